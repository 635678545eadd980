/** One column that is searched: what its header says, and what was found in its cells so far. */
import { isCitizenNumber } from '../../domain/citizen-number';
import { mayHoldPersonalData } from '../../domain/may-hold-personal-data';
import { personalDataIn, type PersonalKind } from '../../domain/personal-data';
import { cleanText } from '../cells/clean-text';
import { CellFlag, flagsAt, type CellValue, type Grid } from '../grid';
import type { TableKind } from '../labels';
import { isBlank } from '../tables/table-view';
import { FIGURE_WORDS } from './header-words';
import { headsFigures, personalHeader } from './read-header';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** So many cells, the first of them here. */
export interface Tally {
  readonly cells: number;
  readonly first: Cell;
}

export interface FoundInColumn extends Tally {
  readonly kind: PersonalKind;
  /** Told by the header alone. */
  readonly byHeader: boolean;
}

export class SearchedColumn {
  /** What the header names. */
  readonly named: PersonalKind | null;
  private filled: Tally | null = null;
  private readonly inText = new Map<PersonalKind, Tally>();
  /** Cells with nothing but eight or nine digits, and those of them that can be a citizen service number. */
  private numbers = 0;
  private citizenNumbers: Tally | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly kind: TableKind,
    readonly header: string,
  ) {
    this.named = personalHeader(kind, header);
  }

  /** The header itself, or another text that is no content of the column. */
  lookAtHeader(value: CellValue, row: number, column: number): void {
    if (typeof value === 'string') this.lookAtText(value, { row, column });
  }

  look(value: CellValue, row: number, column: number): void {
    if (typeof value === 'number') {
      // By far most numbers are smaller.
      if (value >= SMALLEST && value <= LARGEST) this.lookAtNumber(value, { row, column });
    } else if (typeof value === 'string' && value.length > 5) this.lookAtText(value, { row, column });
    if (this.named !== null && !isBlank(value)) this.filled = oneMore(this.filled, { row, column });
  }

  found(): readonly FoundInColumn[] {
    const found: FoundInColumn[] = [];
    if (this.named !== null && this.filled !== null)
      found.push({ ...this.filled, kind: this.named, byHeader: true });
    const texts = new Map(this.inText);
    const numbers = this.citizenNumbers;
    // Of other numbers one in eleven passes the test: a column of those is something else.
    if (numbers !== null && this.named === null && 2 * numbers.cells >= this.numbers)
      texts.set('citizenNumber', together(texts.get('citizenNumber'), numbers));
    for (const [kind, tally] of texts)
      if (kind !== this.named || this.filled === null) found.push({ ...tally, kind, byHeader: false });
    return found;
  }

  private lookAtNumber(value: number, at: Cell): void {
    if (!Number.isInteger(value)) return;
    const notPlain = CellFlag.date | CellFlag.time | CellFlag.percentage;
    if ((flagsAt(this.grid, at.row, at.column) & notPlain) === 0) this.lookAtDigits(String(value), at);
  }

  private lookAtText(value: string, at: Cell): void {
    if (value.length <= LONGEST_DIGITS && ONLY_DIGITS.test(value)) {
      this.lookAtDigits(value.trim(), at);
      return;
    }
    if (!mayHoldPersonalData(value)) return;
    const text = cleanText(value);
    for (const kind of personalDataIn(text)) {
      if (kind === 'citizenNumber' && isFigure(text) && headsFigures(this.kind, this.header)) continue;
      this.inText.set(kind, oneMore(this.inText.get(kind) ?? null, at));
    }
  }

  private lookAtDigits(digits: string, at: Cell): void {
    if (DAY.test(digits) || headsFigures(this.kind, this.header)) return;
    this.numbers++;
    if (isCitizenNumber(digits)) this.citizenNumbers = oneMore(this.citizenNumbers, at);
  }
}

const SMALLEST = 10_000_000;
const LARGEST = 999_999_999;
/** Spaces around it included. */
const LONGEST_DIGITS = 12;
const ONLY_DIGITS = /^\s*\d{8,9}\s*$/;
/** 20240131 */
const DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text holds no other words than those of amounts. */
function isFigure(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || FIGURE_WORDS.has(word));
}

function oneMore(tally: Tally | null, at: Cell): Tally {
  return tally === null ? { cells: 1, first: at } : { ...tally, cells: tally.cells + 1 };
}

function together(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  const aFirst = a.first.row - b.first.row || a.first.column - b.first.column;
  return { cells: a.cells + b.cells, first: aFirst < 0 ? a.first : b.first };
}
