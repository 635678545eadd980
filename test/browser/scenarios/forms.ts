/** A form for a participant, and the answers on it back in the study. */
import { FORM } from '../../../src/core/text/form';
import { editXlsx } from '../../../src/formats/xlsx';
import { HEADER_ROW } from '../../support/forms';
import type { WorkbookDriver } from '../driver';
import { example, withPane } from './opened';

const ANSWER = 'Zelf een oppas gezocht';
const COLLECT = 'Ingevulde formulieren verzamelen';

export function forms(driver: WorkbookDriver): void {
  it('gives a form of its own to a participant, and collects what came back', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const part = await pane.open('Formulieren');
      await part.getByLabel('Casus', { exact: true }).selectOption('6');
      const [form] = await workbook.newWorkbooks(1, () => pane.press('Formulier voor D2'));
      await pane.says(/^Het formulier /);

      // The participant, at home.
      const answer = { kind: 'setCell', sheet: FORM.sheet, row: HEADER_ROW + 1, column: 0 } as const;
      const filled = await editXlsx(form!, [{ ...answer, cell: { value: ANSWER, flags: 0 } }]);
      const files = [
        { name: 'D2.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) },
        { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen werkmap') },
      ];
      await part.getByLabel(COLLECT).setInputFiles(files);
      await pane.says('Toegevoegd aan tblInschattingen: 1 rij.');
      await part.getByText('Casus 6, deelnemer D2: 1 rij toegevoegd').waitFor();
      await part.getByText('Dit is geen Excel-werkmap').waitFor();
      // What somebody estimated stands in the table, and not in the pane.
      expect(await part.innerText()).not.toContain(ANSWER);
      const texts = await workbook.texts('6 Inschattingen');
      expect(texts.filter((row) => row.includes(ANSWER)).map((row) => row.slice(0, 2))).toEqual([
        ['6', 'D2'],
      ]);

      await part.getByLabel(COLLECT).setInputFiles(files.slice(0, 1));
      await pane.says('Er is niets toegevoegd.');
      expect((await workbook.texts('6 Inschattingen')).filter((row) => row.includes(ANSWER))).toHaveLength(1);
    });
  });
}
