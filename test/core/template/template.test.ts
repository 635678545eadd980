import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../../src/core/domain/finding';
import type { Grid, Workbook } from '../../../src/core/intake/grid';
import { CONTACTS, DEPLOYMENT, HOURS } from '../../../src/core/example/fictitious/approach';
import { ESTIMATES, PARTICIPANTS, SESSIONS } from '../../../src/core/example/fictitious/dialogue';
import { INDEX, PRICES } from '../../../src/core/example/fictitious/prices';
import { HELP, SCENARIOS } from '../../../src/core/example/fictitious/reference';
import { EXPERTS, REVIEWS } from '../../../src/core/example/fictitious/review';
import {
  AMOUNTS,
  CASES,
  DAYS,
  RATED_CASES,
  RATINGS,
  SCHOOLS,
} from '../../../src/core/example/fictitious/study';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import { LIFE_DOMAINS, TABLES, TEMPLATE_VERSION, type TableSpec } from '../../../src/core/intake/labels';
import type { Block, Document, Entry, Row, Sheet } from '../../../src/core/report/document';
import { rowsOf } from '../../../src/core/report/document';
import { COMMON } from '../../../src/core/text/reports/common';
import { FICTITIOUS } from '../../../src/core/text/fictitious';
import { COLUMN_MESSAGES, TEMPLATE } from '../../../src/core/text/template';
import { run, type RunResult } from '../../../src/core/run';
import { kindOf, sheetsOf, SIZES, type Size } from '../../../src/core/template/sheets';
import { template } from '../../../src/core/template/template';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { calculate } from '../../support/formula';
import { ooxmlErrors } from '../../support/ooxml-validator';

async function throughFile(document: Document): Promise<RunResult> {
  return run(await readXlsx(await writeXlsx(null, document), 'sjabloon.xlsx'), { today: 45900 });
}

const tablesOf = (document: Document): readonly Block[] =>
  document.sheets.flatMap(({ blocks }) => blocks.filter(({ excelTable }) => excelTable !== undefined));

const headersOf = ({ rows }: Block): readonly string[] =>
  (rows[0]?.cells ?? []).map(({ value }) => String(value));

