/** Custom functions over the wire: a cell asks, shows #BUSY! meanwhile, and shows the answer when it comes. */
import type { Cell } from '../cells/address';
import { isErrorText, type Value } from '../cells/contents';
import type { Invoke } from '../effect-formulas';
import type { Sheet } from '../model/sheet';
import { entry, type Entry } from '../client/wire';
import { Kind } from './messages';

const BUSY = '#BUSY!';

/** Errors as the runtime numbers them; whatever else goes wrong is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };
const NO_VALUE = '#VALUE!';

/** The number of the call, whether it went well, what came of it, and the number of the error. */
export type WireResult = readonly [id: number, went: boolean, value: unknown, error?: number];

/** An error class of the runtime, as it travels. */
interface WireError {
  readonly basicValue: string;
  readonly message?: string;
}

/** What a cell shows, and the sentence behind it when it is an error. */
interface Shown {
  readonly value: Value;
  readonly sentence?: string | undefined;
}

export class FunctionCalls {
  /** By what was asked: Excel asks again only when that changes. Undefined: under way. */
  private readonly answers = new Map<string, Shown[][] | undefined>();
  private readonly underWay = new Map<number, string>();
  private readonly askedBy = new Map<string, string>();
  private readonly waiting: (() => void)[] = [];
  private unsent: Entry[] | undefined = [];
  private lastId = 0;

  constructor(
    private readonly send: (entries: readonly Entry[]) => void,
    private readonly answered: () => void,
  ) {}

  readonly invoke: Invoke = ({ id, options }, given, at) => {
    if (options !== undefined) throw new Error(`${id}: options of functions are not known here`);
    const question = JSON.stringify([id, given]);
    this.askedBy.set(keyOf(at.sheet, at), question);
    if (!this.answers.has(question)) this.ask(id, given, question);
    return this.answers.get(question)?.map((row) => row.map(({ value }) => value)) ?? BUSY;
  };

  /** The page can be called: what cells asked before is sent now. */
  start(): void {
    const unsent = this.unsent ?? [];
    this.unsent = undefined;
    if (unsent.length > 0) this.send(unsent);
  }

  /** When no cell waits any more. */
  async settled(): Promise<void> {
    if (this.underWay.size > 0)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
  }

  /** Everything is to be asked again. */
  forget(): void {
    this.answers.clear();
    this.answered();
  }

  /** The sentence that Excel shows beside the error in this cell. */
  sentenceAt(sheet: Sheet, cell: Cell): string | undefined {
    const from = sheet.contents.at(cell.row, cell.column)?.spilledFrom ?? cell;
    const answer = this.answers.get(this.askedBy.get(keyOf(sheet, from)) ?? '');
    return answer?.[cell.row - from.row]?.[cell.column - from.column]?.sentence;
  }

  receive(results: readonly WireResult[]): void {
    for (const result of results) {
      const question = this.underWay.get(result[0]);
      if (question === undefined) continue;
      this.underWay.delete(result[0]);
      this.answers.set(question, shownOf(result));
    }
    this.answered();
    if (this.underWay.size > 0) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private ask(functionId: string, given: readonly unknown[], question: string): void {
    const id = ++this.lastId;
    this.underWay.set(id, question);
    this.answers.set(question, undefined);
    const call = entry(Kind.callFunction, [id, functionId, given, null, 0]);
    if (this.unsent === undefined) this.send([call]);
    else this.unsent.push(call);
  }
}

function shownOf([, went, value, error = 0]: WireResult): Shown[][] {
  if (!went) return [[{ value: ERRORS[error] ?? NO_VALUE, sentence: String(value) }]];
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) => row.map(shownOne));
}

/** Nothing is shown as 0: https://github.com/OfficeDev/office-js/issues/1503 */
function shownOne(value: unknown): Shown {
  if (value === null) return { value: 0 };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  const { basicValue, message } = value as WireError;
  return { value: isErrorText(basicValue) ? basicValue : NO_VALUE, sentence: message };
}

function keyOf(sheet: Sheet, { row, column }: Cell): string {
  return `${sheet.id} ${row} ${column}`;
}
