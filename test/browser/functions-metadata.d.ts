import type { Described } from '../support/grid-functions';

declare global {
  /** What webpack puts in the page: the functions as functions.json describes them. */
  const FUNCTIONS_METADATA: readonly Described[];
}
