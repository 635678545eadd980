/**
 * The examples of docs/methode.md. A block between two comments shows a worked example of test/cases, as tables:
 *
 *     <!-- voorbeeld: uren.yaml / Onbetaalde uren staan er, maar kosten niets -->
 *     <!-- einde -->
 *
 * After a second " / " may stand which parts are shown, apart by commas: names of input tables, or parts of the outcome.
 * `<!-- cellen: bedragen.yaml / [14000, "< € 300"] -->` shows examples of one cell by what is typed.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cellName, type Finding } from '../../src/core/domain/finding';
import { parseAmount } from '../../src/core/intake/cells/parse-amount';
import { sentenceOf } from '../../src/core/text/sentence';
import { textRows } from './text-table';
import { fullSentence, runExample, workedExamples, type WorkedExample } from './worked-examples';

const BLOCK = /(<!-- (voorbeeld|cellen): (.*?) -->\n)[\s\S]*?(<!-- einde -->)/g;

/** Read once: reading them takes longer than all the rest. */
const EXAMPLES = new Map(workedExamples());

/** The page with every block made anew. */
export function withExamples(page: string): string {
  return page.replace(BLOCK, (_, start: string, kind: string, asked: string, end: string) => {
    const shown = kind === 'cellen' ? cells(asked) : workedExample(asked);
    return [start.trimEnd(), ...shown, end].join('\n\n');
  });
}

/** What somebody wrote by hand: the page without its examples. */
export function withoutExamples(page: string): string {
  return page.replace(BLOCK, '');
}

function workedExample(asked: string): readonly string[] {
  const [file = '', title = '', parts] = asked.split(' / ');
  const example = EXAMPLES.get(file)?.find(({ titel }) => titel === title);
  if (example === undefined) throw new Error(`there is no example "${title}" in test/cases/${file}`);
  const wanted = parts?.split(',').map((part) => part.trim());
  const all = [...inputs(example), ...outcomes(example), ...findings(example)];
  for (const name of wanted ?? [])
    if (!all.some((part) => part.name === name)) throw new Error(`"${title}" has no part "${name}"`);
  const shown = all.filter(({ name }) => wanted?.includes(name) ?? true);
  const explained = example.uitleg === undefined ? [] : [example.uitleg];
  return [`**Voorbeeld: ${title}.**`, ...explained, ...shown.flatMap(({ text }) => text)];
}

interface Part {
  readonly name: string;
  readonly text: readonly string[];
}

function inputs({ bladen }: WorkedExample): readonly Part[] {
  return bladen.map(({ blad, tabel, cellen }) => ({
    name: tabel ?? blad,
    text: [
      `In \`${tabel ?? blad}\` staat:`,
      markdownTable(textRows(cellen).map((row) => row.map((cell) => typed(cell)))),
    ],
  }));
}

/** A cell as somebody sees it: "datum:1-9-2023" is a date. */
function typed(cell: string): string {
  return cell.replace(/^(tekst|getal|datum):/, '');
}

const OUTCOMES = {
  casussen: 'De uitkomst:',
  scenarios: 'Per scenario:',
  financiers: 'Wie de directe kosten betaalt:',
  prijzen: 'De gebruikte prijzen:',
  scores: 'In het rapport:',
  dekking: 'Wat er is aangeleverd en gekozen:',
  gevoeligheid: 'Op het blad Gevoeligheidsanalyse:',
  rapport: 'In het rapport:',
} as const;

/** Short names of the worked examples, in the words of the page. */
const HEADERS: Readonly<Record<string, string>> = {
  Gemiddeld: 'Gemiddelde kosten',
  Direct: 'Directe kosten',
  Referentie: 'Kosten referentie',
  Totaal: 'Inzet in de periode',
  Gedeeld: 'Kinderen',
  Besparing: 'Besparing of extra kosten',
  'Besparing op direct': 'Op directe kosten',
  Toekomst: 'Toekomstige baten',
};

