/**
 * What goes to Excel in one step. Excel on the web takes at most 5 MB at once and gives no more: work is cut where that
 * would be too much, and nowhere else.
 */
import { stopIfAborted } from '../errors';

/** The rest of the 5 MB is for what was guessed too small, and in an answer for what goes around the values. */
const MOST_BYTES = { toSend: 4_400_000, toCome: 3_500_000 } as const;
/** What setting a property or calling a method takes at most, with the object that it works on. */
export const ACTION_BYTES = 350;
/** A step from one object to the next, such as from a format to its font; or one more property of the same object. */
export const PART_BYTES = 160;

export class Batch {
  private toSend = 0;
  private toCome = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Sends what there is when this would make it too much. `answer`: what Excel will give back of it. */
  async room(bytes: number, answer = 0): Promise<void> {
    const isTooMuch = this.toSend + bytes > MOST_BYTES.toSend || this.toCome + answer > MOST_BYTES.toCome;
    if (this.toSend > 0 && isTooMuch) await this.send();
    // What is written is calculated once, at the end of each step.
    if (this.toSend === 0) this.context.workbook.application.suspendApiCalculationUntilNextSync();
    this.toSend += bytes;
    this.toCome += answer;
  }

  async send(): Promise<void> {
    stopIfAborted(this.signal, { unfinished: true });
    this.toSend = 0;
    this.toCome = 0;
    await this.context.sync();
  }
}

/** The size of values on their way. */
export function bytesOf(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}
