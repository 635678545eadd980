/** Whether the workbook counts its days from 1904, as some from a Mac do. Excel's interface does not tell, but its DATE does. */
import { CellFlag, type CellValue } from '../../../core/intake/grid';
import { DAYS_TO_1904 } from '../../../formats/xlsx/date-system';
import { HostError, type HostErrorCode } from '../../host';
import { asHostError } from '../errors';
import type { SheetCells } from './sheet-cells';

/** 1 January 2000, in the system of 1904. */
const MILLENNIUM_1904 = 35_064;

/** Excel could not be reached, or somebody is typing: that says nothing of what it can. */
const NOT_NOW: readonly HostErrorCode[] = ['connectionLost', 'editMode'];

export class DateSystem {
  private answer: boolean | undefined;

  get is1904(): boolean {
    return this.answer === true;
  }

  /** Asks until there is an answer: a workbook keeps its system. */
  async ask(context: Excel.RequestContext): Promise<void> {
    if (this.answer !== undefined) return;
    const answer = context.workbook.functions.date(2000, 1, 1).load('value');
    try {
      await context.sync();
      this.answer = answer.value === MILLENNIUM_1904;
    } catch (error) {
      const known = asHostError(error);
      if (!(known instanceof HostError) || NOT_NOW.includes(known.code)) throw error;
      // An Excel that does not calculate for add-ins: nearly every workbook counts from 1900.
    }
  }

  /** The days of a sheet as the core knows them. */
  convert(cells: SheetCells): void {
    if (!this.is1904) return;
    cells.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        row[c] = this.day(value, cells.flagsAt(r, c));
      });
    });
  }

  /** A day of this workbook as the core knows it. */
  day(value: CellValue, flags: number): CellValue {
    const isDay = typeof value === 'number' && (flags & CellFlag.date) !== 0;
    return isDay && this.is1904 ? value + DAYS_TO_1904 : value;
  }

  /** A day of ours as this workbook counts it. */
  serial(value: CellValue, flags: number): CellValue {
    const isDay = typeof value === 'number' && (flags & CellFlag.date) !== 0;
    return isDay && this.is1904 ? value - DAYS_TO_1904 : value;
  }
}
