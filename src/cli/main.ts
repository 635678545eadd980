/** The command line: the same program as in Excel, over .xlsx files. */
import { COMMAND_LINE, HELP } from '../core/text/command-line';
import { VERSION } from '../core/version';
import { parseCommand, UsageError } from './arguments';
import { controle, EXIT, rapport, sjabloon, voorbeeld, type ExitCode } from './commands';
import type { Console } from './console';
import { FileError } from './files';
import { formulier } from './formulier';
import { publiek } from './publiek';
import { uitleg } from './uitleg';
import { verzamel } from './verzamel';

const COMMANDS = { rapport, controle, uitleg, publiek, voorbeeld, sjabloon, formulier, verzamel };

/** Runs the words typed after the name of the program and answers the exit code. */
export async function main(words: readonly string[], console: Console): Promise<ExitCode> {
  try {
    const command = parseCommand(words);
    if (command === 'help') console.out(HELP);
    else if (command === 'version') console.out(`${VERSION}\n`);
    else return await COMMANDS[command.name](command, console);
    return EXIT.fine;
  } catch (error) {
    console.err(`${explain(error)}\n`);
    return EXIT.unusable;
  }
}

/** What went wrong, in words. */
export function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n${COMMAND_LINE.seeHelp}`;
  if (error instanceof FileError) return error.message;
  return `${COMMAND_LINE.bug}\n${whereIn(error)}`;
}

/** The places in our code, without the message: that could hold data of a case. */
function whereIn(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} (${VERSION})`, ...places.slice(0, 8)].join('\n');
}
