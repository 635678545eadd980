/** What the user, or somebody else, does in the workbook while the pane is open. */
import type { CellPlace, Unsubscribe } from '../host';
import { LATER } from './attempts';
import { asHostError, excelCode } from './errors';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells when the study may have changed. What happens while we write ourselves is looked at afterwards, for only then it
 * is known which sheets are ours.
 */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private readonly own = new Set<string>();
  /** Sheets that changed while we were writing; null: we are not. */
  private held: Set<string> | null = null;
  private handlers: Promise<readonly Handler[]> = Promise.resolve([]);

  /** Reports of ours are no part of the study. */
  addOwn(ids: readonly string[]): void {
    for (const id of ids) this.own.add(id);
  }

  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    const held = new Set<string>();
    this.held = held;
    try {
      return await work();
    } finally {
      this.held = null;
      for (const id of held) this.heard(id);
    }
  }

  async listen(changed: () => void): Promise<Unsubscribe> {
    this.listeners.add(changed);
    if (this.listeners.size === 1) this.handlers = this.attach();
    try {
      await this.handlers;
    } catch (error) {
      this.listeners.delete(changed);
      throw error;
    }
    return async () => {
      this.listeners.delete(changed);
      if (this.listeners.size === 0) await detach(await this.handlers);
    };
  }

  private attach(): Promise<readonly Handler[]> {
    const hear = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      this.heard(worksheetId);
      return Promise.resolve();
    };
    // A report of ours that is gone is no longer right.
    const hearGone: typeof hear = (gone) => {
      this.own.delete(gone.worksheetId);
      return hear(gone);
    };
    return attach(({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(hear),
      worksheets.onAdded.add(hear),
      worksheets.onDeleted.add(hearGone),
    ]);
  }

  private heard(id: string): void {
    if (this.held !== null) {
      this.held.add(id);
      return;
    }
    if (this.own.has(id)) return;
    for (const listener of this.listeners) listener();
  }
}

/** Calls with the cell in which the user is, on whatever sheet. */
export function onSelection(selected: (place: CellPlace) => void): Promise<Unsubscribe> {
  let asked = 0;
  const tell = async (): Promise<void> => {
    const mine = ++asked;
    const place = await activeCell();
    // Somebody who walks through cells wants to hear of the last one.
    if (place !== null && mine === asked) selected(place);
  };
  return attach(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(tell),
    worksheets.onActivated.add(tell),
  ]).then((handlers) => () => detach(handlers));
}

/** Null when Excel cannot say: somebody is typing, or shows a sheet with a chart only. */
async function activeCell(): Promise<CellPlace | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

/** Somebody who is typing in a cell goes on first: who does not hear of changes takes an old report for a new one. */
async function attach(
  add: (context: Excel.RequestContext) => readonly unknown[],
): Promise<readonly Handler[]> {
  try {
    return await Excel.run(LATER, async (context) => {
      const handlers = add(context) as readonly Handler[];
      await context.sync();
      return handlers;
    });
  } catch (error) {
    throw asHostError(error);
  }
}

async function detach(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run({ ...LATER, previousObjects: first.context }, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
