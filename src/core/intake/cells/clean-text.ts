/** Text without what nobody sees. */

/** Zero-width characters, the byte order mark, soft hyphens and marks of writing direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Words with one plain space between them: nearly every cell, and clean as it is. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** Removes invisible marks, makes every kind of space and line break one plain space, and trims. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  // Before the spaces: \s also matches the byte order mark.
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
