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
  if (path === undefined) return [];
  const reader = new XmlReader(pkg.smallText(path));
  const texts: string[] = [];
  if (!reader.nextRoot()) throw new XlsxError('damaged', { part: path });
  if (reader.isSingle()) return texts;
  for (;;) {
    reader.nextInside();
    if (reader.kind === 'close') return texts;
    if (reader.kind !== 'open') continue;
    if (!reader.is('si')) {
      reader.skip();
      continue;
    }
    texts.push(readTextItem(reader));
    if (texts.length > MAX_SHARED_STRINGS) throw new XlsxError('tooLarge', { part: path });
  }
}
