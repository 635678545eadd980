/**
 * The grid by itself, for trying it and for its tests. Nothing of it ships.
 *
 *     npx webpack --mode production --config-name grid
 *     (cd dist/grid && python3 -m http.server 8080)
 */
import { readXlsx, saveXlsx } from '../../src/formats/xlsx';
import { openGridView } from '../../src/hosts/grid/view/open-grid-view';
import { gridFunctions } from '../support/grid-functions';

const container = document.getElementById('grid');
if (container === null) throw new Error('the page has no place for the grid');

const view = openGridView(container, { functions: gridFunctions(FUNCTIONS_METADATA) });
// For a driver, and for the bench.
Object.assign(globalThis, { view, readXlsx, saveXlsx });
