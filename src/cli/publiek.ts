/** Makes of every workbook a version for everybody, and a log that stays beside the workbook. */
import { checkFile } from '../core/public/checks/check-file';
import { publicVersion, type PublicResult } from '../core/public/public-version';
import { cellName, type Finding } from '../core/domain/finding';
import { COMMAND_LINE } from '../core/text/command-line';
import { PUBLIC } from '../core/text/findings/public';
import { sentenceOf } from '../core/text/sentence';
import { basename } from 'node:path';
import type { Command } from './arguments';
import { EXIT, showProgress, type ExitCode } from './commands';
import type { Console } from './console';
import { safeText } from './display-text';
import { chooseTarget, FileError, pathBeside, readInput, writeOutput } from './files';
import { explained, runOptions } from './run-file';
import { partTexts, readXlsx, writeXlsx } from './xlsx';

/** A public version of which the finished file was looked at, or why there is none. */
type Outcome =
  | { readonly findings: readonly Finding[] }
  | { readonly bytes: Uint8Array; readonly log: Uint8Array; readonly errors: number };

export async function publiek(command: Command, console: Console): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  const say = (text: string): void => {
    if (!command.quiet) console.out(`${text}\n`);
  };
  for (const [index, file] of command.files.entries()) {
    showProgress(COMMAND_LINE.reading(safeText(file), index + 1, command.files.length), command, console);
    const worst = (code: ExitCode): void => {
      if (code > exit) exit = code;
    };
    try {
      const outcome = await explained(() => outcomeOf(file, command));
      if ('findings' in outcome) {
        worst(EXIT.errorsFound);
        console.err(`${COMMAND_LINE.publicRefused(safeText(file))}\n${reasons(outcome.findings)}\n`);
        continue;
      }
      const target = await chooseTarget(file, {
        output: command.output,
        severalInputs: command.files.length > 1,
        replace: command.replace,
        extension: '.xlsx',
        suffix: 'publiek',
      });
      const logPath = await pathBeside(file, 'publiek-logboek');
      await writeOutput(target, outcome.bytes);
      await writeOutput({ path: logPath, replace: false }, outcome.log);
      say(COMMAND_LINE.publicWritten(safeText(target.path)));
      say(COMMAND_LINE.publicLogWritten(safeText(logPath)));
      if (outcome.errors > 0) {
        worst(EXIT.errorsFound);
        say(COMMAND_LINE.publicErrors(outcome.errors));
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      worst(EXIT.unusable);
      console.err(`${safeText(file)}: ${error.message}\n`);
    }
  }
  return exit;
}

async function outcomeOf(file: string, command: Command): Promise<Outcome> {
  const source = await readInput(file);
  const made = publicVersion(await readXlsx(source, basename(file)), runOptions(command));
  return made.kind === 'refused' ? made : finish(source, made);
}

/** Writes the file, and looks in every part of it for what stands in any part of the workbook. */
async function finish(
  source: Uint8Array,
  { document, blank, log, allowed, errors }: Extract<PublicResult, { readonly kind: 'made' }>,
): Promise<Outcome> {
  const bytes = await writeXlsx(null, document);
  const findings = checkFile({
    confidential: partTexts(source, { outsideCells: true }),
    published: partTexts(bytes),
    blank: partTexts(await writeXlsx(null, blank)),
    allowed,
  });
  return findings.length > 0 ? { findings } : { bytes, log: await writeXlsx(null, log), errors };
}

function reasons(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { wrong, write } = sentenceOf(finding, PUBLIC);
      const { place } = finding;
      const cell = place === null ? null : cellName(place);
      const where = place === null ? null : `${place.sheet}${cell === null ? '' : `!${cell}`}`;
      return COMMAND_LINE.publicReason(
        where === null ? null : safeText(where),
        safeText(wrong),
        safeText(write),
      );
    })
    .join('\n');
}
