/** A sheet in words, line by line, for golden files and for comparing two ways of drawing the same. */
import { columnName } from '../../src/formats/xlsx/references';
import { areaName } from './cells/address';
import { SIDES } from './cells/edges';
import { NORMAL, type Look } from './cells/looks';
import { cellArea } from './model/book';
import type { Sheet } from './model/sheet';
import { describeChart } from './objects/charts';
import { describeValidation } from './objects/data-validation';

export function pictureOf(sheet: Sheet): string {
  const { page } = sheet;
  const lines = [
    `sheet ${sheet.name} (${sheet.visibility}${sheet.showGridlines ? '' : ', no gridlines'})`,
    ...[...sheet.properties.values()].map(({ key, value }) => `property ${key}: ${String(value)}`),
    ...(sheet.isProtected ? ['protected'] : []),
    ...(sheet.frozenRows === 0 ? [] : [`frozen: ${sheet.frozenRows} rows`]),
    `page: ${page.orientation} ${page.paperSize} ${JSON.stringify(page.zoom)}`,
    ...(page.printArea === null ? [] : [`print area: ${areaName(page.printArea)}`]),
    ...(page.titleRows === null ? [] : [`repeated rows: ${areaName(page.titleRows)}`]),
    ...Object.entries(page.texts).map(([part, text]) => `${part}: ${text.replaceAll('\n', ' / ')}`),
    ...page.breaks.map((row) => `page break before row ${row + 1}`),
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
    const { style, color, weight } = sheet.edges.common(cell, side);
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
