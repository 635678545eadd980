/** tblUren: hours spent on a case, one line per row. */
import { MISSING } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import type { HourLine, LinePart, LinePlaces } from '../../domain/line';
import { inSteps, type Paused } from '../../domain/pauses';
import { parseDay } from '../cells/parse-day';
import { parseHours } from '../cells/parse-quantity';
import { parseTariff } from '../cells/parse-tariff';
import { parseText } from '../cells/parse-text';
import type { CellFacts } from '../cells/reading';
import { CHOICES, TABLES, type ColumnKey } from '../labels';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { linePlaces } from '../rows/line-places';
import { readPayment } from '../rows/read-payment';
import { TableRow } from '../rows/table-row';
import { readCell, type TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'hours.unknownTime': CellFacts & { readonly allowed: readonly string[] };
  }
}

const TIME_BY_WORD: ReadonlyMap<string, HourLine['time']> = new Map(Object.entries(CHOICES.soortTijd));

export interface HoursRead {
  readonly lines: readonly HourLine[];
  /** The cases that the lines name. */
  readonly cases: readonly NamedCase[];
}

/** Reads the hours of these cases; of all cases that the rows name when there are none. */
export function* readHours(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<HoursRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const lines: HourLine[] = [];
  for (const view of views) {
    const places = linePlaces(view, PARTS);
    yield* inSteps(view.recordCount, (record) => {
      const name = cases.of(view, record, 'uren');
      if (name !== null) lines.push(readLine(view, record, name.key, places, findings));
    });
  }
  return { lines, cases: cases.named() };
}

const PARTS = {
  code: 'code',
  date: 'datum',
  payer: 'financier',
  tariff: 'tarief',
} as const satisfies Partial<Record<LinePart, ColumnKey<'uren'>>>;

function readLine(
  view: TableView,
  record: number,
  caseKey: string,
  places: LinePlaces,
  findings: Findings,
): HourLine {
  const row = new TableRow<'uren'>(view, record, findings);
  return {
    caseKey,
    hours: row.read('uren', parseHours) ?? { kind: 'missing' },
    date: row.value('datum', parseDay),
    role: row.text('functie'),
    time: readTime(view, record, findings),
    tariff: row.read('tarief', parseTariff) ?? MISSING,
    code: row.text('code'),
    ...readPayment(view, record, findings),
    place: row.place('uren'),
    places,
  };
}

/** An empty cell is direct time. A kind that nobody knows is not counted, so it is worth an error. */
function readTime(view: TableView, record: number, findings: Findings): HourLine['time'] {
  const cell = view.cell(record, 'soortTijd');
  if (cell === null) return 'direct';
  const text = readCell(cell, parseText, findings);
  if (text.kind !== 'value') return text.kind === 'empty' ? 'direct' : 'unknown';
  const known = TIME_BY_WORD.get(text.value.toLowerCase());
  if (known !== undefined) return known;
  const facts = { column: TABLES.uren.columns.soortTijd.label, written: text.value };
  findings.add('error', 'hours.unknownTime', cell.place, { ...facts, allowed: ['direct', 'indirect'] });
  return 'unknown';
}
