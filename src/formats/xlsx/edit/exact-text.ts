/** A text of the user as it is: what XML has no place for is written in the notation of Office, and nothing is left out. */
import { encodeOfficeEscapes, escapeText } from '../xml/text';

/** Control characters but tab and line feed, halves of surrogate pairs and non-characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The content of a cell of type inlineStr. */
export function exactText(text: string): string {
  const space = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  const written = encodeOfficeEscapes(text).replace(NOT_IN_XML, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
  return `<is><t${space}>${escapeText(written)}</t></is>`;
}
