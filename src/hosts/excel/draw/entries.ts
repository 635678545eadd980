/** Input sheets: tables to type in, with messages and lists to choose from. */
import type { EntryList, NamedList } from '../../../core/report/document';
import { rangeName } from '../../../formats/xlsx/references';
import { filledCells } from '../../../formats/xlsx/write/filled-cells';
import { rangeAt } from '../place';
import { ACTION_BYTES, bytesOf, type Batch } from './batch';
import type { Drawing } from './drawing';

const TABLE_STYLE = 'TableStyleLight1';

/** A table is only made once its headers are there, for it takes its columns from them. */
export async function drawTables(batch: Batch, { worksheet, layout }: Drawing): Promise<void> {
  for (const { name, range } of layout.tables) {
    await batch.room(6 * ACTION_BYTES);
    const table = worksheet.tables.add(rangeName(range), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  }
}

export async function drawEntries(batch: Batch, { worksheet, layout }: Drawing): Promise<void> {
  for (const { range, entry } of layout.entries) {
    const { message, list } = entry;
    await batch.room(5 * ACTION_BYTES + bytesOf(entry));
    const { dataValidation } = rangeAt(worksheet, range);
    if (list !== undefined) dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(list) } };
    dataValidation.prompt = { showPrompt: true, title: message.title, message: message.text };
    if (list !== undefined) dataValidation.errorAlert = alertOf(list);
  }
}

function sourceOf({ words }: EntryList): string {
  return 'name' in words ? `=${words.name}` : words.join(',');
}

/** Other words never block: without a warning they are as good. */
function alertOf({ others }: EntryList): Excel.DataValidationErrorAlert {
  if (others === undefined) return { showAlert: false, style: 'Information', title: '', message: '' };
  const style = others.severity === 'warning' ? 'Warning' : 'Information';
  return { showAlert: true, style, title: others.title, message: others.text };
}

/** Gives each list its name in the workbook. One that is there already is the user's by now. */
export async function addLists(
  batch: Batch,
  lists: readonly NamedList[],
  missing: ReadonlySet<string>,
): Promise<void> {
  for (const list of lists) {
    if (!missing.has(list.name)) continue;
    await batch.room(ACTION_BYTES);
    batch.context.workbook.names.add(list.name, `=${filledCells(list)}`);
  }
}
