/** An explanation of a figure in Dutch: the rule, the calculation with its figures, what did not count, and the cells. */
import { cellsOf, type Explanation } from '../../domain/explanation';
import type { FigureKind } from '../../domain/figure';
import type { Rounding } from '../../domain/study';
import { calculationText, partTexts, type PartText } from './calculation';
import { figureName } from './names';
import { leftOutTexts, remarkText, roundedText } from './remarks';
import { ruleOf, sourceText } from './rules';
import { placeText, valueText } from './values';

/** What a person reads. */
export interface ExplanationText {
  readonly title: string;
  readonly value: string;
  readonly rule: string;
  readonly source: string;
  /** The calculation in one sentence, with its figures. */
  readonly calculation: string;
  readonly parts: readonly PartText[];
  readonly leftOut: readonly string[];
  readonly remarks: readonly string[];
  /** Every input cell that played a part. */
  readonly cells: readonly string[];
}

/** What reports never round. */
const TO_THE_CENT: ReadonlySet<FigureKind> = new Set(['price', 'estimates', 'answer', 'table']);

/** Nobody filled it in: the cell is where the table begins. */
function tableText({ value, cells }: Explanation): string {
  return `${valueText(value)}, geteld in de tabel die begint in ${cells.map(placeText).join(', ')}`;
}

/** `rounding` is that of the report: where it changes the figure, a remark says so. */
export function explanationText(explanation: Explanation, rounding: Rounding): ExplanationText {
  const { key, value, source, leftOut, remarks } = explanation;
  const exact = valueText(value);
  const shown = TO_THE_CENT.has(key.of) ? exact : valueText(value, rounding);
  return {
    title: figureName(key),
    value: exact,
    rule: ruleOf(key),
    source: sourceText(source),
    calculation: `${key.of === 'table' ? tableText(explanation) : calculationText(explanation)}.`,
    parts: partTexts(explanation.parts, 0),
    leftOut: leftOutTexts(leftOut),
    remarks: [...remarks.map(remarkText), ...(exact === shown ? [] : [roundedText(shown)])],
    cells: cellsOf(explanation).map(placeText),
  };
}
