/** The program that `effectencalculator` starts. */
import './short-lived';
import { EXIT } from './commands';
import { processConsole } from './console';
import { explain, main } from './main';

// What goes wrong beside the work, such as a disk that is full under what is printed, is no outcome of the input.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(EXIT.unusable);
});

// Not awaited: webpack puts a program that waits here in a function, and the engine then reads all of it twice.
void main(process.argv.slice(2), processConsole()).then((exit) => {
  process.exitCode = exit;
});
