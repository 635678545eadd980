/** The Excel behind the client: takes batches, lets them go wrong when told to, keeps the log, sends events. */
import type { Message } from './client/library';
import { execute, type Backend, type Step } from './client/execute';
import type { ClassSchema, EventSchema } from './client/schema';
import { isCleanUp, type Request, type Response } from './client/wire';
import { BatchLog } from './batch-log';
import { ExcelError, NotModelled } from './errors';
import { Faults } from './faults';
import type { Happening } from './model/book';
import type { ApiObject } from './objects/api-object';
import type { Faces } from './objects/faces';
import { Range } from './objects/range';

/** Members that change what is shown, not what is in the workbook: a workbook that is read only allows them. */
const ONLY_SHOW =
  /^(Range\.select|Worksheet\.activate|Worksheet\.calculate|Application\.\w+|Functions\.\w+|\w+\.get\w+|WorkbookCreated\.open)$/;
const WORKBOOK = 'Workbook';

interface Listener {
  readonly className: string;
  readonly event: EventSchema;
  readonly id: unknown;
}

export class Session {
  readonly log = new BatchLog();
  readonly faults = new Faults();
  /** Everything the product asked for that is not modelled; a test that tolerates errors looks here. */
  readonly notModelled: string[] = [];
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceIds = new WeakMap<ApiObject, string>();
  private listeners: Listener[] = [];
  private lastReference = 0;
  private steps: Step[] = [];
  private readonly outbox: Message[] = [];

  constructor(
    private readonly faces: Faces,
    private readonly schema: (className: string) => ClassSchema,
    private readonly send: (messages: readonly Message[]) => void,
  ) {}

  /** One batch: JSON in, JSON out, as between two processes. */
  async answer(request: Request, flags: number): Promise<Response> {
    // Nothing goes wrong with this, and nobody counts it.
    if (isCleanUp(request))
      return execute(
        request,
        this.backend(() => undefined),
      );
    const sent = JSON.stringify(request);
    const bytesSent = bytesOf(sent);
    this.steps = [];
    let received = '';
    let response: Response;
    try {
      await this.faults.onArrival(request, bytesSent, flags);
      response = execute(
        JSON.parse(sent) as Request,
        this.backend(() => {
          this.faults.onAction(this.steps.at(-1));
        }),
      );
      this.faces.book.settle();
      received = JSON.stringify(response);
      this.faults.onAnswer(bytesOf(received));
    } catch (error) {
      if (error instanceof NotModelled) this.notModelled.push(error.message);
      if (!(error instanceof ExcelError)) throw error;
      const { code: Code, message: Message, location: Location, status: HttpStatusCode } = error;
      response = {
        Results: [],
        TraceIds: [],
        Error: { Code, Message, Location, HttpStatusCode, ActionIndex: -1 },
      };
      received = JSON.stringify(response);
    }
    this.log.add({
      actions: request.Actions.length,
      bytesSent,
      bytesReceived: bytesOf(received),
      steps: this.steps,
      error: response.Error?.Code,
    });
    this.tell();
    return JSON.parse(received) as Response;
  }

  /** Sends what happened to whoever listens, a moment later, as a host does. */
  tell(): void {
    for (const happening of this.faces.book.happened.splice(0)) this.outbox.push(...this.messages(happening));
    if (this.outbox.length > 0)
      setTimeout(() => {
        this.deliver();
      });
  }

  /** When every event so far has reached the add-in. */
  async delivered(): Promise<void> {
    this.deliver();
    await new Promise((resolve) => setTimeout(resolve));
  }

  private deliver(): void {
    const messages = this.outbox.splice(0);
    if (messages.length > 0) this.send(messages);
  }

  private messages({ event, of, className, details, isRemote }: Happening): readonly Message[] {
    const id = (of as { readonly id?: unknown } | undefined)?.id;
    const heard = this.listeners.filter((listener) => {
      if (listener.event.name !== event) return false;
      const isItself = listener.className === className && (listener.id === undefined || listener.id === id);
      return isItself || listener.className === `${className}Collection`;
    });
    return heard.map((listener) => ({
      messageCategory: 65536,
      messageType: listener.event.code,
      targetId: listener.event.target === 'object' ? String(listener.id) : WORKBOOK,
      message: JSON.stringify({ ...details, source: 'Local' }),
      isRemoteOverride: isRemote,
    }));
  }

  private backend(before: () => void): Backend {
    return {
      schema: this.schema,
      root: this.faces.workbook(),
      newObject: (name) => {
        throw new NotModelled(`a new ${name}`);
      },
      housekeeping: {
        _KeepReference: (object) => {
          this.keep(object);
        },
        _RemoveReference: (_object, id) => {
          this.release(id);
        },
        CreateAndOpenWorkbook: (_object, base64) => {
          this.faces.book.created.push(base64);
        },
      },
      referenceOf: (object) => this.referenceIds.get(object),
      referenced: (id) => {
        const object = this.references.get(id);
        if (object === undefined) throw new ExcelError('InvalidReference', id);
        // A range on a sheet that was deleted points nowhere.
        if (object instanceof Range && !this.faces.book.sheets.includes(object.sheet))
          throw new ExcelError('ItemNotFound', 'Range');
        return object;
      },
      listen: (object, event) => {
        this.listeners.push(listenerOn(object, event));
      },
      unlisten: (object, event) => {
        const { className, id } = listenerOn(object, event);
        this.listeners = this.listeners.filter(
          (each) => !(each.className === className && each.id === id && each.event.name === event.name),
        );
      },
      before,
      did: (step) => {
        if (step.kind !== 'read' && this.faces.book.isReadOnly && !ONLY_SHOW.test(step.member))
          throw new ExcelError('AccessDenied', step.member);
        this.steps.push(step);
      },
    };
  }

  private release(id: string): void {
    const object = this.references.get(id);
    if (object instanceof Range) this.faces.book.tracked.delete(object);
    this.references.delete(id);
  }

  private keep(object: ApiObject): void {
    this.lastReference++;
    const id = `reference ${this.lastReference}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    if (object instanceof Range) this.faces.book.tracked.add(object);
  }
}

function listenerOn(object: ApiObject, event: EventSchema): Listener {
  const id: unknown = event.target === 'object' ? Reflect.get(object, 'id') : undefined;
  return { className: object.className, event, id };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
