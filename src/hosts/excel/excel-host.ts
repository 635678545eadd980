/**
 * Excel as a place to run. Start here: each method is a file or a folder beside this one. What writes, or
 * makes a file, is loaded when somebody asks for that.
 */
import { downloadFile } from '../download';
import type { Capabilities, Host, Work } from '../host';
import { Turns } from '../turns';
import { once, twice } from './attempts';
import { Changes, onSelection } from './events';
import type * as FileTexts from './file-texts';
import type { Download } from './open-workbook';
import { DateSystem } from './read/date-system';
import { readWorkbook } from './read/read-workbook';
import { selectPlace } from './select';

/** The Excel that this page runs in, once `Office.onReady` said that there is one. */
export function excelHost(download: Download = downloadFile): Host {
  const turns = new Turns();
  const dates = new DateSystem();
  const changes = new Changes();
  return {
    capabilities: capabilities(),

    snapshot: (work: Work = {}) =>
      turns.take(async () => {
        const { workbook, ownSheets } = await twice(() => readWorkbook(work, dates));
        changes.addOwn(ownSheets);
        return workbook;
      }),

    draw: (document, work = {}) =>
      turns.take(() =>
        changes.whileWriting(async () => {
          const { drawDocument } = await import(/* webpackChunkName: "draw" */ './draw/draw');
          changes.addOwn(await twice(() => drawDocument(document, work, dates)));
        }),
      ),

    edit: (edits, work = {}) =>
      turns.take(async () => {
        const { editCells } = await import(/* webpackChunkName: "edit" */ './edit/edit');
        return once(() => editCells(edits, dates, work));
      }),
    select: (place) => turns.take(() => twice(() => selectPlace(place))),
    onChanged: (changed) => changes.listen(changed),
    onSelectionChanged: onSelection,
    openWorkbook: (document, fileName) =>
      turns.take(async () => {
        const { openDocument } = await import(/* webpackChunkName: "files" */ './open-workbook');
        return once(() => openDocument(document, fileName, download));
      }),
    readFile: async (file) => (await import('../user-file')).workbookIn(file),
    textsOfFile: async (document) => (await fileTexts()).textsOfFile(document),
    textsOutsideCells: () => turns.take(async () => (await fileTexts()).textsOutsideCells()),
  };
}

function fileTexts(): Promise<typeof FileTexts> {
  return import(/* webpackChunkName: "files" */ './file-texts');
}

function capabilities(): Capabilities {
  const { requirements } = Office.context;
  return {
    liveFormulas: requirements.isSetSupported('CustomFunctionsRuntime', '1.2'),
    undoInOneStep: requirements.isSetSupported('ExcelApi', '1.20'),
  };
}
