/**
 * The pane in a browser, over a workbook in memory, for trying it and for pictures of it. Nothing of it ships.
 *
 *     npx webpack --mode production --config-name pane
 *     (cd dist/pane && python3 -m http.server 8080)   http://localhost:8080/?werkmap=verzonnen&traag=400
 */
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import type { Document } from '../../src/core/report/document';
import { inputWorkbook, recordSheet } from '../../src/core/template/input-sheets';
import { startPane } from '../../src/taskpane/start-pane';
import { FakeHost } from '../support/fake-host';

const WORKBOOKS: Readonly<Record<string, () => Document>> = {
  gepubliceerd: publishedCases,
  verzonnen: fictitiousStudy,
  leeg: () => inputWorkbook('Leeg', [{ name: 'Blad1', lines: ['Hier staat niets.'] }]),
  eigen: () =>
    inputWorkbook('Eigen', [
      recordSheet(
        'Kosten 2025',
        'casussen',
        { casus: 10, gemiddeldeKosten: 20, referentie: 20, toekomstigeBaten: 20 },
        [
          { casus: '1', gemiddeldeKosten: '1,500', referentie: 'drieduizend' },
          { casus: '2', gemiddeldeKosten: 12_000, referentie: '4.000 tot 20.000' },
          { casus: '3', gemiddeldeKosten: 9_000, referentie: 'Onzeker', toekomstigeBaten: 'veel' },
        ],
        'Overzicht',
      ),
    ]),
};

const asked = new URLSearchParams(location.search);
const workbook = WORKBOOKS[asked.get('werkmap') ?? ''] ?? publishedCases;
const slow = Number(asked.get('traag') ?? 0);

void FakeHost.with(workbook()).then((host) => {
  host.latency = slow;
  const root = document.getElementById('pane');
  if (root !== null) startPane(root, host);
  // For a driver: what a user types in the workbook beside the pane.
  Object.assign(globalThis, { host });
});
