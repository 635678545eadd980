/** Puts the estimates of open cases side by side: who names what, how far apart, where they differ (method, section 11). */
import { isKnown, sum } from '../../domain/amount';
import type {
  ComparedEstimates,
  ComparedProvision,
  EstimatingParticipant,
  Spread,
  SpreadOf,
} from '../../domain/compared-estimates';
import { add, between, type Interval } from '../../domain/interval';
import { compareNames, firstByText, nameKey } from '../../domain/name';
import type { Estimate, Participant } from '../../domain/session';
import type { Study } from '../../domain/study';
import { grouped } from '../lines/grouped';
import { unitsInAll } from '../lines/units-in-all';

/** One per case that has open estimates, in the order of the cases. */
export function compareEstimates({ cases, estimates, participants }: Study): readonly ComparedEstimates[] {
  const perCase = grouped(estimates, ({ caseKey }) => caseKey);
  const people = grouped(participants, ({ caseKey }) => caseKey);
  return cases.flatMap(({ key }) => {
    const own = perCase.get(key);
    return own === undefined ? [] : [compared(key, own, people.get(key) ?? [])];
  });
}

function compared(
  caseKey: string,
  estimates: readonly Estimate[],
  participants: readonly Participant[],
): ComparedEstimates {
  const known = new Map(participants.map((each) => [nameKey(each.name), each]));
  const perParticipant = grouped(estimates, ({ participant }) => nameKey(participant));
  const estimating = [...perParticipant].map(([key, own]): EstimatingParticipant => {
    const named = known.get(key);
    const name = named?.name ?? firstByText(own.map(({ participant }) => participant)) ?? key;
    return { key, name, role: named?.role ?? null };
  });
  const silent = participants.filter(({ name }) => !perParticipant.has(nameKey(name)));
  const provisions = [...grouped(estimates, ({ provision }) => nameKey(provision ?? '')).values()];
  return {
    caseKey,
    participants: estimating.sort((a, b) => compareNames(a.key, b.key)),
    silent: silent.map(({ name }) => name).sort(compareNames),
    provisions: provisions
      .map(provisionOf)
      .map((provision) => ({ provision, rank: rankOf(provision, estimating.length) }))
      .sort((a, b) => compareRanks(a.rank, b.rank))
      .map(({ provision }) => provision),
  };
}

const NO_HELP = new Set(['geen hulp', 'geen']);

function provisionOf(estimates: readonly Estimate[]): ComparedProvision {
  const name = firstByText(estimates.map(({ provision }) => provision));
  const isNoHelp = name !== null && NO_HELP.has(nameKey(name));
  const answers = new Map(
    [...grouped(estimates, ({ participant }) => nameKey(participant))].map(([key, own]) => [
      key,
      // The order of the rows in the table means nothing.
      [...own].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );
  return { name, isNoHelp, answers, spread: isNoHelp ? null : spreadOf([...answers.values()]) };
}

/** Of the amounts; of how many in total where nobody names an amount. */
function spreadOf(answers: readonly (readonly Estimate[])[]): Spread | null {
  const amounts = answers.flatMap((own) => amountOfAnswer(own) ?? []);
  if (amounts.length > 0) return spread('cents', amounts);
  const quantities = answers.flatMap((own) => quantityOfAnswer(own) ?? []);
  return quantities.length > 0 ? spread('quantity', quantities) : null;
}

/** What one participant expects of a provision, in cents; null: the answer does not say. */
export function amountOfAnswer(own: readonly Estimate[]): Interval<'cents'> | null {
  const total = sum(own.map(({ amount }) => amount));
  return isKnown(total) ? total.cents : null;
}

/** The same in numbers, where nobody names an amount. */
export function quantityOfAnswer(own: readonly Estimate[]): Interval<'quantity'> | null {
  const totals = own.map(unitsInAll).filter((total) => total !== null);
  return totals.length < own.length ? null : totals.reduce(add);
}

function spread<Unit extends 'cents' | 'quantity'>(
  unit: Unit,
  values: readonly Interval<Unit>[],
): SpreadOf<Unit> {
  const lows = values.map(({ low }) => low);
  const highs = values.map(({ high }) => high);
  return {
    unit,
    lowest: lows.reduce((a, b) => Math.min(a, b)),
    highest: highs.reduce((a, b) => Math.max(a, b)),
    median: between<Unit>(medianOf(lows, unit), medianOf(highs, unit)),
  };
}

/** Of an even number of values half way the middle two, in whole cents. */
function medianOf(values: readonly number[], unit: 'cents' | 'quantity'): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  if (!Number.isInteger(middle)) return upper;
  const half = ((sorted[middle - 1] ?? 0) + upper) / 2;
  return unit === 'cents' ? Math.round(half) : half;
}

/** By what provisions are put in order; a larger number comes first. */
interface Rank {
  readonly figures: readonly number[];
  readonly name: string | null;
}

/** Who does not name a provision expects none of it: the spread then goes down to nothing. */
function rankOf({ name, answers, spread: found }: ComparedProvision, of: number): Rank {
  const unnamed = of - answers.size;
  const size = found === null ? 0 : found.highest - (unnamed > 0 ? 0 : found.lowest);
  const inCents = found?.unit === 'cents' ? size : 0;
  const inParts = found?.unit === 'quantity' && found.highest > 0 ? size / found.highest : 0;
  return { figures: [unnamed > 0 || size > 0 ? 1 : 0, inCents, inParts], name };
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, figure] of a.figures.entries()) {
    const other = b.figures[index] ?? 0;
    if (figure !== other) return other - figure;
  }
  if (a.name === null || b.name === null) return a.name === null ? 1 : -1;
  return compareNames(a.name, b.name);
}
