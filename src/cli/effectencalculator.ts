/** The program that `effectencalculator` starts. */
import './short-lived';
import { processConsole } from './console';
import { main } from './main';

// Not awaited: webpack puts a program that waits here in a function, and the engine then reads all of it twice.
void main(process.argv.slice(2), processConsole()).then((exit) => {
  process.exitCode = exit;
});
