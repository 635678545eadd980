/** The pane as somebody uses it: by the words on it, and with its tables as rows of texts. */
import type { Locator } from 'playwright-core';

/** Signs and figures are kept together with spaces that do not break: to a reader they are spaces. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

export class InPane {
  constructor(readonly all: Locator) {}

  button(words: string | RegExp): Locator {
    return this.all.getByRole(
      'button',
      typeof words === 'string' ? { name: words, exact: true } : { name: words },
    );
  }

  async press(words: string | RegExp): Promise<void> {
    await this.button(words).click();
  }

  /** Waits until this is to be read somewhere in the pane. */
  async says(words: string | RegExp): Promise<void> {
    await this.all.getByText(words).first().waitFor();
  }

  /** What was said last, as it is read aloud. */
  async said(role: 'status' | 'alert'): Promise<string> {
    return plain(await this.all.getByRole(role).innerText());
  }

  /** Opens a part that is shut: its heading is what one clicks. */
  async open(heading: string): Promise<Locator> {
    const part = this.all.locator('details', {
      has: this.all.page().getByRole('heading', { name: heading }),
    });
    if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
    return part;
  }

  /** One after another: what is inside a part shows when that is open. */
  async openAll(): Promise<void> {
    const shut = this.all.locator('details:not([open]) > summary').filter({ visible: true });
    while ((await shut.count()) > 0) await shut.first().click();
  }

  /** The body of the table with this caption. */
  async table(caption: string | RegExp): Promise<readonly (readonly string[])[]> {
    const table = this.all.getByRole('table', { name: caption });
    const rows = await table.locator('tbody tr').all();
    return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map(plain)));
  }
}
