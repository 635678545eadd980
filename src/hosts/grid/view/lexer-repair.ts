/**
 * The reader of formulas in the grid keeps in mind which [ is open, and forgets that it should not when it starts on
 * another formula. It reads along with whoever types tblUren[#A, and after that no formula calculates any more.
 */
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';

interface Reader {
  _resetTemp: () => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** Lets the reader start every formula with a clean slate. */
export function repairLexer(): void {
  const reader = LexerTreeBuilder.prototype as unknown as Reader;
  const reset = reader._resetTemp;
  reader._resetTemp = function resetAll(this: Reader) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
