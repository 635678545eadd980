/** Names of cells that formulas and lists use. */
import type { NamedRange } from './file';
import type { ShownPair } from './shown-sheet';

/** A name that leads nowhere, and those that Excel keeps for itself. */
const UNUSABLE = /#REF!|\[\d+\]/;
const OF_EXCEL = /^_xlnm\.|^_xl|^_filterdatabase$/i;
const ALL_SHEETS = 'AllDefaultWorkbook';

export function namesOf(
  names: readonly NamedRange[],
  pairs: readonly ShownPair[],
): Readonly<Record<string, unknown>> {
  const usable = names.filter(
    ({ name, range }) => !OF_EXCEL.test(name) && !UNUSABLE.test(range) && range !== '',
  );
  return Object.fromEntries(
    usable.map(({ name, range, scope }) => {
      const id = `name ${scope ?? ''}!${name}`;
      const sheet = pairs.find(({ shown }) => shown.grid.name === scope)?.shown.id;
      return [
        id,
        { id, name, formulaOrRefString: formulaOrReference(range), localSheetId: sheet ?? ALL_SHEETS },
      ];
    }),
  );
}

/** From the first cell of a column up to the last that is filled: A2:INDEX(A2:A1001, ...). */
const GROWING = /^((?:'(?:[^']|'')+'|[^'!()]+)!)(\$?[A-Z]+\$?\d+):INDEX\(\1(\2:\$?[A-Z]+\$?\d+),/i;

/**
 * The grid tells a calculation from a reference by its equals sign. A range that grows is shown in full: it is there for
 * lists, which leave out empty cells, and the grid stands still for ever when a cell asks for one.
 */
function formulaOrReference(text: string): string {
  const [, sheet, , cells] = GROWING.exec(text) ?? [];
  if (sheet !== undefined && cells !== undefined) return `${sheet}${cells}`;
  return /^(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(text) ? text : `=${text}`;
}
