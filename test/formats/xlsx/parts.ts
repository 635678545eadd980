/** Looks inside files: their parts, and whether a text only grew. */
import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from './handmade';

export function partsIn(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No part ${path}`);
  return strFromU8(part);
}

/** The parts that two files both have, but with other content, and those that only one of them has. */
export function compareParts(
  before: Uint8Array,
  after: Uint8Array,
): { changed: string[]; added: string[]; gone: string[] } {
  const old = partsIn(before);
  const now = partsIn(after);
  const names = [...old.keys()];
  return {
    changed: names.filter(
      (name) => now.has(name) && !Buffer.from(old.get(name)!).equals(Buffer.from(now.get(name)!)),
    ),
    added: [...now.keys()].filter((name) => !old.has(name)),
    gone: names.filter((name) => !now.has(name)),
  };
}

/** Whether a text is what is left of another one after leaving things out. Lists that say how long they are may say more. */
export function grewFrom(before: string, after: string): boolean {
  const counts = /\scount\s*=\s*("\d+"|'\d+')/g;
  const old = before.replace(counts, '');
  const now = after.replace(counts, '');
  let at = 0;
  for (let index = 0; index < now.length && at < old.length; index++) if (now[index] === old[at]) at++;
  return at === old.length;
}

/** The file after somebody changed one of its parts. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const old = partText(bytes, path);
  const now = change(old);
  if (now === old) throw new Error(`Nothing changed in ${path}`);
  return zipOf({ ...unzipSync(bytes), [path]: now });
}
