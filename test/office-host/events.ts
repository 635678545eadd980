/** What add-ins listen to, and what they are told: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
import type { EventSchema } from './client/schema';
import { entry, type Entry } from './client/wire';
import type { Happening } from './model/book';
import type { ApiObject } from './objects/api-object';

const EVENT = 65536;
const WORKBOOK = 'Workbook';

interface Listener {
  readonly className: string;
  readonly event: EventSchema;
  /** Undefined: whatever it happens to. */
  readonly id: unknown;
}

export class Events {
  private listeners: Listener[] = [];
  private readonly outbox: Entry[] = [];

  constructor(private readonly send: (entries: readonly Entry[]) => void) {}

  listen(object: ApiObject, event: EventSchema): void {
    this.listeners.push(listenerOn(object, event));
  }

  unlisten(object: ApiObject, event: EventSchema): void {
    const { className, id } = listenerOn(object, event);
    this.listeners = this.listeners.filter(
      (each) => !(each.className === className && each.id === id && each.event.name === event.name),
    );
  }

  /** Sends what happened to whoever listens, a moment later, as a host does. */
  tell(happened: readonly Happening[]): void {
    this.outbox.push(...happened.flatMap((happening) => this.entries(happening)));
    if (this.outbox.length > 0)
      setTimeout(() => {
        this.deliver();
      });
  }

  /** When everything so far has reached the add-in. */
  async delivered(): Promise<void> {
    this.deliver();
    await new Promise((resolve) => setTimeout(resolve));
  }

  private deliver(): void {
    const entries = this.outbox.splice(0);
    if (entries.length > 0) this.send(entries);
  }

  private entries({ event, of, className, details, isRemote }: Happening): readonly Entry[] {
    const heard = this.listeners.filter((listener) => {
      if (listener.event.name !== event) return false;
      const isItself = listener.className === className && (listener.id ?? of) === of;
      return isItself || listener.className === `${className}Collection`;
    });
    return heard.map(({ event: { code, target }, id }) =>
      entry(
        { messageCategory: EVENT, messageType: code },
        { ...details, source: 'Local' },
        target === 'object' ? String(id) : WORKBOOK,
        isRemote,
      ),
    );
  }
}

function listenerOn(object: ApiObject, event: EventSchema): Listener {
  const id = event.target === 'object' ? object.read('id') : undefined;
  return { className: object.className, event, id };
}
