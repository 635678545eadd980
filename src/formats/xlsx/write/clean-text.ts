/** Texts as a worksheet can hold them. Nothing here can turn a text into a formula: cells say that they are text. */

/** What Excel holds in one cell at most. */
const MAX_LENGTH = 32_767;

/** Control characters but tab and line feed, halves of surrogate pairs and non-characters: XML has no place for them. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text that nothing needs to be done to, which is nearly all of it. */
const PRINTABLE = /^[\n -~\u00a0-\u024f\u2010-\u22ff]*$/;

/**
 * The text that a cell gets: line ends are line feeds, what XML cannot hold is left out,
 * and what does not fit in a cell is cut off with "…".
 */
export function cleanText(text: string): string {
  if (PRINTABLE.test(text) && text.length <= MAX_LENGTH) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '');
  if (clean.length <= MAX_LENGTH) return clean;
  const kept = clean.slice(0, MAX_LENGTH - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
