/** A formula as Excel shows it, in the notation in which files hold it. */
import { mayCalculateWithRows } from './array-arguments';
import { prefixOf } from './future-functions';
import { storedOwnName } from './own-functions';
import { textOf, tokensOf, type Token } from './tokens';

export interface StoredFormula {
  readonly text: string;
  /** Must be marked as one that may spill, or Excel takes one cell of every range, and no function of ours. */
  readonly isDynamic: boolean;
}

/** `table`: the table in which the cell stands, of which the formula may leave out the name. */
export function storedFormula(formula: string, table: string | undefined): StoredFormula {
  const shown = tokensOf(formula);
  const locals = localNames(shown);
  const stored = shown.map((token, index) => storedToken(token, shown[index - 1], table, locals));
  const isOwn = shown.some(({ kind, text }) => kind === 'call' && storedOwnName(text) !== undefined);
  return { text: textOf(withFunctions(stored)), isDynamic: isOwn || mayCalculateWithRows(shown) };
}

function storedToken(
  token: Token,
  before: Token | undefined,
  table: string | undefined,
  locals: ReadonlySet<string>,
): Token {
  const { kind, text } = token;
  if ((kind === 'call' || kind === 'name') && locals.has(text.toLowerCase()))
    return { kind, text: `_xlpm.${text}` };
  if (kind === 'call') return { kind, text: storedOwnName(text) ?? prefixOf(text) + text };
  if (kind !== 'columns') return token;
  const owner = before?.kind === 'name' ? '' : (table ?? '');
  return { kind, text: owner + storedColumns(text) };
}

/** @ is short for the row of the formula. */
function storedColumns(columns: string): string {
  if (!columns.startsWith('[@')) return columns;
  const column = columns.slice(2, -1).trim();
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** Names that LET and LAMBDA give to values: the arguments that are names, but for the last one. */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly step: number; argument: number }[] = [];
  const written = tokens.filter(({ kind }) => kind !== 'space');
  written.forEach(({ kind, text }, index) => {
    const frame = open.at(-1);
    if (kind === 'sign' && text === '(') open.push({ step: stepOf(written[index - 1]), argument: 0 });
    else if (kind === 'sign' && text === ')') open.pop();
    else if (kind === 'sign' && text === ',' && frame !== undefined) frame.argument++;
    else if (kind === 'name' && frame !== undefined && frame.step > 0 && written[index + 1]?.text === ',') {
      const before = written[index - 1]?.text;
      const isFirst = before === '(' || before === ',';
      if (isFirst && frame.argument % frame.step === 0) names.add(text.toLowerCase());
    }
  });
  return names;
}

/** LET takes names and values by turns. */
function stepOf(call: Token | undefined): number {
  if (call?.kind !== 'call') return 0;
  const name = call.text.toUpperCase();
  return name === 'LET' ? 2 : name === 'LAMBDA' ? 1 : 0;
}

/** Files have functions for two signs: A1# is all that A1 spills to, @A1:A9 one cell of it. */
function withFunctions(tokens: readonly Token[]): readonly Token[] {
  const stored: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'sign' && token.text === '@') {
      const end = operandEnd(tokens, at + 1);
      stored.push(wrapped('_xlfn.SINGLE', withFunctions(tokens.slice(at + 1, end))));
      at = end - 1;
    } else if (token.kind === 'sign' && token.text === '#') {
      const from = stored.at(-2)?.kind === 'sheet' ? -2 : -1;
      stored.push(wrapped('_xlfn.ANCHORARRAY', stored.splice(from)));
    } else stored.push(token);
  }
  return stored;
}

function wrapped(name: string, argument: readonly Token[]): Token {
  return { kind: 'name', text: `${name}(${textOf(argument)})` };
}

/** The place after a range, a name or a call with its arguments. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = tokens[start]?.kind === 'sheet' ? start + 1 : start;
  if (tokens[at]?.kind === 'name' && tokens[at + 1]?.kind === 'columns') at++;
  if (tokens[at]?.kind === 'call') at++;
  if (tokens[at]?.text !== '(') return at + 1;
  for (let depth = 0; at < tokens.length; at++) {
    if (tokens[at]?.text === '(') depth++;
    else if (tokens[at]?.text === ')' && --depth === 0) return at + 1;
  }
  return at;
}
