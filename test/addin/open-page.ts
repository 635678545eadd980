/**
 * A page of the built add-in (`npm run build`) in jsdom, in Excel on the web or outside it. It loads what a browser would
 * load: the page's own files out of dist/addin, and Microsoft's loader with all that this asks for out of the npm package.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { loadLibrary } from '../office-host/client/library';
import type { Described } from '../office-host/effect-formulas';
import { ExcelOnTheWeb, type Opened } from '../office-host/web/excel-on-the-web';

const BUILT = join(process.cwd(), 'dist/addin');
const ADDIN = 'https://localhost:3000/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** The library trusts pages at the addresses of Excel on the web. */
const EXCEL = 'https://excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx';

const require = createRequire(import.meta.url);
const office = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
// The one that the tests of the pane run in.
const jsdom = createRequire(require.resolve('jest-environment-jsdom'))('jsdom') as {
  readonly JSDOM: typeof JSDOM;
  readonly ResourceLoader: typeof ResourceLoader;
  readonly VirtualConsole: typeof VirtualConsole;
};

export const FUNCTIONS = (
  JSON.parse(readFileSync(join(BUILT, 'functions.json'), 'utf8')) as { functions: readonly Described[] }
).functions;

interface Download {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface OpenedPage {
  readonly window: DOMWindow;
  /** The files that the page asked for, in order; those from Microsoft's address with "office:" before them. */
  readonly asked: readonly string[];
  /** Files that do not come. */
  readonly missing: Set<string>;
  /** What went wrong on the page and nobody caught. */
  readonly uncaught: readonly string[];
  /** The files that the page gave its user. */
  readonly downloads: readonly Download[];
  /** The frame gets a size and is drawn: the pane comes into view. */
  readonly seen: () => void;
  readonly text: () => string;
  readonly until: (true_: () => boolean) => Promise<void>;
  readonly close: () => void;
}

export interface PageInExcel extends OpenedPage {
  readonly web: ExcelOnTheWeb;
}

/** Our page as Excel loads it: out of sight, with the workbook. */
export async function openInExcel(opened: Opened = {}): Promise<PageInExcel> {
  const web = new ExcelOnTheWeb(
    {
      library: loadLibrary().Excel,
      functions: FUNCTIONS,
      address: EXCEL,
      post: (data) => {
        deliver(data);
      },
    },
    opened,
  );
  const frame = web.frame(`${ADDIN}taskpane.html`);
  const parent = {
    postMessage: (data: unknown) => {
      setTimeout(() => void web.receive(data));
    },
  };
  const page = open(frame.address, (window) => {
    window.name = frame.name;
    Object.defineProperty(window, 'parent', { value: parent });
  });
  const deliver = (data: string): void => {
    setTimeout(() => {
      const { MessageEvent, parent: source } = page.window;
      page.window.dispatchEvent(new MessageEvent('message', { data, origin: new URL(EXCEL).origin, source }));
    });
  };
  const inExcel = { ...page, web };
  await ready(inExcel);
  return inExcel;
}

/** The same page in a browser. */
export async function openOutside(name = 'taskpane.html'): Promise<OpenedPage> {
  const page = open(`${ADDIN}${name}`, () => undefined);
  await ready(page);
  return page;
}

function open(address: string, prepare: (window: DOMWindow) => void): OpenedPage {
  const asked: string[] = [];
  const missing = new Set<string>();
  const uncaught: string[] = [];
  const downloads: Download[] = [];
  let seen = (): void => undefined;
  const fetched = (url: string): Promise<Buffer> => {
    const { href, name, file } = fileAt(url);
    asked.push(name);
    if (file === undefined || missing.has(name)) return Promise.reject(new Error(`${href} does not come`));
    return Promise.resolve(readFileSync(file));
  };
  class Files extends jsdom.ResourceLoader {
    override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
      return fetched(url) as ReturnType<ResourceLoader['fetch']>;
    }
  }
  const virtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error & { readonly detail?: unknown }) => {
    uncaught.push(error.detail instanceof Error ? error.detail.message : error.message);
  });
  const { window } = new jsdom.JSDOM(readFileSync(fileAt(address).file!, 'utf8'), {
    url: address,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new Files(),
    virtualConsole,
    beforeParse: (own) => {
      Object.assign(own, browserParts());
      Object.defineProperty(own.document, 'domain', { value: new URL(address).hostname });
      own['IntersectionObserver'] = class {
        constructor(private readonly heard: (entries: readonly object[]) => void) {}
        observe(): void {
          const { heard } = this;
          seen = () => {
            heard([{ intersectionRect: { width: 320, height: 600 } }]);
          };
          heard([{ intersectionRect: { width: 0, height: 0 } }]);
        }
        disconnect(): void {
          seen = () => undefined;
        }
      };
      takeDownloads(own, downloads);
      prepare(own);
    },
  });
  return {
    window,
    asked,
    missing,
    uncaught,
    downloads,
    seen: () => {
      seen();
    },
    text: () => window.document.body.textContent,
    until: async (isTrue) => {
      for (let turn = 0; turn < 2_000; turn++) {
        if (isTrue()) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`In vain. The page shows: ${window.document.body.textContent}`);
    },
    close: () => {
      window.close();
    },
  };
}

/** When the page has loaded, and Microsoft's library knows where it is. */
async function ready({ window }: OpenedPage): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener('load', resolve);
  });
  await (window['Office'] as typeof Office).onReady();
}

/** What every browser has and jsdom lacks. Buffers and pages then share one kind of bytes. */
function browserParts(): object {
  return { TextEncoder, TextDecoder, MessageChannel, Uint8Array, ArrayBuffer };
}

/** A browser saves what a link with a name for its file leads to. */
function takeDownloads(window: DOMWindow, downloads: Download[]): void {
  const blobs = new Map<string, Blob>();
  Object.assign(window.URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: (address: string) => blobs.delete(address),
  });
  window.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    downloads.push({ name: this.download, bytes: () => bytesOf(window, blob) });
  };
}

function bytesOf(window: DOMWindow, blob: Blob): Promise<Uint8Array> {
  const reader = new window.FileReader();
  reader.readAsArrayBuffer(blob);
  return new Promise((resolve) => {
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
  });
}

function fileAt(address: string): { readonly href: string; readonly name: string; readonly file?: string } {
  const { href, origin, pathname } = new URL(address);
  const bare = `${origin}${pathname}`;
  if (bare.startsWith(ADDIN)) {
    const name = bare.slice(ADDIN.length);
    return { href, name, file: join(BUILT, name) };
  }
  if (bare.startsWith(OFFICE)) {
    const name = bare.slice(OFFICE.length);
    return { href, name: `office:${name}`, file: join(office, name) };
  }
  return { href, name: href };
}
