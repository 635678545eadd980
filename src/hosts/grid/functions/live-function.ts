/** One of our functions as the engine of the grid calls it. A function that throws would stop all calculation for good. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellSentences } from './cell-sentences';
import { callAsExcel, CellFault, type Answer, type Argument, type Cell } from './excel-call';
import type { GridFunction } from './grid-function';

export class LiveFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly fn: GridFunction,
    private readonly sentences: CellSentences,
  ) {
    super(name);
  }

  /** A text stays one: the grid would make a number of "€ 4.000", and an American one. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      const answer = callAsExcel(this.fn, given.map(argumentOf));
      if (this.subUnitId !== undefined && this.subUnitId !== null)
        this.sentences.set(this.subUnitId, this.row, this.column, sentenceOf(answer));
      return valueOf(answer);
    } catch {
      // A function that throws would stop the grid calculating for good.
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

function sentenceOf(answer: Answer): string | null {
  const first = Array.isArray(answer) ? (answer as readonly (readonly Cell[])[])[0]?.[0] : answer;
  return first instanceof CellFault ? first.sentence : null;
}

/** What was left out arrives as an empty cell: both are nothing. */
function argumentOf(given: BaseValueObject): Argument {
  if (given instanceof ArrayValueObject) return rowsOf(given);
  return given.isNull() ? null : [[cellOf(given)]];
}

function rowsOf(array: ArrayValueObject): readonly (readonly Cell[])[] {
  return array.getArrayValue().map((row) => Array.from(row, (cell) => cellOf(cell)));
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return new CellFault(value.getErrorType());
  const plain: unknown = value.getValue();
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
}

function valueOf(answer: Answer): BaseValueObject {
  if (!Array.isArray(answer)) return cellValue(answer as Cell);
  const rows = answer as readonly (readonly Cell[])[];
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return cellValue(first[0] ?? '');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellValue)),
    rowCount: rows.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function cellValue(cell: Cell): BaseValueObject {
  if (cell instanceof CellFault) return ErrorValueObject.create(ERRORS.get(cell.code) ?? ErrorType.VALUE);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? '');
}
