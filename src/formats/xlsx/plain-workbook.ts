/**
 * A workbook with macros, or a template, as an ordinary workbook (.xlsx): without the macros, and called what it then is.
 * Excel opens no file whose name and content differ in this.
 */
import { openPackage } from './package/open';
import { readWorkbookPart } from './package/workbook-part';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The bytes themselves where they are an ordinary workbook already. */
export function plainWorkbook(bytes: Uint8Array): Uint8Array {
  const pkg = openPackage(bytes);
  const { path } = readWorkbookPart(pkg);
  const macros = pkg.relationshipsOf(path).filter(({ kind }) => kind === 'vbaProject');
  if (macros.length === 0 && pkg.contentTypeOf(path) === WORKBOOK) return bytes;
  for (const relationship of macros) pkg.removeRelated(path, relationship);
  pkg.replaceContentType(path, WORKBOOK);
  return pkg.toBytes();
}
