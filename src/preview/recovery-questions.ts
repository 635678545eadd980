/** What the page asks and tells about copies for recovery. */
import { PREVIEW } from '../core/text/preview';
import type { Ask } from './ask';
import type { Recovery } from './recovery';
import type { Copy } from './recovery-store';

/** The button: what is kept, where and how long, and switching it on or off. */
export async function askRecovery(recovery: Recovery, ask: Ask): Promise<void> {
  const { title, isOn, isOff, lines, turnOn, turnOff, close } = PREVIEW.questions.recovery;
  const answer = await ask({
    title,
    lines: [recovery.on ? isOn : isOff, ...lines],
    choices: [recovery.on ? (['off', turnOff] as const) : (['on', turnOn] as const)],
    cancel: close,
  });
  if (answer === 'on') await recovery.turnOn();
  if (answer === 'off') await recovery.turnOff();
}

/** The first copy that somebody wants back; what is thrown away is gone, and what waits is asked again next time. */
export async function askWhichToRestore(recovery: Recovery, ask: Ask): Promise<Copy | null> {
  const { title, text, restore, remove, later } = PREVIEW.questions.restore;
  for (const copy of await recovery.left()) {
    const answer = await ask({
      title,
      lines: [text(copy.name, moment(copy.when))],
      choices: [
        ['restore', restore],
        ['remove', remove],
      ],
      cancel: later,
    });
    if (answer === 'restore') return copy;
    if (answer === 'remove') await recovery.forget(copy.page);
  }
  return null;
}

function moment(when: number): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(when);
}
