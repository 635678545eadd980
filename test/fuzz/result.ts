/** What must be true of every outcome, whatever went in. */
import { rowsOf } from '../../src/core/report/document';
import type { Workbook } from '../../src/core/intake/grid';
import type { RunResult } from '../../src/core/run';
import { sentenceOf } from '../../src/core/text/sentence';
import { ensure } from './law';

/** Words of a program that has lost its way; nobody types them in these inputs. */
const LOST = /undefined|\[object|NaN|Infinity/;

export function ensureResult(workbook: Workbook, { document, findings, json }: RunResult): void {
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  for (const finding of findings) {
    const { wrong, write } = sentenceOf(finding);
    ensure(
      wrong !== '' && write !== '' && !LOST.test(wrong + write),
      () => `${finding.code}: ${wrong} ${write}`,
    );
    ensure(finding.place === null || sheets.has(finding.place.sheet), () => `${finding.code} is nowhere`);
  }
  const text = JSON.stringify(json);
  ensure(!LOST.test(text), () => 'the result as data holds a lost word');
  ensure(JSON.stringify(JSON.parse(text)) === text, () => 'the result as data is not plain data');
  const names = document.sheets.map(({ name }) => name.toLowerCase());
  ensure(new Set(names).size === names.length, () => `two sheets with one name: ${names.join()}`);
  for (const sheet of document.sheets) {
    ensure(sheet.name !== '' && sheet.name.length <= 31, () => `a sheet is called "${sheet.name}"`);
    for (const { cells } of rowsOf(sheet.blocks)) for (const { value } of cells) ensureShown(value);
  }
}

function ensureShown(value: unknown): void {
  if (typeof value === 'number') ensure(Number.isFinite(value), () => `a report shows ${value}`);
  if (typeof value === 'string') ensure(!LOST.test(value), () => `a report shows "${value}"`);
}
