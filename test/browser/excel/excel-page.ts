/**
 * Excel on the web as a page in a browser: an in-memory Excel, drawn as simply as can be, with the built add-in in a frame
 * beside it. It reads the manifest of the add-in as Excel does. Nothing of it ships.
 */
import { readXlsx } from '../../../src/formats/xlsx';
import type { Described } from '../../office-host/effect-formulas';
import type { Sheet } from '../../office-host/model/sheet';
import { ExcelOnTheWeb } from '../../office-host/web/excel-on-the-web';
import type { CellOf } from '../driver';
import type { ExcelPage } from './calls';
import { cellText } from './cell-text';
import { addInOf, type AddIn } from './ribbon';
import { nameOfSelection, sheetView } from './sheet-view';

const frame = document.createElement('iframe');
let web: ExcelOnTheWeb;
/** Messages to the add-in that wait; null: they do not. */
let held: (() => void)[] | null = null;
/** Hears that a message waits. */
let onHeld = (): void => undefined;

globalThis.excelPage = {
  open: async (workbook, manifest) => {
    const addIn = addInOf(manifest);
    const origin = new URL(addIn.page).origin;
    web = new ExcelOnTheWeb(
      {
        library: Excel,
        functions: await functionsOf(addIn),
        address: location.href,
        post: (message) => {
          const post = (): void => frame.contentWindow?.postMessage(message, origin);
          if (held === null) {
            post();
            return;
          }
          held.push(post);
          onHeld();
        },
        onPane: showPane,
        onTabOut: () => document.querySelector('button')?.focus(),
      },
      {
        workbook: workbook === null ? null : await readXlsx(bytesOf(workbook), 'Map1.xlsx'),
        sets: { ExcelApi: '1.15' },
      },
    );
    addEventListener('message', ({ data, origin: from }) => {
      if (from === origin) void web.receive(data).finally(drawSoon);
    });
    element('titel').textContent = `${web.excel.book.name} in een Excel in het geheugen, voor de tests`;
    element('lint').replaceChildren(...addIn.buttons.map(ribbonButton));
    const { address, name } = web.frame(addIn.page);
    Object.assign(frame, { name, src: address, title: 'Effectencalculator' });
    element('paneel').append(frame);
    draw();
  },
  sheets: () => seenSheets().map(({ name }) => name),
  texts: (name) => {
    web.excel.book.settle();
    const { contents, looks } = web.excel.sheet(name);
    const extent = contents.extent();
    if (extent === null) return [];
    return Array.from({ length: extent.lastRow + 1 }, (_row, row) =>
      Array.from({ length: extent.lastColumn + 1 }, (_column, column) =>
        cellText(contents.at(row, column), looks.at(row, column)),
      ),
    );
  },
  selected: () => ({ sheet: web.excel.book.active.name, cell: nameOfSelection(web.excel.book) }),
  select: (place) => {
    web.excel.selects(addressOf(place));
    draw();
  },
  type: (place, text) => {
    web.excel.types(addressOf(place), [text]);
    draw();
  },
  enterPane: () => {
    web.enterPane();
  },
  hold: () => {
    held ??= [];
  },
  waiting: () =>
    new Promise((resolve) => {
      onHeld = resolve;
      if (held !== null && held.length > 0) resolve();
    }),
  letGo: (which) => {
    for (const post of held?.splice(0, which === 'next' ? 1 : Infinity) ?? []) post();
    if (which === 'all') held = null;
  },
  get created() {
    return web.excel.book.created;
  },
  get unknown() {
    return [...web.unknown, ...web.excel.notModelled];
  },
} satisfies ExcelPage;

/** From another address than this page: what Excel on the web is allowed to by the headers of the add-in. */
async function functionsOf({ functions }: AddIn): Promise<readonly Described[]> {
  const answer = await fetch(functions);
  return ((await answer.json()) as { functions: readonly Described[] }).functions;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function addressOf({ sheet, cell }: CellOf): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

function ribbonButton({ label, tip, icon, action }: AddIn['buttons'][number]): HTMLElement {
  const button = document.createElement('button');
  const image = document.createElement('img');
  Object.assign(image, { src: icon, alt: '', width: 32, height: 32 });
  button.append(image, label);
  button.title = tip;
  button.addEventListener('click', () => {
    if (action !== null) void web.press(action).finally(drawSoon);
    else web.isPaneOpen = true;
  });
  return button;
}

function showPane(isOpen: boolean): void {
  element('paneel').hidden = !isOpen;
}

function seenSheets(): readonly Sheet[] {
  return web.excel.book.sheets.filter(({ visibility }) => visibility === 'Visible');
}

let isDrawing = false;

/** Once for everything that happens before the screen is next drawn. */
function drawSoon(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    draw();
  });
}

function draw(): void {
  const { book } = web.excel;
  const { firstRow, firstColumn } = book.selection.area;
  const content = book.active.contents.at(firstRow, firstColumn);
  element('naamvak').textContent = nameOfSelection(book);
  element('inhoud').textContent = content?.formula ?? cellText(content, {});
  element('tabbladen').replaceChildren(...seenSheets().map(tab));
  element('blad').replaceChildren(sheetView(book));
  document.querySelector('#blad .selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  document.querySelector('#tabbladen [aria-current]')?.scrollIntoView({ inline: 'nearest' });
}

function tab(sheet: Sheet): HTMLElement {
  const button = document.createElement('button');
  button.textContent = sheet.name;
  if (sheet === web.excel.book.active) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => {
    web.excel.selects(addressOf({ sheet: sheet.name, cell: 'A1' }));
    draw();
  });
  return button;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}
