/** What is loaded when somebody opens the pane or presses a button: Excel as the host, and what works on it. */
import { ribbon, type PaneCall, type Ribbon } from '../commands/ribbon';
import { excelHost } from '../hosts/excel/excel-host';
import { startPane, type Pane } from '../taskpane/start-pane';
import { download } from './download';

export interface InExcel {
  readonly buttons: Ribbon;
  /** Draws the pane, when it is not there yet. */
  readonly showPane: () => void;
}

export function startInExcel(root: Element): InExcel {
  const host = excelHost(download);
  let pane: Pane | undefined;
  const shown = (): Pane => {
    if (pane === undefined) root.replaceChildren();
    return (pane ??= startPane(root, host));
  };
  const open = async (call: PaneCall): Promise<void> => {
    shown().call(call);
    await Office.addin.showAsTaskpane();
  };
  return { buttons: ribbon(host, { open }), showPane: () => void shown() };
}
