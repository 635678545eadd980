/** What is loaded when the frame is there: the grid, which weighs more than all else together. */
import { openGridView } from '../hosts/grid/view/open-grid-view';
import type { Frame } from './frame';
import { gridFunctions } from './grid-functions';
import { Page } from './page';

export async function openPage(frame: Frame): Promise<void> {
  await new Page(frame, openGridView(frame.grid, { functions: gridFunctions(FUNCTIONS_METADATA) })).start();
}
