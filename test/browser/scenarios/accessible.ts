/** The pane in its main states, for who cannot see it, or sees it otherwise. */
import type { WorkbookDriver } from '../driver';
import { expectNothingSerious } from '../axe';
import type { Look } from '../visit';
import type { InPane } from './in-pane';
import { cellWith, example, makeReport, nothing, withPane } from './opened';

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['colours of the user', { forcedColors: true }],
];

export function accessible(driver: WorkbookDriver): void {
  const nothingSerious = (pane: InPane, state: string): Promise<void> =>
    expectNothingSerious(pane.all, state);

  it.each(LOOKS)('has nothing serious against it: %s', async (_name, look) => {
    await withPane(
      driver,
      example(),
      async ({ workbook, pane }) => {
        await nothingSerious(pane, 'a workbook that was read');
        await makeReport(pane);
        await workbook.type({ sheet: '20 Bedragen', cell: 'B3' }, 'weet niet');
        await pane.says(/^Verouderd: /);
        await pane.press('Controleren');
        await pane.says(/^Gelezen: .*1 fout/);
        await pane.openAll();
        const cell = cellWith(await workbook.texts('Resultaat'), 'Kosten referentie', 'B');
        await workbook.select({ sheet: 'Resultaat', cell });
        await pane.says(`${cell}: `);
        await nothingSerious(pane, 'everything open: errors, outcomes, an explanation, settings');
        const held = await workbook.hold();
        await pane.press('Rapport maken');
        await pane.button('Stoppen').waitFor();
        await nothingSerious(pane, 'at work');
        await pane.press('Stoppen');
        await held.end();
        await pane.says(/^U hebt het gestopt\./);
        await nothingSerious(pane, 'stopped, with what went wrong');
      },
      look,
    );
  });

  it('has nothing serious against it in an empty workbook', async () => {
    await withPane(driver, nothing(), async ({ pane }) => {
      await pane.openAll();
      await nothingSerious(pane, 'empty');
    });
  });

  it('fits in 320 pixels: nothing but tables scrolls sideways', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      await makeReport(pane);
      await pane.openAll();
      await workbook.narrow(320);
      const wide = await pane.all.evaluate((all) => {
        const { left } = all.getBoundingClientRect();
        return [...all.querySelectorAll('*')]
          .filter((each) => each.closest('.scroll, svg') === null)
          .filter((each) => each.getBoundingClientRect().right > left + 320.5)
          .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`);
      });
      expect(wide).toEqual([]);
    });
  });
}
