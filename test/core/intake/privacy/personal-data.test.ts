import { fictitiousStudy } from '../../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../../src/core/example/published-cases';
import { TABLES, type ColumnKey, type TableKind, type TableSpec } from '../../../../src/core/intake/labels';
import { headsFigures, personalHeader } from '../../../../src/core/intake/privacy/read-header';
import type { Document } from '../../../../src/core/report/document';
import { run, steps } from '../../../../src/core/run';
import { formOf } from '../../../../src/core/template/columns';
import { SIZES } from '../../../../src/core/template/sheets';
import { template } from '../../../../src/core/template/template';
import { readXlsx, writeXlsx } from '../../../../src/formats/xlsx';
import { workbook } from '../../../support/random-study';

const CODE = 'privacy.personalData';
const TODAY = { today: 45900 };

const documents: readonly (readonly [string, () => Document])[] = [
  ['the published cases', publishedCases],
  ['the fictitious study', fictitiousStudy],
  ...SIZES.map((size) => [`the template ${size}`, () => template(size)] as const),
];

test.each(documents)('%s: no personal data', async (_name, make) => {
  const { findings } = run(await readXlsx(await writeXlsx(null, make()), 'proef.xlsx'), TODAY);
  expect(findings.filter(({ code }) => code === CODE)).toEqual([]);
});

const columns = (Object.entries(TABLES) as [TableKind, TableSpec][]).flatMap(([kind, spec]) =>
  Object.entries(spec.columns).map(([key, { label, synonyms = [] }]) => ({
    kind,
    key,
    labels: [label, ...synonyms],
  })),
);

test('no column of our own tables is a column of personal data', () => {
  for (const { kind, labels } of columns)
    for (const label of labels)
      expect([kind, label, personalHeader(kind, label)]).toEqual([kind, label, null]);
});

test('every column that is drawn as a figure is one in which large figures may stand', () => {
  const figures = ['inputAmount', 'inputTariff', 'inputNumber', 'inputCount', 'settingCount'];
  for (const { kind, key, labels } of columns) {
    if (!figures.includes(formOf(kind, key as ColumnKey<typeof kind>).style)) continue;
    for (const label of labels) expect([kind, label, headsFigures(kind, label)]).toEqual([kind, label, true]);
  }
});

test('searching a large table takes many steps', () => {
  const count = (rows: number): number => {
    const cells = Array.from({ length: rows }, (_, row) => [`School ${row}`, 'x']);
    const grid = {
      name: 'Scholen',
      rows: [['School', 'Gemeente'], ...cells],
      tables: [],
      visibility: 'visible' as const,
    };
    const running = steps(workbook([grid]), TODAY);
    let taken = 0;
    for (let step = running.next(); step.done !== true; step = running.next()) taken++;
    return taken;
  };
  expect(count(10_000) - count(100)).toBeGreaterThanOrEqual(19);
});
