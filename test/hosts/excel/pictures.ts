/** A sheet in words, as Excel holds it and as our .xlsx writer stores it, so that the two can be laid side by side. */
import { readXlsx as readWithHucre, type Cell, type Sheet as FileSheet } from 'hucre';
import type { Workbook } from '../../../src/core/intake/grid';
import { flagsAt } from '../../../src/core/intake/grid';
import { cellName, parseRange, rangeName } from '../../../src/formats/xlsx/references';
import { cellArea } from '../../office-host/cells/address';
import { NORMAL } from '../../office-host/cells/looks';
import { lineAt, SIDES } from '../../office-host/cells/lines';
import type { InMemoryExcel } from '../../office-host/open-excel';
import { pictureOf } from '../../support/excel/picture';

/** Values and what is said about them, without the empty cells at the ends. */
export function cellsOf(workbook: Workbook): unknown {
  return workbook.sheets.map((grid) => ({
    name: grid.name,
    tables: grid.tables,
    isOurs: grid.mark !== undefined,
    cells: grid.rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null || value === ''
          ? []
          : [`${cellName(r, c)} ${JSON.stringify(value)} ${flagsAt(grid, r, c)}`],
      ),
    ),
  }));
}

const PAGE = /^(page|print area|repeated rows|\w+Footer|page break|validation|frozen)/;

export function pictureInExcel(excel: InMemoryExcel, name: string): string {
  const sheet = excel.sheet(name);
  const used = sheet.used(false) ?? { lastRow: -1, lastColumn: -1 };
  const lines: string[] = [];
  for (let row = 0; row <= used.lastRow + 1; row++)
    for (let column = 0; column <= used.lastColumn + 1; column++) {
      const look = { ...NORMAL, ...sheet.looks.at(row, column) };
      const edges = SIDES.slice(0, 4).map(
        (side) => lineAt(sheet.lines, cellArea({ row, column }), side).style,
      );
      const link = sheet.links.get(cellName(row, column))?.['documentReference'];
      lines.push(
        lookLine(row, column, {
          format: look['numberFormat'],
          bold: look['font.bold'],
          italic: look['font.italic'],
          underline: look['font.underline'] === 'Single',
          size: look['font.size'],
          color: look['font.color'],
          fill: look['fill.color'],
          horizontal: look['horizontalAlignment'],
          vertical: look['verticalAlignment'],
          wrap: look['wrapText'],
          indent: look['indentLevel'],
          edges: edges.map((style) => style === 'Continuous'),
          link,
        }),
      );
    }
  // The other reader does not give messages of cells without a list.
  const page = pictureOf(excel, name)
    .split('\n')
    .filter((line) => PAGE.test(line) && !line.includes('"rule":{}'));
  return [
    ...page.sort(),
    `merged: ${sheet.merges
      .map((area) => rangeName(area))
      .sort()
      .join(' ')}`,
    `widths: ${[...sheet.columnWidths]
      .map(([column, points]) => `${column} ${Math.ceil(points - 0.1)}`)
      .sort()
      .join(' ')}`,
    `heights: ${[...sheet.rowHeights]
      .map(([row, points]) => `${row} ${points.toFixed(1)}`)
      .sort()
      .join(' ')}`,
    `gridlines: ${sheet.showGridlines}`,
    ...lines.filter((line) => line !== ''),
  ].join('\n');
}

interface Look {
  readonly format: unknown;
  readonly bold: unknown;
  readonly italic: unknown;
  readonly underline: unknown;
  readonly size: unknown;
  readonly color: unknown;
  readonly fill: unknown;
  readonly horizontal: unknown;
  readonly vertical: unknown;
  readonly wrap: unknown;
  readonly indent: unknown;
  readonly edges: readonly boolean[];
  readonly link: unknown;
}

const PLAIN: Look = {
  format: 'General',
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  color: '#000000',
  fill: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  edges: [false, false, false, false],
  link: undefined,
};

function lookLine(row: number, column: number, look: Look): string {
  const own = Object.entries(look).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[name as keyof Look]),
  );
  return own.length === 0
    ? ''
    : `${cellName(row, column)} ${own.map(([name, value]) => `${name}=${String(value)}`).join('; ')}`;
}

/** The sheets of a file by their names. */
export async function picturesInFile(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await readWithHucre(bytes, { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, pictureInFile(sheet)]));
}

