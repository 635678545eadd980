import { PATIENCE } from '../visit';

/** Waits for something outside the page; a test that waits in vain says what it saw. */
export async function until(isTrue: () => Promise<boolean>, seen: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`In vain. Seen: ${JSON.stringify(await seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
