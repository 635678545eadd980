import { sum, uncertain } from '../../domain/amount';
import type { ApproachCost, PayerShare } from '../../domain/assessment';
import type { Case } from '../../domain/case';
import type { Findings, Place } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Perspective } from '../../domain/payment';
import type { Period } from '../../domain/span';

import { payerShares } from '../lines/payer-shares';
import { casePeriod, type NoPeriod } from './case-period';
import { childrenOfCase } from './children-of-case';
import { divide, dividedApart, divideShares } from './divide';
import type { PaidLines } from './paid-lines';
import type { LinesBySchool, SchoolLines } from './school-lines';

declare module '../../domain/finding' {
  interface FindingFacts {
    'average.noSchool': { readonly case: string };
    'average.noPeriod': { readonly case: string; readonly why: NoPeriod };
    /** Nothing ran at the school in the period; written: the amount that somebody wrote is used. */
    'average.noLines': { readonly case: string; readonly written: boolean };
    'average.onlyOutside': { readonly case: string; readonly perspective: string };
  }
}

/** The average cost that lines give; null: there are no lines for it. */
export type AverageOfLines = Omit<ApproachCost, 'source'>;

/**
 * In-scope deployment at the school in the period of the case, divided by the children with contact in it (method,
 * section 4). It includes indirect time. What cannot be known makes it uncertain, never zero.
 */
export function averageCost(
  each: Case,
  lines: LinesBySchool,
  perspective: Perspective,
  findings: Findings,
): AverageOfLines | null {
  const found = deploymentOfCase(each, lines);
  switch (found.kind) {
    case 'noLines':
      return null;
    case 'lineWithoutSchool':
    case 'severalSchools':
      return unknownAverage(null, null);
    case 'noSchool':
      findings.add('warning', 'average.noSchool', each.place, { case: each.name });
      return unknownAverage(null, null);
    case 'noPeriod':
      findings.add('warning', 'average.noPeriod', placeOf(found.why, each), {
        case: each.name,
        why: found.why,
      });
      return unknownAverage(null, null);
    case 'nothingRan': {
      const written = each.written.average.amount.kind !== 'missing';
      findings.add(written ? 'info' : 'warning', 'average.noLines', each.place, { case: each.name, written });
      return null;
    }
    case 'found':
      break;
  }
  const { school, period } = found;
  const children = childrenOfCase(each, school.register, lines.unplaced.contacts, period, findings);
  if (school.actual.anyCountsSometime) return unknownAverage(period, children);
  return dividedCost(each, school.actual.paid, period, children, perspective, findings);
}

/** The cell that says too little, or else the case. */
function placeOf(why: NoPeriod, { place, places }: Case): Place | null {
  return (why === 'endUnclear' ? places.end : why === 'noEnd' ? null : places.start) ?? place;
}

/** Where the deployment of a case stands, or why nobody can tell. */
export type DeploymentOfCase =
  | { readonly kind: 'found'; readonly school: SchoolLines; readonly period: Period }
  /** The study has no lines, or none that ran at the school in the period: a written amount may be used. */
  | { readonly kind: 'noLines' | 'nothingRan' }
  /** A line that may belong to any school may belong to this one; or its rows name several schools. */
  | { readonly kind: 'lineWithoutSchool' | 'severalSchools' | 'noSchool' }
  | { readonly kind: 'noPeriod'; readonly why: NoPeriod };

export function deploymentOfCase(each: Case, lines: LinesBySchool): DeploymentOfCase {
  if (!hasLines(lines)) return { kind: 'noLines' };
  if (lines.unplaced.actual.anyCounts) return { kind: 'lineWithoutSchool' };
  if (isTorn(each, lines)) return { kind: 'severalSchools' };
  const school = schoolOf(each, lines);
  if (school === 'unknown') return { kind: 'noSchool' };
  const period = casePeriod(each, lines.peildatum);
  if (school !== null && school.actual.lines.length > 0 && typeof period === 'string')
    return { kind: 'noPeriod', why: period };
  if (school === null || typeof period === 'string' || !school.actual.mayTouch(period))
    return { kind: 'nothingRan' };
  return { kind: 'found', school, period };
}

function dividedCost(
  each: Case,
  paid: PaidLines,
  period: Period,
  children: number | null,
  perspective: Perspective,
  findings: Findings,
): AverageOfLines {
  const shares = payerShares(paid.in(period), perspective);
  const counted = shares.filter((share) => share.counted);
  const others = shares.filter((share) => !share.counted);
  if (counted.length === 0 && others.length > 0) {
    const facts = { case: each.name, perspective: perspective.text };
    findings.add('info', 'average.onlyOutside', each.place, facts);
  }
  const total = sum(counted.map(({ amount }) => amount));
  return {
    amount: children === null ? uncertain() : divide(total, children),
    total,
    children,
    period,
    payers:
      children === null
        ? shares.map((share): PayerShare => ({ ...share, amount: uncertain() }))
        : [...divideShares(counted, children), ...dividedApart(others, children)],
  };
}

function hasLines({ schools, unplaced }: LinesBySchool): boolean {
  return hasActual(unplaced) || [...schools.values()].some(hasActual);
}

function hasActual({ actual }: SchoolLines): boolean {
  return actual.lines.length > 0;
}

/** Its rows name more than one school, and one of them has lines. */
function isTorn({ conflictingSchools }: Case, { schools }: LinesBySchool): boolean {
  return conflictingSchools.some((name) => {
    const school = schools.get(nameKey(name));
    return school !== undefined && hasActual(school);
  });
}

/** The school of a case; unknown: it names none while there are more of them. */
export function schoolOf(
  { school, conflictingSchools }: Case,
  { schools, only }: LinesBySchool,
): SchoolLines | 'unknown' | null {
  if (conflictingSchools.length > 0) return null;
  const key = school === null ? only : nameKey(school);
  return key === null ? 'unknown' : (schools.get(key) ?? null);
}

function unknownAverage(period: Period | null, children: number | null): AverageOfLines {
  return { amount: uncertain(), total: uncertain(), children, period, payers: [] };
}
