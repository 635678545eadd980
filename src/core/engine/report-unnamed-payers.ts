import type { Findings, Place } from '../domain/finding';
import type { Study } from '../domain/study';
import { paymentOfHours } from './payment-of-hours';
import type { PriceBook } from './price-book';

declare module '../domain/finding' {
  interface FindingFacts {
    'payer.notStated': { readonly table: 'tblInzet' | 'tblUren'; readonly lines: number };
  }
}

/** Lines without payer count; one finding per table says so (method, section 4). */
export function reportUnnamedPayers(study: Study, prices: PriceBook, findings: Findings): void {
  const deployment = study.deployment.filter(
    ({ kind, paid, payment }) => kind === 'actual' && paid && payment.payer === null,
  );
  const hours = study.hours.filter((line) => {
    if (line.time !== 'direct' || !line.paid || line.payment.payer !== null) return false;
    const ofCode = line.code === null ? null : prices.find('code', line.code, line.place, false);
    return paymentOfHours(line, ofCode?.chosen === true ? ofCode.price : null).payer === null;
  });
  const report = (table: 'tblInzet' | 'tblUren', lines: readonly { readonly place: Place }[]): void => {
    const [first] = lines;
    if (first !== undefined)
      findings.add('warning', 'payer.notStated', first.place, { table, lines: lines.length });
  };
  report('tblInzet', deployment);
  report('tblUren', hours);
}
