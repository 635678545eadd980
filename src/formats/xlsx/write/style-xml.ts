/** The look of a cell in the notation of the styles part, written as Excel itself writes it. */
import { LINE_COLOR, type Style } from '../../../core/report/style';
import { escapeAttribute } from '../xml/text';

/** What our fonts take from the workbook's own: its name, and the words that go with it. */
export interface BaseFont {
  readonly size: number;
  /** The elements name, family, charset and scheme. */
  readonly face: string;
}

export function fontXml(style: Style, base: BaseFont): string {
  const parts = [
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.underline === true ? '<u/>' : '',
    `<sz val="${style.size ?? base.size}"/>`,
    style.color === undefined ? '' : `<color rgb="FF${style.color}"/>`,
    base.face,
  ];
  return `<font>${parts.join('')}</font>`;
}

export function fillXml(style: Style): string {
  if (style.fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const color = `<fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
}

export function borderXml(style: Style): string {
  const side = (name: string, isDrawn: boolean): string =>
    isDrawn ? `<${name} style="thin"><color rgb="FF${LINE_COLOR}"/></${name}>` : `<${name}/>`;
  const all = style.border === 'all';
  const sides = [
    side('left', all),
    side('right', all),
    side('top', all),
    side('bottom', style.border !== undefined),
    '<diagonal/>',
  ];
  return `<border>${sides.join('')}</border>`;
}

export interface StyleIds {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function cellStyleXml(style: Style, ids: StyleIds, hasNamedStyles: boolean): string {
  const places = `numFmtId="${ids.numberFormat}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"`;
  const named = hasNamedStyles ? ' xfId="0"' : '';
  const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const alignment = [
    style.align === undefined ? '' : ` horizontal="${style.align}"`,
    style.verticalAlign === undefined ? '' : ` vertical="${style.verticalAlign}"`,
    style.wrap === true ? ' wrapText="1"' : '',
    style.indent === undefined ? '' : ` indent="${style.indent}"`,
  ];
  return `<xf ${places}${named} ${applies}><alignment${alignment.join('')}/></xf>`;
}

export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}
