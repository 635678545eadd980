/** effectencalculator formulier: a file per participant, with nothing in it of anybody else. */
import { basename, dirname, join } from 'node:path';
import { estimateForm, type FormOf } from '../core/form/estimate-form';
import { formFileName } from '../core/form/form-file-name';
import { whomToAsk } from '../core/form/whom-to-ask';
import { COMMAND_LINE } from '../core/text/command-line';
import { formatCaseName } from '../core/text/format';
import type { Command } from './arguments';
import { EXIT, type ExitCode } from './commands';
import type { Console } from './console';
import { safeText } from './display-text';
import { FileError, isDirectory, isSameFile, makeFolder, readInput, refuseTaken, writeOutput } from './files';
import { explained } from './run-file';
import { readXlsx, writeXlsx } from './xlsx';

/** Writes the forms of one case. */
export async function formulier(command: Command, console: Console): Promise<ExitCode> {
  const [file = ''] = command.files;
  const forms = await formsIn(file, command);
  const paths = await pathsFor(file, forms, command);
  for (const path of paths)
    if (await isSameFile(file, path)) throw new FileError(COMMAND_LINE.outputIsInput(path));
  if (!command.replace) await refuseTaken(paths);
  for (const [index, form] of forms.entries()) {
    const path = paths[index] ?? '';
    const bytes = await explained(() => writeXlsx(null, estimateForm(form)));
    await writeOutput({ path, replace: command.replace }, bytes);
    if (command.quiet) continue;
    const name = formatCaseName(form.caseName);
    console.out(`${safeText(COMMAND_LINE.formWritten(name, form.participant, path))}\n`);
  }
  if (!command.quiet) console.out(`${COMMAND_LINE.formsNext}\n`);
  return EXIT.fine;
}

async function formsIn(file: string, { caseName, participant }: Command): Promise<readonly FormOf[]> {
  const bytes = await readInput(file);
  const workbook = await explained(() => readXlsx(bytes, basename(file)));
  const asked = whomToAsk(workbook, caseName ?? '', participant);
  switch (asked.kind) {
    case 'forms':
      return asked.forms;
    case 'unknownCase':
      throw new FileError(
        asked.known.length === 0
          ? COMMAND_LINE.noCasesToAsk
          : safeText(COMMAND_LINE.noSuchCase(caseName ?? '', asked.known.join(', '))),
      );
    case 'noParticipants':
      throw new FileError(safeText(COMMAND_LINE.noParticipants(formatCaseName(asked.caseName))));
    case 'unknownParticipant': {
      const name = formatCaseName(asked.caseName);
      throw new FileError(
        safeText(COMMAND_LINE.noSuchParticipant(participant ?? '', name, asked.known.join(', '))),
      );
    }
  }
}

/** Where each form goes: beside the workbook, in the folder that was given, or in the file that was given for one. */
async function pathsFor(
  file: string,
  forms: readonly FormOf[],
  { output }: Command,
): Promise<readonly string[]> {
  const isFile = output !== null && /\.xlsx$/i.test(output) && !(await isDirectory(output));
  if (isFile && forms.length === 1) return [output];
  if (isFile) throw new FileError(COMMAND_LINE.outputForForms(output));
  const folder = output ?? dirname(file);
  if (output !== null) await makeFolder(folder);
  return apart(forms.map(formFileName)).map((name) => join(folder, name));
}

/** Two keys may differ in signs only that no file name has. */
function apart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = name.replace(/\.xlsx$/, `-${String(n)}.xlsx`);
    taken.add(free.toLowerCase());
    return free;
  });
}
