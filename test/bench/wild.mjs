// Files that ask for more than they are worth: how long the whole command takes over them, and how much memory. The limits
// (src/formats/xlsx/limits.ts) promise 10 seconds and 1 GB; this tells, and never fails on a figure.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ROWS = 1_048_576;
const MB = 1024 * 1024;

/** A long part: something before it, one piece over and over, something after it.
 * @param {string} before @param {string | ((index: number) => string)} piece @param {number} times @param {string} after
 */
function long(before, piece, times, after) {
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(before)];
  for (let from = 0; from < times; from += 10_000) {
    const count = Math.min(10_000, times - from);
    const text =
      typeof piece === 'string'
        ? piece.repeat(count)
        : Array.from({ length: count }, (_, index) => piece(from + index)).join('');
    chunks.push(encoder.encode(text));
  }
  return new Uint8Array(Buffer.concat([...chunks, encoder.encode(after)]));
}

/** @param {string | ((index: number) => string)} row @param {number} times */
const sheet = (row, times) =>
  long(`<worksheet xmlns="${MAIN}"><sheetData>`, row, times, '</sheetData></worksheet>');

/** A workbook of these parts; every sheet in the list leads to one of them.
 * @param {Record<string, Uint8Array>} parts @param {number[]} sheets
 */
function workbook(parts, sheets = [1]) {
  const text = (/** @type {string} */ content) => new TextEncoder().encode(content);
  const relation = (/** @type {string} */ id, /** @type {string} */ kind, /** @type {string} */ target) =>
    `<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`;
  const relations = (/** @type {string} */ content) =>
    text(`<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`);
  const list = sheets.map(
    (part, index) => `<sheet name="B${index}" sheetId="${index + 1}" r:id="s${part}"/>`,
  );
  const targets = [...new Set(sheets)].map((part) => relation(`s${part}`, 'worksheet', `sheet${part}.xml`));
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': text(
      `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(targets.join('') + relation('st', 'styles', 'styles.xml')),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`xl/${name}`, content])),
  });
}

const styles = long(
  `<styleSheet xmlns="${MAIN}"><cellXfs>`,
  '<xf numFmtId="0"/>',
  2,
  '</cellXfs></styleSheet>',
);
const one = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', 1);
const corner = sheet(`<row r="${ROWS}"><c r="CP${ROWS}" s="1"><f>1</f><v>1</v></c></row>`, 1);

/** @type {[name: string, make: () => Uint8Array][]} */
const FILES = [
  [
    'een miljoen lege opgemaakte rijen',
    () =>
      workbook({
        'styles.xml': styles,
        'sheet1.xml': sheet(
          (index) => `<row r="${index + 1}" s="1" customFormat="1"><c r="A${index + 1}" s="1"/></row>`,
          ROWS,
        ),
      }),
  ],
  [
    'idem, vijf kolommen breed',
    () =>
      workbook({
        'styles.xml': styles,
        'sheet1.xml': sheet(
          (index) =>
            `<row r="${index + 1}">${[...'ABCDE'].map((of) => `<c r="${of}${index + 1}" s="1"/>`).join('')}</row>`,
          ROWS,
        ),
      }),
  ],
  [
    'zipbom: een blad van 250 MB',
    () =>
      workbook({
        'styles.xml': styles,
        'sheet1.xml': sheet('<row><c t="str"><v>€</v></c></row>', (250 * MB) / 36),
      }),
  ],
  [
    'zipbom: een blad van 300 MB',
    () => workbook({ 'styles.xml': styles, 'sheet1.xml': sheet('<row><c/></row>', (300 * MB) / 15) }),
  ],
  [
    'zipbom: 60 MB aan stijlen',
    () =>
      workbook({
        'sheet1.xml': one,
        'styles.xml': long(
          '<styleSheet><cellXfs>',
          '<xf numFmtId="1"/>',
          (60 * MB) / 18,
          '</cellXfs></styleSheet>',
        ),
      }),
  ],
  [
    'zipbom: 1.000 bladen met een verre hoek',
    () => workbook({ 'styles.xml': styles, 'sheet1.xml': corner }, new Array(1000).fill(1)),
  ],
  [
    'zipbom: één blad 50.000 keer genoemd',
    () => workbook({ 'styles.xml': styles, 'sheet1.xml': one }, new Array(50_000).fill(1)),
  ],
];

/** Name, size of the file in kB, milliseconds, peak memory in MB and what came of it.
 * @param {{ root: string, scratch: string }} where
 * @returns {{ name: string, kb: number, ms: number, mb: number, outcome: string }[]}
 */
export function measureWild({ root, scratch }) {
  const cli = join(root, 'dist/cli/effectencalculator.js');
  const watch = ['--import', pathToFileURL(join(root, 'test/bench/peak.mjs')).href];
  return FILES.map(([name, make]) => {
    const bytes = make();
    const file = join(scratch, 'wild.xlsx');
    const peak = join(scratch, 'wild.txt');
    writeFileSync(file, bytes);
    const begin = performance.now();
    const done = spawnSync(
      process.execPath,
      [...watch, cli, 'rapport', file, '-o', join(scratch, 'wild-uit.xlsx'), '--stil', '--vervang'],
      {
        env: { ...process.env, EFFECT_PEAK: peak },
        encoding: 'utf8',
      },
    );
    const ms = performance.now() - begin;
    const outcome =
      done.status === 2 ? 'geweigerd' : done.status === 0 || done.status === 1 ? 'gelezen' : 'afgebroken';
    return { name, kb: bytes.length / 1024, ms, mb: Number(readFileSync(peak, 'utf8')), outcome };
  });
}
