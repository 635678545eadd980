/** Laws of header rows: a header means a column only when its letters do, and none is passed over without a word. */
import fc from 'fast-check';
import { columnLetters, type Finding } from '../../src/core/domain/finding';
import { TABLES, TABLE_KINDS, type TableKind, type TableSpec } from '../../src/core/intake/labels';
import { columnFor } from '../../src/core/intake/tables/column-index';
import { run } from '../../src/core/run';
import { ensure, law, type Law } from './law';
import { ensureResult } from './result';

const NOISE = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u200f',
  '\u00ad',
  ' ',
  '  ',
  '\n',
  '\t',
  '.',
  ':',
  '-',
  '_',
  '*',
  '(',
  ')',
  '"',
  '\u0301',
  'x',
  '1',
  'ë',
  'Ｋ',
  '€',
];
const kinds = fc.constantFrom(...TABLE_KINDS.filter((kind) => kind !== 'onderzoek'));

function labelsOf(kind: TableKind): readonly string[] {
  return Object.values((TABLES[kind] as TableSpec).columns).flatMap(({ label, synonyms = [] }) => [
    label,
    ...synonyms,
  ]);
}

const ALL = TABLE_KINDS.flatMap(labelsOf);
const labels = fc.constantFrom(...ALL);
const header: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: labels },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...NOISE)), { maxLength: 3 }),
    fc.constantFrom('', '', '', ' (per kind)', ' in €', '2', ' '.repeat(90)),
    fc.constantFrom('as is', 'as is', 'upper', 'lower', 'decomposed'),
  )
  .map(([label, noise, after, form]) => {
    const text =
      noise.reduce(
        (whole, [at, mark]) =>
          whole.slice(0, at % (whole.length + 1)) + mark + whole.slice(at % (whole.length + 1)),
        label,
      ) + after;
    return form === 'upper'
      ? text.toUpperCase()
      : form === 'lower'
        ? text.toLowerCase()
        : form === 'decomposed'
          ? text.normalize('NFD')
          : text;
  });

/** Letters and digits alone, without accents. */
function letters(text: string): string {
  return Array.from(
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFD')
      .toLowerCase(),
  )
    .filter((mark) => /[\p{L}\p{N}]/u.test(mark))
    .join('');
}

export const HEADER_LAWS: readonly Law[] = [
  law('koppen', 4000, fc.tuple(kinds, header), ([kind, text]) => {
    const key = columnFor(kind, text);
    if (key === null) return;
    const column = (TABLES[kind] as TableSpec).columns[key];
    const meant = [column?.label ?? '', ...(column?.synonyms ?? [])].map(letters);
    ensure(
      meant.includes(letters(text)) || meant.includes(letters(text.replace(/\([^)]*\)/g, ''))),
      () => `"${text}" is ${key}`,
    );
  }),
  law(
    'koprijen',
    80,
    fc.tuple(kinds, fc.array(header, { minLength: 1, maxLength: 9 }), fc.boolean()),
    ([kind, headers, loose]) => {
      const rows = [
        headers,
        headers.map((_, index) => (index === 0 ? 'Casus 1' : 12)),
        headers.map(() => 'x'),
      ];
      const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: headers.length - 1 };
      const table = { name: TABLES[kind].names[0], range, hasHeaderRow: true, hasTotalRow: false };
      const workbook = {
        name: 'w.xlsx',
        calculation: 'automatic' as const,
        hasMacros: false,
        sheets: [{ name: 'Blad1', rows, tables: loose ? [] : [table], visibility: 'visible' as const }],
      };
      const result = run(workbook, { today: 45882 });
      ensureResult(workbook, result);
      if (loose) return;
      // In a table with cases side by side a header is the name of a case.
      const cases = result.json.cases.map(({ case: name }) => letters(name));
      const said = new Set([...result.findings.flatMap(headersIn).map(letters), ...cases]);
      for (const [column, text] of headers.entries()) {
        const cleaned = text.replace(/\p{Cf}/gu, '').trim();
        const isBlank = cleaned.replace(/[\s\u0085]/g, '') === '';
        ensure(
          isBlank ||
            columnFor(kind, cleaned) !== null ||
            // A finding about estimates names the cell and never what stands there.
            (kind === 'inschattingen' && said.has(letters(`${columnLetters(column)}1`))) ||
            said.has(`casus${letters(text)}`) ||
            said.has(letters(text)) ||
            (said.size > 0 && letters(text) === ''),
          () => `nothing is said of "${text}"`,
        );
      }
    },
  ),
];

/** The headers that a finding names. */
function headersIn({ facts }: Finding): readonly string[] {
  return Object.values(facts as Readonly<Record<string, unknown>>).flatMap((fact) =>
    Array.isArray(fact) ? fact.map(String) : [String(fact)],
  );
}
