/** What a cell shows in a Dutch Excel, for the formats that the product uses most; the rest is not modelled. */
import type { CellContent } from '../cells/content';
import type { Look } from '../cells/looks';
import { NotModelled } from '../errors';

export function shownText(content: CellContent | undefined, look: Look): string {
  if (content === undefined) return '';
  const { value } = content;
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string') return value;
  const format = String(look['numberFormat']);
  if (format === 'General' || format === '@') return String(value).replace('.', ',');
  const [, decimals = '', percent = ''] = /^0(?:\.(0+))?(%?)$/.exec(format) ?? [];
  if (/^0(\.0+)?%?$/.test(format))
    return `${(percent === '' ? value : value * 100).toFixed(decimals.length).replace('.', ',')}${percent}`;
  throw new NotModelled(`the text of a number with format ${format}`);
}
