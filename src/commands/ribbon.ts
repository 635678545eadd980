/** The buttons of the ribbon. They do their work without the pane, and open it to say what went wrong. */
import type { Host } from '../hosts/host';
import { failureOf } from './failure';
import { newWorkbookText, openNewWorkbook } from './new-workbook';
import { makeControle, makeReports } from './study';
import { inPage, type Surroundings, type Task } from './task';

/** What the pane is opened for. */
export type PaneCall =
  | { readonly kind: 'open' }
  | { readonly kind: 'help' }
  | { readonly kind: 'say'; readonly text: string; readonly isError: boolean };

/** The pane as a host opens it: it comes into view, whether it was loaded already or not. */
export interface PaneDoor {
  readonly open: (call: PaneCall) => Promise<void>;
  /** Reports were written without the pane: one that is there already looks what stands there now. */
  readonly written: () => void;
}

export const RIBBON_BUTTONS = ['pane', 'makeReport', 'check', 'template', 'example', 'help'] as const;
export type RibbonButton = (typeof RIBBON_BUTTONS)[number];

/** Each answers when it is done, and never throws: the host waits for that. */
export type Ribbon = Readonly<Record<RibbonButton, () => Promise<void>>>;

export function ribbon(host: Host, door: PaneDoor, around: Surroundings = inPage(host)): Ribbon {
  // Half a report too: what stands there is another.
  const told = <T>(writing: Promise<T>): Promise<T> =>
    writing.finally(() => {
      door.written();
    });
  const work: Readonly<Record<RibbonButton, () => Promise<void>>> = {
    pane: () => door.open({ kind: 'open' }),
    help: () => door.open({ kind: 'help' }),
    makeReport: async () => {
      const { written } = await told(makeReports(around, unattended()));
      const [first] = written.document.sheets;
      if (first !== undefined) await host.select({ sheet: first.name });
    },
    check: async () => {
      const sheet = await told(makeControle(around, unattended()));
      if (sheet !== undefined) await host.select({ sheet: sheet.name });
    },
    template: () => openedNew(host, door, { kind: 'template', size: 'kort' }),
    example: () => openedNew(host, door, { kind: 'example', example: 'published' }),
  };
  // A second click while the first is still at work is the same click.
  const going = new Map<RibbonButton, Promise<void>>();
  const press = (button: RibbonButton) => (): Promise<void> => {
    const already = going.get(button);
    if (already !== undefined) return already;
    const done = work[button]()
      .catch(async (error: unknown) => {
        const { text, stopped } = failureOf(error);
        await door.open({ kind: 'say', text, isError: !stopped });
      })
      // The pane does not open either: there is no place left to say anything.
      .catch(() => undefined)
      .finally(() => going.delete(button));
    going.set(button, done);
    return done;
  };
  return {
    pane: press('pane'),
    makeReport: press('makeReport'),
    check: press('check'),
    template: press('template'),
    example: press('example'),
    help: press('help'),
  };
}

/** A workbook that opens is seen; a download is easily missed. */
async function openedNew(
  host: Host,
  door: PaneDoor,
  wanted: Parameters<typeof openNewWorkbook>[1],
): Promise<void> {
  const how = await openNewWorkbook(host, wanted);
  if (how === 'downloaded') await door.open({ kind: 'say', text: newWorkbookText(how), isError: false });
}

/** Nobody follows it, and nobody can stop it. */
function unattended(): Task {
  return { signal: new AbortController().signal, onProgress: () => undefined };
}
