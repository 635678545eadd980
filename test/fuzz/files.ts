/** The law of bytes: a workbook, or a refusal in Dutch; never another error, and never without end. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Workbook } from '../../src/core/intake/grid';
import { run } from '../../src/core/run';
import { FILE_ERRORS } from '../../src/core/text/file-errors';
import { finished } from '../../src/core/domain/pauses';
import { collectForms } from '../../src/core/form/collect';
import { editXlsx, readXlsx, writeXlsx, XlsxError } from '../../src/formats/xlsx';
import { zipOf, type Parts } from '../formats/xlsx/handmade';
import { ensure, law, type Law } from './law';
import { filledGrid, workbookWith } from '../support/forms';
import { ensureResult } from './result';
import { CHOICES, SOURCES } from './sources';

/** A small file that takes longer than this on a busy machine, would take minutes when it is large. */
const LONGEST_MS = 20_000;

/** What programs trip over in XML. */
const TOKENS = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
    ' ',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a>',
    '<?a',
    '?>',
    '\u0000',
    '\ufeff',
    'é',
  ],
  ...[
    '&#x110000;',
    '&#xD800;',
    '&#0;',
    '&constructor;',
    '_x0000_',
    '_xD800_',
    '</row>',
    '<row>',
    '<row r="0">',
    '<c r="A1">',
    '</c>',
    '<c r="XFD1048576"><v>1</v></c>',
  ],
  ...[
    '<row r="1048576"><c><f>1</f><v>1</v></c></row>',
    '<v>',
    '<f/>',
    '<is><t>',
    '<si/>',
    '</sheetData>',
    '<sheetData/>',
    '<x:c>',
    ' t="s"',
    ' t="e"',
    ' t="d"',
    ' t="x"',
    ' s="99999"',
    ' r="ZZZ9"',
  ],
  ...[
    '-1',
    '1e999',
    '4294967296',
    '0x10',
    '1,5',
    '',
    'true',
    'A1:XFD1048576',
    'B9:A1',
    '#REF!',
    '../..',
    '/',
    'http://x',
    ' TargetMode="External"',
    ' date1904="1"',
    ' encoding="utf-16"',
    'tblHulp',
    'Casus',
  ],
];
const SPOILERS = ['insert', 'delete', 'repeat', 'replace', 'cut', 'number', 'flip'] as const;

interface Spoiling {
  readonly how: (typeof SPOILERS)[number];
  readonly part: number;
  readonly at: number;
  readonly size: number;
  readonly token: string;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom(...SPOILERS),
  part: fc.nat(30),
  at: fc.nat(1_000_000),
  size: fc.oneof(fc.nat(6), fc.nat(200)),
  token: fc.constantFrom(...TOKENS),
});

function spoiled(xml: string, { how, at, size, token }: Spoiling): string {
  // Most places of a long part are much alike; half of the time it is a tag that is hit.
  const aim = at % (xml.length + 1);
  const place = at % 2 === 0 ? aim : Math.max(0, xml.indexOf('<', aim));
  const rest = xml.slice(place + size);
  switch (how) {
    case 'insert':
      return xml.slice(0, place) + token + xml.slice(place);
    case 'delete':
      return xml.slice(0, place) + rest;
    case 'repeat':
      return xml.slice(0, place + size) + xml.slice(place);
    case 'replace':
      return xml.slice(0, place) + token + rest;
    case 'cut':
      return xml.slice(0, place);
    case 'number':
      return xml.slice(0, place) + xml.slice(place).replace(/\d+/, token);
    case 'flip':
      return (
        xml.slice(0, place) +
        String.fromCharCode(xml.charCodeAt(place) ^ (1 << (size % 7))) +
        xml.slice(place + 1)
      );
  }
}

interface Swap {
  readonly how: 'none' | 'remove' | 'rename' | 'exchange' | 'empty';
  readonly part: number;
  readonly other: number;
}

const swap: fc.Arbitrary<Swap> = fc.record({
  how: fc.constantFrom('none', 'none', 'none', 'remove', 'rename', 'exchange', 'empty'),
  part: fc.nat(30),
  other: fc.nat(30),
});

function withSwap(parts: Parts, { how, part, other }: Swap): Parts {
  const paths = Object.keys(parts);
  const path = paths[part % paths.length] ?? '';
  const second = paths[other % paths.length] ?? '';
  const { [path]: content = '', ...rest } = parts;
  if (how === 'none') return parts;
  if (how === 'remove') return rest;
  if (how === 'rename') return { ...rest, [path.toUpperCase()]: content };
  if (how === 'empty') return { ...parts, [path]: '' };
  return { ...parts, [path]: parts[second] ?? '', [second]: content };
}

