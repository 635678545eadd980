/** A text of the user as it is: what XML has no place for is written in the notation of Office, and nothing is left out. */
import { encodeOfficeEscapes, escapeAttribute, escapeText } from '../xml/text';

/** Control characters but tab and line feed, halves of surrogate pairs and non-characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The content of a cell of type inlineStr. */
export function exactText(text: string): string {
  const space = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<is><t${space}>${escapedText(text)}</t></is>`;
}

/** The same as what stands in any other element. */
export function escapedText(text: string): string {
  return escapeText(encodeOfficeEscapes(text).replace(NOT_IN_XML, officeEscape));
}

/** The same as the value of an attribute, where line ends are written in that notation as well. */
export function exactAttribute(text: string): string {
  return escapeAttribute(
    encodeOfficeEscapes(text)
      .replace(NOT_IN_XML, officeEscape)
      .replace(/[\t\n]/g, officeEscape),
  );
}

function officeEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
