/** The texts of files: of the one that a document becomes, and of the workbook that is open. */
import type { Document } from '../../core/report/document';
import type { PartText } from '../host';

export async function textsOfFile(document: Document): Promise<Iterable<PartText>> {
  const { partTexts, writeXlsx } = await import('../../formats/xlsx');
  return partTexts(await writeXlsx(null, document));
}

/** Null: this Excel does not hand out its file, or not now, or nobody can read what it hands out. */
export async function textsOutsideCells(): Promise<Iterable<PartText> | null> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) return null;
  const bytes = await fileBytes().catch(() => null);
  if (bytes === null) return null;
  const { partTexts, XlsxError } = await import('../../formats/xlsx');
  try {
    return [...partTexts(bytes, { outsideCells: true })];
  } catch (error) {
    // A workbook with a password or a label that encrypts it, or of another kind than .xlsx.
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** Excel hands out a file in slices, and holds two files at once at most: it must be closed. */
async function fileBytes(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let written = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answerOf<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, written);
      written += slice.size;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** The largest that Excel takes. */
const SLICE = 4_194_304;

function answerOf<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
