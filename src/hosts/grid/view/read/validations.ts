/** What may be typed in cells: lists to choose from, and bounds. A file says what happens with anything else. */
import type { DataValidation } from './file';
import { shownFormula } from './formula-text';
import { gridRanges } from './ranges';

/** The grid has these kinds under the same names. */
const KINDS: ReadonlySet<string> = new Set([
  'list',
  'whole',
  'decimal',
  'date',
  'time',
  'textLength',
  'custom',
]);

/** The kinds that compare with bounds. */
const COMPARED: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

/** Draws the arrow of a list, as Excel does, and the cell as it looks. */
const ARROW = 1;
const TEXT = 0;

export function validationsOf(validations: readonly DataValidation[]): readonly unknown[] {
  return validations
    .filter(({ type }) => KINDS.has(type))
    .map((validation, index) => ({
      uid: `rule${String(index)}`,
      type: validation.type,
      ranges: gridRanges(validation.range),
      allowBlank: validation.allowBlank ?? true,
      formula1: first(validation),
      formula2: formula(validation.formula2),
      ...(COMPARED.has(validation.type) && { operator: validation.operator ?? 'between' }),
      renderMode: validation.type === 'list' ? ARROW : TEXT,
      showDropDown: true,
      showErrorMessage: validation.showErrorMessage ?? false,
      error: validation.errorMessage,
      errorTitle: validation.errorTitle,
      // What Excel only warns of must not be kept out here either.
      errorStyle: ERROR_STYLES[validation.errorStyle ?? 'stop'],
      showInputMessage: validation.showInputMessage ?? false,
      prompt: validation.inputMessage,
      promptTitle: validation.inputTitle,
    }));
}

function first({ type, values, formula1 }: DataValidation): string | undefined {
  return type === 'list' && values !== undefined ? JSON.stringify(values) : formula(formula1);
}

/** A number stands as it is; everything else is a formula. */
function formula(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? text : `=${shownFormula(text)}`;
}
