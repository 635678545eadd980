/** The words that tell what a row is, or a column of a table with cases in columns. */
const TOTAL = /^(sub|eind)?totaal(?![\p{L}\p{N}])/iu;
const EXAMPLE = /^voorbeeld(?![\p{L}])/iu;

/** Whether a text marks a row or a column of totals. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text);
}

/** Whether a text marks a row as an example. */
export function isExampleText(text: string): boolean {
  return EXAMPLE.test(text);
}