function outcomes(example: WorkedExample): readonly Part[] {
  const names = Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[];
  const tables = names.flatMap((name): readonly Part[] => {
    const text = example[name];
    const rows = text === undefined ? [] : textRows(text);
    // Only the names of cases: that is not what the example is about.
    if (rows.length === 0 || (name === 'casussen' && rows[0]?.length === 1)) return [];
    const headed = name === 'gevoeligheid' ? withCases(rows, example) : rows;
    const [header = [], ...below] = headed;
    const renamed = name === 'casussen' ? header.map((each) => HEADERS[each] ?? each) : header;
    return [{ name, text: [OUTCOMES[name], markdownTable([renamed, ...below])] }];
  });
  const { gemiddeld, direct } = example.aantallen ?? {};
  const counts = [
    ...(gemiddeld === undefined ? [] : [`Geteld, op gemiddelde kosten: ${gemiddeld}.`]),
    ...(direct === undefined ? [] : [`Geteld, op directe kosten: ${direct}.`]),
  ];
  return counts.length === 0 ? tables : [...tables, { name: 'aantallen', text: counts }];
}

/** The cases stand above what is calculated for each of them. */
function withCases(
  rows: readonly (readonly string[])[],
  { casussen }: WorkedExample,
): readonly (readonly string[])[] {
  const cases = textRows(casussen)
    .slice(1)
    .map(([name = '']) => name);
  return [['', ...cases], ...rows];
}

/** What Controle says; the worked example holds which findings there are. */
function findings(example: WorkedExample): readonly Part[] {
  const { findings: found } = runExample(example);
  const lines = [...new Set(found.map((finding) => `- ${placeOf(finding)}${fullSentence(finding)}`))];
  return lines.length === 0 ? [] : [{ name: 'bevindingen', text: ['Controle zegt:', lines.join('\n')] }];
}

function placeOf({ place }: Finding): string {
  if (place === null) return '';
  const cell = cellName(place);
  return cell === null ? `Blad ${place.sheet}. ` : `Blad ${place.sheet}, cel ${cell}. `;
}

interface CellExample {
  readonly getypt: string | number | null;
  readonly opmaak?: string;
  readonly gelezen: string | number;
}

function cells(asked: string): readonly string[] {
  const [file = '', list = ''] = asked.split(' / ');
  const examples = parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')) as CellExample[];
  const chosen = (JSON.parse(list) as CellExample['getypt'][]).map((value) => {
    const example = examples.find(({ getypt, opmaak }) => getypt === value && opmaak === undefined);
    if (example === undefined)
      throw new Error(`${JSON.stringify(value)} is no example in test/cases/${file}`);
    return example;
  });
  const asksFor = chosen.map(({ getypt }) => (file === 'bedragen.yaml' ? whatToWrite(getypt) : ''));
  const asks = asksFor.some((text) => text !== '');
  const rows = chosen.map(({ getypt, gelezen }, index) => [
    getypt === null ? 'een lege cel' : `\`${String(getypt)}\``,
    String(gelezen),
    ...(asks ? [asksFor[index] ?? ''] : []),
  ]);
  return [markdownTable([['U typt', 'Gelezen als', ...(asks ? ['Controle zegt'] : [])], ...rows])];
}

function whatToWrite(value: CellExample['getypt']): string {
  const { problems } = parseAmount({ value, flags: 0, column: 'Referentie' });
  return problems.map((problem) => sentenceOf({ ...problem, place: null }).write).join(' ');
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => escaped(row[column] ?? '')).join(' | ')} |`;
  const [header = [], ...below] = rows;
  return [line(header), `| ${'--- | '.repeat(width).trim()}`, ...below.map(line)].join('\n');
}

/** "-", "+" and "*" at the start of a cell are no list, and "<" is no tag. */
function escaped(cell: string): string {
  if (cell.startsWith('`')) return cell;
  return cell.replace(/^([-+]+)$/, '`$1`').replace(/[<*|]/g, (sign) => `\\${sign}`);
}
