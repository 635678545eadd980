/** The values of an explanation, and the cells that they come from. */
import { OUTCOMES } from '../../domain/assessment';
import type { Counted, FigureValue } from '../../domain/explanation';
import { cellName, type Place } from '../../domain/finding';
import { isPoint, type Interval, type Unit } from '../../domain/interval';
import type { Period } from '../../domain/span';
import type { Rounding } from '../../domain/study';
import { answerText } from '../answer';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatFuture,
  formatQuantity,
  formatSaving,
  formatScore,
} from '../format';
import { countsPhrase } from '../outcomes';

/** So many of one kind are named; the others are counted. */
export const NAMED = 5;

/** "Inzet!B5"; a name with other signs stands between quotes, as in a formula. */
export function placeText(place: Place): string {
  const sheet = /^[\p{L}_][\p{L}\d_.]*$/u.test(place.sheet)
    ? place.sheet
    : `'${place.sheet.replaceAll("'", "''")}'`;
  const cell = cellName(place);
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** What is not named any more: "en nog 230 regels". */
export function andMore(count: number, what: string): string {
  return `en nog ${formatCount(count)} ${what}`;
}

/** Numbers of which the name of the part says what they count. */
type BareNumber = 'factor' | 'units' | 'durations';

function isBare(of: Counted): of is BareNumber {
  return of === 'factor' || of === 'units' || of === 'durations';
}

const COUNTED: Readonly<Record<Exclude<Counted, BareNumber>, readonly [one: string, more: string]>> = {
  children: ['kind', 'kinderen'],
  cases: ['casus', 'casussen'],
  participants: ['deelnemer', 'deelnemers'],
  rows: ['rij', 'rijen'],
  fte: ['fte', 'fte'],
  fteDays: ['fte-dag', 'fte-dagen'],
  days: ['dag', 'dagen'],
  hours: ['uur', 'uur'],
  times: ['keer', 'keer'],
};

/** A value as people read it; to the cent, unless it is asked as a report rounds it. */
export function valueText(value: FigureValue, rounding: Rounding = 0): string {
  switch (value.kind) {
    case 'amount':
      return formatAmount(value.amount, rounding);
    case 'saving':
      return formatSaving(value.saving.amount, value.saving.outcome, rounding);
    case 'number':
      return numberText(value.of, value.number);
    case 'outOf':
      return `${formatCount(value.count)} van de ${formatCount(value.of)} ${COUNTED[value.counted][value.of === 1 ? 0 : 1]}`;
    case 'outcomes':
      return countsPhrase(
        OUTCOMES.flatMap((outcome) =>
          value.counts[outcome] === 0 ? [] : [{ outcome, count: value.counts[outcome] }],
        ),
        value.counts.of,
      );
    case 'score':
      if (value.score === 'missing') return 'niet besproken';
      return value.score === null ? 'onduidelijk' : formatScore(value.score);
    case 'future':
      return formatFuture(value.future);
    case 'answer':
      return answerText(value.estimates, value.isNoHelp);
    case 'unknown':
      return 'niet bekend';
  }
}

function numberText(of: Counted, number: Interval<Unit>): string {
  const { low, high } = number;
  if (isBare(of)) return isPoint(number) ? shortNumber(low) : `${shortNumber(low)} tot ${shortNumber(high)}`;
  const [one, more] = COUNTED[of];
  if (high === Infinity) return `${shortNumber(low)} ${more} of meer`;
  if (!isPoint(number)) return `${shortNumber(low)} tot ${shortNumber(high)} ${more}`;
  return `${shortNumber(low)} ${low === 1 ? one : more}`;
}

/** With four decimals at most: a factor of 1,0328... is read, not calculated with. */
function shortNumber(value: number): string {
  return formatQuantity(Math.round(value * 1e4) / 1e4);
}

export function periodText({ first, last }: Period): string {
  return `${formatDay(first)} t/m ${formatDay(last)}`;
}
