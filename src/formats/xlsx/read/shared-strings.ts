/** The table of texts that cells refer to by number. */
import { MAX_SHARED_STRINGS } from '../limits';
import type { Package } from '../package/package';
import { XlsxError } from '../xlsx-error';
import { XmlReader } from '../xml/reader';
import { readTextItem } from './rich-text';

export function readSharedStrings(pkg: Package, workbookPath: string): string[] {
  const path = pkg
    .relationshipsOf(workbookPath)
    .find((relationship) => relationship.kind === 'sharedStrings')?.target;
  if (path === undefined || !pkg.has(path)) return [];
  const reader = new XmlReader(pkg.text(path));
  const texts: string[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || !reader.is('si')) continue;
    texts.push(readTextItem(reader));
    if (texts.length > MAX_SHARED_STRINGS) throw new XlsxError('tooLarge', { part: path });
  }
  return texts;
}
