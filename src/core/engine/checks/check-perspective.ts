import type { Findings } from '../../domain/finding';
import { isCounted, type Payment } from '../../domain/payment';
import type { Study } from '../../domain/study';
import { holds } from '../lines/written-or-lines';
import { paymentOfLine } from '../prices/payment-of-line';
import type { PriceBook } from '../prices/price-book';

declare module '../../domain/finding' {
  interface FindingFacts {
    'perspective.unusedPayer': {
      readonly payer: string;
      readonly act: string | null;
      /** Who does pay lines, in alphabetical order. */
      readonly payers: readonly string[];
    };
  }
}

/** Says which payer of the perspective pays no line at all: perhaps it is spelled otherwise there. */
export function checkPerspective(study: Study, prices: PriceBook, findings: Findings): void {
  const { perspective, ownPerspective, entries } = study.settings;
  if (perspective.payers === 'all') return;
  const payments = paymentsIn(study, prices);
  const named = new Set(
    payments.flatMap(({ payer, act }) =>
      payer === null ? [] : [act === null ? payer : `${payer} (${act})`],
    ),
  );
  if (named.size === 0) return;
  // Then the report says € 0 everywhere, and a name that is spelled otherwise looks like an outcome.
  const isNobody = !payments.some((payment) => isCounted(payment, perspective));
  const own = entries.find(({ value }) => value === ownPerspective.text)?.place ?? null;
  for (const counted of perspective.payers) {
    const only = { text: '', payers: [counted] };
    if (payments.some((payment) => payment.payer !== null && isCounted(payment, only))) continue;
    const facts = { payer: counted.payer, act: counted.act, payers: [...named].sort() };
    findings.add(
      isNobody ? 'warning' : 'info',
      'perspective.unusedPayer',
      holds(study.settings) ? own : null,
      facts,
    );
  }
}

function paymentsIn({ deployment, hours, help }: Study, prices: PriceBook): readonly Payment[] {
  return [
    ...deployment.map(({ payment }) => payment),
    ...[...hours, ...help].map((line) => paymentOfLine(line, prices)),
  ];
}
