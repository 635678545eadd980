/** The page at work: the workbook, the pane beside it and the buttons above them, put together. */
import { newDocument, newFileName, type NewWorkbook } from '../commands/new-workbook';
import { PREVIEW } from '../core/text/preview';
import { writeXlsx } from '../formats/xlsx';
import { downloadFile } from '../hosts/download';
import { Book } from '../hosts/grid/book';
import { gridHost } from '../hosts/grid/grid-host';
import type { GridView } from '../hosts/grid/view/grid-view';
import type { Host } from '../hosts/host';
import { startPane, type Pane } from '../taskpane/start-pane';
import { patch } from '../taskpane/view/patch';
import { askInPage } from './ask';
import { bar, messages, type Pressed } from './bar';
import { handedOver, openBeside } from './beside';
import { chooseFile } from './choose-file';
import { openDropped } from './dropped';
import type { Frame } from './frame';
import { ObstacleWatch } from './obstacle-watch';
import { openPages } from './open-pages';
import { initialPage, type Message, type PageState } from './page-state';
import { Recovery } from './recovery';
import { askRecovery, askWhichToRestore } from './recovery-questions';
import { browserStore } from './recovery-store';
import { goByF6 } from './regions';
import { Session } from './session';
import { outOfTabOrder } from './tab-order';

const EXAMPLE: NewWorkbook = { kind: 'example', example: 'published' };
const TEMPLATE: NewWorkbook = { kind: 'template', size: 'kort' };

/** As in preview.css. */
const NARROW = '(max-width: 56rem)';

export class Page {
  private state: PageState = initialPage(PREVIEW.fileName, !matchMedia(NARROW).matches);
  private readonly book: Book;
  private readonly host: Host;
  private readonly session: Session;
  /** Null where the browser cannot keep copies safely. */
  private readonly recovery: Recovery | null;
  private pane: Pane | null = null;

  constructor(
    private readonly frame: Frame,
    view: GridView,
  ) {
    this.book = new Book(view, frame.grid);
    this.host = this.seenHost(gridHost(this.book, handOver));
    this.session = new Session({
      book: this.book,
      ask: askInPage,
      download: downloadFile,
      opened: () => this.renewPane(),
      saved: async () => this.recovery?.saved(),
      say: (message) => {
        this.change({ message });
      },
      shown: () => {
        this.showFile();
      },
      busy: (busy) => {
        this.change({ busy });
      },
    });
    this.recovery = this.recoveryOfBrowser();
  }

  /** Shows a first workbook; from then on the user does what he wants. */
  async start(): Promise<void> {
    this.change({});
    this.listen();
    const given = await handedOver();
    if (given !== null) await this.session.openMade(() => Promise.resolve(given.bytes), given.name);
    else if (!(await this.restored())) await this.openNew(EXAMPLE);
  }

  /** Whether the user took back what the browser had kept. */
  private async restored(): Promise<boolean> {
    if (this.recovery === null) return false;
    const copy = await askWhichToRestore(this.recovery, askInPage);
    if (copy === null) return false;
    await this.session.restore(copy);
    await this.recovery.copyNow();
    await this.recovery.forget(copy.page);
    return true;
  }

  private openNew(wanted: NewWorkbook): Promise<void> {
    const bytes = async (): Promise<Uint8Array> => writeXlsx(null, await newDocument(wanted));
    return this.session.openMade(bytes, newFileName(wanted));
  }

  private get pressed(): Pressed {
    return {
      open: () => {
        chooseFile((file) => void this.session.openFile(file));
      },
      save: () => void this.session.save(),
      example: () => void this.openNew(EXAMPLE),
      template: () => void this.openNew(TEMPLATE),
      recovery: () => {
        if (this.recovery !== null) void askRecovery(this.recovery, askInPage).catch(this.sayNotKept);
      },
      pane: () => {
        this.change({ paneOpen: !this.state.paneOpen });
      },
    };
  }

  private listen(): void {
    const obstacles = new ObstacleWatch({
      book: this.book,
      after,
      said: () => this.state.message,
      say: (message) => {
        this.change({ message });
      },
    });
    this.book.onVersion(() => {
      this.showFile();
      obstacles.changed();
      if (this.session.unsaved) this.recovery?.changed();
    });
    this.explainPlaces();
    outOfTabOrder(this.frame.grid);
    openDropped(window, {
      page: this.frame.page,
      open: (file) => void this.session.openFile(file),
      say: (message) => {
        this.change({ message });
      },
    });
    goByF6(window, [
      {
        element: this.frame.bar,
        enter: () => {
          focusIn(this.frame.bar, 'button');
        },
      },
      {
        element: this.frame.grid,
        enter: () => {
          this.enterGrid();
        },
      },
      {
        element: this.frame.pane,
        enter: () => {
          this.change({ paneOpen: true });
          this.frame.pane.focus();
        },
      },
    ]);
    addEventListener('beforeunload', (event) => {
      // The words are those of the browser.
      if (this.session.unsaved) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.recovery?.copyNow();
    });
  }

  /** Why there is an error in a cell, as Excel tells beside it; and that there is no such place as somebody typed. */
  private explainPlaces(): void {
    const { view } = this.book;
    let mine: Message | null = null;
    const say = (message: Message | null): void => {
      mine = message;
      this.change({ message });
    };
    view.onSelected((place) => {
      const text = view.errorAt(place);
      if (text !== null) say({ isError: false, text });
      else if (mine !== null && this.state.message === mine) say(null);
    });
    view.onNotFound((text) => {
      say({ isError: true, text: PREVIEW.said.notFound(text) });
    });
  }

  private change(next: Partial<PageState>): void {
    this.state = { ...this.state, ...next };
    patch(this.frame.bar, bar(this.state, this.pressed));
    patch(this.frame.messages, messages(this.state));
    this.frame.page.classList.toggle('without-pane', !this.state.paneOpen);
  }

  private showFile(): void {
    const { name, unsaved } = this.session;
    this.change({ name, unsaved });
  }

  /** Where the pane lies over the workbook, who chooses a place in it would not see that place. */
  private seenHost(host: Host): Host {
    return {
      ...host,
      select: async (place) => {
        await host.select(place);
        if (!matchMedia(NARROW).matches) return;
        this.change({ paneOpen: false });
        this.enterGrid();
      },
    };
  }

  private enterGrid(): void {
    focusIn(this.frame.grid, '[contenteditable]');
  }

  /** What the pane tells is of one workbook. */
  private async renewPane(): Promise<void> {
    await this.pane?.stop();
    this.frame.pane.replaceChildren();
    this.pane = startPane(this.frame.pane, this.host);
  }

  private recoveryOfBrowser(): Recovery | null {
    const [store, pages] = [browserStore(), openPages()];
    if (store === null || pages === null) return null;
    return new Recovery({
      store,
      pages,
      now: async () => ({ name: this.session.name, bytes: (await this.book.toSave()).bytes }),
      clock: () => Date.now(),
      after,
      failed: this.sayNotKept,
    });
  }

  private readonly sayNotKept = (): void => {
    this.change({ message: { isError: true, text: PREVIEW.said.recoveryFailed } });
  };
}

/** Beside this page, or as a download where no page may open. */
async function handOver(bytes: Uint8Array, name: string): Promise<'opened' | 'downloaded'> {
  if ((await openBeside({ bytes, name })) === 'opened') return 'opened';
  downloadFile(bytes, name);
  return 'downloaded';
}

function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}

function focusIn(part: HTMLElement, selector: string): void {
  (part.querySelector<HTMLElement>(selector) ?? part).focus();
}
