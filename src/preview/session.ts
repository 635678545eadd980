/**
 * The workbook that is open in the page: opening another one, saving it, and never losing what was typed without asking.
 */
import { PREVIEW } from '../core/text/preview';
import { plainWorkbook } from '../formats/xlsx';
import type { Book } from '../hosts/grid/book';
import type { UserFile } from '../hosts/host';
import { bytesOf } from '../hosts/user-file';
import { failureOf } from '../commands/failure';
import type { Ask } from './ask';
import { xlsxName } from './file-name';
import type { Message } from './page-state';
import { notCalculatedText } from './not-calculated-text';

export interface SessionParts {
  readonly book: Book;
  readonly ask: Ask;
  readonly download: (bytes: Uint8Array, fileName: string) => void;
  /** Another workbook is there: what belonged to the one before goes. */
  readonly opened: () => Promise<unknown>;
  readonly saved: () => Promise<unknown>;
  readonly say: (message: Message | null) => void;
  /** The name, or whether it is saved, became another. */
  readonly shown: () => void;
  readonly busy: (isBusy: boolean) => void;
}

/** No version of a book. */
const NEVER = -1;

export class Session {
  private fileName: string = PREVIEW.fileName;
  /** What of the book is in a file, or can be made again. */
  private savedVersion = 0;
  private working = false;

  constructor(private readonly parts: SessionParts) {}

  get name(): string {
    return this.fileName;
  }

  get unsaved(): boolean {
    return this.parts.book.version !== this.savedVersion;
  }

  async openFile(file: UserFile): Promise<void> {
    await this.work(async () => {
      const bytes = await bytesOf(file);
      if (!(await this.mayGo())) return;
      await this.show(bytes, file.name);
      this.parts.say({ isError: false, text: PREVIEW.said.opened(file.name) });
    });
  }

  /** An example or a template: nothing is lost when it goes. */
  async openMade(make: () => Promise<Uint8Array>, name: string): Promise<void> {
    await this.work(async () => {
      if (!(await this.mayGo())) return;
      await this.show(await make(), name);
    });
  }

  /** A workbook that is in no file yet. */
  async restore({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): Promise<void> {
    await this.work(async () => {
      await this.show(bytes, name);
      this.savedVersion = NEVER;
      this.parts.shown();
      this.parts.say({ isError: false, text: PREVIEW.said.restored(name) });
    });
  }

  /** Whether it was saved. */
  async save(): Promise<boolean> {
    let saved = false;
    await this.work(async () => {
      saved = await this.saveNow();
    });
    return saved;
  }

  private async show(bytes: Uint8Array, name: string): Promise<void> {
    const { book, opened, shown } = this.parts;
    await book.open(bytes, name);
    this.fileName = name;
    this.savedVersion = book.version;
    await opened();
    shown();
  }

  private async saveNow(): Promise<boolean> {
    const { book, ask, download, saved, say, shown } = this.parts;
    const { questions, said } = PREVIEW;
    const name = xlsxName(this.fileName);
    await book.endTyping();
    if (book.hasMacros) {
      const { title, text, save } = questions.macros;
      const question = {
        title,
        lines: [text(name)],
        choices: [['save', save]],
        cancel: questions.cancel,
      } as const;
      if ((await ask(question)) !== 'save') return false;
    }
    const { version, bytes, notCalculated } = await book.toSave();
    download(plainWorkbook(bytes), name);
    this.fileName = name;
    this.savedVersion = version;
    shown();
    if (!this.unsaved) await saved();
    const lines = [said.saved(name), ...notCalculatedText(notCalculated)];
    say({ isError: lines.length > 1, text: lines.join(' ') });
    return true;
  }

  /** Whether the workbook that is open may go. */
  private async mayGo(): Promise<boolean> {
    await this.parts.book.endTyping();
    if (!this.unsaved) return true;
    const { questions } = PREVIEW;
    const { title, text, save, drop } = questions.unsaved;
    const answer = await this.parts.ask({
      title,
      lines: [text(this.fileName)],
      choices: [
        ['save', save],
        ['drop', drop],
      ],
      cancel: questions.cancel,
    });
    return answer === 'drop' || (answer === 'save' && (await this.saveNow()));
  }

  /** One thing at a time; what goes wrong is said. */
  private async work(task: () => Promise<void>): Promise<void> {
    if (this.working) return;
    const { busy, say } = this.parts;
    this.working = true;
    busy(true);
    say(null);
    try {
      await task();
    } catch (error) {
      say({ isError: true, text: failureOf(error).text });
    } finally {
      this.working = false;
      busy(false);
    }
  }
}
