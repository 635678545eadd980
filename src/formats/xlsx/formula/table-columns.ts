/** Columns of a table as formulas name them: tblCasussen[Kosten], tblCasussen[[#This Row],[Kosten]]. */
import { textOf, tokensOf } from './tokens';

/** Brackets without others in them. */
const INNERMOST = /\[((?:[^[\]']|'[^])*)\]/g;
/** Any other sign makes double brackets necessary. */
const PLAIN = /^[\p{L}\p{N}_ ]+$/u;

/** A formula after columns of a table got other names. `newName` wants the old one in lower case. */
export function renamedColumns(
  formula: string,
  table: string,
  newName: (name: string) => string | undefined,
): string {
  const tokens = tokensOf(formula);
  const wanted = table.toLowerCase();
  return textOf(
    tokens.map((token, index) =>
      token.kind === 'columns' && tokens[index - 1]?.text.toLowerCase() === wanted
        ? { ...token, text: renamed(token.text, newName) }
        : token,
    ),
  );
}

function renamed(columns: string, newName: (name: string) => string | undefined): string {
  return columns.replace(INNERMOST, (written, inner: string) => {
    if (inner.startsWith('#')) return written;
    const name = newName(inner.replace(/'([^])/g, '$1').toLowerCase());
    if (name === undefined) return written;
    const escaped = `[${name.replace(/[[\]#'@]/g, "'$&")}]`;
    return written === columns && !PLAIN.test(name) ? `[${escaped}]` : escaped;
  });
}
