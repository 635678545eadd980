/** Where the figures came from, for Controle and Verantwoording. */

/** A table that was found in the workbook. */
export interface InputTable {
  /** The name of its kind: "tblCasussen". */
  readonly table: string;
  readonly sheet: string;
  /** Its first cell; rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  /** Tables found by their headers alone are listed, so that somebody can check the choice. */
  readonly recognisedBy: 'name' | 'headers';
  /** False: recognised but not read; a finding says why. */
  readonly read: boolean;
  /** The number of rows of the sheet with data, whether a row is a case or not. */
  readonly rowCount: number;
  /** The sum in cents of the amount cells with one exact figure; null when the table has no amounts. */
  readonly total: number | null;
}
