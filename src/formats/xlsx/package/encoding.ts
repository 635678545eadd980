/** The characters of a part. Nearly always UTF-8; the format allows UTF-16 as well, and XML any encoding that it names. */
import { XlsxError } from '../xlsx-error';

/** The declaration at the start of a part, in any encoding in which it is plain ASCII. */
const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const LONGEST_DECLARATION = 200;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const TO_UTF_8 = new TextEncoder();

/** A mark at the start stays in the text, so that encoding gives the same bytes again. */
export function decodePart(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  if (label.toLowerCase() === 'utf-8') return UTF_8.decode(bytes);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    // Not an encoding that this machine knows.
    throw new XlsxError('unsupportedEncoding');
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(start)?.[1] ?? 'utf-8';
  // Who can read the word "utf-16" byte by byte, has no UTF-16 before him.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

export function encodePart(text: string): Uint8Array {
  return TO_UTF_8.encode(text);
}
