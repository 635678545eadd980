/** Where the page with the workbook starts: its frame at once, then the grid, the pane and the method. */
import { PREVIEW } from '../core/text/preview';
import '../taskpane/pane.css';
import { makeFrame } from './frame';
import './preview.css';

const page = document.createElement('div');
page.className = 'page';

void start().catch(sayNotLoaded);

async function start(): Promise<void> {
  const { openPage } = await import(/* webpackChunkName: "workbook" */ './open-page');
  document.body.replaceChildren(page);
  await openPage(makeFrame(page));
}

function sayNotLoaded(): void {
  const text = document.createElement('p');
  text.className = 'loading';
  text.setAttribute('role', 'alert');
  text.textContent = PREVIEW.notLoaded;
  document.body.replaceChildren(text);
}
