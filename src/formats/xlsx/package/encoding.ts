/** The characters of a part. Nearly always UTF-8; the format allows UTF-16 as well. */

/** A mark at the start stays in the text, so that encoding gives the same bytes again. */
export function decodePart(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
