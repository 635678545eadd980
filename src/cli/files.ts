/** Files in and files out. An input is never changed and nothing is replaced unless the user asked for it. */
import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { COMMAND_LINE } from '../core/text/command-line';
import { FILE_ERRORS } from '../core/text/file-errors';
import { MAX_FILE_BYTES } from '../formats/xlsx';
import { errorCode } from './error-code';

/** A file that cannot be used; the message is the Dutch sentence to show. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new FileError(COMMAND_LINE.isFolder);
    // What has no end (a device, a pipe) or no room in memory is not even opened.
    if (!found.isFile()) throw new FileError(COMMAND_LINE.isNoFile);
    if (found.size > MAX_FILE_BYTES) throw new FileError(FILE_ERRORS.tooLarge({}));
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(errorCode(error) === 'ENOENT' ? COMMAND_LINE.fileNotFound : COMMAND_LINE.noAccess);
  }
}

/** Where a report goes, and whether what stands there may be replaced. */
export interface Target {
  readonly path: string;
  readonly replace: boolean;
}

export interface OutputChoice {
  /** What the user gave with -o; null: beside the input, under a free name. */
  readonly output: string | null;
  readonly severalInputs: boolean;
  readonly replace: boolean;
  /** ".xlsx", or ".xlsm" for a workbook with macros: Excel opens no other. */
  readonly extension: string;
  /** What the name of the input is followed by. */
  readonly suffix: 'rapport' | 'publiek' | 'verzameld';
}

/** A name that ends as a file does names no folder: one that is not there yet is not made. */
const FILE_NAME = /\.[a-z][a-z0-9]{1,4}$/i;

/** The path of what is made of an input. */
export async function chooseTarget(input: string, choice: OutputChoice): Promise<Target> {
  const { output, severalInputs, replace, extension, suffix } = choice;
  const before = new RegExp(`-${suffix}(-\\d+)?$`);
  const name = `${basename(input, extname(input)).replace(before, '')}-${suffix}`;
  if (output === null) return { path: await freePath(dirname(input), name, extension), replace: false };
  const isFolder = await isDirectory(output);
  if (!isFolder && !severalInputs && FILE_NAME.test(output)) {
    if (extname(output).toLowerCase() !== extension) {
      throw new FileError(COMMAND_LINE.outputExtension(output, extension));
    }
    if (await isSameFile(input, output)) throw new FileError(COMMAND_LINE.outputIsInput(output));
    return { path: output, replace };
  }
  if (!isFolder && (await exists(output))) {
    throw new FileError(
      severalInputs
        ? COMMAND_LINE.outputMustBeFolder(output)
        : COMMAND_LINE.outputExtension(output, extension),
    );
  }
  await makeFolder(output);
  return { path: await freePath(output, name, extension), replace: false };
}

/** Where a workbook goes that is made from no other: under its usual name, unless the user gave one. */
export async function pathOfNew(usual: string, output: string | null): Promise<string> {
  if (output === null) return usual;
  if (!FILE_NAME.test(output) || (await isDirectory(output))) {
    await makeFolder(output);
    return join(output, usual);
  }
  const extension = extname(usual);
  if (extname(output).toLowerCase() === extension) return output;
  throw new FileError(COMMAND_LINE.outputExtension(output, extension));
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(() => {
    throw new FileError(COMMAND_LINE.cannotWrite(path));
  });
}

/** Writes a new file, or replaces one in a single step: nobody ever sees half of it in the place of the old one. */
export async function writeOutput({ path, replace }: Target, bytes: Uint8Array): Promise<void> {
  try {
    if (!replace) {
      await writeWhole(path, bytes);
      return;
    }
    const unfinished = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}`);
    try {
      await writeFile(unfinished, bytes, { flag: 'wx' });
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
  } catch (error) {
    const taken = errorCode(error) === 'EEXIST';
    throw new FileError(taken ? COMMAND_LINE.outputExists(path) : COMMAND_LINE.cannotWrite(path));
  }
}

/** What could not be written to its end, for the disk is full, is taken away again. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** A new path beside an input: its name, what it is followed by, and a number where that is taken. */
export async function pathBeside(input: string, suffix: string): Promise<string> {
  return freePath(dirname(input), `${basename(input, extname(input))}-${suffix}`, '.xlsx');
}

/** Refuses before the first of several files is written, so that all of them are or none. */
export async function refuseTaken(paths: readonly string[]): Promise<void> {
  for (const path of paths) if (await exists(path)) throw new FileError(COMMAND_LINE.outputExists(path));
}

async function freePath(folder: string, name: string, extension: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${String(n)}`}${extension}`);
    if (!(await exists(path))) return path;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

export async function isDirectory(path: string): Promise<boolean> {
  return (
    /[\\/]$/.test(path) ||
    (await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  );
}

export async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(a)) === (await real(b));
}
