/**
 * What Excel makes of a value that is written to a cell, which is what it makes of the same keys typed in an English
 * Excel: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
import { ExcelError } from '../errors';
import type { CellContent } from './contents';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const TEXT_FORMAT = '@';

export interface Entered {
  readonly content: CellContent;
  /** The number format that the entry brings along when the cell has none: "12%" is shown as a percentage. */
  readonly numberFormat?: string;
}

export interface EntryRules {
  /**
   * Whether an apostrophe in front of a text is kept in a cell with format "@". No source settles it: a host may rely
   * on neither, and its tests run with both.
   */
  readonly textCellsKeepApostrophe: boolean;
}

export function enter(written: unknown, numberFormat: string, rules: EntryRules): Entered {
  if (typeof written === 'boolean' || typeof written === 'number') return { content: { value: written } };
  if (typeof written !== 'string') throw new ExcelError('InvalidArgument');
  return enterText(written, numberFormat, rules);
}

function enterText(text: string, numberFormat: string, rules: EntryRules): Entered {
  if (numberFormat === TEXT_FORMAT) {
    const prefixed = text.startsWith("'") && !rules.textCellsKeepApostrophe;
    return asText(prefixed ? text.slice(1) : text);
  }
  // The apostrophe says "text" and is no part of it; reading never gives it back:
  // https://github.com/OfficeDev/office-js/issues/6687
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  const number = asNumber(text);
  if (number !== null) return number;
  // Excel reads a sign, and an at sign for Lotus 1-2-3's sake, as the start of a formula.
  if (/^[-+@]./.test(text)) return asFormula(text.startsWith('@') ? `=${text.slice(1)}` : `=${text}`);
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === 'true' } };
  if (/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(text))
    return { content: { value: text, isError: true } };
  return asText(text);
}

function asText(text: string): Entered {
  if (text.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument');
  return { content: { value: text } };
}

/** A formula that cannot be one is refused: "=1+" and "---" are no formulas. */
function asFormula(formula: string): Entered {
  const text = formula.slice(1);
  const outsideQuotes = text.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, 'x');
  const depth = Array.from(outsideQuotes).reduce(
    (open, character) => (open < 0 ? open : open + Number(character === '(') - Number(character === ')')),
    0,
  );
  const whole = /[\p{L}\d)\]}!?%#]$/u.test(outsideQuotes.trim()) && !/["']/.test(outsideQuotes);
  // Two words beside each other that no operator binds are no formula either: "- vrije tekst".
  const bound = !/[\p{L}\d]\s+[\p{L}\d]/u.test(outsideQuotes);
  if (depth !== 0 || !whole || !bound || formula.length > LONGEST_FORMULA)
    throw new ExcelError('InvalidArgument');
  return { content: { value: '#NAME?', isError: true, formula } };
}

/** "3/4" is a day of this year, whatever year that is. */
const THIS_YEAR = 2026;

/** Numbers, percentages, days and times in the English notation. Much that is meant as text is one of them. */
function asNumber(text: string): Entered | null {
  const bare = text.trim();
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(bare) && /\d/.test(bare))
    return { content: { value: Number(bare.replaceAll(',', '')) } };
  const negative = /^\((\d+(?:\.\d+)?)\)$/.exec(bare)?.[1];
  if (negative !== undefined) return { content: { value: -Number(negative) } };
  const percentage = /^([+-]?\d+(?:\.\d+)?)%$/.exec(bare)?.[1];
  if (percentage !== undefined)
    return { content: { value: Number((Number(percentage) / 100).toPrecision(15)) }, numberFormat: '0%' };
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(bare) ?? [];
  if (hours !== undefined)
    return { content: { value: (Number(hours) * 60 + Number(minutes)) / 1440 }, numberFormat: 'h:mm' };
  return asDay(bare);
}

function asDay(text: string): Entered | null {
  const [, first = '', second = '', written] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text) ?? [];
  const [month, day, year] = [Number(first), Number(second), Number(written ?? THIS_YEAR)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return { content: { value: serial }, numberFormat: written === undefined ? 'd-mmm' : 'm/d/yyyy' };
}
