import type { PricedHelp } from '../../domain/case-picture';
import type { HelpLine } from '../../domain/line';
import type { Rounding } from '../../domain/study';
import { formatAmount, formatDay } from '../../text/format';
import { howLong, howMany } from '../../text/how-many';
import { CASUSBEELD } from '../../text/reports/casusbeeld';

const TEXT = CASUSBEELD.help;
const TO_THE_CENT = 0;

/** How much help it was, when, at what price, and what else a reader must know of the line. */
export function helpDetails({ line, after }: PricedHelp, rounding: Rounding): string {
  const parts = [
    quantityText(line),
    durationText(line),
    periodText(line),
    tariffText(line),
    line.movesWith === null ? null : TEXT.movesWith(line.movesWith),
    after === null ? null : TEXT.after(formatAmount(after, rounding)),
    line.note,
    line.source === null ? null : TEXT.source(line.source),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function quantityText({ quantity, per, unit }: HelpLine): string {
  if (quantity.kind === 'missing') return TEXT.written;
  if (quantity.kind === 'unreadable') return TEXT.quantityUnclear;
  const many = howMany(quantity.amount, unit ?? TEXT.times);
  return per === 'unreadable' ? `${many} (${TEXT.perUnclear})` : many + TEXT.per[per];
}

function durationText({ duration, per }: HelpLine): string | null {
  if (duration.kind === 'missing') return null;
  if (duration.kind !== 'known') return TEXT.durationUnclear;
  return per === 'missing' ? howMany(duration.amount, TEXT.times) : howLong(duration.amount, per);
}

function periodText({ span }: HelpLine): string | null {
  const { days, from: onlyFrom, until, unreadable } = CASUSBEELD.timeline;
  if (span.kind === 'unreadable') return unreadable;
  const { from, to } = span;
  if (from === null) return to === null ? null : until(formatDay(to));
  return to === null ? onlyFrom(formatDay(from)) : days(formatDay(from), formatDay(to));
}

function tariffText({ tariff, code, unit, quantity }: HelpLine): string | null {
  if (tariff.kind !== 'missing') return TEXT.tariff(formatAmount(tariff, TO_THE_CENT), unit);
  return code === null || quantity.kind === 'missing' ? null : TEXT.code(code);
}
