/** What goes wrong in Excel when it does: a test puts it here, and it happens at the next batch. */
import type { Step } from './client/execute';
import { DELAY_FOR_CELL_EDIT, type Request } from './client/wire';
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
  private readonly failures: Failure[] = [];
  private actionsLeft: number | undefined;
  private staysBroken = false;
  private codeAtAction: ErrorCode = 'GeneralException';
  private readonly surprises: (() => void)[] = [];
  private held: Gate | undefined;
  private edit: Gate | undefined;

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
    const held = gate();
    this.held = held;
    return () => {
      this.held = undefined;
      held.resolve();
    };
  }

  /** The user is typing in a cell. */
  set editMode(isOn: boolean) {
    this.edit?.resolve();
    this.edit = isOn ? gate() : undefined;
  }

  /** Before a batch is carried out: waits, or throws. */
  async onArrival(request: Request, bytes: number, flags: number): Promise<void> {
    await this.held?.promise;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.disconnected) throw new ExcelError('ConnectionFailure');
    await this.leaveEditMode(flags);
    this.surprises.shift()?.();
    if (bytes > this.payloadLimit) throw new ExcelError('RequestPayloadSizeLimitExceeded');
    this.fail('before');
    const halfway = this.next('halfway');
    if (halfway !== undefined) this.failAtAction(Math.floor(request.Actions.length / 2), halfway.code);
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
    this.fail('after');
    if (bytes > this.payloadLimit) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  }

  private fail(when: Failure['when']): void {
    const failure = this.next(when);
    if (failure !== undefined) throw new ExcelError(failure.code);
  }

  private next(when: Failure['when']): Failure | undefined {
    return this.failures[0]?.when === when ? this.failures.shift() : undefined;
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member */
  private async leaveEditMode(flags: number): Promise<void> {
    if (this.edit === undefined) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw new ExcelError('InvalidOperationInCellEditMode');
    await this.edit.promise;
  }
}

interface Gate {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/** What waits until somebody says that it may go on. */
function gate(): Gate {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve };
}
