import { displayWidth, safeText, wrap } from '../../src/cli/display-text';
import { drawDocument, drawSheet } from '../../src/cli/terminal';
import type { Finding } from '../../src/core/domain/finding';
import { finished } from '../../src/core/domain/pauses';
import { controle } from '../../src/core/report/controle';
import type { Block } from '../../src/core/report/document';
import { placeSheets } from '../../src/core/report/own-sheets/placement';
import type { ReportInput } from '../../src/core/report/report-input';
import { verantwoording } from '../../src/core/report/verantwoording/verantwoording';
import { Findings } from '../../src/core/domain/finding';
import { gevoeligheidsanalyse, resultaat } from '../support/at-once';
import { fiveCases } from '../support/five-cases';
import { expectGolden } from '../support/golden';
import { reportInput } from '../support/report-input';

const plain = (width: number) => ({ width, color: false });
// eslint-disable-next-line no-control-regex -- the escape sequences that the product itself writes
const OWN_ESCAPES = /\u001b\[(?:1|2|22)m/g;
// eslint-disable-next-line no-control-regex -- see above
const ANY_CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function documentOf(input: ReportInput) {
  const contents = [resultaat, gevoeligheidsanalyse, controle, verantwoording].map((report) => report(input));
  const workbook = { name: 'x', sheets: [], calculation: 'automatic' as const, hasMacros: false };
  const stamp = { fingerprint: '', version: '0' };
  return { title: 'x', sheets: finished(placeSheets(contents, workbook, stamp, new Findings())) };
}

const linesOf = (text: string): readonly string[] => text.split('\n');

function tableOf(rows: readonly (readonly string[])[]): { name: string; blocks: readonly Block[] } {
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value, style: 'cellText' as const })) }));
  return { name: 'Blad', blocks: [{ kind: 'table', headerRows: 1, rows: cells }] };
}

/** Names that are long, wide, combining or without a space to break at. */
const odd = reportInput({
  settings: {
    name: 'Zorg-voor-elkaar'.repeat(20),
    question: '日本語のとても長い質問です'.repeat(12),
    approachChanged: 'e\u0301'.repeat(300),
  },
  cases: Array.from({ length: 20 }, (_, index) => {
    const assessed = fiveCases[index % 5]!;
    return { ...assessed, case: { ...assessed.case, name: `${index} 👩‍👧 ${'x'.repeat(index * 3)}` } };
  }),
});

describe('A document on a terminal', () => {
  it.each([80, 120])('of %d columns reads as its golden text', (width) => {
    expectGolden(`terminal-${width}.txt`, drawDocument(documentOf(reportInput()), plain(width)));
  });

  it('has no charts, and no figures that are only there for them', () => {
    const shown = drawDocument(documentOf(reportInput()), plain(120));
    expect(shown).not.toMatch(/Grafiek|Cijfers bij de grafiek/);
    expect(shown).not.toMatch(/\n\n\n/);
  });

  it.each([80, 93, 120, 200])('of %d columns is never wider than that', (width) => {
    for (const input of [reportInput(), odd]) {
      const widths = linesOf(drawDocument(documentOf(input), plain(width))).map(displayWidth);
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    }
  });

  it('uses 80 columns where the terminal says less', () => {
    const document = documentOf(reportInput());
    expect(drawDocument(document, plain(20))).toBe(drawDocument(document, plain(80)));
  });

  it('says the same with and without colour', () => {
    const document = documentOf(reportInput());
    const colored = drawDocument(document, { width: 100, color: true });
    expect(colored).toMatch(OWN_ESCAPES);
    expect(colored.replace(OWN_ESCAPES, '')).toBe(drawDocument(document, plain(100)));
  });

  it('leaves out the line that is about worksheets', () => {
    expect(drawDocument(documentOf(reportInput()), plain(100))).not.toContain(
      'wordt niet als invoer gelezen',
    );
  });

  it('can be one sheet', () => {
    const [first] = documentOf(reportInput()).sheets;
    const text = drawSheet(first!, plain(100));
    expect(text).toContain('━━ Resultaat');
    expect(text).not.toContain('━━ Controle');
  });

  it('holds every figure and every case, also where a table does not fit and continues below', () => {
    const input = reportInput({
      cases: Array.from({ length: 8 }, (_, index) => {
        const assessed = fiveCases[index % 5]!;
        return { ...assessed, case: { ...assessed.case, name: `N${index + 1}` } };
      }),
    });
    const text = drawSheet(resultaat(input), plain(80));
    for (let name = 1; name <= 8; name++)
      expect(text.match(new RegExp(`\\bN${name}\\b`, 'g'))).toHaveLength(2);
    const continued = text.match(/│ Per casus/g)?.length ?? 0;
    expect(continued).toBeGreaterThan(1);
    expect(text.match(/│ Kosten referentie/g)).toHaveLength(continued);
  });

  it('draws a long list of findings to its end', () => {
    const findings: readonly Finding[] = Array.from({ length: 5000 }, (_, row) => ({
      code: 'settings.unknownLabel',
      severity: 'info',
      place: { sheet: 'Blad', row, column: 0 },
      facts: { label: `Onderdeel ${row}` },
    }));
    const text = drawSheet(controle(reportInput({ findings })), plain(120));
    expect(text).toContain('"Onderdeel 4999"');
  });
});

