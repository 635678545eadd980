/** effectencalculator verzamel: filled forms into a new file of the workbook. What anybody estimated is not printed. */
import { cellName } from '../core/domain/finding';
import { finished } from '../core/domain/pauses';
import { collectForms, type Collected, type FileFinding } from '../core/form/collect';
import type { Workbook } from '../core/intake/grid';
import { COMMAND_LINE } from '../core/text/command-line';
import { formatCaseName } from '../core/text/format';
import { CONTROLE } from '../core/text/reports/controle';
import { FORMS } from '../core/text/findings/forms';
import { sentenceOf } from '../core/text/sentence';
import type { Command } from './arguments';
import { EXIT, type ExitCode } from './commands';
import type { Console } from './console';
import { safeText } from './display-text';
import { chooseTarget, FileError, isSameFile, readInput, writeOutput } from './files';
import { explained } from './run-file';
import { editXlsx, readXlsx, writeXlsx } from './xlsx';

/** Collects forms in a copy of the workbook. */
export async function verzamel(command: Command, console: Console): Promise<ExitCode> {
  const [file = '', ...others] = command.files;
  const bytes = await readInput(file);
  const workbook = await explained(() => readXlsx(bytes, file));
  const { forms, unusable } = await readForms(others, console);
  const collected = finished(collectForms(workbook, forms));
  const written = collected.edits.length === 0 ? null : await write(bytes, workbook, collected, command);
  if (!command.quiet) console.out(outcome(collected, written));
  if (unusable) return EXIT.unusable;
  return collected.findings.some(({ finding }) => finding.severity === 'error')
    ? EXIT.errorsFound
    : EXIT.fine;
}

/** Files that are no workbook are named; the others are collected all the same. */
async function readForms(
  files: readonly string[],
  console: Console,
): Promise<{ forms: readonly Workbook[]; unusable: boolean }> {
  const forms: Workbook[] = [];
  for (const file of files) {
    try {
      const bytes = await readInput(file);
      forms.push(await explained(() => readXlsx(bytes, file)));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      console.err(`${safeText(file)}: ${error.message}\n`);
    }
  }
  return { forms, unusable: forms.length < files.length };
}

/** Answers the path of the new workbook. */
async function write(
  bytes: Uint8Array,
  { name, hasMacros }: Workbook,
  { document, edits }: Collected,
  { files: [, ...forms], output, replace }: Command,
): Promise<string> {
  const extension = hasMacros ? '.xlsm' : '.xlsx';
  const choice = { output, severalInputs: false, replace, extension, suffix: 'verzameld' } as const;
  const target = await chooseTarget(name, choice);
  for (const form of forms)
    if (await isSameFile(form, target.path)) throw new FileError(COMMAND_LINE.outputIsForm(target.path));
  const grown = await explained(async () =>
    editXlsx(document === null ? bytes : await writeXlsx(bytes, document), edits),
  );
  await writeOutput(target, grown);
  return target.path;
}

function outcome({ forms, findings }: Collected, written: string | null): string {
  const lines = [
    ...forms.map((form) => COMMAND_LINE.collected(formatCaseName(form.case), form.participant, form.rows)),
    ...findings.map(findingLine),
    written === null ? COMMAND_LINE.nothingCollected : COMMAND_LINE.collectedIn(written),
  ];
  return lines.map((line) => `${safeText(line)}\n`).join('');
}

/** "fout: map/D2.xlsx, Formulier!B9: ...". */
function findingLine({ file, finding }: FileFinding): string {
  const { severity, place } = finding;
  const cell = place === null ? null : cellName(place);
  const where = place === null ? [] : [cell === null ? place.sheet : `${place.sheet}!${cell}`];
  const { wrong, write: advice } = sentenceOf(finding, FORMS);
  return COMMAND_LINE.foundAt(CONTROLE.severity[severity], [file, ...where].join(', '), `${wrong} ${advice}`);
}
