/** tblInzet: what the approach was deployed with at a school, and what that cost. */
import { isKnown, MISSING, times, uncertain, type Amount } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import type { DeploymentLine, Quantity } from '../../domain/line';
import { inSteps, type Paused } from '../../domain/pauses';
import { ratioOf } from '../../domain/ratio';
import { PARTS_OF_YEAR, yearParts, type Span } from '../../domain/span';
import { parseAmount } from '../cells/parse-amount';
import { parseHours, parseQuantity } from '../cells/parse-quantity';
import { parseChoice, parseText } from '../cells/parse-text';
import { CHOICES } from '../labels';
import { readPayment } from '../rows/read-payment';
import { readSpan, type SpanProblem } from '../rows/read-span';
import { addToTotal } from '../rows/totals';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** Of a pair (hours and price, fte and yearly costs) one may be there. */
    'deployment.noAmount': { readonly half: 'hours' | 'fte' | null };
    /** Two amounts of one line, in cents. */
    'deployment.twoAmounts': {
      readonly used: number;
      readonly usedColumns: string;
      readonly other: number;
      readonly otherColumns: string;
    };
    'deployment.unusablePeriod': {
      readonly school: string | null;
      /** noEnd: neither a last day nor a Peildatum. */
      readonly why: SpanProblem | 'noEnd';
    };
  }
}

type Cost = DeploymentLine['cost'];

/** One of the ways in which a line says what it cost. */
interface StatedCost {
  readonly columns: string;
  readonly cost: Cost;
}

const DATES = { from: 'van', to: 'tot' };
/** Amounts of one line may differ by rounding: half a euro, in cents. */
const TOLERANCE = 50;

export interface DeploymentRead {
  readonly lines: readonly DeploymentLine[];
  /** Per table the sum of its cells Kosten that are one figure, in cents: a control total. */
  readonly totals: ReadonlyMap<TableView, number>;
}

export function* readDeployment(views: readonly TableView[], findings: Findings): Paused<DeploymentRead> {
  const totals = new Map<TableView, number>();
  const lines: DeploymentLine[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      lines.push(readLine(view, record, totals, findings));
    });
  }
  return { lines, totals };
}

function readLine(
  view: TableView,
  record: number,
  totals: Map<TableView, number>,
  findings: Findings,
): DeploymentLine {
  const text = (column: string): string | null => {
    const content = view.read(record, column, parseText, findings);
    return content?.kind === 'value' ? content.value : null;
  };
  const school = text('school');
  const kind = kindOf(view, record, findings);
  const { payment, paid } = readPayment(view, record, findings);
  const { span, problem } = readSpan(view, record, DATES, findings);
  // What is planned or unpaid has no influence on a figure per case.
  const counts = kind === 'actual' && paid;
  if (problem !== null) {
    const place = view.place(record, 'van');
    const facts = { school, why: problem };
    findings.add(counts ? 'error' : 'warning', 'deployment.unusablePeriod', place, facts);
  }
  const fte = view.read(record, 'fte', parseQuantity, findings) ?? { kind: 'missing' };
  const total = view.read(record, 'kosten', parseAmount, findings) ?? MISSING;
  addToTotal(totals, view, total);
  const cost = readCost(view, record, { total, fte, span, paid, counts }, findings);
  const place = view.place(record, 'van');
  return { school, span, role: text('functie'), kind, fte: numberOf(fte), cost, payment, paid, place };
}

/** What cannot be read was really deployed. */
function kindOf(view: TableView, record: number, findings: Findings): DeploymentLine['kind'] {
  const kind = view.read(
    record,
    'soort',
    (cell) => parseChoice<DeploymentLine['kind']>(cell, CHOICES.soortInzet),
    findings,
  );
  return kind?.kind === 'value' ? kind.value : 'actual';
}

/** The line as it counts: who pays is read apart. */
interface LineFacts {
  /** The column Kosten. */
  readonly total: Amount;
  readonly fte: Quantity;
  readonly span: Span;
  readonly paid: boolean;
  readonly counts: boolean;
}

/** Kosten goes before Uren x Tarief, and that before Fte x Jaarkosten (method, section 4). */
function readCost(view: TableView, record: number, line: LineFacts, findings: Findings): Cost {
  const { total } = line;
  const hours = view.read(record, 'uren', parseHours, findings) ?? { kind: 'missing' };
  const tariff = view.read(record, 'tarief', parseAmount, findings) ?? MISSING;
  const yearly = view.read(record, 'jaarkosten', parseAmount, findings) ?? MISSING;
  const header = (...columns: readonly string[]): string =>
    columns.map((column) => view.cell(record, column)?.column ?? column).join(' x ');
  const stated: readonly StatedCost[] = [
    ...(total.kind === 'missing'
      ? []
      : [{ columns: header('kosten'), cost: { kind: 'total' as const, amount: total } }]),
    ...product('total', header('uren', 'tarief'), hours, tariff),
    ...product('yearly', header('fte', 'jaarkosten'), line.fte, yearly),
  ];
  const [first, ...others] = stated;
  if (first === undefined) {
    // Nobody is paid for an unpaid line: it needs no amount.
    const half = isHalf(hours, tariff) ? 'hours' : isHalf(line.fte, yearly) ? 'fte' : null;
    if (line.paid) {
      const place = view.place(record, 'kosten', 'tarief', 'jaarkosten', 'van');
      findings.add(line.counts ? 'error' : 'warning', 'deployment.noAmount', place, { half });
    }
    return { kind: 'total', amount: MISSING };
  }
  for (const other of others) reportDifference(view, record, first, other, line.span, findings);
  return first.cost;
}

/** What a quantity and a price say together; nothing when one of them is not filled in. */
function product(
  kind: Cost['kind'],
  columns: string,
  quantity: Quantity,
  price: Amount,
): readonly StatedCost[] {
  if (quantity.kind === 'missing' || price.kind === 'missing') return [];
  const amount = quantity.kind === 'unreadable' ? uncertain() : times(quantity.amount, price);
  return [{ columns, cost: { kind, amount } }];
}

function isHalf(quantity: Quantity, price: Amount): boolean {
  return (quantity.kind === 'missing') !== (price.kind === 'missing');
}

/** A yearly amount can only be compared when the line has both its days. */
function reportDifference(
  view: TableView,
  record: number,
  first: StatedCost,
  second: StatedCost,
  span: Span,
  findings: Findings,
): void {
  const used = overLine(first.cost, span);
  const other = overLine(second.cost, span);
  if (used === null || other === null) return;
  if (Math.abs(used.low - other.low) <= TOLERANCE && Math.abs(used.high - other.high) <= TOLERANCE) return;
  const facts = {
    used: used.high,
    usedColumns: first.columns,
    other: other.high,
    otherColumns: second.columns,
  };
  findings.add('warning', 'deployment.twoAmounts', view.place(record, 'kosten', 'tarief', 'van'), facts);
}

/** What the whole line costs, in cents; null when that cannot be known here. */
function overLine(
  { kind, amount }: Cost,
  span: Span,
): { readonly low: number; readonly high: number } | null {
  if (!isKnown(amount)) return null;
  if (kind === 'total') return amount.cents;
  if (span.kind === 'unreadable' || span.from === null || span.to === null) return null;
  const years = yearParts({ first: span.from, last: span.to });
  const over = (cents: number): number => ratioOf(cents, years, PARTS_OF_YEAR);
  return { low: over(amount.cents.low), high: over(amount.cents.high) };
}

function numberOf(quantity: Quantity): number | null {
  return quantity.kind === 'known' ? quantity.amount.low : null;
}