describe('A table on a terminal', () => {
  it('prints numbers and days as Dutch people write them', () => {
    const values = [
      { value: 14000, style: 'amount' },
      { value: 1234.5, style: 'amountCents' },
      { value: 12500, style: 'count' },
      { value: 45231, style: 'date' },
    ] as const;
    const table: Block = { kind: 'table', headerRows: 0, rows: [{ cells: values }] };
    expect(drawSheet({ name: 'Blad', blocks: [table] }, plain(80))).toContain(
      '€ 14.000 │ € 1.234,50 │ 12.500 │ 1-11-2023',
    );
  });

  it('keeps a sign and a currency with their figure', () => {
    expect(wrap('⊖ € 4.000 tot € 10.000', 9)).toEqual(['⊖ € 4.000', 'tot', '€ 10.000']);
  });

  it('rules its rows apart only when one of them takes more lines', () => {
    const rules = (text: string) => linesOf(text).filter((line) => line.startsWith('├')).length;
    expect(rules(drawSheet(tableOf([['A'], ['b'], ['c']]), plain(80)))).toBe(0);
    expect(rules(drawSheet(tableOf([['A'], ['woord '.repeat(30)], ['c']]), plain(80)))).toBe(1);
  });

  it('counts wide characters as two columns and combining ones as none', () => {
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    const lines = linesOf(
      drawSheet(
        tableOf([
          ['Kop', 'Kop'],
          ['日本語', 'cafe\u0301'],
        ]),
        plain(80),
      ),
    );
    const widths = lines.filter((line) => /^[┌│╞└]/.test(line)).map(displayWidth);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('Text of a user on a terminal', () => {
  it.each([
    ['a colour', 'rood\u001b[31m!', 'rood!'],
    ['a cleared screen', '\u001b[2J\u001b[1;1Hleeg', 'leeg'],
    ['a window title', '\u001b]0;gekaapt\u0007naam', 'naam'],
    ['a window title that ends otherwise', '\u001b]2;gekaapt\u001b\\naam', 'naam'],
    ['a link', '\u001b]8;;https://x.nl\u001b\\klik\u001b]8;;\u001b\\', 'klik'],
    ['eight-bit controls', '\u009b31mrood\u009d0;t\u009c', 'rood'],
    ['a device string', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['a lone escape', 'a\u001b', 'a'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'abc'],
    ['a carriage return that overwrites', 'waar\ronwaar', 'waar\nonwaar'],
    ['turned direction', 'a\u202egnp.exe', 'agnp.exe'],
  ])('loses %s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('cannot rebuild an escape from what is left of another', () => {
    expect(safeText('\u001b\u001b[0m[31mx')).not.toMatch(ANY_CONTROL);
  });

  it('reaches the terminal without controls from wherever it stands in a report', () => {
    const bad = 'x\u001b[31m\u0007\u009b2J\u202e';
    const input = reportInput({
      settings: {
        name: bad,
        question: bad,
        approach: bad,
        approachChanged: bad,
        perspective: { text: bad, payers: 'all' },
        entries: [{ label: bad, value: bad, place: { sheet: bad, row: 0, column: 0 } }],
      },
      cases: fiveCases.map((assessed) => ({ ...assessed, case: { ...assessed.case, name: bad } })),
      tables: reportInput().tables.map((table) => ({ ...table, sheet: bad })),
    });
    const sheets = [resultaat, gevoeligheidsanalyse, controle, verantwoording].map((report) => report(input));
    for (const sheet of sheets)
      expect(drawSheet({ ...sheet, name: bad }, plain(80))).not.toMatch(ANY_CONTROL);
  });
});
