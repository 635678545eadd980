/** What may leave the workbook: a workbook of its own, and a record of it that may not. */
import { readXlsx } from '../../../src/formats/xlsx';
import type { WorkbookDriver } from '../driver';
import { example, withPane } from './opened';

export function publicVersion(driver: WorkbookDriver): void {
  it('opens as a workbook of its own, with a confidential record beside it', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const before = await workbook.sheets();
      await pane.open('Publieke versie');
      const made = await workbook.newWorkbooks(2, () => pane.press('Publieke versie maken'));
      await pane.says(/^De publieke versie en het logboek/);
      const words = await Promise.all(made.map(wordsIn));
      const isRecord = (text: string): boolean =>
        text.includes('Rapporten van de Effectencalculator, weggelaten');
      expect(words.filter(isRecord)).toHaveLength(1);
      const forAll = words.find((text) => !isRecord(text))!;
      expect(forAll).toContain('Mentaal welzijn');
      for (const confidential of ['Kwartelhof', 'Ankerwaal', 'vaste plek om te praten'])
        expect(forAll).not.toContain(confidential);
      expect(await workbook.sheets()).toEqual(before);
    });
  });
}

async function wordsIn(file: Uint8Array): Promise<string> {
  const { sheets } = await readXlsx(file, 'nieuw.xlsx');
  return sheets.flatMap(({ rows }) => rows.flat()).join('\n');
}
