/** What the page around the workbook shows. */

export interface PageState {
  /** The file name of the open workbook. */
  readonly name: string;
  /** Something in it is nowhere but in this page. */
  readonly unsaved: boolean;
  readonly paneOpen: boolean;
  /** While a file is opened or saved there is nothing else to press. */
  readonly busy: boolean;
  readonly message: Message | null;
}

export interface Message {
  readonly isError: boolean;
  readonly text: string;
}

/** Where the pane would lie over the workbook it stays shut until somebody wants it. */
export function initialPage(name: string, hasRoom: boolean): PageState {
  return { name, unsaved: false, paneOpen: hasRoom, busy: true, message: null };
}
