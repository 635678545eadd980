/** A file that is dragged over the page opens wherever it is let go; without this the browser would leave the page for it. */
import { PREVIEW } from '../core/text/preview';
import type { Message } from './page-state';

export interface DropParts {
  readonly page: HTMLElement;
  readonly open: (file: File) => void;
  readonly say: (message: Message) => void;
}

export function openDropped(on: EventTarget, { page, open, say }: DropParts): void {
  let inside = 0;
  const shown = (isOver: boolean): void => {
    if (isOver) page.dataset['drop'] = PREVIEW.drop;
    else delete page.dataset['drop'];
  };
  const hear = (name: string, heard: (event: DragEvent, files: DataTransfer) => void): void => {
    // Before the grid, which knows no files.
    on.addEventListener(
      name,
      (event) => {
        const { dataTransfer } = event as DragEvent;
        if (dataTransfer === null || !dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        heard(event as DragEvent, dataTransfer);
      },
      { capture: true },
    );
  };
  hear('dragenter', () => {
    shown(++inside > 0);
  });
  hear('dragleave', () => {
    shown(--inside > 0);
  });
  hear('dragover', (_event, transfer) => {
    transfer.dropEffect = 'copy';
  });
  hear('drop', (_event, { files }) => {
    inside = 0;
    shown(false);
    const [file] = files;
    if (file === undefined) say({ isError: true, text: PREVIEW.said.noFile });
    else if (files.length > 1) say({ isError: true, text: PREVIEW.said.oneFile });
    else open(file);
  });
}
