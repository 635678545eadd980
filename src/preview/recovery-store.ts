/**
 * Where copies for recovery are kept: the storage of this browser, and only when the user switched that on. That the
 * storage is there at all is what says that it is on; switching it off removes it as a whole.
 */

/** A workbook as it was when nobody had saved it yet. */
export interface Copy {
  /** Of the page that made it. */
  readonly page: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  readonly bytes: Uint8Array;
}

export interface RecoveryStore {
  isOn(): Promise<boolean>;
  turnOn(): Promise<void>;
  /** Wipes every copy, of other pages too. */
  turnOff(): Promise<void>;
  keep(copy: Copy): Promise<void>;
  forget(page: string): Promise<void>;
  copies(): Promise<readonly Copy[]>;
}

const NAME = 'effectencalculator-herstelkopie';
const COPIES = 'kopieen';

/** Null in a browser that has no such storage, or that cannot tell which pages are still open. */
export function browserStore(): RecoveryStore | null {
  const { indexedDB: storage } = globalThis as { indexedDB?: IDBFactory };
  return storage === undefined ? null : new BrowserStore(storage);
}

class BrowserStore implements RecoveryStore {
  constructor(private readonly storage: IDBFactory) {}

  async isOn(): Promise<boolean> {
    const database = await this.opened(false);
    database?.close();
    return database !== null;
  }

  async turnOn(): Promise<void> {
    (await this.opened(true))?.close();
  }

  async turnOff(): Promise<void> {
    await answered(this.storage.deleteDatabase(NAME));
  }

  async keep(copy: Copy): Promise<void> {
    await this.within('readwrite', (copies) => copies.put(copy));
  }

  async forget(page: string): Promise<void> {
    await this.within('readwrite', (copies) => copies.delete(page));
  }

  async copies(): Promise<readonly Copy[]> {
    return (await this.within('readonly', (copies) => copies.getAll() as IDBRequest<Copy[]>)) ?? [];
  }

  /** Does nothing where it is not switched on. */
  private async within<T>(
    mode: IDBTransactionMode,
    ask: (copies: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> {
    const database = await this.opened(false);
    if (database === null) return null;
    try {
      const transaction = database.transaction(COPIES, mode);
      const done = finished(transaction);
      const answer = await answered(ask(transaction.objectStore(COPIES)));
      await done;
      return answer;
    } finally {
      database.close();
    }
  }

  /** Never makes it by looking whether it is there: a version that does not come about leaves nothing behind. */
  private async opened(make: boolean): Promise<IDBDatabase | null> {
    const request = this.storage.open(NAME, 1);
    request.onupgradeneeded = () => {
      if (make) request.result.createObjectStore(COPIES, { keyPath: 'page' });
      else request.transaction?.abort();
    };
    try {
      return await answered(request);
    } catch (error) {
      if (!make && request.error?.name === 'AbortError') return null;
      throw error;
    }
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('No answer of the storage'));
    };
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The storage stopped'));
    };
  });
}
