/** What the errors of our functions mean, by the cell with the formula: the grid itself shows a code only. */
export class CellSentences {
  private readonly bySheet = new Map<string, Map<string, string>>();

  /** Null: the formula came to something, or to an error of which there is nothing to say. */
  set(sheetId: string, row: number, column: number, sentence: string | null): void {
    const sheet = this.bySheet.get(sheetId) ?? new Map<string, string>();
    this.bySheet.set(sheetId, sheet);
    if (sentence === null) sheet.delete(key(row, column));
    else sheet.set(key(row, column), sentence);
  }

  at(sheetId: string, row: number, column: number): string | null {
    return this.bySheet.get(sheetId)?.get(key(row, column)) ?? null;
  }

  clear(): void {
    this.bySheet.clear();
  }
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
