/**
 * What participants estimated of a case stays unseen as long as the case is closed. Two laws: nothing that stands in their
 * rows comes out anywhere, and whatever they fill in the output is the same.
 */
import fc from 'fast-check';
import type { Finding } from '../../../src/core/domain/finding';
import { explainer } from '../../../src/core/engine/explain';
import { cellsAt } from '../../../src/core/report/cells/figure-at';
import { explanationText } from '../../../src/core/text/explanation/explanation';
import { CellFlag, type CellFlags, type CellValue, type Grid } from '../../../src/core/intake/grid';
import { run, type RunResult } from '../../../src/core/run';
import { formatCount } from '../../../src/core/text/format';
import { withReports } from '../../support/own-reports';
import { asExcelTables } from '../../support/random-study';
import { fullSentence } from '../../support/worked-examples';

/** A cell of an estimate in two versions that are equally well filled in. */
interface Twin {
  readonly one: CellValue;
  readonly other: CellValue;
  readonly flag: number;
}

const HEADERS = ['Gebeurtenis', 'Voorziening', 'Aantal', 'Per', 'Duur', 'Bedrag', 'Zekerheid', 'Toelichting'];
const KEYS = ['D1', 'D2', 'D3'];

let planted = 0;
/** A figure that stands nowhere else, and is no sum or average of others either. */
const figure = (): number => 100_000_000 + ((++planted * planted * 7919) % 800_000_011);
const word = (): string => `verklapt${String(++planted)}x`;
const twin = (make: () => CellValue, flag = 0): fc.Arbitrary<Twin> =>
  fc.constant(null).map(() => ({ one: make(), other: make(), flag }));

const text = fc.oneof(
  twin(word),
  twin(word, CellFlag.error),
  twin(() => figure(), CellFlag.date),
);
const amount = fc.oneof(
  twin(figure),
  twin(() => `ca. ${formatCount(figure())}`),
  twin(() => `${String(figure())} - 999999999`),
  twin(() => `Onzeker: ${word()}`),
  twin(word),
  twin(() => -figure()),
  twin(() => `${String(figure())},123`),
  twin(word, CellFlag.error),
);
const quantity = fc.oneof(
  twin(() => ++planted / 1000),
  twin(figure),
  twin(word),
  twin(() => -figure()),
);
const per = fc.oneof(fc.constant<Twin>({ one: 'week', other: 'maand', flag: 0 }), twin(word));
const row = fc.tuple(
  fc.constantFrom(...KEYS.map((one) => ({ one, other: 'D2', flag: 0 }))),
  ...[text, text, quantity, per, quantity, amount, text, text],
);

/** It stands last: tables before it may be added. */
const ESTIMATES_SHEET = 5;

/** A workbook with these estimates of the cases 1 and 2. The sheets of the figures stand last. */
function sheetsWith(
  rows: readonly (readonly Twin[])[],
  version: 'one' | 'other',
  states: readonly [string, string],
): readonly Grid[] {
  const sessions = states.map((state, index) => [String(index + 1), state, 'ja']);
  const { sheets } = asExcelTables([
    {
      name: 'tblCasussen',
      headers: ['Casus', 'School'],
      rows: [
        ['1', 'Boon'],
        ['2', 'Boon'],
      ],
    },
    { name: 'tblSessies', headers: ['Casus', 'Inschattingen', 'Toestemming gesprek'], rows: sessions },
    {
      name: 'tblDeelnemers',
      headers: ['Casus', 'Deelnemer', 'Rol'],
      rows: ['1', '2'].flatMap((name) => KEYS.map((key) => [name, key, 'ouder'])),
    },
    {
      name: 'tblScenarios',
      headers: ['Casus', 'Scenario', 'Bedrag', 'Status', 'Uit inschattingen', 'Afwijkende mening'],
      rows: [
        ['1', 'A', 5000, 'consensus', 'D1, D3', 'D2 zag het anders'],
        ['2', 'A', 5000, 'consensus', 'D1, D9', null],
      ],
    },
    {
      name: 'tblToetsing',
      headers: ['Casus', 'Scenario', 'Oordeel'],
      rows: [['1', 'A', 'aannemelijk']],
    },
    {
      name: 'tblInschattingen',
      headers: ['Casus', 'Deelnemer', ...HEADERS],
      rows: rows.map((cells, index) => [String((index % 2) + 1), ...cells.map((cell) => cell[version])]),
    },
  ]);
  return sheets.map((grid, index) => (index === ESTIMATES_SHEET ? { ...grid, flags: flagsOf(rows) } : grid));
}

