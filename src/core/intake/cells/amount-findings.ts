/** What can be odd about a cell that should hold an amount. Facts in cents are what the writer may have meant. */
import type { CellFacts } from './reading';

/** A possible meaning, to show as an example; null when there is no safe one. */
interface Suggested extends CellFacts {
  readonly cents: number | null;
}

/** The text of the figure that is odd, which may be one end of a range. */
interface Part extends CellFacts {
  readonly part: string;
}

declare module '../../domain/finding' {
  interface FindingFacts {
    // The cell holds something else than an amount.
    'amount.errorValue': CellFacts;
    'amount.boolean': CellFacts;
    /** Day and month when the cell may have been typed as a range ("10-12"). */
    'amount.date': CellFacts & { readonly dayAndMonth: readonly [number, number] | null };
    'amount.time': CellFacts;
    'amount.percentage': CellFacts;
    // One figure that can be read in more than one way, or in none.
    'amount.ambiguousComma': Part & { readonly asThousands: number; readonly asDecimal: number };
    'amount.manyDecimals': Part & { readonly cents: number };
    'amount.dot': Part & { readonly asDecimal: number | null };
    'amount.englishNotation': Part & { readonly cents: number };
    'amount.space': Part & { readonly cents: number | null };
    'amount.leadingZero': Part & { readonly cents: number | null };
    'amount.currencyTwice': Part;
    'amount.tooLarge': CellFacts & { readonly limit: number };
    // A form that says too little or something else.
    'amount.negative': CellFacts;
    'amount.plus': CellFacts;
    'amount.brackets': CellFacts;
    'amount.dash': CellFacts;
    'amount.reversed': CellFacts & { readonly first: number; readonly second: number };
    'amount.noLowerBound': CellFacts & { readonly cents: number };
    'amount.noUpperBound': CellFacts;
    'amount.belowZero': CellFacts;
    'amount.multiple': Suggested;
    'amount.rate': CellFacts;
    'amount.otherCurrency': CellFacts;
    'amount.letterInFigure': Suggested;
    'amount.fullWidth': CellFacts;
    'amount.unreadable': CellFacts;
    // Read, and worth a look.
    'amount.approximate': CellFacts;
    'amount.notApplicable': CellFacts;
    /** What was meant if a point between thousands was lost; null: nobody can say. */
    'amount.small': CellFacts & { readonly cents: number; readonly meant: number | null };
    // A reported saving.
    'saving.unreadable': CellFacts;
    'saving.noSaving': CellFacts;
    'saving.notApplicable': CellFacts;
    'saving.noSign': CellFacts;
    'saving.oneSign': CellFacts;
    'saving.contradiction': CellFacts;
  }
}
