import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from '../../src/cli/arguments';
import { HEADERS } from '../../src/scripts/content-policy.mjs';
import { drawSheet } from '../../src/cli/terminal';
import { DEFAULT_MINIMUM_GROUP } from '../../src/core/domain/publication';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import { explainCell, parseAddress } from '../../src/core/explain-cell';
import { TABLES, type TableSpec } from '../../src/core/intake/labels';
import { parseAmount } from '../../src/core/intake/cells/parse-amount';
import { publicRounding } from '../../src/core/public/values/public-amount';
import { REPORT_KINDS } from '../../src/core/report/report-input';
import { run, type RunResult } from '../../src/core/run';
import { formatCents } from '../../src/core/text/format';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { fictitiousRun } from '../support/fictitious';

const ROOT = process.cwd();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGES = [
  'README.md',
  'docs/handleiding.md',
  'docs/methode.md',
  'docs/functies.md',
  'docs/architecture.md',
  'docs/json.md',
  'docs/beheer.md',
  'docs/proef-in-excel.md',
  'docs/privacy.md',
];

async function exampleRun(): Promise<RunResult> {
  return run(await readXlsx(await writeXlsx(null, publishedCases()), 'voorbeeld.xlsx'), { today: 45900 });
}

/** Holds the code block of a page to what the product makes; UPDATE_GOLDEN=1 renews it. */
function expectBlock(path: string, fence: string, content: string): void {
  const page = read(path);
  const [whole = '', indent = '', shown = ''] =
    new RegExp(`^( *)${fence}\\n([\\s\\S]*?)^ *\`\`\`$`, 'm').exec(page) ?? [];
  const shownAs = (line: string): string => `${`${indent}${line}`.trimEnd()}\n`;
  const lines = content.trimEnd().split('\n').map(shownAs).join('');
  if (process.env['UPDATE_GOLDEN'] === undefined) expect(shown).toBe(lines);
  else
    writeFileSync(
      join(ROOT, path),
      page.replace(whole, () => `${indent}${fence}\n${lines}${indent}\`\`\``),
    );
}

