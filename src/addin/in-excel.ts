/** What is loaded when somebody opens the pane or presses a button: Excel as the host, and what works on it. */
import { failureOf } from '../commands/failure';
import type { PaneCall, Ribbon, RibbonButton } from '../commands/ribbon';
import { excelHost } from '../hosts/excel/excel-host';
import { startPane, type Pane } from '../taskpane/start-pane';

export interface InExcel {
  /** Answers when the button has done its work, or when it was said why it cannot; never throws. */
  readonly press: (button: RibbonButton) => Promise<void>;
  /** Draws the pane, when it is not there yet. */
  readonly showPane: () => void;
}

export function startInExcel(root: Element): InExcel {
  const host = excelHost();
  let pane: Pane | undefined;
  let buttons: Promise<Ribbon> | undefined;
  const shown = (): Pane => {
    if (pane === undefined) root.replaceChildren();
    return (pane ??= startPane(root, host));
  };
  const open = async (call: PaneCall): Promise<void> => {
    const called = shown();
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      // Only what is drawn can take the focus.
      called.call(call);
    }
  };
  const written = (): void => pane?.look();
  // Who opens the pane by hand presses none. When they do not come, a next time tries again.
  const loaded = (): Promise<Ribbon> =>
    (buttons ??= import(/* webpackChunkName: "ribbon" */ '../commands/ribbon').then(
      ({ ribbon }) => ribbon(host, { open, written }),
      (error: unknown) => {
        buttons = undefined;
        throw error;
      },
    ));
  /** Said in the pane, which stays as it is. */
  const say = async (error: unknown): Promise<void> => {
    const { text } = failureOf(error);
    await open({ kind: 'say', text, isError: true }).catch(() => undefined);
  };
  return {
    press: (button) => loaded().then((ribbon) => ribbon[button](), say),
    showPane: () => void shown(),
  };
}