function pictureInFile(sheet: FileSheet): string {
  const cells = sheet.cells ?? new Map<string, Cell>();
  const places = [...cells.keys()].map((key) => key.split(',').map(Number) as [number, number]);
  const lastRow = Math.max(-1, ...places.map(([row]) => row));
  const lastColumn = Math.max(-1, ...places.map(([, column]) => column));
  const lines: string[] = [];
  for (let row = 0; row <= lastRow + 1; row++)
    for (let column = 0; column <= lastColumn + 1; column++) {
      const { style, hyperlink } = cells.get(`${row},${column}`) ?? {};
      lines.push(
        lookLine(row, column, {
          format: style?.numFmt ?? 'General',
          bold: style?.font?.bold === true,
          italic: style?.font?.italic === true,
          underline: style?.font?.underline !== undefined && style.font.underline !== false,
          size: style?.font?.size ?? 11,
          color: colorOf(style?.font?.color, '#000000'),
          fill: style?.fill?.type === 'pattern' ? colorOf(style.fill.fgColor, '#FFFFFF') : '#FFFFFF',
          horizontal: capital(style?.alignment?.horizontal ?? 'general'),
          vertical: capital(style?.alignment?.vertical ?? 'bottom'),
          wrap: style?.alignment?.wrapText === true,
          indent: style?.alignment?.indent ?? 0,
          edges: edgesOf(cells, row, column),
          link: hyperlink?.location,
        }),
      );
    }
  return [
    ...pageLines(sheet).sort(),
    `merged: ${(sheet.merges ?? [])
      .map((m) =>
        rangeName({ firstRow: m.startRow, firstColumn: m.startCol, lastRow: m.endRow, lastColumn: m.endCol }),
      )
      .sort()
      .join(' ')}`,
    `widths: ${(sheet.columns ?? [])
      .map(({ width = 0 }, index) => `${index} ${Math.ceil(width * 7 * 0.75 - 0.1)}`)
      .sort()
      .join(' ')}`,
    `heights: ${ownHeights(sheet).sort().join(' ')}`,
    'gridlines: false',
    ...lines.filter((line) => line !== ''),
  ].join('\n');
}

/** Rows of input tables fit themselves. */
function ownHeights(sheet: FileSheet): string[] {
  const grows = (row: number): boolean =>
    (sheet.tables ?? []).some(({ range }) => {
      const area = parseRange(range ?? '');
      return area !== undefined && row > area.firstRow && row <= area.lastRow;
    });
  return [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined || grows(row) ? [] : [`${row} ${Math.min(409, height).toFixed(1)}`],
  );
}

/** A line between two cells belongs to both. */
function edgesOf(cells: ReadonlyMap<string, Cell>, row: number, column: number): boolean[] {
  const has = (r: number, c: number, side: 'top' | 'bottom' | 'left' | 'right'): boolean =>
    cells.get(`${r},${c}`)?.style?.border?.[side]?.style === 'thin';
  return [
    has(row, column, 'top') || has(row - 1, column, 'bottom'),
    has(row, column, 'bottom') || has(row + 1, column, 'top'),
    has(row, column, 'left') || has(row, column - 1, 'right'),
    has(row, column, 'right') || has(row, column + 1, 'left'),
  ];
}

function pageLines(sheet: FileSheet): string[] {
  const { pageSetup: page = {}, headerFooter, freezePane } = sheet;
  const [, left = '', centre = '', right = ''] =
    /^(?:&L((?:&&|[^&])*))?(?:&C((?:&&|[^&])*))?&R(.*)$/s.exec(
      headerFooter?.oddFooter?.replaceAll('\n', ' / ') ?? '',
    ) ?? [];
  return [
    `page: ${capital(page.orientation ?? '')} A4 {"horizontalFitToPages":1}`,
    ...(page.printArea === undefined ? [] : [`print area: ${page.printArea.replaceAll('$', '')}`]),
    ...(page.printTitlesRow === undefined
      ? []
      : [`repeated rows: ${page.printTitlesRow.replaceAll('$', '')}`]),
    `leftFooter: ${left}`,
    `centerFooter: ${centre}`,
    `rightFooter: ${right}`,
    ...(freezePane?.rows === undefined ? [] : [`frozen: ${freezePane.rows} rows`]),
    ...(sheet.rowBreaks ?? []).map((row) => `page break before row ${row + 2}`),
    ...(sheet.dataValidations ?? []).filter(({ type }) => type === 'list').map(validationLine),
  ];
}

type FileValidation = NonNullable<FileSheet['dataValidations']>[number];

function validationLine(item: FileValidation): string {
  const source = item.values === undefined ? `=${String(item.formula1)}` : item.values.join(',');
  const rule = { list: { inCellDropDown: true, source } };
  const prompt = { showPrompt: true, title: item.inputTitle, message: item.inputMessage };
  const style = capital(item.errorStyle ?? '');
  const alert =
    item.showErrorMessage === true
      ? { showAlert: true, style, title: item.errorTitle, message: item.errorMessage }
      : { showAlert: false, style: 'Information', title: '', message: '' };
  return `validation: ${item.range} ${JSON.stringify({ rule, prompt, errorAlert: alert })}`;
}

function colorOf(color: { readonly rgb?: string } | undefined, standard: string): string {
  return color?.rgb === undefined ? standard : `#${color.rgb.slice(-6)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