/** The names by which headings can be linked to, as GitHub makes them. */
function anchorsIn(page: string): ReadonlySet<string> {
  return new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('The README', () => {
  it('shows what npm start shows', async () => {
    const { document } = await exampleRun();
    const result = document.sheets.find(({ mark }) => mark?.kind === 'resultaat');
    const money = result!.blocks.findIndex(({ rows }) =>
      String(rows[0]?.cells[0]?.value).startsWith('Kosten en besparing'),
    );
    const drawn = drawSheet(
      { name: 'Resultaat', blocks: result!.blocks.slice(money, money + 2) },
      { width: 100, color: false },
    );
    expectBlock('README.md', '```text', drawn.split('\n').slice(2).join('\n'));
  });

  it('maps folders and files that exist', () => {
    const [, map = ''] = /## Map of the tree\n\n```text\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
    const folders: string[] = [];
    for (const [, indent = '', name = ''] of map.matchAll(/^( *)([\w./-]+) {2,}/gm)) {
      folders.splice(indent.length / 2, Infinity, name);
      expect([name, existsSync(join(ROOT, ...folders))]).toEqual([name, true]);
    }
    expect(map.split('\n').length).toBeGreaterThan(15);
  });

  it('has the test command that .ci/run runs', () => {
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});

describe('The page on data', () => {
  it('shows what --json prints', async () => {
    const { json } = await exampleRun();
    expectBlock('docs/json.md', '```json', JSON.stringify(json.cases[3], null, 2));
  });

  it('names every field', async () => {
    const page = read('docs/json.md');
    const names = new Set<string>();
    for (const { json } of [await exampleRun(), await fictitiousRun()]) addNames(json, names);
    expect(names.size).toBeGreaterThan(60);
    expect([...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
});

/** The names of all fields in data, but for those that are words of the study: its life domains. */
function addNames(data: unknown, names: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    if (!Array.isArray(data)) names.add(name);
    if (name !== 'ratings') addNames(value, names);
  }
}

describe('The handleiding', () => {
  it('names each table that is read with its columns', () => {
    for (const spec of Object.values(TABLES) as TableSpec[]) {
      for (const name of spec.names) expect(read('docs/handleiding.md')).toContain(`\`${name}\``);
    }
    for (const spec of [TABLES.scholen, TABLES.ervarenBaten] as TableSpec[]) {
      for (const { label } of Object.values(spec.columns))
        expect(read('docs/handleiding.md')).toContain(label);
    }
  });

  it('asks where figures come from that its examples show', async () => {
    const workbook = await readXlsx(await writeXlsx(null, fictitiousStudy()), 'werkmap.xlsx');
    const result = run(workbook, { today: null });
    const asked = [...read('docs/handleiding.md').matchAll(/ uitleg werkmap\.xlsx --cel ("[^"]+"|\S+)/g)];
    expect(asked.length).toBeGreaterThan(1);
    for (const [, written = ''] of asked) {
      const address = parseAddress(written.replaceAll('"', ''));
      expect([written, address && explainCell(result, workbook, address).kind]).toEqual([written, 'figure']);
    }
  });

  it('says of amounts what the reader does with them', () => {
    const [, table = ''] =
      /\| U schrijft[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(read('docs/handleiding.md')) ?? [];
    const rows = table
      .trim()
      .split('\n')
      .map((row) => (row.split('|')[1] ?? '').trim());
    const kinds = ['exact', 'range', 'below', 'atMost', 'exact', 'uncertain', 'none', 'missing'];
    expect(rows).toHaveLength(kinds.length);
    rows.forEach((row, index) => {
      for (const text of row === 'een lege cel' ? [''] : row.split(', ')) {
        const { value } = parseAmount({ value: text, flags: 0, column: 'Bedrag' });
        expect([text, value.kind]).toEqual([text, kinds[index]]);
      }
    });
  });
});

describe('The page on privacy', () => {
  const page = read('docs/privacy.md');
  const outputs = [...page.matchAll(/^\| +`([^`]+)`(?: bij [^|]*)? +\|/gm)].map(([, name = '']) => name);

  it('has a row for every report, for every command and for the data', () => {
    // The name of a report is its kind, and of one with a sheet per case its kind with the case.
    const kindOf = (name: string): string =>
      name
        .replace(/ <casus>$/, '')
        .toLowerCase()
        .replaceAll(' ', '-');
    const reports = outputs.filter((name) => !/^(?:effectencalculator|--)/.test(name));
    expect(reports.map(kindOf)).toEqual(REPORT_KINDS);
    const commands = outputs.filter((name) => name.startsWith('effectencalculator '));
    expect(commands).toEqual(COMMANDS.map((name) => `effectencalculator ${name}`));
    expect(outputs.filter((name) => name.startsWith('--'))).toEqual(['--json']);
  });

  it('says the numbers that the checks use', () => {
    expect(page).toContain(`minstens ${String(DEFAULT_MINIMUM_GROUP)} casussen`);
    expect(page).toContain(`minstens ${formatCents(publicRounding(0) * 100)}`);
  });

  it('names settings and columns that exist', () => {
    const labels = (Object.values(TABLES) as TableSpec[]).flatMap(({ columns }) =>
      Object.values(columns).map(({ label }) => label),
    );
    for (const label of [
      'Bewaren tot',
      'DPIA-kenmerk',
      'Publieke versie',
      'Publieke kenmerken',
      'Minimale groepsgrootte',
    ]) {
      expect(labels).toContain(label);
      expect(page).toContain(`**${label}**`);
    }
    for (const label of ['Vrijgegeven', 'Toestemming van']) {
      expect(labels).toContain(label);
      expect(page).toContain(label);
    }
  });
});

describe('The page for administrators', () => {
  it('shows the headers that npm run excel sends', () => {
    for (const [name, value] of Object.entries(HEADERS))
      expect(read('docs/beheer.md')).toContain(`\n${name}: ${value}\n`);
  });
});

describe('The trial in Excel', () => {
  it('has twenty parts, each with what it decides', () => {
    const parts = read('docs/proef-in-excel.md')
      .split(/^\d+\. /m)
      .slice(1)
      .map((part) => part.replace(/\s+/g, ' '));
    expect(parts).toHaveLength(20);
    for (const part of parts) {
      expect(part).toContain('Verwacht: ');
      expect(part).toContain('_Aanname: ');
    }
  });
});

describe.each(PAGES)('%s', (path) => {
  const page = read(path);

  it('links to pages that exist', () => {
    for (const [, target = ''] of page.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      expect([target, existsSync(join(ROOT, dirname(path), target))]).toEqual([target, true]);
    }
  });

  it('links to headings that exist', () => {
    for (const [, file = '', heading = ''] of page.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)) {
      const target = file === '' ? path : join(dirname(path), file);
      expect([target, heading, anchorsIn(read(target)).has(heading)]).toEqual([target, heading, true]);
    }
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name = ''] of page.matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
