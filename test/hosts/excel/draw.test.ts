/** A document drawn in Excel is the document that our .xlsx writer stores: cell by cell, look by look. */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import type { Document } from '../../../src/core/report/document';
import { SIZES } from '../../../src/core/template/sheets';
import { template } from '../../../src/core/template/template';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { documentOf, report as aReport } from '../../formats/xlsx/documents';
import { opened, openedDocument, report } from './opened';
import { cellsOf, pictureInExcel, picturesInFile } from './pictures';

/** Draws a document beside the empty sheet of a new workbook, and stores the same document as a file. */
async function bothWays(document: Document) {
  const { excel, host } = opened();
  const formulas = document.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ formula, value }) =>
          formula === undefined ? [] : [{ formula, value: value ?? '' }],
        ),
      ),
    ),
  );
  excel.book.calculate = (text) => formulas.find(({ formula }) => text === `=${formula}`)?.value;
  await host.draw(document);
  expect(excel.log.undoCleared).toEqual([]);
  const bytes = await writeXlsx(null, document);
  const snapshot = await host.snapshot();
  return {
    excel,
    drawn: { ...snapshot, sheets: snapshot.sheets.slice(1) },
    file: await readXlsx(bytes, 'w'),
    pictures: await picturesInFile(bytes),
  };
}

async function reportOf(study: Document): Promise<Document> {
  const made = await report(await openedDocument(study));
  return made.document;
}

const DOCUMENTS: readonly (readonly [string, () => Promise<Document>])[] = [
  ['a report with a bit of everything', () => Promise.resolve(documentOf(aReport()))],
  ['the reports of the published cases', () => reportOf(publishedCases())],
  ['the reports of the fictitious study', () => reportOf(fictitiousStudy())],
  ['the published cases', () => Promise.resolve(publishedCases())],
  ...SIZES.map((size) => [`the template ${size}`, () => Promise.resolve(template(size))] as const),
];

describe.each(DOCUMENTS)('%s', (_name, make) => {
  test('reads back as the file does, looks as the file does, and leaves the list of undo', async () => {
    const { excel, drawn, file, pictures } = await bothWays(await make());
    expect(cellsOf(drawn)).toEqual(cellsOf(file));
    for (const { name } of file.sheets) expect(pictureInExcel(excel, name)).toBe(pictures.get(name));
  });
});
