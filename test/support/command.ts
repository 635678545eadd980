/** The command line as somebody types it, with what it prints and how it ends. */
import { main } from '../../src/cli/main';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Types a command, with file names in the folder written as "~/name". */
export async function typeIn(folder: string, words: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await main(
    words.map((word) => word.replace(/^~(?=\/|$)/, folder)),
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      isTerminal: false,
      width: 120,
      color: false,
    },
  );
  return { exit, out, err };
}
