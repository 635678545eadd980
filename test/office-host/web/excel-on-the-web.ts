/**
 * Excel on the web, as far as an add-in in a frame can tell: it answers what Microsoft's loader and libraries ask through
 * `window.parent`, over a workbook in memory. It knows no page and no Node: messages come in and go out as texts, so it
 * stands behind a page of jsdom as well as behind a frame in a browser.
 */
import type { Workbook } from '../../../src/core/intake/grid';
import { firstCell, parseAddress } from '../cells/address';
import { refusal } from '../client/execute';
import { ActionType, entry, PathType, type Entry, type Request, type Response } from '../client/wire';
import { effectFormulas, type Described, type Variant } from '../effect-formulas';
import { ExcelError, NotModelled } from '../errors';
import { InMemoryExcel, LOWEST_SETS } from '../in-memory-excel';
import { FunctionCalls, type WireResult } from './function-calls';
import {
  answerTo,
  BatchPart,
  contextOf,
  event,
  Focus,
  frameOf,
  Kind,
  Method,
  notice,
  questionIn,
  type MethodCall,
  type Question,
} from './messages';

export interface Surroundings {
  /** Microsoft's Excel library, which says what Excel's objects have. */
  readonly library: typeof Excel;
  /** The functions in functions.json. */
  readonly functions: readonly Described[];
  /** The address of the page around the frame; the library trusts the addresses of Excel on the web. */
  readonly address: string;
  /** Sends a message to the window of the add-in. */
  readonly post: (message: string) => void;
  /** The pane comes into view or goes out of it. */
  readonly onPane?: (isOpen: boolean) => void;
  /** Somebody goes out of the pane with Tab. */
  readonly onTabOut?: () => void;
}

export interface Opened extends Partial<Variant> {
  readonly workbook?: Workbook | null;
  /** API sets and versions that this Excel says it has, besides those that it has by itself. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** Those, and what the library asks for by itself. */
const SETS = { ...LOWEST_SETS, CustomFunctions: '1.9', RichApiRuntime: '1.2', Settings: '1.1' };

const OK = { Error: 0, Version: 1 };

export class ExcelOnTheWeb {
  readonly excel: InMemoryExcel;
  /** What the add-in asked for that this Excel does not know. A test demands that there is nothing. */
  readonly unknown: string[] = [];
  private readonly calls: FunctionCalls;
  /** Names of the events that the add-in listens to. */
  private readonly heard = new Set<string>();
  /** What happened before it did, with the name of its event. */
  private readonly waiting: (readonly [name: string, data: unknown])[] = [];
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly sets: Readonly<Record<string, string>>;
  private isShown = false;
  private lastCommand = 0;

  constructor(
    private readonly around: Surroundings,
    { workbook = null, sets = {}, emptyCell = null }: Opened = {},
  ) {
    this.sets = { ...SETS, ...sets };
    const tell = this.tell.bind(this);
    this.excel = new InMemoryExcel(workbook, around.library, tell);
    const { book } = this.excel;
    this.calls = new FunctionCalls(tell, () => {
      book.recalculate();
    });
    book.calculate = effectFormulas(book, around.functions, this.calls.invoke, { emptyCell });
  }

  /** The address and the name of the window in which Excel opens this page. */
  frame(page: string): ReturnType<typeof frameOf> {
    return frameOf(page, this.around.address);
  }

  /** A message from the window of the add-in. */
  async receive(data: unknown): Promise<void> {
    const question = questionIn(data);
    if (question === undefined) return;
    const answer = await this.answer(question);
    if (answer !== undefined) this.around.post(answerTo(question, this.around.address, answer));
    // The add-in hears nothing before it knows that it listens.
    if (question._actionType !== 0) this.listen(question._actionName, question._actionType === 1);
  }

  get isPaneOpen(): boolean {
    return this.isShown;
  }

  /** As by the button of the pane, or its cross. */
  set isPaneOpen(isOpen: boolean) {
    if (isOpen === this.isShown) return;
    this.isShown = isOpen;
    this.around.onPane?.(isOpen);
    this.tell([entry(Kind.visibility, { visibility: isOpen ? 'Visible' : 'Hidden' })]);
  }

  /** The focus goes into the pane, as by F6. Within it Microsoft's library moves the focus, not the browser. */
  enterPane(): void {
    this.around.post(notice(Focus.tabIn, this.around.address));
  }

