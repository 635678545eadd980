/** The Excel behind the client: takes batches, lets them go wrong when told to, and keeps the log. */
import { BatchLog } from './batch-log';
import { execute, refusal, type Backend, type Step } from './client/execute';
import type { ClassSchema } from './client/schema';
import { isCleanUp, type Entry, type Request, type Response } from './client/wire';
import { ExcelError, NotModelled } from './errors';
import { Events } from './events';
import { Faults } from './faults';
import type { Book } from './model/book';
import type { ApiObject } from './objects/api-object';
import { below } from './objects/below';
import { Range } from './objects/range';
import { Workbook } from './objects/workbook';

/** Members that change what is shown, not what is in the workbook: a workbook that is read only allows them. */
const ONLY_SHOW = /^(Range\.select|Worksheet\.activate|Application\.\w+|Functions\.\w+|\w+\.get\w+)$/;

export class Session {
  readonly log = new BatchLog();
  readonly faults = new Faults();
  private readonly events: Events;
  /** Everything the product asked for that is not modelled; a test that tolerates errors looks here. */
  readonly notModelled: string[] = [];
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceIds = new WeakMap<ApiObject, string>();
  private lastReference = 0;
  private steps: Step[] = [];

  constructor(
    readonly book: Book,
    private readonly schema: (className: string) => ClassSchema,
    send: (entries: readonly Entry[]) => void,
  ) {
    this.events = new Events(send);
  }

  /** One batch: JSON in, JSON out, as between two processes. */
  async answer(request: Request, flags = 0): Promise<Response> {
    // Nothing goes wrong with this, and nobody counts it.
    if (isCleanUp(request)) return execute(request, this.backend());
    const sent = JSON.stringify(request);
    const bytesSent = bytesOf(sent);
    this.steps = [];
    let received: string;
    let response: Response;
    try {
      await this.faults.onArrival(request, bytesSent, flags);
      const before = (): void => {
        this.faults.onAction(this.steps.at(-1));
      };
      response = execute(JSON.parse(sent) as Request, this.backend(before));
      this.book.settle();
      received = JSON.stringify(response);
      this.faults.onAnswer(bytesOf(received));
    } catch (error) {
      if (error instanceof NotModelled) this.notModelled.push(error.message);
      if (!(error instanceof ExcelError)) throw error;
      response = refusal(error);
      received = JSON.stringify(response);
    }
    this.log.batches.push({
      actions: request.Actions.length,
      bytesSent,
      bytesReceived: bytesOf(received),
      steps: this.steps,
      error: response.Error?.Code,
    });
    this.tell();
    return JSON.parse(received) as Response;
  }

  /** When everything that happened has reached the add-in. */
  delivered(): Promise<void> {
    this.tell();
    return this.events.delivered();
  }

  /** Tells the add-in what happened in the workbook. */
  protected tell(): void {
    this.events.tell(this.book.happened.splice(0));
  }

  private backend(before = (): void => undefined): Backend {
    const { book, events } = this;
    return {
      schema: this.schema,
      root: new Workbook(book),
      housekeeping: {
        _KeepReference: (object) => {
          this.keep(object);
        },
        _RemoveReference: (_object, id) => {
          this.release(id);
        },
        CreateAndOpenWorkbook: (_object, base64) => {
          book.created.push(base64);
        },
      },
      below,
      referenceOf: (object) => this.referenceIds.get(object),
      referenced: (id) => this.referenced(id),
      listen: events.listen.bind(events),
      unlisten: events.unlisten.bind(events),
      before,
      did: (step) => {
        if (step.kind !== 'read' && book.isReadOnly && !ONLY_SHOW.test(step.member))
          throw new ExcelError('AccessDenied');
        this.steps.push(step);
      },
    };
  }

  private keep(object: ApiObject): void {
    this.lastReference++;
    const id = `reference ${this.lastReference}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    if (object instanceof Range) this.book.tracked.add(object);
  }

  private referenced(id: string): ApiObject {
    const object = this.references.get(id);
    if (object === undefined) throw new ExcelError('InvalidReference');
    // A range on a sheet that was deleted points nowhere.
    if (object instanceof Range && !this.book.sheets.includes(object.sheet))
      throw new ExcelError('ItemNotFound');
    return object;
  }

  private release(id: string): void {
    const object = this.references.get(id);
    if (object instanceof Range) this.book.tracked.delete(object);
    this.references.delete(id);
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
