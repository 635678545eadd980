/** What a cell shows in a Dutch Excel: the formats that the product writes, and those that a file may say in other words. */
import { formatDay } from '../../../src/core/text/format';
import type { CellContent } from '../../office-host/cells/contents';
import type { Look } from '../../office-host/cells/looks';

export function cellText(content: CellContent | undefined, look: Look): string {
  if (content === undefined) return '';
  const { value } = content;
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return typeof value === 'string' ? value : numberText(value, String(look['numberFormat']));
}

function numberText(value: number, format: string): string {
  if (format.includes('yyyy')) return formatDay(Math.floor(value));
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${dutch(value * 100, decimals)}%`;
  if (format.includes('€')) return `${value < 0 ? '-' : ''}€ ${dutch(Math.abs(value), decimals)}`;
  if (format === 'General' || format === '@') return String(Number(value.toPrecision(11))).replace('.', ',');
  return format.includes('#,##') ? dutch(value, decimals) : value.toFixed(decimals).replace('.', ',');
}

function dutch(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString('nl-NL', digits);
}
