/** Our functions for the grid, as the page has them. */
export { gridFunctions, type Described } from '../../src/preview/grid-functions';
