/** The order in which findings are read, wherever they are listed. */
import type { Finding, Place, Severity } from '../domain/finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Worst first, then as one reads the workbook. What concerns all of it comes before its parts. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheetOrder: readonly string[],
): readonly Finding[] {
  const indexes = new Map(sheetOrder.map((name, index) => [name, index]));
  const sheetIndex = (place: Place | null): number =>
    place === null ? -1 : (indexes.get(place.sheet) ?? sheetOrder.length);
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      sheetIndex(a.place) - sheetIndex(b.place) ||
      (a.place?.row ?? -1) - (b.place?.row ?? -1) ||
      (a.place?.column ?? -1) - (b.place?.column ?? -1),
  );
}
