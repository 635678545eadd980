import type { LinePart, LinePlaces } from '../../domain/line';
import type { TableView } from '../tables/table-view';

/** In which columns of a table the parts of its lines stand: every row has them in the same. */
export function linePlaces(
  view: TableView,
  columns: Readonly<Partial<Record<LinePart, string>>>,
): LinePlaces {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([part, column]) => {
      const at = view.recordCount === 0 ? undefined : view.place(0, column).column;
      return at === undefined ? [] : [[part, at] as const];
    }),
  );
}
