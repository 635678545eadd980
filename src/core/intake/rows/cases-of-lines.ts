/** Which case a line is about, for the tables with lines per case. */
import type { Findings, Place } from '../../domain/finding';
import { parseCaseName, type CaseName } from '../cells/parse-text';
import type { TableView } from '../tables/table-view';
import { oneSpelling } from './agree';
import type { KnownCases } from './known-cases';

declare module '../../domain/finding' {
  interface FindingFacts {
    'line.withoutCase': { readonly table: string };
    'line.otherCase': { readonly table: string; readonly own: string; readonly sheetCase: string };
  }
}

/** A case that lines name; `place` is the first cell of those lines. */
export interface NamedCase extends CaseName {
  readonly place: Place;
}

/** The cases of the lines of one kind of table. */
export class CasesOfLines {
  private readonly found = new Map<string, NamedCase>();

  constructor(
    private readonly known: KnownCases,
    private readonly findings: Findings,
  ) {}

  /** The case of a line, or null when the line is left out. `column` helps to point at the line. */
  of(view: TableView, record: number, column: string): CaseName | null {
    const name = caseOfLine(view, record, this.findings);
    if (name === null) return null;
    const placeOf = (): Place => view.place(record, 'casus', column);
    if (!this.known.reads(name, view.name, placeOf, this.findings)) return null;
    const known = this.found.get(name.key);
    if (known === undefined) this.found.set(name.key, { ...name, place: placeOf() });
    else if (known.name !== name.name)
      this.found.set(name.key, { ...known, name: oneSpelling(known, name).name });
    return name;
  }

  /** The cases that the lines name, in the order in which they come. */
  named(): readonly NamedCase[] {
    return [...this.found.values()];
  }
}

/** The case of a line: its own column, else the case that the sheet names. */
function caseOfLine(view: TableView, record: number, findings: Findings): CaseName | null {
  const own = view.read(record, 'casus', parseCaseName, findings);
  const fromSheet = view.sheetCase === null ? null : parseCaseName(view.sheetCase).value;
  const sheetCase = fromSheet?.kind === 'value' ? fromSheet.value : null;
  if (own?.kind === 'unreadable') return null;
  if (own?.kind !== 'value') {
    if (sheetCase === null)
      findings.add('error', 'line.withoutCase', view.place(record, 'casus'), { table: view.name });
    return sheetCase;
  }
  if (sheetCase !== null && sheetCase.key !== own.value.key) {
    const facts = { table: view.name, own: own.value.name, sheetCase: sheetCase.name };
    findings.add('warning', 'line.otherCase', view.place(record, 'casus'), facts);
  }
  return own.value;
}
