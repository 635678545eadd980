/**
 * The characters of a part. Nearly always UTF-8; the format allows UTF-16 as well, and XML any encoding that it names.
 * What we write is in UTF-8.
 */
import { XlsxError } from '../xlsx-error';

/** The declaration at the start of a part, in any encoding in which it is plain ASCII. */
const DECLARED = /^((?:\u00ef\u00bb\u00bf|\uFEFF)?<\?xml[^>]*?\sencoding\s*=\s*["'])([^"']*)/;
const LONGEST_DECLARATION = 200;
const TO_UTF_8 = new TextEncoder();

/** A mark at the start stays in the text, so that encoding gives the same bytes again. */
export function decodePart(bytes: Uint8Array): string {
  return decoded(bytes, false);
}

/** The same of a part that is to be written anew: refused when a character in it would get lost. */
export function decodeExactly(bytes: Uint8Array): string {
  return decoded(bytes, true);
}

function decoded(bytes: Uint8Array, fatal: boolean): string {
  try {
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true, fatal }).decode(bytes);
  } catch {
    // Not an encoding that this machine knows, or not the one that the part says.
    throw new XlsxError('unsupportedEncoding');
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(start)?.[2] ?? 'utf-8';
  // Who can read the word "utf-16" byte by byte, has no UTF-16 before him.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** A part that names another encoding names this one from now on. */
export function encodePart(text: string): Uint8Array {
  const named = DECLARED.exec(text)?.[2] ?? 'utf-8';
  return TO_UTF_8.encode(/^utf-8$/i.test(named) ? text : text.replace(DECLARED, '$1UTF-8'));
}
