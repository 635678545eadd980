/** The functions that a workbook loads when it first calls one of them. That call waits; later ones go straight there. */
import { ADDIN } from '../core/text/addin';
import { notAvailable } from '../functions/cell';
import { forCell } from '../functions/excel';
import type * as tables from '../functions/tables';

type Tables = typeof tables;

/** What is loaded puts its functions in the place of these: the build adds that to the file (functions.json). */
export const LATER = [
  'referentie',
  'tarief',
  'tabelErvaren',
  'tabelFinancieel',
  'controle',
] as const satisfies readonly (keyof Tables)[];

export function associateTables(load: () => Promise<Tables> = loadTables): void {
  for (const name of LATER) {
    CustomFunctions.associate(name.toUpperCase(), async (...given: readonly unknown[]) => {
      const answer = (await loaded(load))[name] as (...given: readonly unknown[]) => unknown;
      return answer(...given);
    });
  }
}

function loadTables(): Promise<Tables> {
  return import(/* webpackChunkName: "tables" */ '../functions/tables');
}

async function loaded(load: () => Promise<Tables>): Promise<Tables> {
  try {
    return await load();
  } catch {
    // A next call tries again.
    return forCell(() => {
      throw notAvailable(ADDIN.functionNotLoaded);
    }) as never;
  }
}
