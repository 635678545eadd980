/** The words that tell what a row is, or a column of a table with cases in columns. */
const TOTAL = /^(?:(?:sub|eind)[- ]?)?tota(?:al|len)(?![\p{L}\p{N}])/iu;
/** Only by themselves: "gemiddelde kosten" is a label of amounts, and "Som" may begin a name. */
const SUM_OR_MEAN = /^(?:som|(?:sub|grand )?total|total result|gem\.?|gemiddelde?(?: per casus)?) ?:?$/i;
const EXAMPLE = /^voorbeeld(?![\p{L}])/iu;
/** What a program writes under a group: "Boon Totaal". */
const OF_GROUP = /[^\p{L}](?:sub)?tota(?:al|l) ?:?$/iu;

/** Whether a text marks a row or a column of totals, or of means. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text) || SUM_OR_MEAN.test(text);
}

/** Whether a text that names something may be the total of that group; it may be a name as well. */
export function mayBeTotalText(text: string): boolean {
  return OF_GROUP.test(` ${text}`);
}

/** Whether a text marks a row as an example. */
export function isExampleText(text: string): boolean {
  return EXAMPLE.test(text);
}