describe.each(SIZES)('the template "%s"', (size) => {
  const document = template(size);

  it('is a valid workbook', async () => {
    expect(await ooxmlErrors(await writeXlsx(null, document))).toEqual([]);
  });

  it('passes its own intake: every table is read, and nothing is odd', async () => {
    const { findings, json } = await throughFile(document);
    expect(findings).toEqual([]);
    expect(json.cases).toEqual([]);
    const { sheets } = await readXlsx(await writeXlsx(null, document), 'sjabloon.xlsx');
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      sheetsOf(size).map(({ excelTable }) => excelTable),
    );
  });

  it('gives a report that says there is nothing yet', async () => {
    const { document: report } = await throughFile(document);
    const result = report.sheets.find(({ mark }) => mark?.kind === 'resultaat');
    const texts = rowsOf(result!.blocks).flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain(COMMON.noCases);
  });

  it('has one table per sheet, numbered in the order of the work, after the sheet Start', () => {
    const [start, ...others] = document.sheets;
    expect(start!.name).toBe('Start');
    others.forEach(({ name, blocks, frozenRows, print }, index) => {
      expect(name).toMatch(new RegExp(`^${String(index + 1)} `));
      expect(blocks.map(({ excelTable }) => excelTable)).toEqual([expect.stringMatching(/^tbl/)]);
      expect(frozenRows).toBe(1);
      expect(print.repeatRows).toEqual({ first: 0, last: 0 });
    });
  });

  it('links to every sheet, and names only tables and columns that are there', () => {
    const [start, ...others] = document.sheets;
    const cells = rowsOf(start!.blocks).flatMap((row) => row.cells);
    expect(cells.flatMap(({ link }) => (link ? [link.sheet] : []))).toEqual(others.map(({ name }) => name));
    const columns = new Set(
      tablesOf(document).flatMap((block) => [
        `${block.excelTable!}[]`,
        ...headersOf(block).map((header) => `${block.excelTable!}[${header}]`),
      ]),
    );
    const named = cells.flatMap(({ formula }) => formula?.match(/tbl\w+\[[^\]]*\]/g) ?? []);
    expect(named.length).toBeGreaterThan(others.length);
    for (const each of named) expect(columns).toContain(each);
  });

  it('says that the key from pseudonym to child never stands in the workbook', () => {
    const texts = rowsOf(document.sheets[0]!.blocks).map(({ cells }) => cells[0]?.value);
    expect(texts).toContain(TEMPLATE.start.privacy);
  });

  it('tells with which version it was made', async () => {
    const { assessment } = await throughFile(document);
    const { entries } = assessment.study.settings;
    expect(entries.map(({ label, value }) => [label, value])).toEqual([
      ['Sjabloonversie', String(TEMPLATE_VERSION)],
    ]);
  });

  it('has a message in every cell to fill in, and none is too long for Excel', () => {
    for (const block of tablesOf(document)) {
      const entries = block.entries ?? [];
      if (block.excelTable === 'tblOnderzoek')
        expect(entries.map(({ row }) => row)).toEqual(block.rows.slice(1).map((_, index) => index + 1));
      else expect(entries.map(({ column }) => column)).toEqual(headersOf(block).map((_, index) => index));
      for (const { message, list } of entries) {
        expect(message.text.length).toBeGreaterThan(10);
        for (const text of [message.text, list?.others?.text ?? ''])
          expect([text, text.length <= 255]).toEqual([text, true]);
        for (const title of [message.title, list?.others?.title ?? ''])
          expect([title, title.length <= 32]).toEqual([title, true]);
      }
    }
  });

  it('keeps what looks like a formula or a number as text', () => {
    for (const block of tablesOf(document)) {
      const styles = block.rows.at(-1)!.cells.map(({ style }) => style);
      headersOf(block).forEach((header, index) => {
        if (!/^(Casus.*|Kind|Code|Score|Toekomstige baten|Scenario)$/.test(header)) return;
        expect([block.excelTable, header, styles[index]]).toEqual([block.excelTable, header, 'input']);
      });
    }
  });
});

describe('the sizes', () => {
  const columnsOf = (size: Size): ReadonlySet<string> =>
    new Set(sheetsOf(size).flatMap(({ id, columns }) => columns.map((key) => `${id}.${key}`)));

  it('each hold everything of the one before', () => {
    for (const [less, more] of [
      ['kort', 'regels'],
      ['regels', 'volledig'],
    ] as const) {
      const there = columnsOf(more);
      const dropped = ['bedragen.gerapporteerdeBesparing', 'bedragen.redenAfwijking'];
      for (const each of columnsOf(less))
        if (more === 'volledig' || !dropped.includes(each)) expect(there).toContain(each);
    }
  });

  it('end with every column of every table that is read', () => {
    const there = new Set([...columnsOf('volledig')].map((each) => each.replace(/^bedragen/, 'casussen')));
    const unused = ['publiekeVersie', 'publiekeKenmerken', 'minimaleGroepsgrootte'];
    for (const [kind, spec] of Object.entries(TABLES) as [string, TableSpec][]) {
      for (const key of Object.keys(spec.columns))
        if (kind !== 'onderzoek' || !unused.includes(key)) expect(there).toContain(`${kind}.${key}`);
    }
  });

  it('ask only for columns that are read', () => {
    for (const size of SIZES)
      for (const { id, columns } of sheetsOf(size)) {
        for (const key of columns) expect(Object.keys(TABLES[kindOf(id)].columns)).toContain(key);
      }
  });
});

/** The rows of the fictitious study under the headers of a template. */
const STUDY: Readonly<Record<string, readonly object[]>> = {
  tblScholen: SCHOOLS,
  tblCasussen: CASES,
  tblSessies: SESSIONS,
  tblDeelnemers: PARTICIPANTS,
  tblInschattingen: ESTIMATES,
  tblInzet: DEPLOYMENT,
  tblContacten: CONTACTS,
  tblPrijslijst: PRICES,
  tblIndex: INDEX,
  tblUren: HOURS,
  tblScenarios: SCENARIOS,
  tblHulp: HELP,
  tblExperts: EXPERTS,
  tblToetsing: REVIEWS,
  tblBedragen: AMOUNTS,
};

