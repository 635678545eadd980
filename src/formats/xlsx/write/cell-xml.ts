/** The cells of a report row in the notation of a sheet part. */
import { cellName } from '../references';
import { escapeText, encodeOfficeEscapes } from '../xml/text';
import type { PlacedCell } from './layout';
import type { LiveFormulas } from './live-formulas';
import type { StyleBook } from './style-book';

/** A cell, or one with the cells that it covers. */
export interface CellXml {
  readonly column: number;
  readonly lastColumn: number;
  readonly xml: string;
}

/** A cell and the cells that it covers; those get its look, or its border would stop halfway. */
function cellXml(
  row: number,
  { value, formula, style: token, column, span }: PlacedCell,
  styles: StyleBook,
): CellXml {
  // A cell with the format of text would show its formula as soon as somebody edits it.
  const style = styles.indexOf(token, typeof value === 'string' && formula === undefined);
  const lastColumn = column + span - 1;
  let xml = `<c r="${cellName(row, column)}" s="${style}"${formula === undefined ? contentXml(value) : formulaXml(formula, value)}`;
  for (let covered = column + 1; covered <= lastColumn; covered++)
    xml += `<c r="${cellName(row, covered)}" s="${style}"/>`;
  return { column, lastColumn, xml };
}

/** A cell that a formula fills: with the style that it has as a value, but for the formula's own. */
export function filledCellXml(
  row: number,
  cell: PlacedCell,
  formulas: LiveFormulas,
  styles: StyleBook,
): CellXml {
  const formula = formulas.at(row, cell.column);
  if (formula === undefined) return cellXml(row, cell, styles);
  const { attribute, element } = formulas.cellParts(row, cell.column, formula);
  // Excel takes a formula in a cell for text for a text, as soon as somebody edits it.
  const style =
    element === ''
      ? styles.indexOf(cell.style, typeof cell.value === 'string')
      : styles.indexOf(cell.style, false, 'General');
  const tag = `<c r="${cellName(row, cell.column)}" s="${style}"${attribute}`;
  return { column: cell.column, lastColumn: cell.column, xml: `${tag}${answerXml(element, cell.value)}` };
}

/** A cell that a formula fills with nothing to see. */
export function blankCellXml(row: number, column: number): CellXml {
  return { column, lastColumn: column, xml: `<c r="${cellName(row, column)}"${answerXml('', '')}` };
}

/** The rest of a cell with the answer of a formula. */
function answerXml(formula: string, value: PlacedCell['value']): string {
  if (typeof value === 'number') return `>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return ` t="str">${formula}<v>${escapeText(encodeOfficeEscapes(value ?? ''))}</v></c>`;
}

/** A formula with what it comes to, for programs that do not calculate. */
function formulaXml(formula: string, value: PlacedCell['value']): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `${type}><f>${escapeText(formula)}</f><v>${escapeText(String(value ?? ''))}</v></c>`;
}

/** The rest of the cell after its first attributes. A text is never a formula: the cell says that it is text. */
function contentXml(value: PlacedCell['value']): string {
  if (value === null || value === '') return '/>';
  if (typeof value === 'string') return ` t="inlineStr"><is>${textElement(value)}</is></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return `><v>${value}</v></c>`;
}

/** The text as an element <t>; white space that XML programs may drop is marked to be kept. */
function textElement(text: string): string {
  const space = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(encodeOfficeEscapes(text))}</t>`;
}
