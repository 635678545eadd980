/** Addresses of cells in formulas. */

/** Whether a formula holds the address of a cell, a row or a column: then it would not move along with a cell. */
export function holdsAddress(formula: string): boolean {
  const bare = withoutBrackets(formula.replace(/"[^"]*"/g, '""'));
  return ADDRESS.test(bare);
}

/** B4, $B$4, B:C or 4:5; not a name with digits, nor a function such as LOG10( . */
const ADDRESS =
  /(?<![\w.])(?:\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(.])|\$?\d+:\$?\d+)/i;

/** Names between brackets are columns of a table: tblInschattingen[[#This Row],[Bedrag]]. */
function withoutBrackets(formula: string): string {
  const inner = formula.replace(/\[[^[\]]*\]/g, '');
  return inner === formula ? formula : withoutBrackets(inner);
}
