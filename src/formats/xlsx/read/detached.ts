/**
 * The same text in memory of its own. A piece of a larger text holds on to all of it: a few words out of a sheet would
 * keep the 250 MB of that sheet in memory.
 */
export function detached(text: string): string {
  // Engines copy short pieces by themselves.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
