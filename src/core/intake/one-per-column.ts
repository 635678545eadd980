/**
 * Formulas of which the file holds no outcome are told once per column: programs that write files without calculating
 * leave them, everywhere or nowhere.
 */
import type { Finding } from '../domain/finding';

declare module '../domain/finding' {
  interface FindingFacts {
    'formula.withoutOutcome': { readonly column: string; readonly cells: number };
  }
}

export function onePerColumn(findings: readonly Finding[]): readonly Finding[] {
  const columns = new Map<string, Set<string>>();
  const first = findings.filter((finding) => {
    if (finding.code !== 'formula.withoutOutcome') return true;
    const key = columnOf(finding);
    const cells = columns.get(key);
    // A matrix reads the name of a case once per row.
    columns.set(key, (cells ?? new Set()).add(JSON.stringify(finding.place)));
    return cells === undefined;
  });
  return first.map((finding) =>
    finding.code === 'formula.withoutOutcome'
      ? { ...finding, facts: { ...finding.facts, cells: columns.get(columnOf(finding))?.size ?? 1 } }
      : finding,
  );
}

function columnOf({ place, facts }: Extract<Finding, { code: 'formula.withoutOutcome' }>): string {
  return JSON.stringify([place?.sheet, facts.column]);
}
