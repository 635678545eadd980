/** The workbook in the browser page as a place to run. */
import type { CellEdit } from '../../core/intake/edit';
import type { Document, Sheet } from '../../core/report/document';
import { editXlsx, partTexts, writeXlsx } from '../../formats/xlsx';
import { HostError, type CellPlace, type Host, type Unsubscribe } from '../host';
import { workbookIn } from '../user-file';
import type { Book } from './book';
import { stopIfAborted } from './stop-if-aborted';

/** Shows a file beside the workbook that is open, or hands it over where that cannot be. */
export type OpenBeside = (bytes: Uint8Array, fileName: string) => Promise<'opened' | 'downloaded'>;

export function gridHost(book: Book, openBeside: OpenBeside): Host {
  return {
    // Every sheet of a report that is shown anew is a step of its own in the grid.
    capabilities: { liveFormulas: true, undoInOneStep: false },

    snapshot: ({ signal, onProgress } = {}) =>
      book.alone(async () => {
        stopIfAborted(signal);
        onProgress?.({ done: 0, of: 1 });
        const workbook = await book.snapshot();
        stopIfAborted(signal);
        onProgress?.({ done: 1, of: 1 });
        return workbook;
      }),

    draw: (document, { signal, onProgress } = {}) =>
      book.alone(async () => {
        stopIfAborted(signal);
        onProgress?.({ done: 0, of: 1 });
        await book.rewrite(written(document), (bytes) => writeXlsx(bytes, document), signal);
        onProgress?.({ done: 1, of: 1 });
        if (document.sheets.some(({ mark }) => mark === undefined)) book.tellChanged();
      }),

    edit: (edits, { signal } = {}) =>
      book.alone(async () => {
        stopIfAborted(signal);
        if (edits.length === 0) return;
        await book.rewrite(edited(edits), (bytes) => editXlsx(bytes, edits), signal);
        book.tellChanged();
      }),

    select: (place) =>
      book.alone(async () => {
        await mustBeSeen(book, place);
        book.view.select(place);
      }),

    onChanged: (changed) => Promise.resolve(ended(book.onChanged(changed))),
    onSelectionChanged: (selected) => Promise.resolve(ended(book.view.onSelected(selected))),
    openWorkbook: async (document, fileName) => openBeside(await writeXlsx(null, document), fileName),
    readFile: workbookIn,
    textsOfFile: async (document) => partTexts(await writeXlsx(null, document)),
    textsOutsideCells: async () => partTexts((await book.toSave()).bytes, { outsideCells: true }),
  };
}

/** The sheets that are another after this document, and those that come. */
function written({ sheets }: Document): readonly string[] {
  return sheets.flatMap(({ name, replaces, keepCopyAs }: Sheet) => [
    replaces ?? name,
    ...(keepCopyAs === undefined ? [] : [keepCopyAs]),
  ]);
}

function edited(edits: readonly CellEdit[]): readonly string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))];
}

function ended(end: () => void): Unsubscribe {
  return () => {
    end();
    return Promise.resolve();
  };
}

async function mustBeSeen(book: Book, { sheet }: CellPlace): Promise<void> {
  const { sheets } = await book.snapshot();
  const there = sheets.find(({ name }) => name === sheet);
  if (there === undefined) throw new HostError('sheetGone', { sheet });
  if (there.visibility !== 'visible') throw new HostError('sheetHidden', { sheet });
}