const cellsOf = (values: readonly unknown[], empty: Row): Row => ({
  cells: empty.cells.map((cell, index) => {
    const value = (values[index] ?? null) as string | number | null | { readonly date: number };
    return { ...cell, value: typeof value === 'object' && value !== null ? value.date : value };
  }),
});

/** Types the study in the cells of the template, with the looks that they have there. */
function filled(size: Size): Document {
  const document = template(size);
  const settings = new Map<unknown, unknown>([...FICTITIOUS.settings, ...DAYS]);
  const fill = (block: Block): Block => {
    const [header, first] = block.rows;
    if (block.excelTable === undefined || header === undefined || first === undefined) return block;
    if (block.excelTable === 'tblOnderzoek')
      return {
        ...block,
        rows: block.rows.map((row) => {
          const answer = settings.get(row.cells[0]?.value);
          return answer === undefined
            ? row
            : cellsOf([row.cells[0]?.value, answer, row.cells[2]?.value], row);
        }),
      };
    if (headersOf(block)[0] === 'Domein')
      return {
        ...block,
        rows: block.rows.map((row, index) =>
          index === 0 ? row : cellsOf(RATINGS[index - 1] ?? [row.cells[0]?.value], row),
        ),
      };
    const sheet = sheetsOf(size).find(({ excelTable }) => excelTable === block.excelTable)!;
    const scores = RATINGS.flatMap(([domein, ...given]) =>
      given.map((score, index) => ({ casus: RATED_CASES[index], domein, score })),
    );
    const records = block.excelTable === 'tblErvarenBaten' ? scores : (STUDY[block.excelTable] ?? []);
    const rows = records.map((record) =>
      cellsOf(
        sheet.columns.map((key) => (record as Readonly<Record<string, unknown>>)[key]),
        first,
      ),
    );
    return { ...block, rows: [header, ...rows, ...block.rows.slice(-3)] };
  };
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(fill) })),
  };
}

describe('a template that is filled in', () => {
  it('is valid, and in the full size gives what the example gives', async () => {
    const document = filled('volledig');
    expect(await ooxmlErrors(await writeXlsx(null, document))).toEqual([]);
    const [own, example] = [await throughFile(document), await throughFile(fictitiousStudy())];
    const odd = ({ findings }: RunResult): readonly string[] =>
      findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect(odd(own)).toEqual(odd(example));
    expect(own.json.cases).toEqual(example.json.cases);
  });

  it('gives no errors in the short size, where room for more cases is left', async () => {
    const { findings, json } = await throughFile(filled('kort'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(json.cases.map(({ case: name }) => name)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((name) => `Casus ${name}`),
    );
  });
});

/** What the checklist says per sheet: how many rows, and the state. */
function checklist(document: Document): Readonly<Record<string, readonly unknown[]>> {
  const tables = tablesOf(document);
  const rows = rowsOf(document.sheets[0]!.blocks).filter(({ cells }) => cells.some(({ link }) => link));
  return Object.fromEntries(
    rows.map(({ cells: [sheet, , ...formulas] }) => [
      String(sheet!.value).replace(/^\d+ /, ''),
      formulas.map(({ formula }) => calculate(formula!, tables)),
    ]),
  );
}

/** The template with some cells filled in: by table the values of its first rows, by header. */
function typing(
  size: Size,
  values: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
): Document {
  const document = template(size);
  const fill = (block: Block): Block => {
    const records = values[block.excelTable ?? ''] ?? [];
    const headers = headersOf(block);
    const rows = block.rows.map((row, index) => {
      const record = records[index - 1];
      return record === undefined
        ? row
        : cellsOf(
            headers.map((header) => record[header]),
            row,
          );
    });
    return { ...block, rows };
  };
  const sheets = document.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(fill) }));
  return { ...document, sheets };
}

