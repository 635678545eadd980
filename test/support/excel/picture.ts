/** A sheet of the in-memory Excel in words, line by line, for golden files and for comparing two ways of drawing the same. */
import { columnName } from '../../../src/formats/xlsx/references';
import { areaName, cellArea } from '../../office-host/cells/address';
import { lineAt, SIDES } from '../../office-host/cells/lines';
import { NORMAL, type Look } from '../../office-host/cells/looks';
import type { InMemoryExcel } from '../../office-host/in-memory-excel';
import type { ChartState, Kept, Sheet, Validation } from '../../office-host/model/sheet';

/** Everything that the product can write on a sheet. */
export function pictureOf(excel: InMemoryExcel, name: string): string {
  const sheet = excel.sheet(name);
  const { page, printArea, titleRows } = sheet;
  const lines = [
    `sheet ${sheet.name} (${sheet.visibility}${sheet.showGridlines ? '' : ', no gridlines'})`,
    ...[...sheet.properties.values()].map(({ key, value }) => `property ${key}: ${String(value)}`),
    ...(sheet.isProtected ? ['protected'] : []),
    ...(sheet.frozenRows === 0 ? [] : [`frozen: ${sheet.frozenRows} rows`]),
    `page: ${String(page['orientation'])} ${String(page['paperSize'])} ${JSON.stringify(page['zoom'])}`,
    ...(printArea === null ? [] : [`print area: ${areaName(printArea)}`]),
    ...(titleRows === null ? [] : [`repeated rows: ${areaName(titleRows)}`]),
    ...Object.entries(sheet.footer).map(([part, text]) => `${part}: ${String(text).replaceAll('\n', ' / ')}`),
    ...sheet.breaks.map((row) => `page break before row ${row + 1}`),
    `widths: ${[...sheet.columnWidths].map(([column, width]) => `${columnName(column)} ${round(width)}`).join(', ')}`,
    ...(sheet.rowHeights.size === 0
      ? []
      : [
          `heights: ${[...sheet.rowHeights].map(([row, height]) => `${row + 1} ${round(height)}`).join(', ')}`,
        ]),
    ...sheet.merges.map((area) => `merged: ${areaName(area)}`),
    ...sheet.tables.map((table) => `table ${table.name}: ${areaName(table.area)} ${table.style}`),
    ...sheet.validations.map((each) => `validation: ${describeValidation(each)}`),
    ...sheet.charts.map((chart) => `chart: ${JSON.stringify(describeChart(chart))}`),
  ];
  return [...lines, ...cellLines(sheet), ''].join('\n');
}

/** Every cell that holds something or looks like something. */
function cellLines(sheet: Sheet): readonly string[] {
  const used = sheet.used(false);
  if (used === null) return [];
  const lines: string[] = [];
  for (let row = used.firstRow; row <= used.lastRow; row++)
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const content = sheet.contents.at(row, column);
      const look = lookOf(sheet, row, column);
      if (content === undefined && look === '') continue;
      const formula = content?.formula === undefined ? '' : ` ${content.formula}`;
      const spilled = content?.spilledFrom === undefined ? '' : ' (spilled)';
      const link = sheet.links.get(areaName(cellArea({ row, column })));
      const linked = link === undefined ? '' : ` -> ${String(link['documentReference'] ?? link['address'])}`;
      const value = content === undefined ? '' : JSON.stringify(content.value);
      lines.push(`${columnName(column)}${row + 1} ${value}${formula}${spilled}${linked}${look}`);
    }
  return lines;
}

/** What differs from a cell that nobody touched. */
function lookOf(sheet: Sheet, row: number, column: number): string {
  const cell = cellArea({ row, column });
  const lines = SIDES.slice(0, 4).flatMap((side) => {
    const { style, color, weight } = lineAt(sheet.lines, cell, side);
    return style === 'None' ? [] : [`${side}=${String(style)} ${String(color)} ${String(weight)}`];
  });
  const all = [...lines, ...wordsOf(sheet.looks.at(row, column))];
  return all.length === 0 ? '' : ` {${all.join('; ')}}`;
}

const WORDS = new WeakMap<Look, readonly string[]>();

function wordsOf(look: Look): readonly string[] {
  const known = WORDS.get(look);
  if (known !== undefined) return known;
  const words = Object.entries(look)
    .filter(([name, value]) => NORMAL[name] !== value)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  WORDS.set(look, words);
  return words;
}

function round(points: number): string {
  return String(Number(points.toFixed(1)));
}

function describeValidation({ area, rule, prompt, errorAlert }: Validation): string {
  return `${areaName(area)} ${JSON.stringify({ rule, prompt, errorAlert })}`;
}

/** A chart in words: what it shows and what was set. */
export function describeChart({ kept, series }: ChartState): Kept {
  return {
    ...kept,
    id: undefined,
    series: series.map(({ setValues, setXAxisValues, ...rest }) => ({
      ...rest,
      values: (setValues as readonly unknown[] | undefined)?.[0],
      categories: (setXAxisValues as readonly unknown[] | undefined)?.[0],
    })),
  };
}
