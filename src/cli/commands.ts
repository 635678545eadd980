/** What each command does. Every command answers its exit code. */
import { fictitiousStudy } from '../core/example/fictitious-study';
import { publishedCases } from '../core/example/published-cases';
import type { Finding } from '../core/domain/finding';
import type { Document } from '../core/report/document';
import { template } from '../core/template/template';
import { COMMAND_LINE } from '../core/text/command-line';
import type { Command } from './arguments';
import type { Console } from './console';
import { safeText } from './display-text';
import { chooseTarget, FileError, pathOfNew, writeOutput } from './files';
import { explained, runFile, type FileResult } from './run-file';
import { drawSheet } from './terminal';
import { writeXlsx } from './xlsx';

export const EXIT = { fine: 0, errorsFound: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Makes a report of every workbook. */
export async function rapport(command: Command, console: Console): Promise<ExitCode> {
  // With --json the result goes to another program: a workbook only when a place for it is given.
  const writes = !command.json || command.output !== null;
  return overFiles(command, console, async (file, result) => {
    const written = writes ? await writeReport(file, result, command) : null;
    if (command.json || command.quiet) return;
    if (command.files.length === 1) console.out(`${drawn('resultaat', result, console)}\n`);
    if (written !== null) console.out(`${COMMAND_LINE.written(safeText(written))}\n`);
    console.out(`${foundText(result)}\n`);
  });
}

/** Shows what is odd in the input. */
export async function controle(command: Command, console: Console): Promise<ExitCode> {
  return overFiles(command, console, (file, result) => {
    if (command.json || command.quiet) return Promise.resolve();
    if (command.files.length > 1) console.out(`${safeText(file)}\n`);
    console.out(drawn('controle', result, console));
    return Promise.resolve();
  });
}

/** Writes an example workbook: the published cases, or a fictitious study with every table. */
export async function voorbeeld(command: Command, console: Console): Promise<ExitCode> {
  const example = command.fictitious
    ? { document: fictitiousStudy(), path: 'effectencalculator-voorbeeld-verzonnen.xlsx' }
    : { document: publishedCases(), path: 'effectencalculator-voorbeeld.xlsx' };
  return writeNew(example, COMMAND_LINE.exampleWritten, command, console);
}

/** Writes an empty workbook to start a study with. */
export async function sjabloon(command: Command, console: Console): Promise<ExitCode> {
  const { size } = command;
  const made = { document: template(size), path: `effectencalculator-sjabloon-${size}.xlsx` };
  return writeNew(made, COMMAND_LINE.templateWritten, command, console);
}

/** Writes a workbook that is not made from another one. */
async function writeNew(
  made: { readonly document: Document; readonly path: string },
  written: (path: string) => string,
  command: Command,
  console: Console,
): Promise<ExitCode> {
  const path = await pathOfNew(made.path, command.output);
  const bytes = await explained(() => writeXlsx(null, made.document));
  await writeOutput({ path, replace: command.replace }, bytes);
  if (!command.quiet) {
    const shown = safeText(path);
    console.out(`${written(shown)}\n${COMMAND_LINE.nextStep(shown)}\n`);
  }
  return EXIT.fine;
}

async function overFiles(
  command: Command,
  console: Console,
  each: (file: string, result: FileResult) => Promise<void>,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  const json: unknown[] = [];
  for (const [index, file] of command.files.entries()) {
    showProgress(COMMAND_LINE.reading(safeText(file), index + 1, command.files.length), command, console);
    try {
      const result = await runFile(file, command);
      await each(file, result);
      if (result.json !== null) {
        const data = command.name === 'controle' ? { findings: result.json.findings } : result.json;
        json.push(command.files.length === 1 ? data : { file, ...data });
      }
      if (exit === EXIT.fine && hasErrors(result.findings)) exit = EXIT.errorsFound;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      exit = EXIT.unusable;
      console.err(`${safeText(file)}: ${error.message}\n`);
    }
  }
  if (command.json && json.length > 0) {
    console.out(`${JSON.stringify(command.files.length === 1 ? json[0] : json, null, 2)}\n`);
  }
  return exit;
}

/** Answers the path of the new workbook. */
async function writeReport(file: string, result: FileResult, command: Command): Promise<string> {
  const target = await chooseTarget(file, {
    output: command.output,
    severalInputs: command.files.length > 1,
    replace: command.replace,
    extension: result.hasMacros ? '.xlsm' : '.xlsx',
    suffix: 'rapport',
  });
  await writeOutput(target, await explained(() => writeXlsx(result.bytes, result.document)));
  return target.path;
}

function drawn(kind: string, { document }: FileResult, { width, color }: Console): string {
  const sheets = document.sheets.filter(({ mark }) => mark?.kind === kind);
  return sheets.map((sheet) => drawSheet(sheet, { width, color })).join('\n');
}

function foundText({ findings, document }: FileResult): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  const sheet = document.sheets.find(({ mark }) => mark?.kind === 'controle')?.name ?? '';
  return COMMAND_LINE.found(count('error'), count('warning'), sheet);
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Says which file is being read, to who is watching. */
export function showProgress(text: string, command: Command, console: Console): void {
  if (console.isTerminal && !command.quiet && !command.json) console.err(`… ${text}\n`);
}
