/**
 * Says at once when rows, columns or sheets moved in a way that no file can take, while undoing still helps; and takes
 * that back when it is undone.
 */
import { failureOf } from '../commands/failure';
import { PREVIEW } from '../core/text/preview';
import type { Book } from '../hosts/grid/book';
import type { Message } from './page-state';

/** So long nothing changes before it looks. */
const SOON_MS = 400;

export interface WatchParts {
  readonly book: Book;
  readonly after: (ms: number, work: () => void) => () => void;
  readonly said: () => Message | null;
  readonly say: (message: Message | null) => void;
}

export class ObstacleWatch {
  private endWait: () => void = () => undefined;
  private mine: Message | null = null;

  constructor(private readonly parts: WatchParts) {}

  changed(): void {
    this.endWait();
    this.endWait = this.parts.after(SOON_MS, () => {
      this.look();
    });
  }

  private look(): void {
    const { book, said, say } = this.parts;
    const [first, ...more] = book.obstacles();
    if (first !== undefined) {
      this.mine = { isError: true, text: failureOf(first).text + PREVIEW.moreObstacles(more.length) };
      say(this.mine);
    } else if (this.mine !== null) {
      if (said() === this.mine) say(null);
      this.mine = null;
    }
  }
}