describe('the checklist', () => {
  it.each(SIZES)('of the size %s says at first what stands in the file', (size) => {
    const document = template(size);
    const cells = rowsOf(document.sheets[0]!.blocks).flatMap((row) => row.cells);
    const written = cells.filter(({ formula }) => formula !== undefined);
    expect(written).toHaveLength(2 * sheetsOf(size).length);
    for (const { formula, value } of written)
      expect([formula, calculate(formula!, tablesOf(document))]).toEqual([formula, value]);
  });

  it.each(SIZES)('of the size %s says that all is done when it is', (size) => {
    const states = Object.values(checklist(filled(size)));
    // Tables that the example study does not have may stay empty.
    for (const [rows, state] of states) expect(state).toBe(Number(rows) > 0 ? 'klaar' : 'niet nodig');
    expect(states.filter(([, state]) => state === 'klaar').length).toBeGreaterThanOrEqual(3);
  });

  it('counts rows, and is not done while a row lacks what it must have', () => {
    const { Casussen, Uren, Inzet } = checklist(
      typing('volledig', {
        tblCasussen: [{ Casus: '1' }, { Casus: '2' }],
        tblUren: [{ Casus: '1', Uren: 2 }, { Casus: '1' }],
        tblInzet: [{ Van: 45000 }],
      }),
    );
    expect({ Casussen, Uren, Inzet }).toEqual({
      Casussen: [2, 'klaar'],
      Uren: [2, 'mist nog'],
      Inzet: [1, 'klaar'],
    });
  });

  it('asks for the meeting where there are participants, and for experts and their verdict where one of them is', () => {
    const states = (values: Parameters<typeof typing>[1]): readonly unknown[] => {
      const { Sessies, Deelnemers, Inschattingen, Experts, Toetsing } = checklist(typing('volledig', values));
      return [Sessies, Deelnemers, Inschattingen, Experts, Toetsing].map((row) => row![1]);
    };
    const [done, spare, absent] = ['klaar', 'niet nodig', 'mist nog'];
    const participant = { Casus: '1', Deelnemer: 'D1', Rol: 'moeder' };
    const verdict = { Casus: '1', Scenario: 'A', Oordeel: 'aannemelijk' };
    expect(states({})).toEqual([spare, spare, spare, spare, spare]);
    expect(states({ tblSessies: [{ Casus: '1' }] })).toEqual([done, absent, spare, spare, spare]);
    expect(states({ tblDeelnemers: [participant] })).toEqual([absent, done, spare, spare, spare]);
    expect(states({ tblInschattingen: [{ Casus: '1', Deelnemer: 'D1' }] })).toEqual([
      absent,
      absent,
      done,
      spare,
      spare,
    ]);
    expect(states({ tblExperts: [{ Expert: 'E1' }] })).toEqual([spare, spare, spare, done, absent]);
    expect(states({ tblToetsing: [verdict] })).toEqual([spare, spare, spare, spare, done]);
    expect(states({ tblToetsing: [{ ...verdict, Expert: 'E1' }] })[3]).toBe(absent);
  });

  it('does not ask for lines of what is written as an amount', () => {
    const amounts = { Casus: '1', 'Gemiddelde kosten': 1, 'Directe kosten': 1, Referentie: 1 };
    const states = checklist(typing('regels', { tblBedragen: [amounts] }));
    for (const sheet of ['Inzet', 'Uren', "Scenario's", 'Hulp'])
      expect([sheet, states[sheet]]).toEqual([sheet, [0, 'niet nodig']]);
  });

  it('does not ask for amounts where lines say what was spent and spared; without a table of cases it always does', () => {
    const lines = {
      tblInzet: [{ Van: 45000 }],
      tblUren: [{ Casus: '1', Uren: 2 }],
      tblScenarios: [{ Casus: '1', Scenario: 'A' }],
    };
    expect(checklist(typing('regels', lines))['Bedragen']).toEqual([0, 'niet nodig']);
    expect(checklist(typing('regels', { ...lines, tblUren: [] }))['Bedragen']).toEqual([0, 'mist nog']);
    expect(checklist(typing('kort', lines))['Bedragen']).toEqual([0, 'mist nog']);
  });

  it('asks for what other sheets need', () => {
    const before = checklist(template('volledig'));
    const after = checklist(
      typing('volledig', {
        tblCasussen: [{ Casus: '1', School: 'Boon' }],
        tblInzet: [{ Van: 45000, Kosten: 10 }],
        tblUren: [{ Casus: '1', Uren: 1, Code: 'A1' }],
        tblOnderzoek: Array.from({ length: 19 }, () => ({ Onderdeel: 'Indexreeks', Waarde: 'OVA' })),
      }),
    );
    for (const sheet of ['Scholen', 'Contacten', 'Prijslijst', 'Index'])
      expect([sheet, before[sheet]?.[1], after[sheet]?.[1]]).toEqual([sheet, 'niet nodig', 'mist nog']);
    const shipped = typing('volledig', { tblUren: [{ Casus: '1', Uren: 1, Code: 'KH-4.14H' }] });
    expect(checklist(shipped)['Prijslijst']).toEqual([0, 'niet nodig']);
  });
});

