/** What goes wrong in Excel when it does: a test puts it here, and it happens at the next batch. */
import type { Step } from './client/execute';
import type { Request } from './client/wire';
import { DELAY_FOR_CELL_EDIT } from './client/wire';
import { ExcelError, type ErrorCode } from './errors';

/** Excel on the web takes and gives no more; see the README. */
const WEB_PAYLOAD = 5_000_000;

interface Failure {
  readonly code: ErrorCode;
  readonly when: 'before' | 'halfway' | 'after';
}

/** Gets what was read, written or called last; the same object as the time before: nothing was since. */
export type Watch = (last: Step | undefined) => void;

export class Faults {
  /** Bytes of a request or a response; Infinity as on a computer. */
  payloadLimit = WEB_PAYLOAD;
  /** Each batch takes so many milliseconds. */
  latency = 0;
  /** Nothing gets through. */
  disconnected = false;
  private watch: Watch | undefined;
  private failures: Failure[] = [];
  private actionsLeft: number | undefined;
  private staysBroken = false;
  private codeAtAction: ErrorCode = 'GeneralException';
  private surprises: (() => void)[] = [];
  private isEditing = false;
  private readonly waiting: (() => void)[] = [];
  private gate: Promise<void> | undefined;

  /** The next batch fails: not carried out at all, for its first half, or carried out while the answer gets lost. */
  failNextSync(code: ErrorCode, when: Failure['when'] = 'before'): void {
    this.failures.push({ code, when });
  }

  /** Action number k fails, counted from 0 over the batches to come; those before it stand. */
  failAtAction(k: number, code: ErrorCode = 'GeneralException'): void {
    this.actionsLeft = k;
    this.codeAtAction = code;
  }

  /** The connection breaks at action number k, counted from 0 over the batches to come, until it is mended. */
  breakAtAction(k: number): void {
    this.failAtAction(k, 'ConnectionFailure');
    this.staysBroken = true;
  }

  mend(): void {
    this.staysBroken = false;
    this.disconnected = false;
  }

  /** Whether a failure was put somewhere and has not happened: the work was done before it came that far. */
  get isArmed(): boolean {
    return this.actionsLeft !== undefined || this.failures.length > 0;
  }

  disarm(): void {
    this.actionsLeft = undefined;
    this.failures = [];
    this.surprises = [];
  }

  /** Calls before each action from now on: to look at every state on the way. */
  watchActions(watch: Watch | undefined): void {
    this.watch = watch;
  }

  /** Somebody does something between two batches; given twice, before the next and before the one after that. */
  beforeNextSync(surprise: () => void): void {
    this.surprises.push(surprise);
  }

  /** Batches wait until the function that this gives is called: cancelling and double clicks without a clock. */
  hold(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.gate = undefined;
      open();
    };
  }

  /** The user is typing in a cell. */
  get editMode(): boolean {
    return this.isEditing;
  }

  set editMode(on: boolean) {
    this.isEditing = on;
    if (on) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Before a batch is carried out: waits, or throws. */
  async onArrival(request: Request, bytes: number, flags: number): Promise<void> {
    if (this.gate !== undefined) await this.gate;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.disconnected) throw new ExcelError('ConnectionFailure');
    await this.leaveEditMode(flags);
    this.surprises.shift()?.();
    if (bytes > this.payloadLimit) throw new ExcelError('RequestPayloadSizeLimitExceeded');
    const failure = this.failures[0];
    if (failure?.when === 'before') this.fail();
    if (failure?.when === 'halfway') {
      this.failures.shift();
      this.failAtAction(Math.floor(request.Actions.length / 2), failure.code);
    }
  }

  /** Before an action. */
  onAction(last?: Step): void {
    this.watch?.(last);
    if (this.actionsLeft === undefined) return;
    if (this.actionsLeft > 0) this.actionsLeft--;
    else {
      this.actionsLeft = undefined;
      this.disconnected = this.staysBroken;
      throw new ExcelError(this.codeAtAction);
    }
  }

  /** After a batch, before its answer leaves. */
  onAnswer(bytes: number): void {
    if (this.failures[0]?.when === 'after') this.fail();
    if (bytes > this.payloadLimit) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  }

  private fail(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw new ExcelError(failure.code);
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member */
  private async leaveEditMode(flags: number): Promise<void> {
    if (!this.isEditing) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw new ExcelError('InvalidOperationInCellEditMode');
    await new Promise<void>((resume) => {
      this.waiting.push(resume);
    });
  }
}