interface ByteEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.constantFrom(0, 1, 1, 1, 2, 4, 100, 1_000_000),
  insert: fc.uint8Array({ maxLength: 4 }),
});

function withEdit(bytes: Uint8Array, { at, remove, insert }: ByteEdit): Uint8Array {
  // The end of a zip says where all else is.
  const place = at % 3 === 0 ? Math.max(0, bytes.length - 1 - (at % 120)) : at % (bytes.length + 1);
  return Uint8Array.from([...bytes.subarray(0, place), ...insert, ...bytes.subarray(place + remove)]);
}

/** The workbook in these bytes; null when they are refused as they should be. */
async function opened(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readXlsx(bytes, 'w.xlsx');
  } catch (error) {
    ensureRefusal(error);
    return null;
  }
}

function ensureRefusal(error: unknown): void {
  ensure(
    error instanceof XlsxError,
    () => `no refusal but ${error instanceof Error ? String(error.stack) : String(error)}`,
  );
  const sentence = FILE_ERRORS[error.code](error.facts);
  ensure(/^[A-Z].*[.]$/.test(sentence) && !/undefined|\[object/.test(sentence), () => sentence);
}

async function ensureHandled(bytes: Uint8Array, alsoWrite: boolean): Promise<void> {
  const begin = performance.now();
  const workbook = await opened(bytes);
  if (workbook !== null) {
    const result = run(workbook, { today: 45882 });
    ensureResult(workbook, result);
    if (alsoWrite) {
      try {
        const written = await writeXlsx(bytes, result.document);
        ensure((await opened(written)) !== null, () => 'what we write is refused by ourselves');
      } catch (error) {
        ensureRefusal(error);
      }
    }
  }
  ensure(performance.now() - begin < LONGEST_MS, () => 'it takes too long');
}

/** A form of the first case of whatever workbook this is comes in it, or a refusal says why not. */
async function ensureCollects(bytes: Uint8Array): Promise<void> {
  const workbook = await opened(bytes);
  if (workbook === null) return;
  const caseName = run(workbook, { today: 45882 }).json.cases[0]?.case.replace(/^Casus /, '') ?? '';
  const form = filledGrid({ caseName, participant: 'D1' }, [{ voorziening: '=opvang' }, { aantal: 2.5 }]);
  const before = finished(collectForms(workbook, [workbookWith('D1.xlsx', form)]));
  try {
    const base = before.document === null ? bytes : await writeXlsx(bytes, before.document);
    const written = await opened(await editXlsx(base, before.edits));
    ensure(written !== null, () => 'what we write is refused by ourselves');
    if (before.edits.length === 0) return;
    const again = finished(collectForms(written, [workbookWith('D1.xlsx', form)]));
    ensure(again.edits.length === 0, () => 'the same form comes in twice');
  } catch (error) {
    ensureRefusal(error);
  }
}

const source = fc.constantFrom(...CHOICES);
const alsoWrite = fc.nat(7).map((chance) => chance === 0);

export const FILE_LAWS: readonly Law[] = [
  law(
    'bytes',
    250,
    fc.tuple(source, fc.array(byteEdit, { minLength: 1, maxLength: 4 })),
    async ([index, edits]) => {
      await ensureHandled(edits.reduce(withEdit, (await SOURCES)[index] ?? new Uint8Array()), false);
    },
  ),
  law(
    'onderdelen',
    60,
    fc.tuple(source, fc.array(spoiling, { maxLength: 4 }), swap, alsoWrite),
    async ([index, spoilings, exchange, write]) => {
      const parts: Parts = { ...unzipSync((await SOURCES)[index] ?? new Uint8Array()) };
      const paths = Object.keys(parts).sort();
      for (const each of spoilings) {
        const path = paths[each.part % paths.length] ?? '';
        const content = parts[path] ?? '';
        parts[path] = strToU8(spoiled(typeof content === 'string' ? content : strFromU8(content), each));
      }
      await ensureHandled(zipOf(withSwap(parts, exchange)), write);
    },
  ),
  law(
    'verzamelen',
    40,
    fc.tuple(source, fc.array(spoiling, { maxLength: 3 })),
    async ([index, spoilings]) => {
      const parts: Parts = { ...unzipSync((await SOURCES)[index] ?? new Uint8Array()) };
      const paths = Object.keys(parts).sort();
      for (const each of spoilings) {
        const path = paths[each.part % paths.length] ?? '';
        const content = parts[path] ?? '';
        parts[path] = strToU8(spoiled(typeof content === 'string' ? content : strFromU8(content), each));
      }
      await ensureCollects(zipOf(parts));
    },
  ),
];
