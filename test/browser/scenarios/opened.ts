/** A workbook that is open with the pane beside it, as a scenario finds it; nothing may have gone wrong when it ends. */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import type { Document } from '../../../src/core/report/document';
import { inputWorkbook } from '../../../src/core/template/input-sheets';
import { writeXlsx } from '../../../src/formats/xlsx';
import type { OpenWorkbook, WorkbookDriver } from '../driver';
import type { Look } from '../visit';
import { InPane } from './in-pane';

export interface Opened {
  readonly workbook: OpenWorkbook;
  readonly pane: InPane;
}

/** The made-up study that the product brings along: every table is filled. */
export const example = (): Document => fictitiousStudy();
export const nothing = (): Document =>
  inputWorkbook('Leeg', [{ name: 'Blad1', lines: ['Hier staat niets.'] }]);

/** A scenario: opens the workbook and the pane, waits until that was read, and looks back when all is done. */
export async function withPane(
  driver: WorkbookDriver,
  document: Document,
  scenario: (opened: Opened) => Promise<void>,
  look?: Look,
): Promise<void> {
  await withWorkbook(
    driver,
    document,
    async (workbook) => {
      const pane = new InPane(await workbook.openPane());
      await pane.says(/^Gelezen: /);
      await scenario({ workbook, pane });
    },
    look,
  );
}

export async function withWorkbook(
  driver: WorkbookDriver,
  document: Document,
  scenario: (workbook: OpenWorkbook) => Promise<void>,
  look?: Look,
): Promise<void> {
  const workbook = await driver.open(await writeXlsx(null, document), look);
  try {
    await scenario(workbook);
    expect(workbook.troubles).toEqual([]);
  } catch (error) {
    await workbook.page.screenshot({ path: `dist/browser/${expect.getState().currentTestName ?? ''}.png` });
    throw error;
  } finally {
    await workbook.close();
  }
}

export async function makeReport(pane: InPane): Promise<void> {
  await pane.press('Rapport maken');
  await pane.says(/^Het rapport is klaar/);
}

/** The cells of the first row that starts so: what a reader sees behind a label. */
export function rowOf(texts: readonly (readonly string[])[], label: string): readonly string[] {
  const [, ...cells] = texts.find(([first]) => first?.startsWith(label) === true) ?? [];
  return cells;
}

/** Where a text stands: "B3". */
export function cellWith(texts: readonly (readonly string[])[], label: string, column: string): string {
  const row = texts.findIndex(([first]) => first?.startsWith(label) === true);
  if (row < 0) throw new Error(`no row ${label}`);
  return `${column}${row + 1}`;
}
