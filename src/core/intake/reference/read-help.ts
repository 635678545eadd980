/** tblHulp: what a scenario counts on, and other help that was really given; one line per row. */
import { fromTo, isKnown, MISSING, uncertain, type Amount } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import { between } from '../../domain/interval';
import type { HelpLine, LinePart, LinePlaces, PriceYear, Quantity } from '../../domain/line';
import { nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import { perHour } from '../../domain/unit';
import { parseAmount } from '../cells/parse-amount';
import { parseDay } from '../cells/parse-day';
import { parseHours, parseQuantity } from '../cells/parse-quantity';
import { parseTariff } from '../cells/parse-tariff';
import { parseChoice } from '../cells/parse-text';
import { parseYear } from '../cells/parse-year';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CHOICES, type ColumnKey } from '../labels';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { linePlaces } from '../rows/line-places';
import { readPayment } from '../rows/read-payment';
import { TableRow } from '../rows/table-row';
import { addToTotal } from '../rows/totals';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** The lowest of two columns is more than the highest. */
    'help.turnedRange': { readonly low: string; readonly high: string };
    'help.turnedPeriod': NoFacts;
  }
}

type Column = ColumnKey<'hulp'>;

export interface HelpRead {
  readonly lines: readonly HelpLine[];
  /** The cases that the lines name. */
  readonly cases: readonly NamedCase[];
  /** Per table the sum of its cells Bedrag that are one figure, in cents: a control total. */
  readonly totals: ReadonlyMap<TableView, number>;
}

/** Reads the help of these cases; of all cases that the rows name when there are none. */
export function* readHelp(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<HelpRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const totals = new Map<TableView, number>();
  const lines: HelpLine[] = [];
  for (const view of views) {
    const places = linePlaces(view, PARTS);
    yield* inSteps(view.recordCount, (record) => {
      const name = cases.of(view, record, 'voorziening');
      if (name === null) return;
      const line = readLine(new HelpRow(view, record, findings), name.key, places);
      addToTotal(totals, view, line.amount);
      lines.push(line);
    });
  }
  return { lines, cases: cases.named(), totals };
}

const PARTS = {
  amount: 'bedrag',
  code: 'code',
  duration: 'duur',
  from: 'van',
  payer: 'financier',
  priceYear: 'prijspeil',
  quantity: 'aantal',
  scenario: 'scenario',
  tariff: 'tarief',
  to: 'tot',
  unit: 'eenheid',
} as const satisfies Partial<Record<LinePart, Column>>;

function readLine(row: HelpRow, caseKey: string, places: LinePlaces): HelpLine {
  const movesWith = row.text('beweegtMeeMet');
  const unit = row.text('eenheid');
  return {
    caseKey,
    provision: row.text('voorziening'),
    track: row.choice('spoor', CHOICES.spoor) ?? 'reference',
    scenario: row.text('scenario'),
    phase: row.choice('fase', CHOICES.fase) ?? 'dialogue',
    code: row.text('code'),
    unit,
    quantity: row.quantity(
      ['aantal', 'aantalMin', 'aantalMax'],
      perHour(unit) === 1 ? parseHours : parseQuantity,
    ),
    per: row.per(),
    duration: row.quantity(['duur', 'duurMin', 'duurMax'], parseQuantity),
    tariff: row.read('tarief', parseTariff) ?? MISSING,
    amount: row.read('bedrag', parseAmount) ?? MISSING,
    amountBetween: row.amountBetween('bedragMin', 'bedragMax'),
    span: row.span(),
    ...row.payment(),
    movesWith: movesWith === null ? null : nameKey(movesWith),
    priceYear: row.priceYear(),
    source: row.text('bron'),
    note: row.text('toelichting'),
    place: row.place('voorziening', 'casus'),
    places,
  };
}

class HelpRow extends TableRow<'hulp'> {
  payment(): ReturnType<typeof readPayment> {
    return readPayment(this.view, this.record, this.findings);
  }

  per(): HelpLine['per'] {
    const content = this.read('per', (cell) => parseChoice(cell, CHOICES.per));
    if (content?.kind === 'unreadable') return 'unreadable';
    return valueOf(content) ?? 'missing';
  }

  priceYear(): PriceYear {
    const content = this.read('prijspeil', parseYear);
    if (content?.kind === 'unreadable') return { kind: 'unreadable' };
    const year = valueOf(content);
    return year === null ? { kind: 'missing' } : { kind: 'year', year };
  }

  /** Both ends are optional here. */
  span(): HelpLine['span'] {
    const from = this.read('van', parseDay) ?? { kind: 'empty' };
    const to = this.read('tot', parseDay) ?? { kind: 'empty' };
    if (from.kind === 'unreadable' || to.kind === 'unreadable') return { kind: 'unreadable' };
    const days = { from: valueOf(from), to: valueOf(to) };
    if (days.from === null || days.to === null || days.from <= days.to) return { kind: 'days', ...days };
    this.findings.add('error', 'help.turnedPeriod', this.place('tot'), {});
    return { kind: 'unreadable' };
  }

  /** One column with the number itself, or two with the least and the most; the one goes before the two. */
  quantity(
    [whole, least, most]: readonly [whole: Column, least: Column, most: Column],
    parse: (cell: CellInput) => Reading<Quantity>,
  ): Quantity {
    const exact = this.read(whole, parse) ?? { kind: 'missing' };
    const low = this.read(least, parse) ?? { kind: 'missing' };
    const high = this.read(most, parse) ?? { kind: 'missing' };
    if (exact.kind !== 'missing') return exact;
    if (low.kind === 'unreadable' || high.kind === 'unreadable') return { kind: 'unreadable' };
    // Only one of them given: it is both.
    if (low.kind === 'missing') return high;
    if (high.kind === 'missing') return low;
    if (low.amount.low <= high.amount.high)
      return { kind: 'known', amount: between(low.amount.low, high.amount.high) };
    this.turned(least, most);
    return { kind: 'unreadable' };
  }

  /** The same for amounts, each of which may be a range itself. */
  amountBetween(least: Column, most: Column): Amount {
    const low = this.read(least, parseAmount) ?? MISSING;
    const high = this.read(most, parseAmount) ?? MISSING;
    if (low.kind === 'missing') return high;
    if (high.kind === 'missing') return low;
    if (!isKnown(low)) return low;
    if (!isKnown(high)) return high;
    const amount = fromTo(low, high);
    if (amount === null) this.turned(least, most);
    return amount ?? uncertain();
  }

  private turned(least: Column, most: Column): void {
    const header = (column: Column): string => this.view.cell(this.record, column)?.column ?? column;
    this.findings.add('error', 'help.turnedRange', this.place(most), {
      low: header(least),
      high: header(most),
    });
  }
}

function valueOf<T>(content: Content<T> | null): T | null {
  return content?.kind === 'value' ? content.value : null;
}
