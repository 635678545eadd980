/** What a formula came to, in the notation of a sheet part. */
import type { CellValue } from '../../../core/intake/grid';
import { cellTag } from '../edit/cell-xml';
import { escapedText } from '../edit/exact-text';
import type { OldCell } from '../edit/sheet-rows';
import { attributeOf, childrenOf } from '../xml/tree';
import type { Result } from './changes';

export interface ResultValue {
  readonly value: CellValue;
  readonly isError: boolean;
}

export const NOTHING: ResultValue = { value: null, isError: false };

/** The errors that a file may hold; newer ones it holds as #VALUE!, until the formula is calculated. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** Of a table of results every text that is an error means one. */
export function rowsOf(result: Result): readonly (readonly ResultValue[])[] {
  if (result.kind === 'cell') return [[result]];
  return result.rows.map((row) =>
    row.map((value) => ({ value, isError: typeof value === 'string' && ERRORS.has(value) })),
  );
}

/** A cell with a formula (none: another formula fills it) and what it came to. */
export function resultXml(
  row: number,
  column: number,
  style: number,
  result: ResultValue,
  formula: { readonly attribute: string; readonly element: string } = { attribute: '', element: '' },
): string {
  const { type, content } = contentOf(result);
  return `${cellTag(row, column, style)}${formula.attribute}${type}>${formula.element}<v>${content}</v></c>`;
}

/** The same cell with another result; where it was that already, the very same. */
export function withResult({ xml, element }: OldCell, result: ResultValue): string {
  const { type, content } = contentOf(result);
  const prefix = element.prefix === '' ? '' : `${element.prefix}:`;
  const children = (local: string): string =>
    childrenOf(element, local)
      .map(({ start, end }) => xml.slice(start - element.start, end - element.start))
      .join('');
  const inner = `${children('f')}<${prefix}v>${content}</${prefix}v>${children('extLst')}</${prefix}c>`;
  const tag = xml.slice(0, element.contentStart - element.start).replace(/\s*\/?>$/, '');
  const old = attributeOf(element, 't') ?? 'n';
  const sameType = type === (old === 'n' ? '' : ` t="${old}"`) ? tag : without(tag, 't') + type;
  const same = `${sameType}>${inner}`;
  // What Excel keeps besides an old value (a picture, a kind of data) is not about the new one.
  return same === xml ? xml : `${without(sameType, 'vm')}>${inner}`;
}

function contentOf({ value, isError }: ResultValue): { type: string; content: string } {
  if (isError) return { type: ' t="e"', content: ERRORS.has(String(value)) ? String(value) : '#VALUE!' };
  if (typeof value === 'boolean') return { type: ' t="b"', content: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: '', content: String(value) }
      : { type: ' t="e"', content: '#NUM!' };
  }
  return { type: ' t="str"', content: escapedText(value ?? '') };
}

function without(tag: string, attribute: string): string {
  return tag.replace(new RegExp(`\\s${attribute}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}