/** What the reader says of a word in a cell of the full template, with the other cells that its row needs. */
const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  tblScholen: { School: 'Boon' },
  tblCasussen: { Casus: '1', School: 'Boon', Start: 45000 },
  tblBedragen: { Casus: '1', 'Gemiddelde kosten': 100 },
  tblErvarenBaten: { Casus: '1', Domein: 'Thuissituatie', Score: '+' },
  tblInzet: { School: 'Boon', Van: 45000, Tot: 45100, Kosten: 100, Financier: 'gemeente' },
  tblUren: { Casus: '1', Uren: 1, Tarief: 10, Datum: 45001, Financier: 'gemeente' },
  tblScenarios: { Casus: '1', Scenario: 'zwaar', Bedrag: 100 },
  tblHulp: { Casus: '1', Scenario: 'zwaar', Voorziening: 'Hulp', Bedrag: 100, Financier: 'gemeente' },
  tblPrijslijst: { Code: 'A1', Voorziening: 'Hulp', Eenheid: 'uur', Tarief: 1, Prijspeil: 2024, Bron: 'x' },
};

/** What other tables must have for the rows above. */
const NEEDED: typeof ROWS = { tblCasussen: ROWS['tblCasussen']!, tblScholen: ROWS['tblScholen']! };

/** The workbook without a file around it: input sheets have one table, from A1. */
function inMemory(document: Document): Workbook {
  const sheets = document.sheets.map(({ name, blocks }): Grid => {
    const rows = rowsOf(blocks).map(({ cells }) => cells.map(({ value }) => value));
    const tables = blocks.flatMap((block) => {
      if (block.excelTable === undefined) return [];
      const lastColumn = headersOf(block).length - 1;
      const range = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn };
      return [{ name: block.excelTable, range, hasHeaderRow: true, hasTotalRow: false }];
    });
    return { name, rows, tables, visibility: 'visible' };
  });
  return { name: 'sjabloon.xlsx', sheets, calculation: 'automatic', hasMacros: false };
}

/** The first cell below the headers with this word. */
function cellWith(sheets: readonly Sheet[], table: string, word: string): Place {
  const sheet = sheets.find(({ blocks }) => blocks[0]?.excelTable === table)!;
  const rows = sheet.blocks[0]!.rows.map(({ cells }) => cells.map(({ value }) => value));
  const row = rows.findIndex((values, index) => index > 0 && values.includes(word));
  return { sheet: sheet.name, row, column: rows[row]!.indexOf(word) };
}

