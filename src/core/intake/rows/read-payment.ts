/** The columns about payment of a line: Financier, Wet and Telt mee (or In natura, which says the reverse). */
import type { Findings } from '../../domain/finding';
import type { Payment } from '../../domain/payment';
import { parseChoice, parseText } from '../cells/parse-text';
import { CHOICES } from '../labels';
import { normaliseLabel } from '../tables/normalise-label';
import type { TableView } from '../tables/table-view';
import { paymentOf } from './payers';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** Contracted care is called "in natura" too, and that is paid. */
    'paid.contractedCare': { readonly column: string };
  }
}

export interface LinePayment {
  readonly payment: Payment;
  /** True: no payer is named, the act tells who pays. */
  readonly payerFromAct: boolean;
  /** False: deployed but not paid for. */
  readonly paid: boolean;
}

/** The header that says the reverse of "Telt mee". */
const REVERSED = normaliseLabel('In natura');

export function readPayment(view: TableView, record: number, findings: Findings): LinePayment {
  const text = (column: string): string | null => {
    const content = view.read(record, column, parseText, findings);
    return content?.kind === 'value' ? content.value : null;
  };
  const named = text('financier');
  const payment = paymentOf(named, text('wet'));
  const payerFromAct = paymentOf(named, null).payer === null && payment.payer !== null;
  return { payment, payerFromAct, paid: readPaid(view, record, payment, findings) };
}

/** What cannot be read counts. */
function readPaid(view: TableView, record: number, { payer }: Payment, findings: Findings): boolean {
  const cell = view.cell(record, 'teltMee');
  const answer = view.read(
    record,
    'teltMee',
    (input) => parseChoice<boolean>(input, CHOICES.yesNo),
    findings,
  );
  if (cell === null || answer?.kind !== 'value') return true;
  const reversed = normaliseLabel(cell.column) === REVERSED;
  if (reversed && answer.value && payer === 'gemeente') {
    findings.add('warning', 'paid.contractedCare', cell.place, { column: cell.column });
  }
  return reversed ? !answer.value : answer.value;
}
