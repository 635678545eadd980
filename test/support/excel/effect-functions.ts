/** Our custom functions, called by formulas directly, without a page: the functions themselves answer, at once. */
import { DESCRIBED, exported } from '../../functions/excel';
import type { Value } from '../../office-host/cells/contents';
import { effectFormulas, type Variant } from '../../office-host/effect-formulas';
import type { Book } from '../../office-host/model/book';
import type { Calculate } from '../../office-host/model/formulas';

/** What Excel makes of the codes of its error class: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
const NO_VALUE = '#VALUE!';

/** Calculates `=EFFECT.NAAM(…)`; other formulas are left alone. */
export function effectFunctions(book: Book, variant: Variant = { emptyCell: null }): Calculate {
  const functions = new Map(DESCRIBED.map((each) => [each.id, exported(each)]));
  const invoke = (id: string, given: readonly unknown[]): Value | Value[][] => {
    try {
      return shown(functions.get(id)?.(...given));
    } catch (error) {
      const { code } = (error ?? {}) as { readonly code?: unknown };
      return typeof code === 'string' && code.startsWith('#') ? code : NO_VALUE;
    }
  };
  return effectFormulas(book, DESCRIBED, ({ id }, given) => invoke(id, given), variant);
}

/** What a cell shows of an answer; the last resort of Excel is #VALUE!. */
function shown(answer: unknown): Value | Value[][] {
  if (Array.isArray(answer)) return (answer as unknown[][]).map((row) => row.map(shownOne));
  return shownOne(answer);
}

function shownOne(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isNaN(value) ? NO_VALUE : Number.isFinite(value) ? value : '#NUM!';
  const { code } = value as { readonly code?: unknown };
  return typeof code === 'string' ? code : NO_VALUE;
}
