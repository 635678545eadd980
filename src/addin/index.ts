/**
 * Where the add-in starts in Excel. This page is loaded, out of sight, with every workbook that uses one of our functions.
 * So it holds the functions, and what it takes to load the rest when somebody wants it.
 */
import type { RibbonButton } from '../commands/ribbon';
import { ADDIN } from '../core/text/addin';
import '../functions/functions';
import type { InExcel } from './in-excel';
import { associateTables } from './tables-later';
import { whenSeen } from './when-seen';

/** The buttons of manifest.xml that do something by themselves; the other one opens the pane. */
const BUTTONS = [
  'makeReport',
  'check',
  'template',
  'example',
  'help',
] as const satisfies readonly RibbonButton[];

const root = document.querySelector('#pane') ?? document.body;
let inExcel: Promise<InExcel> | undefined;

associateTables();
for (const button of BUTTONS) {
  Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
    // Excel waits for the word that it is done, however it went.
    void press(button).finally(() => {
      event.completed();
    });
  });
}
void Office.onReady().then(({ host }) => {
  if ((host as Office.HostType | null) === null) sayElsewhere();
  else whenSeen(root, show);
});

/** Whether the pane came. */
function show(): Promise<boolean> {
  return start().then(
    ({ showPane }) => {
      showPane();
      return true;
    },
    () => {
      sayNotLoaded();
      return false;
    },
  );
}

async function press(button: RibbonButton): Promise<void> {
  const started = await start().catch(() => null);
  if (started !== null) return started.press(button);
  sayNotLoaded();
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

/** Once; when it fails, a next time tries again. */
function start(): Promise<InExcel> {
  inExcel ??= import(/* webpackChunkName: "pane" */ './in-excel')
    .then(({ startInExcel }) => startInExcel(root))
    .catch((error: unknown) => {
      inExcel = undefined;
      throw error;
    });
  return inExcel;
}

function sayNotLoaded(): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = ADDIN.notLoaded;
  root.replaceChildren(text);
}

function sayElsewhere(): void {
  const text = document.createElement('p');
  text.textContent = ADDIN.elsewhere;
  const link = document.createElement('a');
  link.href = 'uitleg.html';
  link.textContent = ADDIN.explanation;
  root.replaceChildren(text, link);
}
