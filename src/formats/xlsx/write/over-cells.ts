/** What lies over the cells: merges, links, page breaks, and the wish not to be warned about numbers that are text. */
import type { LinkTarget } from '../../../core/report/document';
import { cellName, parseRange, quoteSheet, rangeName } from '../references';
import { attributeOf, childrenOf, sourceOf, type XmlElement } from '../xml/tree';
import { escapeAttribute } from '../xml/text';
import type { Layout } from './layout';
import type { Territory } from './territory';

/** Excel opens no file with more links on one sheet. */
const MAX_LINKS = 65_000;

/** The source text of a sheet part and the part of it that is ours. */
export interface Ground {
  readonly source: string;
  readonly territory: Territory;
}

export function mergesXml(old: XmlElement | undefined, layout: Layout, ground: Ground): string {
  const ours: string[] = [];
  layout.rows.forEach((cells, row) => {
    for (const { column, span } of cells) {
      if (span === 1) continue;
      const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + span - 1 };
      ours.push(`<mergeCell ref="${rangeName(range)}"/>`);
    }
  });
  const merges = [...theirs(old, 'mergeCell', 'ref', ground), ...ours];
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

export function linksXml(old: XmlElement | undefined, layout: Layout, ground: Ground): string {
  const ours: string[] = [];
  layout.rows.forEach((cells, row) => {
    for (const { column, link } of cells) if (link) ours.push(linkXml(cellName(row, column), link));
  });
  const links = [...theirs(old, 'hyperlink', 'ref', ground), ...ours].slice(0, MAX_LINKS);
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(ref: string, { sheet, row = 0, column = 0 }: LinkTarget): string {
  return `<hyperlink ref="${ref}" location="${escapeAttribute(`${quoteSheet(sheet)}!${cellName(row, column)}`)}"/>`;
}

/** Texts like "2026" stay texts, without a green corner that calls it a mistake. */
export function ignoredErrorsXml(old: XmlElement | undefined, ground: Ground): string {
  const { rows, columns } = ground.territory.now;
  const ours = rangeName({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 });
  const rest = theirs(old, 'ignoredError', 'sqref', ground);
  const all = [...rest, `<ignoredError sqref="${ours}" numberStoredAsText="1"/>`];
  return `<ignoredErrors>${all.join('')}</ignoredErrors>`;
}

/** Breaks of the user below the report stay. */
export function rowBreaksXml(
  old: XmlElement | undefined,
  breaks: readonly number[],
  { source, territory }: Ground,
): string {
  const ours = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const rows = Math.max(territory.now.rows, territory.before.rows);
  const theirs = (old ? childrenOf(old, 'brk') : [])
    .filter((item) => Number(attributeOf(item, 'id')) > rows)
    .map((item) => sourceOf(source, item));
  const all = [...ours, ...theirs];
  return all.length === 0
    ? ''
    : `<rowBreaks count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</rowBreaks>`;
}

/** The items of the user: those about cells that are not ours. */
function theirs(
  old: XmlElement | undefined,
  local: string,
  place: string,
  { source, territory }: Ground,
): string[] {
  return (old ? childrenOf(old, local) : [])
    .filter((item) => {
      const range = parseRange(attributeOf(item, place) ?? '');
      return !range || !territory.touches(range);
    })
    .map((item) => sourceOf(source, item));
}
