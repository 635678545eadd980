/** Small builders for the parts of a report sheet. */
import type { FigureKey } from '../domain/figure';
import type { Settings } from '../domain/study';
import { formatDayLong } from '../text/format';
import { COMMON, FOOTER } from '../text/reports/common';
import type { Block, Cell, LinkTarget, PrintSetup, Row } from './document';
import { FIRST_LINE } from './own-sheets/own-sheet';
import { styleOf, type StyleToken } from './style';

export function cell(value: string | number, style: StyleToken, link?: LinkTarget): Cell {
  return link === undefined ? { value, style } : { value, style, link };
}

/** The same cell as one that shows this figure. */
export function figured(cell: Cell, figure: FigureKey): Cell {
  const { value, style, link } = cell;
  // A report of thousands of cases has many figures: this form takes least memory.
  return link === undefined ? { value, style, figure } : { value, style, link, figure };
}

/** A line of text that shows a figure. */
export function figureLine(value: string, style: StyleToken, figure: FigureKey): Row {
  return { cells: [figured(cell(value, style), figure)] };
}

export function line(value: string, style: StyleToken = 'text'): Row {
  return { cells: [cell(value, style)] };
}

/** Lines of text under each other; what is null is left out. A heading starts a part of the report. */
export function textBlock(lines: readonly (Row | string | null)[]): Block {
  const rows = lines
    .filter((item) => item !== null)
    .map((item) => (typeof item === 'string' ? line(item) : item));
  const block: Block = { kind: 'text', headerRows: 0, rows };
  return rows[0]?.cells[0]?.style === 'heading' ? startingPart(block) : block;
}

/** A block that may go to the next page by itself. */
export function startingPart(block: Block): Block {
  return { ...block, startsPart: true };
}

export function table(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Block {
  const above = header.map((each, column) => overColumn(each, column, rows));
  return { kind: 'table', headerRows: 1, rows: [{ cells: above }, ...rows.map((cells) => ({ cells }))] };
}

/** Over figures, which stand in the middle of their column, a header stands there too. */
function overColumn(header: Cell, column: number, rows: readonly (readonly Cell[])[]): Cell {
  if (header.style !== 'tableHeaderLeft' || rows.length === 0) return header;
  const isFigure = (cells: readonly Cell[]): boolean => {
    const style = cells[column]?.style;
    return style !== undefined && styleOf(style).align === 'center';
  };
  return rows.every(isFigure) ? { ...header, style: 'tableHeader' } : header;
}

/** The header of a table of texts. */
export function textHeader(titles: readonly string[]): readonly Cell[] {
  return titles.map((title) => cell(title, 'tableHeaderLeft'));
}

/** The top of every report: the line by which it is known, the study, what this sheet is and who may see it. */
export function titleBlock(settings: Settings, lines: readonly (Row | string | null)[]): Block {
  return textBlock([
    line(FIRST_LINE, 'firstLine'),
    line(studyName(settings), 'title'),
    ...lines,
    settings.status === null
      ? null
      : line(COMMON.status[settings.status], settings.status === 'concept' ? 'strong' : 'text'),
    line(COMMON.confidential, 'note'),
  ]);
}

export function studyName(settings: Settings): string {
  return settings.name ?? COMMON.unnamedStudy;
}

/** Text runs over the full width of the sheet, so that a long line wraps at its edge and not in the first column. */
export function overFullWidth(blocks: readonly Block[], columns: number): readonly Block[] {
  const wide = ({ cells }: Row): Row => ({ cells: cells.map((only) => ({ ...only, span: columns })) });
  return blocks.map((block) => (block.kind === 'text' ? { ...block, rows: block.rows.map(wide) } : block));
}

/** A4 with the footer of a confidential sheet: two lines, since there is no room for both beside each other. */
export function printSetup(
  settings: Settings,
  headerRow: number,
  orientation: PrintSetup['orientation'] = 'landscape',
): PrintSetup {
  const { status, version, keepUntil, dpiaReference } = settings;
  const study = parts([
    studyName(settings),
    status === null ? null : FOOTER.status[status],
    version === null ? null : FOOTER.version(version),
  ]);
  const confidential = parts([
    FOOTER.confidential,
    keepUntil === null ? null : FOOTER.keepUntil(formatDayLong(keepUntil)),
    dpiaReference === null ? null : FOOTER.dpia(dpiaReference),
  ]);
  return {
    orientation,
    repeatRows: { first: headerRow, last: headerRow },
    footer: { left: `${study}\n${confidential}`, centre: '' },
  };
}

function parts(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(' · ');
}
