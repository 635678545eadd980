/**
 * Every text in every part of a workbook file, wherever it stands: cells, comments, names, headers, footers, properties,
 * and what an attribute holds. For checking that something is nowhere in a file.
 */
import { openPackage } from './package/open';
import { decodePart } from './package/encoding';
import { decodeOfficeEscapes } from './xml/text';
import { XmlReader } from './xml/reader';
import type { Codec } from './zip/codec';

export interface PartText {
  /** The path of the part. */
  readonly part: string;
  readonly text: string;
}

/** Texts that follow each other inside these elements are one text to a reader. */
const PIECES = new Set([
  't',
  'r',
  'rPr',
  'b',
  'i',
  'u',
  'sz',
  'color',
  'rFont',
  'family',
  'charset',
  'scheme',
]);

/** With outsideCells what stands in cells is passed over: who has a snapshot has that already. */
export interface PartTextOptions {
  readonly outsideCells?: true;
}

/** Part by part; a part that is no XML, such as a picture, has its path only. */
export function* partTexts(
  bytes: Uint8Array,
  { outsideCells }: PartTextOptions = {},
  codec?: Codec,
): Iterable<PartText> {
  const pkg = openPackage(bytes, codec);
  for (const part of pkg.paths()) {
    yield { part, text: part };
    const isCells = outsideCells === true && /\/sharedStrings\.xml$/i.test(part);
    if (isCells || !/\.(?:xml|rels|vml)$/i.test(part)) continue;
    for (const text of textsOf(decodePart(pkg.bytes(part)), outsideCells === true))
      yield { part, text: decodeOfficeEscapes(text) };
  }
}

function* textsOf(source: string, outsideCells: boolean): Iterable<string> {
  const reader = new XmlReader(source);
  let text = '';
  while (reader.next()) {
    if (reader.kind === 'text') text += reader.textValue();
    else if (reader.kind === 'open') {
      for (const { value } of reader.attributes()) yield value;
      if (outsideCells && reader.is('sheetData')) reader.skip();
    }
    if (reader.kind === 'text' || PIECES.has(reader.local) || text === '') continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
