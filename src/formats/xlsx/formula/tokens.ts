/** A formula in pieces: together they are the formula again, character for character. */

export type TokenKind =
  /** A text between quotes. */
  | 'text'
  | 'number'
  /** #N/A, and a place that is no more: #REF!$A$1. */
  | 'error'
  /** What stands before a place: Blad1! or 'Blad 1:Blad 3'! or [1]Blad1! */
  | 'sheet'
  /** A1, A1:B2, A:C, 4:9, with or without dollar signs. */
  | 'area'
  /** The name of a function; its parenthesis is the next piece. */
  | 'call'
  /** A name of cells, of a table or of a value in LET. */
  | 'name'
  /** What stands between the brackets of a table, with them. */
  | 'columns'
  | 'space'
  /** One sign: an operator, a parenthesis, a brace, what separates arguments. */
  | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** XFD is the last column: XFE1 is a name. */
const COLUMN = String.raw`\$?(?:[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D]|[A-Z]{1,2})`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const CELL = COLUMN + ROW;
const AREA = `${CELL}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL}`;
const WORD = String.raw`[\p{L}\p{N}_.\\?$]`;
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?!(\[])`;

/** In this order: what could be two things is the first of them. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/uy],
  ['error', new RegExp(String.raw`#REF!(?:(?:${AREA})${NO_MORE})?|#[A-Z][A-Z0-9/_]*[!?]?`, 'iuy')],
  ['sheet', /'(?:[^']|'')*'!/uy],
  ['sheet', new RegExp(String.raw`(?:\[[^[\]]*\])(?:${WORD}+(?::${WORD}+)?)?!`, 'iuy')],
  ['sheet', new RegExp(String.raw`(?!(?:${CELL}):)${WORD}+(?::${WORD}+)?!`, 'iuy')],
  ['area', new RegExp(`(?:${AREA})${NO_MORE}`, 'iuy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy],
  ['call', new RegExp(String.raw`[\p{L}_\\]${WORD}*(?=\()`, 'iuy')],
  ['name', new RegExp(String.raw`[\p{L}_\\]${WORD}*`, 'iuy')],
  ['space', /\s+/uy],
];

export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  if (formula.charAt(at) === '[')
    return { kind: 'columns', text: formula.slice(at, endOfBrackets(formula, at)) };
  return { kind: 'sign', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

/** Brackets within brackets belong together; after an apostrophe a sign is meant as it is. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
