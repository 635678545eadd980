/** Opens a file as a package, or says what kind of file it is instead. */
import { MAX_FILE_BYTES } from '../limits';
import { XlsxError } from '../xlsx-error';
import { FFLATE } from '../zip/codec';
import { Package } from './package';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The start of worksheets of Excel 2 to 4, which had no container. */
const OLD_SHEETS = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

export function openPackage(bytes: Uint8Array, codec = FFLATE): Package {
  if (bytes.length === 0) throw new XlsxError('empty');
  if (bytes.length > MAX_FILE_BYTES) throw new XlsxError('tooLarge');
  if (startsWith(bytes, OLE2)) throw new XlsxError(kindOfCompoundFile(bytes));
  if (OLD_SHEETS.some((start) => startsWith(bytes, start))) throw new XlsxError('legacyXls');
  if (!startsWith(bytes, ZIP)) throw new XlsxError('notAWorkbook');
  const pkg = new Package(bytes, codec);
  if (pkg.has('[Content_Types].xml')) return pkg;
  const type = pkg.has('mimetype') ? pkg.text('mimetype') : '';
  throw new XlsxError(
    type.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? 'ods' : 'notAWorkbook',
  );
}

/** Compound files hold old workbooks, and new ones that are protected with a password. */
function kindOfCompoundFile(bytes: Uint8Array): 'encrypted' | 'legacyXls' | 'notAWorkbook' {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'legacyXls' : 'notAWorkbook';
}

/** Names of streams stand in the file in UTF-16, followed by a zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + pattern.length <= bytes.length; at++) {
    let same = 0;
    while (same < pattern.length && bytes[at + same] === pattern[same]) same++;
    if (same === pattern.length) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
