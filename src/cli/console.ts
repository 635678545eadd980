/** Where the command line prints; tests hand in their own. */
import { COMMAND_LINE } from '../core/text/command-line';
import { FileError } from './files';

export interface Console {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  /** Whether somebody is watching: only then is progress shown. */
  readonly isTerminal: boolean;
  readonly width: number;
  readonly color: boolean;
}

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr, env } = process;
  // A reader that stops early (head, less) is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw new FileError(COMMAND_LINE.cannotPrint);
  });
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    isTerminal: stderr.isTTY,
    width: stdout.isTTY ? stdout.columns : 120,
    color: stdout.isTTY && env['NO_COLOR'] === undefined,
  };
}
