/** Small builders for what an explanation is made of. */
import type { Amount } from '../../domain/amount';
import type { CaseAssessment } from '../../domain/assessment';
import type { Explainable, FigureValue, LeftOut, Making, Part, Remark } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import { Findings, type Place } from '../../domain/finding';
import type { Interval, Unit } from '../../domain/interval';
import { point } from '../../domain/interval';
import { finished, type Paused } from '../../domain/pauses';
import { studyLines, type StudyLines } from '../study-lines';

/** What a rule needs to be run again. Findings of the second run are the same and are not kept. */
export class Context {
  readonly findings = new Findings();
  private made: StudyLines | null = null;

  constructor(readonly known: Explainable) {}

  /** Made when a figure needs them, unless they were made before. */
  get lines(): StudyLines {
    return this.made ?? finished(this.prepare());
  }

  *prepare(): Paused<StudyLines> {
    const { assessment, peildatum } = this.known;
    this.made = yield* studyLines(assessment.study, peildatum, this.findings);
    return this.made;
  }

  /** Null: there is no case of that name. */
  caseOf(name: string): CaseAssessment | null {
    return this.known.assessment.cases.find((each) => each.case.name === name) ?? null;
  }

  /** What lines name the case by. */
  keyOf(name: string): string {
    return this.caseOf(name)?.case.key ?? '';
  }
}

export function amountValue(amount: Amount): FigureValue {
  return { kind: 'amount', amount };
}

export function numberValue(of: Extract<FigureValue, { kind: 'number' }>['of'], number: number): FigureValue {
  return { kind: 'number', of, number: point<Unit>(number) };
}

export function intervalValue(
  of: Extract<FigureValue, { kind: 'number' }>['of'],
  number: Interval<Unit>,
): FigureValue {
  return { kind: 'number', of, number };
}

export const UNKNOWN: FigureValue = { kind: 'unknown' };

/** What may be left away of a part or a making is empty. */
interface More {
  readonly parts?: readonly Part[];
  readonly cells?: readonly (Place | null)[];
}

export function part(
  label: Part['label'],
  value: FigureValue,
  by: Part['by'],
  { parts = [], cells = [] }: More = {},
): Part {
  return { label, value, by, parts, cells: placed(cells) };
}

export function making(
  value: FigureValue,
  by: Making['by'],
  {
    parts = [],
    cells = [],
    leftOut = [],
    remarks = [],
  }: More & { readonly leftOut?: readonly LeftOut[]; readonly remarks?: readonly Remark[] } = {},
): Making {
  return { value, by, parts, cells: placed(cells), leftOut, remarks };
}

/** A figure inside another one, with all that made it. */
export function figurePart(key: FigureKey, { value, by, parts, cells }: Making): Part {
  return { label: { is: 'figure', key }, value, by, parts, cells, key };
}

/** A figure that is explained by itself, where all its parts would be too much. */
export function namedFigure(key: FigureKey, value: FigureValue): Part {
  return { label: { is: 'figure', key }, value, by: 'figure', parts: [], cells: [], key };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function placed(cells: readonly (Place | null)[]): readonly Place[] {
  return cells.filter((cell) => cell !== null);
}