function flagsOf(rows: readonly (readonly Twin[])[]): CellFlags {
  const width = HEADERS.length + 2;
  const bits = [
    new Array<number>(width).fill(0),
    ...rows.map((cells) => [0, ...cells.map(({ flag }) => flag)]),
  ];
  return { width, bits: Uint8Array.from(bits.flat()) };
}

function runOn(sheets: readonly Grid[]): RunResult {
  return run({ name: 'proef.xlsx', sheets, calculation: 'automatic', hasMacros: false }, { today: 45882 });
}

/** Everything that anybody gets to see. */
function output(result: RunResult): string {
  const { document, json, findings, assessment } = result;
  return JSON.stringify([
    document,
    json,
    findings,
    findings.map(fullSentence),
    assessment,
    explanations(result),
  ]);
}

/** What is said of every figure of the reports. */
function explanations(result: RunResult): readonly unknown[] {
  const explain = explainer(result);
  return result.document.sheets.flatMap((sheet) =>
    [...cellsAt(sheet)].flatMap(({ cell: { figure } }) => {
      const found = figure === undefined ? null : explain(figure);
      return found === null ? [] : [found, explanationText(found, 0)];
    }),
  );
}

/** The planted figures and words of these cells, as they stand there and as a report would print them. */
function traces(cells: readonly Twin[]): readonly string[] {
  return cells.flatMap(({ one }) => {
    if (typeof one === 'number')
      return Number.isInteger(one) ? [String(Math.abs(one)), formatCount(Math.abs(one))] : [];
    return (String(one).match(/verklapt\d+x|\d{6,}/g) ?? []).filter((found) => found !== '999999999');
  });
}

const rows = fc.array(row, { minLength: 1, maxLength: 8 });

test('nothing of a closed case comes out, and its figures are in no total', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('gesloten', '', 'opne'), (cells, state) => {
      const said = output(runOn(sheetsWith(cells, 'one', [state, state])));
      for (const trace of cells.flatMap(traces)) expect(said).not.toContain(trace);
    }),
  );
});

test('what is filled in changes nothing as long as all is closed', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const [one, other] = (['one', 'other'] as const).map((version) =>
        runOn(sheetsWith(cells, version, ['gesloten', 'gesloten'])),
      );
      expect(other).toEqual(one);
    }),
  );
});

test('of two cases only the open one is seen, and closing it takes its figures out of its own sheet', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const open = cells.filter((_, index) => index % 2 === 0);
      const closed = cells.filter((_, index) => index % 2 === 1);
      const sheets = sheetsWith(cells, 'one', ['open', 'gesloten']);
      const first = runOn(sheets);
      const [said, shown] = [output(first), JSON.stringify(first.document)];
      for (const trace of closed.flatMap(traces)) expect(said).not.toContain(trace);
      for (const { one, flag } of open.flat())
        if (flag === 0 && typeof one === 'string' && /^verklapt\d+x$/.test(one)) expect(shown).toContain(one);

      const workbook = { name: 'proef.xlsx', calculation: 'automatic', hasMacros: false } as const;
      const { sheets: written } = withReports({ ...workbook, sheets }, first.document);
      const closing = sheetsWith(cells, 'one', ['gesloten', 'gesloten']);
      const again = output(runOn([...closing, ...written.slice(closing.length)]));
      for (const trace of cells.flatMap(traces)) expect(again).not.toContain(trace);
    }),
  );
});

test('the findings of a closed case name the cell', () => {
  const [cell] = [{ one: 'veel', other: 'veel', flag: 0 }];
  const none: Twin = { one: null, other: null, flag: 0 };
  const key: Twin = { one: 'D1', other: 'D1', flag: 0 };
  const help: Twin = { one: 'opvang', other: 'opvang', flag: 0 };
  const cells = [[key, none, help, none, none, none, cell, none, none]];
  const { findings } = runOn(sheetsWith(cells, 'one', ['gesloten', 'gesloten']));
  const found = findings.filter(({ code }: Finding) => code === 'estimate.unreadable');
  expect(found.map(({ place, facts }) => ({ place, facts }))).toEqual([
    { place: { sheet: 'Blad 6', row: 1, column: 7 }, facts: { column: 'Bedrag', wants: 'amount' } },
  ]);
});
