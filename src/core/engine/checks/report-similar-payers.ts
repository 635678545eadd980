import type { Findings } from '../../domain/finding';
import { isCounted, paymentKey, type CountedPayer, type Payment } from '../../domain/payment';
import type { Study } from '../../domain/study';
import { payerCell } from './report-unnamed-payers';

declare module '../../domain/finding' {
  interface FindingFacts {
    'payer.similar': { readonly written: Payment; readonly counted: CountedPayer };
  }
}

/** Asks about a payer that does not count, and that may be one that does in other words: "gem." or "gemeente Zandermeer". */
export function reportSimilarPayers(
  { settings: { perspective }, deployment, hours, help }: Study,
  findings: Findings,
): void {
  const { payers } = perspective;
  if (payers === 'all') return;
  const asked = new Set<string>();
  for (const line of [...deployment, ...hours, ...help]) {
    const { payment: written } = line;
    if (isCounted(written, perspective) || asked.has(paymentKey(written))) continue;
    asked.add(paymentKey(written));
    const counted = payers.find(
      ({ payer, act }) => mayBe(written.payer, payer) && (act === null || mayBe(written.act, act)),
    );
    if (counted !== undefined)
      findings.add('warning', 'payer.similar', payerCell(line), { written, counted });
  }
}

/** Whether both begin alike, or one holds the other. Payers without act count for each. */
function mayBe(written: string | null, counted: string): boolean {
  const name = (written ?? counted).toLowerCase();
  const wanted = counted.toLowerCase();
  const start = name.replace(/\.$/, '');
  return (
    name.includes(wanted) ||
    name.slice(0, 5) === wanted.slice(0, 5) ||
    (start.length > 2 && wanted.startsWith(start))
  );
}
