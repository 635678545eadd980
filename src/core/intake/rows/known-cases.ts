/** The cases that lines may speak of: those that are calculated, and those that the study did not select. */
import type { Findings, Place } from '../../domain/finding';
import type { CaseName } from '../cells/parse-text';

declare module '../../domain/finding' {
  interface FindingFacts {
    'line.unknownCase': { readonly table: string; readonly case: string };
  }
}

export class KnownCases {
  private readonly selected: ReadonlySet<string>;
  private readonly notSelected: ReadonlySet<string>;
  private readonly reported = new Set<string>();

  constructor(selected: readonly string[], notSelected: readonly string[]) {
    this.selected = new Set(selected);
    this.notSelected = new Set(notSelected);
  }

  /** Whether a table of cases names this case. */
  names({ key }: CaseName): boolean {
    return this.selected.has(key) || this.notSelected.has(key);
  }

  /**
   * Whether a line about this case is read. Lines of a case that was not selected are passed over in silence; a case
   * that nobody knows is reported once per table. Without any table of cases, the cases are those that lines name.
   */
  reads({ name, key }: CaseName, table: string, placeOf: () => Place, findings: Findings): boolean {
    if (this.selected.has(key)) return true;
    if (this.selected.size === 0 && this.notSelected.size === 0) return true;
    if (this.notSelected.has(key)) return false;
    const once = `${table} ${key}`;
    if (!this.reported.has(once)) findings.add('error', 'line.unknownCase', placeOf(), { table, case: name });
    this.reported.add(once);
    return false;
  }
}