describe('the lists to choose from', () => {
  const document = template('volledig');
  const words = (entry: Entry): readonly string[] =>
    Array.isArray(entry.list?.words) ? (entry.list.words as readonly string[]) : [];
  const offered = tablesOf(document).flatMap((block) =>
    (block.entries ?? []).flatMap((entry) =>
      words(entry).map((word) => {
        const label =
          entry.row === undefined ? headersOf(block)[entry.column]! : block.rows[entry.row]!.cells[0]!.value;
        return [block.excelTable!, String(label), word] as const;
      }),
    ),
  );

  it.each(offered)('%s, %s: "%s" is a value to the reader', (table, label, word) => {
    const typed = (block: Block): Block => {
      if (block.excelTable !== table) {
        const row = NEEDED[block.excelTable ?? ''];
        return row === undefined ? block : withRow(block, row);
      }
      if (table !== 'tblOnderzoek') return withRow(block, { ...ROWS[table], [label]: word });
      const rows = block.rows.map((row) =>
        row.cells[0]?.value === label ? cellsOf([label, word, row.cells[2]?.value], row) : row,
      );
      return { ...block, rows };
    };
    const sheets = document.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(typed) }));
    const { findings } = run(inMemory({ ...document, sheets }), { today: 45900 });
    const at = cellWith(sheets, table, word);
    expect(at.row).toBeGreaterThan(0);
    const said = findings.filter(({ place }) => isDeepStrictEqual(place, at)).map(({ code }) => code);
    // The only case of this workbook may well be left out: that is read, and said.
    expect(said).toEqual(label === 'Geselecteerd' && word === 'nee' ? ['case.noneSelected'] : []);
  });

  const withRow = (block: Block, values: Readonly<Record<string, unknown>>): Block => {
    const row = cellsOf(
      headersOf(block).map((header) => values[header]),
      block.rows[1]!,
    );
    return { ...block, rows: [block.rows[0]!, row, ...block.rows.slice(2)] };
  };

  it('hold the usual life domains', () => {
    const domains = offered.flatMap(([table, label, word]) =>
      table === 'tblErvarenBaten' && label === 'Domein' ? [word] : [],
    );
    expect(domains).toEqual(LIFE_DOMAINS.map(({ label }) => label));
  });

  it('name a column of the workbook for cases, schools, scenarios, participants, experts and codes', () => {
    const places = document.lists!.map(({ name, sheet }) => [name, sheet.replace(/^\d+ /, '')]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['Lijst_Casus', 'Casussen'],
        ['Lijst_School', 'Scholen'],
        ['Lijst_Scenario', "Scenario's"],
        ['Lijst_Code', 'Prijslijst'],
      ]),
    );
    const named = tablesOf(document).flatMap((block) =>
      (block.entries ?? []).flatMap(({ column, list }) =>
        list !== undefined && 'name' in list.words
          ? [`${block.excelTable!} ${headersOf(block)[column]!}: ${list.words.name}`]
          : [],
      ),
    );
    expect(named).toEqual(
      expect.arrayContaining([
        'tblBedragen Casus: Lijst_Casus',
        'tblHulp Casus: Lijst_Casus',
        'tblHulp Scenario: Lijst_Scenario',
        'tblHulp Code: Lijst_Code',
        'tblInzet School: Lijst_School',
        'tblInschattingen Deelnemer: Lijst_Deelnemer',
        'tblToetsing Scenario: Lijst_Scenario',
        'tblToetsing Expert: Lijst_Expert',
        ...['Sessies', 'Deelnemers', 'Inschattingen', 'Toetsing'].map(
          (name) => `tbl${name} Casus: Lijst_Casus`,
        ),
      ]),
    );
    expect(named.filter((each) => /^tblCasussen Casus|^tblScholen School/.test(each))).toEqual([]);
  });

  it('never block what else is typed', () => {
    for (const block of tablesOf(document))
      for (const { list } of block.entries ?? [])
        expect(['warning', 'information', undefined]).toContain(list?.others?.severity);
  });
});

test('every column of every table has its message, also of tables that are not read yet', () => {
  for (const [kind, spec] of Object.entries(TABLES) as [keyof typeof TABLES, TableSpec][])
    expect(Object.keys(COLUMN_MESSAGES[kind]).sort()).toEqual(Object.keys(spec.columns).sort());
});

test('the examples offer the same as the template', () => {
  for (const document of [publishedCases(), fictitiousStudy()]) {
    for (const block of tablesOf(document)) expect(block.entries?.length).toBeGreaterThan(1);
    expect(document.lists!.map(({ name }) => name)).toContain('Lijst_Casus');
  }
});