  /** Presses a button of the ribbon, and waits until the add-in says that it is done. */
  async press(action: string): Promise<void> {
    const id = String(++this.lastCommand);
    const status = await new Promise<number>((resolve) => {
      this.commands.set(id, resolve);
      this.happen('appCommandInvoked', [id, action, '{}']);
    });
    if (status !== 0) throw new Error(`The add-in has no action ${action}`);
  }

  /** When every formula with a function of the add-in shows its answer. */
  calculated(): Promise<void> {
    this.excel.book.settle();
    return this.calls.settled();
  }

  /** As by Ctrl+Alt+F9: every function is called again. */
  calculateAgain(): Promise<void> {
    this.calls.forget();
    return this.calls.settled();
  }

  /** The sentence that Excel shows beside the error in this cell: "Blad1!A1". */
  sentence(address: string): string | undefined {
    const { sheet = '', area } = parseAddress(address)!;
    return this.calls.sentenceAt(this.excel.sheet(sheet), firstCell(area));
  }

  private tell(entries: readonly Entry[]): void {
    const rows = entries.map(({ messageCategory, messageType, targetId, message, isRemoteOverride }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      0,
      isRemoteOverride,
    ]);
    this.happen('richApiMessage', { ArrayData: rows });
  }

  /** Tells it at once, or as soon as the page has loaded so far that it listens. */
  private happen(name: string, data: unknown): void {
    if (this.heard.has(name)) this.around.post(event(name, this.around.address, data));
    else this.waiting.push([name, data]);
  }

  private listen(name: string, isHeard: boolean): void {
    if (isHeard) this.heard.add(name);
    else this.heard.delete(name);
    for (const [waiting, data] of this.waiting.splice(0)) this.happen(waiting, data);
  }

  private async answer({ _actionName: name, _actionType: type, _data: data }: Question): Promise<unknown> {
    if (type !== 0) return OK;
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return contextOf(this.sets);
      case 'ContextActivationManager_notifyHost': {
        // How it fares: loaded, where the time went, which key was pressed. Excel does not answer.
        const [, action] = data as readonly unknown[];
        if (action === Focus.tabOut || action === Focus.tabOutBackwards) this.around.onTabOut?.();
        return undefined;
      }
      case 'executeMethod':
        return this.method(data as MethodCall);
      default:
        this.unknown.push(name);
        return OK;
    }
  }

  private async method({
    DdaMethod: { DispatchId: number },
    ArrayData: given,
    ...call
  }: MethodCall): Promise<unknown> {
    if (number === Method.batch) {
      const request = JSON.parse(String(given?.[BatchPart.body])) as Request;
      const response = await this.batch(request, Number(given?.[BatchPart.flags]));
      return { ...OK, Data: [200, [], JSON.stringify(response)] };
    }
    if (number === Method.commandCompleted) this.commands.get(String(call[0]))?.(Number(call[1]));
    else this.unknown.push(`method ${number}`);
    return OK;
  }

  private async batch(request: Request, flags: number): Promise<Response> {
    try {
      if (Object.values(request.ObjectPaths).some(({ ObjectPathType: type }) => type === PathType.newObject))
        return this.service(request);
      return await this.excel.answer(request, flags);
    } catch (error) {
      if (!(error instanceof NotModelled)) throw error;
      this.unknown.push(error.message);
      return refusal(new ExcelError('NotImplemented'));
    }
  }

  /** What the library asks for besides the workbook: it is no batch of the add-in. */
  private service({ Actions: actions, ObjectPaths: paths }: Request): Response {
    const Results = actions.map(({ Id, ActionType: type, Name, ObjectPathId, ArgumentInfo }) => {
      const service = paths[String(ObjectPathId)]?.Name.split('.').at(-1) ?? '';
      const isCall = type === ActionType.method;
      return {
        ActionId: Id,
        Value: isCall ? this.serve(`${service}.${Name}`, ArgumentInfo?.Arguments?.[0]) : null,
      };
    });
    return { Results, TraceIds: [] };
  }

  private serve(method: string, given: unknown): unknown {
    switch (method) {
      case 'AddinInternalService.NotifyActionHandlerReady':
        return null;
      case 'CustomFunctions._SetOsfControlContainerReadyForCustomFunctions':
        this.calls.start();
        return null;
      case 'CustomFunctions._GetEnabledFeatures':
        return [1, 2, 3, 4];
      case 'CustomFunctions.SetInvocationArrayResults':
        this.calls.receive(given as readonly WireResult[]);
        return null;
      case 'AppRuntimeService.SetAppRuntimeState':
        this.isPaneOpen = given === 'Visible';
        return null;
      default:
        throw new NotModelled(method);
    }
  }
}
