/** The words that tell what a row is, or a column of a table with cases in columns. */
const TOTAL = /^(sub|eind)?tota(al|len)(?![\p{L}\p{N}])/iu;
/** Only by itself: "gemiddelde kosten" is a label of amounts. */
const MEAN = /^gemiddelde? ?:?$/i;
const EXAMPLE = /^voorbeeld(?![\p{L}])/iu;

/** Whether a text marks a row or a column of totals, or of means. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text) || MEAN.test(text);
}

/** Whether a text marks a row as an example. */
export function isExampleText(text: string): boolean {
  return EXAMPLE.test(text);
}
