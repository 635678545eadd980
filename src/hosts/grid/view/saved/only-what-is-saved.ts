/**
 * Nothing that the grid lets somebody do may be gone from the file. A file gets what was typed, and sheets, rows and columns
 * that came and went (WorkbookChanges); all else that the grid can do is off, by whatever menu, key or drag it is asked for.
 */
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  IAutoFillService,
  ISheetClipboardService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { pasteInDutch, type PastedText } from '../../typing/dutch-paste';
import { isAllowedCommand, isOpener } from './allowed-commands';
import { keepLooks, keepLooksInMove, type MoveRange, type SetValues } from './keep-looks';

const UNDO = 'univer.command.undo';
const MOVE = 'sheet.command.move-range';

/** What may come with cells that are pasted, filled or dragged: values, room for them, and where the user is. */
const WITH_CELLS =
  /^(?:formula\.|sheet\.operation\.|sheet\.mutation\.(?:set-range-values|move-range|insert-row|insert-col|remove-rows|remove-col|set-worksheet-row-auto-height)$)/;

interface Steps {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

export function allowOnlyWhatIsSaved(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    // The way in which the grid stops a command.
    if (isRefused(id, type)) throw new CustomCommandExecutionError(`${id} is off`);
    if (type === CommandType.MUTATION) withoutLooks(injector, id, params);
  });
  limitMoves(injector);
  limitFills(injector);
  limitPastes(injector);
}

function isRefused(id: string, type: CommandType | undefined): boolean {
  return type === CommandType.COMMAND ? !isAllowedCommand(id) : isOpener(id);
}

function withoutLooks(injector: Injector, id: string, params: unknown): void {
  const isValues = id === 'sheet.mutation.set-range-values';
  if (!isValues && id !== 'sheet.mutation.move-range') return;
  const { unitId, trigger } = params as { readonly unitId: string; readonly trigger?: string };
  // What is taken back was there before.
  if (trigger === UNDO) return;
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  if (isValues) keepLooks(workbook, params as SetValues);
  else keepLooksInMove(workbook, params as MoveRange);
}

/** Lists, notes, names and merged cells stay where the file has them when cells are dragged. */
function limitMoves(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  const execute = service.onCommandExecute.bind(service);
  service.onCommandExecute = (command) => {
    const steps = execute(command);
    if (command.id !== MOVE) return steps;
    const { preUndos = [], preRedos = [] } = steps;
    return {
      ...limited(steps),
      preUndos: preUndos.filter(isWithCells),
      preRedos: preRedos.filter(isWithCells),
    };
  };
}

function limitFills(injector: Injector): void {
  const service = injector.get(IAutoFillService);
  const hooks = service.getActiveHooks.bind(service);
  service.getActiveHooks = () =>
    hooks().map((hook) => ({
      ...hook,
      onFillData: (...given) => limited(hook.onFillData?.(...given) ?? { undos: [], redos: [] }),
    }));
}

interface Goal {
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

interface Pasted {
  getValue: (row: number, column: number) => Nullable<ICellData>;
}

/** What a part of the grid does when something is pasted. `from`: null when that comes from another program. */
interface PasteHook {
  onPasteCells?: (from: object | null, to: Goal, cells: Pasted, more: object) => Steps;
  onPastePlainText?: (to: Goal, text: string, more: object) => Steps;
  onPasteRows?: (...given: readonly unknown[]) => Steps;
  onPasteColumns?: (...given: readonly unknown[]) => Steps;
}

function limitPastes(injector: Injector): void {
  const service = injector.get(ISheetClipboardService);
  // Nothing to choose after pasting.
  service.updatePasteOptionsCache = () => undefined;
  const limitedBefore = new WeakSet<PasteHook>();
  const { clipboardHooks$ } = service as unknown as {
    readonly clipboardHooks$: { subscribe: (take: (hooks: readonly PasteHook[]) => void) => unknown };
  };
  clipboardHooks$.subscribe((hooks) => {
    for (const hook of hooks) {
      if (limitedBefore.has(hook)) continue;
      limitedBefore.add(hook);
      limitPaste(hook);
    }
  });
}

function limitPaste(hook: PasteHook): void {
  const cells = hook.onPasteCells?.bind(hook);
  const text = hook.onPastePlainText?.bind(hook);
  const rows = hook.onPasteRows?.bind(hook);
  const columns = hook.onPasteColumns?.bind(hook);
  if (cells)
    hook.onPasteCells = (from, to, data, more) => {
      const steps = limited(cells(from, to, data, more));
      if (from === null) pasteInDutch(steps.redos, textIn(to, data));
      return steps;
    };
  if (text)
    hook.onPastePlainText = (to, pasted, more) => {
      const steps = limited(text(to, pasted, more));
      pasteInDutch(steps.redos, () => pasted);
      return steps;
    };
  if (rows) hook.onPasteRows = (...given) => limited(rows(...given));
  if (columns) hook.onPasteColumns = (...given) => limited(columns(...given));
}

function textIn({ range }: Goal, cells: Pasted): PastedText {
  return (row, column) => {
    const value = cells.getValue(range.rows.indexOf(row), range.cols.indexOf(column))?.v;
    return value === undefined || value === null ? null : String(value);
  };
}

function limited({ undos, redos }: Steps): Steps {
  return { undos: undos.filter(isWithCells), redos: redos.filter(isWithCells) };
}

function isWithCells({ id }: IMutationInfo): boolean {
  return WITH_CELLS.test(id);
}
