import { calculated, difference, exactly, isKnown, sum, type Amount } from '../../domain/amount';
import { add, between, point, subtract, type Interval } from '../../domain/interval';

/** One amount of a sum. Parts with one name in `movesWith` are all low or all high together. */
export interface MovingPart {
  readonly amount: Amount;
  readonly movesWith: string | null;
}

/** What a reference leaves when other help is taken from it, in cents. */
export interface Remainder {
  readonly amount: Amount;
  /** With the reference at its lowest, and at its highest. An open end is used as its limit. */
  readonly atLowest: Amount;
  readonly atHighest: Amount;
  /** A part of both hangs on one uncertain figure. */
  readonly movesTogether: boolean;
}

type Cents = Interval<'cents'>;

/**
 * The reference minus other help. What hangs on one uncertain figure on both sides moves together: every such part is
 * min + p x (max - min) with one p from 0 to 1 (method, section 7). All is linear, so the ends of p give the ends of
 * the difference. Without a name on both sides it is plain subtraction.
 */
export function remainderOf(reference: readonly MovingPart[], otherHelp: readonly MovingPart[]): Remainder {
  const total = sum(reference.map(({ amount }) => amount));
  const other = sum(otherHelp.map(({ amount }) => amount));
  const plain = difference(total, other);
  if (!isKnown(plain) || !isKnown(total)) {
    return { amount: plain, atLowest: plain, atHighest: plain, movesTogether: false };
  }
  const { groups, free, freeOther } = inGroups(reference, otherHelp);
  const remainder = (referenceOf: (all: Cents) => Cents, together: (group: Group) => Cents): Amount =>
    calculated(
      groups.map(together).reduce<Cents>((a, b) => add(a, b), subtract(referenceOf(free), freeOther)),
    );
  return {
    amount: remainder((all) => all, movedTogether),
    atLowest: remainder(({ low }) => point(low), atEnd('low')),
    atHighest: remainder(({ high }) => point(high), atEnd('high')),
    movesTogether: groups.length > 0,
  };
}

/** What hangs on one uncertain figure in the reference and in other help. */
export interface Group {
  readonly name: string;
  readonly reference: Cents;
  readonly other: Cents;
}

/** The parts sorted out: what moves together, and what does not. All of them must be known. */
export function inGroups(
  reference: readonly MovingPart[],
  otherHelp: readonly MovingPart[],
): { readonly groups: readonly Group[]; readonly free: Cents; readonly freeOther: Cents } {
  const others = namesOf(otherHelp);
  const shared = namesOf(reference).filter((name) => others.includes(name));
  const isFree = (name: string | null): boolean => name === null || !shared.includes(name);
  return {
    groups: shared.map((name) => ({
      name,
      reference: sumOf(reference, (part) => part === name),
      other: sumOf(otherHelp, (part) => part === name),
    })),
    free: sumOf(reference, isFree),
    freeOther: sumOf(otherHelp, isFree),
  };
}

/** From p = 0 to p = 1; an end that one of the parts does not reach is not reached by the difference either. */
export function movedTogether({ reference, other }: Group): Cents {
  const ends = [
    { value: reference.low - other.low, open: reference.openLow || other.openLow },
    { value: reference.high - other.high, open: reference.openHigh || other.openHigh },
  ] as const;
  const [low, high] = ends[0].value <= ends[1].value ? ends : ([ends[1], ends[0]] as const);
  return between(low.value, high.value, { low: low.open, high: high.open });
}

/** With the reference at one of its ends; where the reference does not move, other help still may. */
export function atEnd(end: 'low' | 'high'): (group: Group) => Cents {
  return ({ reference, other }) =>
    reference.low === reference.high ? subtract(reference, other) : point(reference[end] - other[end]);
}

function namesOf(parts: readonly MovingPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ movesWith }) => (movesWith === null ? [] : [movesWith])))];
}

function sumOf(parts: readonly MovingPart[], belongs: (name: string | null) => boolean): Cents {
  const amount = sum(parts.flatMap((part) => (belongs(part.movesWith) ? [part.amount] : [])));
  return isKnown(amount) ? amount.cents : exactly(0).cents;
}
