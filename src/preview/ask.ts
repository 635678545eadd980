/** Asks something in a dialogue that waits for an answer: <dialog> holds the focus and gives it back. */

export interface Question<Answer extends string> {
  readonly title: string;
  readonly lines: readonly string[];
  /** The first is what most people want. Escape answers null. */
  readonly choices: readonly (readonly [answer: Answer, words: string])[];
  /** The words that leave everything as it is. */
  readonly cancel: string;
}

export type Ask = <Answer extends string>(question: Question<Answer>) => Promise<Answer | null>;

export const askInPage: Ask = (question) =>
  new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'question';
    const title = textOf('h2', question.title);
    title.id = 'vraag';
    dialog.setAttribute('aria-labelledby', title.id);
    const buttons = document.createElement('p');
    buttons.className = 'buttons';
    const choices = [...question.choices, ['', question.cancel] as const];
    choices.forEach(([answer, words], index) => {
      const button = textOf('button', words);
      button.setAttribute('type', 'button');
      if (index === 0) button.className = 'primary';
      button.addEventListener('click', () => {
        dialog.close(answer);
      });
      buttons.append(button);
    });
    dialog.append(title, ...question.lines.map((line) => textOf('p', line)), buttons);
    dialog.addEventListener('close', () => {
      dialog.remove();
      const chosen = question.choices.find(([answer]) => answer === dialog.returnValue);
      resolve(chosen?.[0] ?? null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });

function textOf(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
