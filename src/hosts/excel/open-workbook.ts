/** A document as a workbook of its own, beside the one that is open. */
import type { Document } from '../../core/report/document';
import { excelCode } from './errors';

/** Hands a file to the user where no workbook can be opened. */
export type Download = (bytes: Uint8Array, fileName: string) => void;

export async function openDocument(
  document: Document,
  fileName: string,
  download: Download,
): Promise<'opened' | 'downloaded'> {
  // Functions of an add-in in a workbook that is opened so make Excel's ribbon hang.
  if (document.sheets.some(({ blocks }) => blocks.some(({ live }) => live !== undefined)))
    throw new Error('A workbook that is opened by itself holds values only.');
  // Files are written by a part of the program that most people never need.
  const { writeXlsx } = await import('../../formats/xlsx');
  const bytes = await writeXlsx(null, document);
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    try {
      await Excel.createWorkbook(base64(bytes));
      return 'opened';
    } catch (error) {
      // A browser may not let Excel open a window.
      if (excelCode(error) === null) throw error;
    }
  }
  download(bytes, fileName);
  return 'downloaded';
}

/** So many bytes are turned into characters at once. */
const PIECE = 32_768;

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    characters += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(characters);
}
