/** The mark of an own sheet: a custom property of the sheet with our name, its text in a part of its own. */
import { MARK_PROPERTY } from '../../core/report/own-sheets/own-sheet';
import type { Package } from './package/package';

/** The part that holds the mark, if the sheet has one. */
export function markPath(
  pkg: Package,
  sheetPath: string,
  properties: ReadonlyMap<string, string>,
): string | undefined {
  const id = properties.get(MARK_PROPERTY);
  const target = pkg.relationshipsOf(sheetPath).find((relationship) => relationship.id === id)?.target;
  return id !== undefined && target !== undefined && pkg.has(target) ? target : undefined;
}

/** The text in the notation of Windows (UTF-16), as Excel keeps it. */
export function decodeMark(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');
}

export function encodeMark(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
