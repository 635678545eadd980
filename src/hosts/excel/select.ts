/** Shows a place to the user. */
import { HostError, type CellPlace } from '../host';
import { FIRST } from './attempts';

export async function selectPlace({ sheet: name, row, column }: CellPlace): Promise<void> {
  await Excel.run(FIRST, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('sheetGone', { sheet: name });
    if (sheet.visibility !== 'Visible') throw new HostError('sheetHidden', { sheet: name });
    sheet.activate();
    if (row !== undefined && column !== undefined) sheet.getCell(row, column).select();
    else if (row !== undefined) sheet.getRange(`${row + 1}:${row + 1}`).select();
    await context.sync();
  });
}
