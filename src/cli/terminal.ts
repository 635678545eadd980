/**
 * A document as text for a terminal: tables with drawn borders, text that wraps.
 * Everything is clear without colour; bold and dim are extra. Nothing of a user's text can steer the terminal.
 */
import { formatCents, formatCount, formatDay } from '../core/text/format';
import { rowsOf, type Block, type Cell, type Document, type Row, type Sheet } from '../core/report/document';
import { styleOf, type StyleToken } from '../core/report/style';
import { layOut, type ColumnGroup } from './column-layout';
import { displayWidth, pad, safeText, wrap } from './display-text';

export interface DrawOptions {
  /** Columns of the terminal; at least 80 are used. */
  readonly width: number;
  /** Whether the terminal shows bold and dim text. */
  readonly color: boolean;
}

const MINIMUM_WIDTH = 80;
/** Longer lines of running text are hard to read. */
const TEXT_WIDTH = 100;

/** All sheets of a document. */
export function drawDocument(document: Pick<Document, 'sheets'>, options: DrawOptions): string {
  return document.sheets.map((sheet) => drawSheet(sheet, options)).join('\n');
}

/** One sheet, between its name and a blank line. */
export function drawSheet(sheet: Pick<Sheet, 'name' | 'blocks'>, options: DrawOptions): string {
  const width = Math.max(MINIMUM_WIDTH, Math.floor(options.width));
  const pen = new Pen(options.color);
  const shown = sheet.blocks.filter(({ forCharts }) => forCharts !== true);
  const blocks = shown.flatMap((block, index) => {
    const lines = drawBlock(block, width, pen);
    if (lines.length === 0) return [];
    // A table stands right under its heading: the line under the heading is apart enough.
    return block.kind === 'table' && endsInHeading(shown[index - 1]) ? lines : ['', ...lines];
  });
  return [banner(sheet.name, width, pen), ...blocks, ''].join('\n');
}

function endsInHeading(block: Block | undefined): boolean {
  return block?.rows.at(-1)?.cells[0]?.style === 'heading';
}

function banner(name: string, width: number, pen: Pen): string {
  const room = Math.min(width, TEXT_WIDTH);
  const [title = ''] = wrap(safeText(name), room - 6);
  return pen.bold(`━━ ${title} ${'━'.repeat(Math.max(2, room - 4 - displayWidth(title)))}`);
}

function drawBlock(block: Block, width: number, pen: Pen): readonly string[] {
  if (block.kind === 'table') return drawTable(block, width, pen);
  return rowsOf([block]).flatMap((row) => drawLine(row, Math.min(width, TEXT_WIDTH), pen));
}

/** Running text. The fixed first line of a report says something about worksheets, and is left out here. */
function drawLine({ cells }: Row, width: number, pen: Pen): readonly string[] {
  const [first] = cells;
  if (first === undefined) return [''];
  if (first.style === 'firstLine') return [];
  const text = cells.map(cellText).join('  ');
  const lines = text.startsWith('• ') ? hanging(text.slice(2), width) : wrap(text, width);
  const drawn = lines.map((line) => pen.draw(line, first.style));
  const underline = '─'.repeat(Math.max(...lines.map(displayWidth)));
  return first.style === 'heading' ? [...drawn, pen.bold(underline)] : drawn;
}

/** A remark in a list: its next lines start under its first word. */
function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`));
}

function drawTable({ rows, headerRows }: Block, width: number, pen: Pen): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.cells.flatMap(withCovered));
  const texts = cells.map((row) => row.map(cellText));
  const groups = layOut(texts, width);
  return groups.flatMap((group, index) => {
    const drawn = drawColumns(cells, group, headerRows, pen);
    return index === 0 ? drawn : ['', ...drawn];
  });
}

/** A cell and the empty cells that it covers. */
function withCovered(cell: Cell): readonly Cell[] {
  return [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({ value: null, style: cell.style }))];
}

function drawColumns(
  cells: readonly (readonly Cell[])[],
  { columns, widths }: ColumnGroup,
  headerRows: number,
  pen: Pen,
): readonly string[] {
  const rows = cells.map((row) =>
    drawRow(
      columns.map((column) => row[column] ?? null),
      widths,
      pen,
    ),
  );
  // Rows of one line need no rules between them; rows of more lines run together without.
  const ruled = rows.slice(headerRows).some((lines) => lines.length > 1);
  const rule = (left: string, line: string, cross: string, right: string): string =>
    left + widths.map((width) => line.repeat(width + 2)).join(cross) + right;
  const body = rows.flatMap((lines, index) => {
    if (index === 0) return lines;
    if (index === headerRows) return [rule('╞', '═', '╪', '╡'), ...lines];
    return ruled || index < headerRows ? [rule('├', '─', '┼', '┤'), ...lines] : lines;
  });
  return [rule('┌', '─', '┬', '┐'), ...body, rule('└', '─', '┴', '┘')];
}

/** The lines of one row of a table. */
function drawRow(cells: readonly (Cell | null)[], widths: readonly number[], pen: Pen): readonly string[] {
  const wrapped = cells.map((cell, index) => wrap(cell === null ? '' : cellText(cell), widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, index) => {
      const style = cell?.style ?? 'cellText';
      return pen.draw(
        pad(wrapped[index]?.[line] ?? '', widths[index] ?? 1, styleOf(style).align ?? 'left'),
        style,
      );
    });
    return `│ ${parts.join(' │ ')} │`;
  });
}

/** What a cell shows; numbers as Dutch people write them. */
function cellText({ value, style }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, styleOf(style).numberFormat);
  return safeText(String(value));
}

/** The number format of the style tells euros, days and counts apart. */
function numberText(value: number, format: string): string {
  // Euros become whole cents again.
  if (format.includes('€')) return formatCents(Math.round(value * 100));
  if (format.includes('yyyy')) return formatDay(value);
  return Number.isInteger(value) ? formatCount(value) : String(value).replace('.', ',');
}

/** Writes bold and dim text where the terminal can show it. */
class Pen {
  constructor(private readonly color: boolean) {}

  bold(text: string): string {
    return this.color ? `\u001b[1m${text}\u001b[22m` : text;
  }

  draw(text: string, token: StyleToken): string {
    if (!this.color) return text;
    if (styleOf(token).bold === true) return this.bold(text);
    return FAINT.includes(token) ? `\u001b[2m${text}\u001b[22m` : text;
  }
}

const FAINT: readonly StyleToken[] = [
  'note',
  'subtitle',
  'figureMuted',
  'amountMuted',
  'amountCentsMuted',
  'rowLabelIndented',
];
