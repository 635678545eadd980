/** Sheets as formulas name them. */
import { quoteSheet } from '../../references';
import { textOf, tokensOf, type Token } from '../../formula/tokens';

/** The sheets that a piece before an address names, from the first to the last; none when it names another workbook. */
export function sheetsNamed({ text }: Token): readonly string[] {
  const bare = text.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return /[[\]]/.test(name) ? [] : name.split(':');
}

/** A formula after sheets got other names. */
export function renamedFormula(formula: string, newName: (name: string) => string | undefined): string {
  if (!formula.includes('!')) return formula;
  return textOf(
    tokensOf(formula).map((token) => {
      if (token.kind !== 'sheet') return token;
      const names = sheetsNamed(token);
      if (!names.some((name) => newName(name) !== undefined)) return token;
      return { ...token, text: written(names.map((name) => newName(name) ?? name)) };
    }),
  );
}

/** Names that need no apostrophes: letters and digits, and nothing that is an address. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

function written(names: readonly string[]): string {
  const isPlain = names.every((name) => PLAIN.test(name) && !ADDRESS.test(name));
  return `${isPlain ? names.join(':') : quoteSheet(names.join(':'))}!`;
}
