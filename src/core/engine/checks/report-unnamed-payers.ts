import type { Findings, Place } from '../../domain/finding';
import { cellOfLine, type DeploymentLine, type HelpLine, type HourLine } from '../../domain/line';
import type { Study } from '../../domain/study';
import { paymentOfLine } from '../prices/payment-of-line';
import type { PriceBook } from '../prices/price-book';

declare module '../../domain/finding' {
  interface FindingFacts {
    'payer.notStated': { readonly table: 'tblInzet' | 'tblUren' | 'tblHulp'; readonly lines: number };
  }
}

/** Lines without payer count; one finding per table says so (method, section 5). */
export function reportUnnamedPayers(study: Study, prices: PriceBook, findings: Findings): void {
  const isUnnamed = (line: HourLine | HelpLine): boolean => {
    if (!line.paid || line.payment.payer !== null) return false;
    return paymentOfLine(line, prices).payer === null;
  };
  const deployment = study.deployment.filter(
    ({ kind, paid, payment }) => kind === 'actual' && paid && payment.payer === null,
  );
  const hours = study.hours.filter((line) => line.time === 'direct' && isUnnamed(line));
  const report = (
    table: 'tblInzet' | 'tblUren' | 'tblHulp',
    lines: readonly (DeploymentLine | HourLine | HelpLine)[],
  ): void => {
    const [first] = lines;
    if (first !== undefined)
      findings.add('warning', 'payer.notStated', payerCell(first), { table, lines: lines.length });
  };
  report('tblInzet', deployment);
  report('tblUren', hours);
  report('tblHulp', study.help.filter(isUnnamed));
}

export function payerCell(line: DeploymentLine | HourLine | HelpLine): Place {
  return 'places' in line ? cellOfLine(line, 'payer') : line.place;
}
