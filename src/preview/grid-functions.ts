/** Our functions for the workbook: as functions.json describes them, with what calculates each. */
import * as cells from '../functions/functions';
import * as tables from '../functions/tables';
import type { GridFunction } from '../hosts/grid/functions/grid-function';

/** A function in functions.json. */
export interface Described extends Omit<GridFunction, 'call'> {
  readonly id: string;
}

export function gridFunctions(described: readonly Described[]): readonly GridFunction[] {
  const exported = new Map(
    Object.entries({ ...cells, ...tables }).map(([name, call]) => [name.toUpperCase(), call]),
  );
  return described.map((each) => {
    const call = exported.get(each.id);
    if (call === undefined) throw new Error(`src/functions does not export ${each.id}`);
    return { ...each, call: call as GridFunction['call'] };
  });
}
