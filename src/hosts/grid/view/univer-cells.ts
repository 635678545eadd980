/** The cells of one sheet as the grid holds them, for whoever looks for changes. */
import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Range } from '../../../core/intake/grid';
import type { GridCells } from './changes/grid-cells';
import { flagsOfLook } from './read/number-formats';

type Line = Readonly<Record<number, Nullable<ICellData>>>;

export class UniverCells implements GridCells {
  private readonly flagsOfStyle = new Map<string, number>();
  private readonly unit: string;
  private readonly sheet: string;

  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
    private readonly formulas: FormulaDataModel,
  ) {
    this.unit = workbook.getUnitId();
    this.sheet = worksheet.getSheetId();
  }

  *rows(): Iterable<readonly [number, Line]> {
    const matrix = this.worksheet.getCellMatrix().getMatrix() as Record<number, Line | undefined>;
    for (const key in matrix) {
      const line = matrix[key];
      if (line) yield [Number(key), line];
    }
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.worksheet.getCellMatrix().getValue(row, column) ?? undefined;
  }

  formula(row: number, column: number, { f, si }: ICellData): string | null {
    if (typeof f === 'string' && f !== '') return f;
    if (si === undefined || si === null || si === '') return null;
    const text = this.formulas.getFormulaStringByCell(row, column, this.sheet, this.unit);
    return text === undefined || text === null || text === '' ? null : text;
  }

  spill(row: number, column: number): Range | null {
    const range = this.formulas.getArrayFormulaRange()[this.unit]?.[this.sheet]?.[row]?.[column];
    if (!range) return null;
    const { startRow, endRow, startColumn, endColumn } = range;
    if (startRow === endRow && startColumn === endColumn) return null;
    return { firstRow: startRow, lastRow: endRow, firstColumn: startColumn, lastColumn: endColumn };
  }

  spilled(row: number, column: number): ICellData | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unit]?.[this.sheet]?.[row]?.[column] ?? undefined;
  }

  flags({ s }: ICellData): number {
    if (typeof s !== 'string') return flagsOfLook(s);
    const known = this.flagsOfStyle.get(s);
    if (known !== undefined) return known;
    const look: Nullable<IStyleData> = this.workbook.getStyles().get(s);
    const flags = flagsOfLook(look);
    this.flagsOfStyle.set(s, flags);
    return flags;
  }
}
