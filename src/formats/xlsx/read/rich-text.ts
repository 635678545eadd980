/** The text of a string item: plain, or in pieces with their own look. Readings for Japanese (rPh) are no part of it. */
import type { XmlReader } from '../xml/reader';
import { decodeOfficeEscapes } from '../xml/text';
import { detached } from './detached';

/** Reads the rest of the current element (<si> or <is>). */
export function readTextItem(reader: XmlReader): string {
  if (reader.isSingle()) return '';
  let text = '';
  for (let depth = 1; depth > 0;) {
    reader.nextInside();
    if (reader.kind === 'close') depth--;
    else if (reader.kind === 'open') {
      if (reader.is('t')) text += decodeOfficeEscapes(reader.content());
      else if (reader.is('rPh') || reader.is('rPr')) reader.skip();
      else if (!reader.isSingle()) depth++;
    }
  }
  return detached(text);
}
