/**
 * Microsoft's Excel client library, out of the npm package, in the bare window that it needs to start. It is the file
 * that add-ins run in Excel on the web, in the form with readable names; nothing of it stands in this repository.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { Entry, Request, Response } from './wire';

const PATH = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** What of the library the in-memory Excel talks to besides the documented interface. */
export interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & Seams;
  readonly window: Record<string, unknown>;
}

/** The seams that Microsoft left in the library for hosts and tests of its own. */
interface Seams {
  readonly SessionBase: (new () => object) & { _overrideSession: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly Entry[] }) => void;
}

/** Answers one batch. */
export type Answer = (request: Request, flags: number) => Promise<Response>;

let loaded: Library | undefined;

/** The library, loaded once per test file: it takes about a tenth of a second. */
export function loadLibrary(): Library {
  loaded ??= load();
  return loaded;
}

function load(): Library {
  const source = readFileSync(createRequire(import.meta.url).resolve(PATH), 'utf8');
  const window = bareWindow();
  runInContext(source, createContext(window));
  return { ...(window as unknown as Omit<Library, 'window'>), window };
}

function bareWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    // The library's errors are errors of the tests, its promises theirs, and its waiting is real.
    Error,
    Promise,
    setTimeout,
    clearTimeout,
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
    },
    location: { hash: '', search: '', protocol: 'https:', href: '' },
    history: {},
    navigator: { userAgent: '', platform: '' },
    external: {},
    addEventListener: nothing,
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}

/** From now on the library sends its batches here. */
export function connect({ OfficeExtension: library }: Library, answer: Answer): void {
  class Session extends library.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: unknown, flags: number, message: { readonly Body: Request }) => ({
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: await answer(message.Body, flags),
        }),
      };
    }
  }
  library.SessionBase._overrideSession = new Session();
  // What lies above the API sets of this Excel fails in the client, not somewhere on the way.
  library.CommonUtility._doApiNotSupportedCheck = true;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}
