import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import { CellFlag, flagsAt, hasFlag, type Grid, type Workbook } from '../../../src/core/intake/grid';
import { run, type RunResult } from '../../../src/core/run';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { liveBlocks, valuesOf } from '../../support/live';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, sheet, table, text } from './documents';
import { MAIN, RELATIONS, sheetOf, partsOf, zipOf } from './handmade';
import { compareParts, grewFrom, partText, withPart } from './parts';

const METADATA = 'xl/metadata.xml';
const CALL = {
  fn: 'TABEL.FINANCIEEL',
  args: [
    { kind: 'table', name: 'tblCasussen', hasTotalRow: false },
    { kind: 'table', name: 'tblUren', hasTotalRow: true },
    {
      kind: 'range',
      sheet: "Inzet '24 & meer",
      range: { firstRow: 2, firstColumn: 1, lastRow: 30, lastColumn: 27 },
    },
  ],
} as const;

const VALUES = table(
  1,
  [cell('Per casus', 'tableHeaderLeft'), cell('Casus 1', 'tableHeader'), cell('Casus 2', 'tableHeader')],
  [cell('Kosten', 'rowLabel'), cell(14000.5, 'amountCents'), cell(' < € 300 _x0041_', 'figure')],
  [],
  [cell('Per casus', 'tableHeaderLeft'), cell('Casus 3', 'tableHeader')],
);
const LIVE_TABLE = { ...VALUES, live: CALL };
const REPORT = sheet([text(cell('Titel', 'title')), LIVE_TABLE, text(cell('Voetnoot', 'note'))]);

async function writtenExample(
  example: typeof publishedCases,
): Promise<{ input: Uint8Array; output: Uint8Array; result: RunResult; workbook: Workbook }> {
  const input = await asking(example);
  const workbook = await readXlsx(input, 'proef.xlsx');
  const result = run(workbook, { today: null });
  return { input, workbook, result, output: await writeXlsx(input, result.document) };
}

/** The example as a file that asks for formulas. */
async function asking(example: typeof publishedCases): Promise<Uint8Array> {
  const { sheets, ...rest } = example();
  return writeXlsx(null, {
    ...rest,
    sheets: sheets.map((each) => ({
      ...each,
      blocks: each.blocks.map((block) =>
        block.excelTable === 'tblOnderzoek'
          ? {
              ...block,
              rows: [
                ...block.rows,
                { cells: [cell('Weergave', 'input'), cell('levende formules', 'input')] },
              ],
            }
          : block,
      ),
    })),
  });
}

function sheetNamed({ sheets }: Workbook, name: string): Grid {
  const found = sheets.find((grid) => grid.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe('A formula in a file', () => {
  it('is written as Excel writes one that spills', async () => {
    const xml = partText(await writeXlsx(null, documentOf(REPORT)), 'xl/worksheets/sheet1.xml');
    const [, attributes, formula] = /<c r="A3"([^>]*)>(<f[^]*?<\/f>)/.exec(xml) ?? [];
    expect(attributes).toMatch(/^ s="\d+" cm="1" t="str"$/);
    expect(formula).toBe(
      '<f t="array" ref="A3:C6">_xldudf_EFFECT_TABEL_FINANCIEEL(tblCasussen[#All],tblUren[[#Headers],[#Data]],' +
        "'Inzet ''24 &amp; meer'!$B$3:$AB$31)</f>",
    );
    expect(xml.match(/<f/g)).toHaveLength(1);
  });

  it('has its values in all cells that it fills, blank ones as empty text', async () => {
    const bytes = await writeXlsx(null, documentOf(REPORT));
    const grid = sheetNamed(await readXlsx(bytes, 'proef.xlsx'), 'Resultaat');
    expect(grid.rows.slice(2, 6).map((row) => row.slice(0, 3))).toEqual([
      ['Per casus', 'Casus 1', 'Casus 2'],
      ['Kosten', 14000.5, ' < € 300 _x0041_'],
      ['', '', ''],
      ['Per casus', 'Casus 3', ''],
    ]);
    expect(hasFlag(grid, 2, 0, CellFlag.formula)).toBe(true);
    expect(hasFlag(grid, 2, 0, CellFlag.spilled)).toBe(false);
    for (const [row, column] of [
      [2, 1],
      [3, 0],
      [4, 2],
      [5, 1],
    ] as const)
      expect(flagsAt(grid, row, column)).toBe(CellFlag.formula | CellFlag.spilled);
    expect(flagsAt(grid, 7, 0)).toBe(0);
  });

  it('keeps the looks of the values, but is no text itself: a formula in a text cell becomes text when edited', async () => {
    const plain = partText(
      await writeXlsx(null, documentOf(sheet([text(cell('Titel', 'title')), VALUES]))),
      'xl/worksheets/sheet1.xml',
    );
    const xml = partText(await writeXlsx(null, documentOf(REPORT)), 'xl/worksheets/sheet1.xml');
    const styleOf = (part: string, name: string): string | undefined =>
      new RegExp(`<c r="${name}" s="(\\d+)"`).exec(part)?.[1];
    expect(styleOf(xml, 'B3')).toBeDefined();
    expect(styleOf(xml, 'A3')).not.toBe(styleOf(xml, 'A6'));
    expect(plain.match(/<c /g)?.length).toBeLessThan(xml.match(/<c /g)?.length ?? 0);
  });

  it('is valid, and comes with the part that tells that it spills', async () => {
    const bytes = await writeXlsx(null, documentOf(REPORT));
    expect(partText(bytes, METADATA)).toContain('<metadataType name="XLDAPR"');
    expect(partText(bytes, '[Content_Types].xml')).toContain('spreadsheetml.sheetMetadata+xml');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('/sheetMetadata"');
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  it('is not there, nor its part, in a report of values', async () => {
    const bytes = await writeXlsx(null, documentOf(sheet([VALUES])));
    expect(() => partText(bytes, METADATA)).toThrow();
  });
});

describe('A workbook that already tells about formulas that spill', () => {
  const CELL = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>';
  const SPILLS =
    '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties ' +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext>';
  const typeNamed = (name: string): string =>
    `<metadataType name="${name}" minSupportedVersion="120000" cellMeta="1"/>`;
  const withMetadata = (xml: string): Uint8Array => {
    const parts = partsOf({ sheets: [{ name: 'Blad1', rows: CELL }] });
    const add = (path: string, before: string, more: string): void => {
      parts[path] = String(parts[path]).replace(before, more + before);
    };
    add(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    add(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rId50" Type="${RELATIONS}/sheetMetadata" Target="metadata.xml"/>`,
    );
    return zipOf({ ...parts, [METADATA]: xml });
  };
  const OWN =
    `<metadata xmlns="${MAIN}"><metadataTypes count="1">${typeNamed('XLDAPR')}</metadataTypes>` +
    `<futureMetadata name="XLDAPR" count="1"><bk><extLst>${SPILLS}</extLst></bk></futureMetadata>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

  it('keeps that part as it is when it says all that is needed', async () => {
    const input = withMetadata(OWN);
    const output = await writeXlsx(input, documentOf(REPORT));
    const { changed, gone } = compareParts(input, output);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']);
    expect(gone).toEqual([]);
    expect(partText(output, 'xl/worksheets/sheet2.xml')).toContain('cm="1"');
    expect(await ooxmlErrors(output)).toEqual([]);
  });

  it('gets what it lacks, added to what is there', async () => {
    const other =
      `<metadata xmlns="${MAIN}"><metadataTypes count="1">${typeNamed('XLRICHVALUE')}</metadataTypes>` +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"/></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const input = withMetadata(other);
    const output = await writeXlsx(input, documentOf(REPORT));
    const now = partText(output, METADATA);
    expect(grewFrom(other, now)).toBe(true);
    expect(now).toContain('<bk><rc t="2" v="0"/></bk></cellMetadata>');
    expect(now.match(/count="2"/g)).toHaveLength(2);
    expect(partText(output, 'xl/worksheets/sheet2.xml')).toContain('<c r="A3" s=');
    expect(partText(output, 'xl/worksheets/sheet2.xml')).toContain('cm="2"');
    expect(partText(output, 'xl/worksheets/sheet1.xml')).toBe(partText(input, 'xl/worksheets/sheet1.xml'));
    expect(await ooxmlErrors(output)).toEqual([]);
  });

  it('is read as values with the flag of a formula, also where a formula only fills cells', async () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>';
    const { sheets } = await readXlsx(sheetOf(rows), 'proef.xlsx');
    const [grid] = sheets;
    expect(grid?.rows).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    expect([0, 1].map((column) => flagsAt(grid!, 1, column))).toEqual([48, 48]);
    expect(flagsAt(grid!, 0, 0)).toBe(CellFlag.formula);
    expect(flagsAt(grid!, 1, 2)).toBe(0);
  });

  it('takes no longer for a file whose formulas fill the same cells over and over', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A1:A60000">1</f><v>1</v></c></row>`,
    ).join('');
    const { sheets } = await readXlsx(sheetOf(rows), 'proef.xlsx');
    expect(flagsAt(sheets[0]!, 59_999, 0) & CellFlag.formula).toBe(CellFlag.formula);
  });
});

describe.each([
  ['the published cases', publishedCases],
  ['the fictitious study', fictitiousStudy],
])('A report of %s with formulas', (_name, example) => {
  it('is valid, and leaves the input as it was', async () => {
    const { input, output } = await writtenExample(example);
    expect(await ooxmlErrors(output)).toEqual([]);
    const { changed, gone } = compareParts(input, output);
    expect(gone).toEqual([]);
    for (const path of changed) expect(grewFrom(partText(input, path), partText(output, path))).toBe(true);
    expect(
      changed.filter((path) => path.startsWith('xl/worksheets/') || path.startsWith('xl/tables/')),
    ).toEqual([]);
  });

  it('is its own when read back: nothing was edited, and made again it is the same', async () => {
    const { output, result } = await writtenExample(example);
    const again = run(await readXlsx(output, 'proef.xlsx'), { today: null });
    expect(again.findings).toEqual(result.findings);
    expect(again.document.sheets.map(({ blocks, mark }) => ({ blocks, mark }))).toEqual(
      result.document.sheets.map(({ blocks, mark }) => ({ blocks, mark })),
    );
    const twice = await writeXlsx(output, again.document);
    expect(compareParts(output, twice)).toEqual({ changed: [], added: [], gone: [] });
  });

  it('holds the values of its blocks', async () => {
    const { output, result } = await writtenExample(example);
    const grid = sheetNamed(await readXlsx(output, 'proef.xlsx'), 'Resultaat');
    for (const block of liveBlocks(result)) {
      const values = valuesOf(block);
      const start = grid.rows.findIndex((row) => row[0] === values[0]?.[0]);
      const read = values.map((row, index) =>
        row.map((_, column) => grid.rows[start + index]?.[column] ?? ''),
      );
      expect(read).toEqual(values);
    }
  });
});

describe('A report with formulas that Excel calculated anew', () => {
  const SHEET = /xl\/worksheets\/sheet\d+\.xml/;

  async function afterChange(change: (xml: string) => string): Promise<RunResult> {
    const { output } = await writtenExample(publishedCases);
    const path = resultPath(output);
    const changed = withPart(output, path, change);
    return run(await readXlsx(changed, 'proef.xlsx'), { today: null });
  }

  function resultPath(bytes: Uint8Array): string {
    const rels = partText(bytes, 'xl/_rels/workbook.xml.rels');
    const workbook = partText(bytes, 'xl/workbook.xml');
    const [, id = ''] = /<sheet name="Resultaat"[^>]*r:id="([^"]+)"/.exec(workbook) ?? [];
    const [, target = ''] = new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]+)"`).exec(rels) ?? [];
    expect(`xl/${target}`).toMatch(SHEET);
    return `xl/${target}`;
  }

  const edited = ({ findings }: Pick<RunResult, 'findings'>): boolean =>
    findings.some(({ code }) => code === 'sheet.editedByHand');

  it('was not edited by hand when it answers something else', async () => {
    expect(edited(await afterChange((xml) => xml.replace('<v>14000</v>', '<v>15000</v>')))).toBe(false);
  });

  it('nor when it fills more cells', async () => {
    const wider = (xml: string): string => {
      const now = widened(xml);
      expect(now).toContain('nieuw');
      expect(now).toMatch(/ref="A\d+:H\d+"/);
      return now;
    };
    const widened = (xml: string): string =>
      xml
        .replace(/ref="A(\d+):G(\d+)"/, 'ref="A$1:H$2"')
        .replace(
          /(<c r="G(\d+)"[^>]*t="str"><v>Verbeterd<\/v><\/c>)/,
          '$1<c r="H$2" t="str"><v>nieuw</v></c>',
        );
    const { document, findings } = await afterChange(wider);
    expect(edited({ findings })).toBe(false);
    expect(document.sheets.map(({ replaces }) => replaces)).toContain('Resultaat');
  });

  it('was edited when somebody typed over it or wrote a formula beside it', async () => {
    const typed = (xml: string): string => xml.replace(/<f t="array"[^]*?<\/f>/, '');
    expect(edited(await afterChange(typed))).toBe(true);
    const beside = (xml: string): string =>
      xml.replace(
        /(<c r="F(\d+)"[^>]*><v>[^<]*<\/v><\/c>)(?=<\/row>)/,
        '$1<c r="G$2"><f>1+1</f><v>2</v></c>',
      );
    expect(edited(await afterChange(beside))).toBe(true);
  });

  it('takes back the cells that its formula filled beyond the report', async () => {
    const bytes = await writeXlsx(null, documentOf(REPORT));
    const wider = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace('ref="A3:C6"', 'ref="A3:F6"')
        .replace(
          /(<c r="C3"[^>]*><v>Casus 2<\/v><\/c>)/,
          '$1<c r="F3" t="str"><v>Casus 9</v></c><c r="G3"><v>7</v></c>',
        ),
    );
    const again = await writeXlsx(wider, documentOf({ ...REPORT, replaces: 'Resultaat' }));
    const [grid] = (await readXlsx(again, 'proef.xlsx')).sheets;
    expect(grid?.rows[2]).toEqual(['Per casus', 'Casus 1', 'Casus 2', null, null, null, 7]);
    expect(await ooxmlErrors(again)).toEqual([]);
  });
});

it('A copy that is kept of a report holds values only', async () => {
  const bytes = await writeXlsx(null, documentOf(REPORT));
  const kept = await writeXlsx(
    bytes,
    documentOf({ ...REPORT, replaces: 'Resultaat', keepCopyAs: 'Resultaat (bewaard)' }),
  );
  const copy = sheetNamed(await readXlsx(kept, 'proef.xlsx'), 'Resultaat (bewaard)');
  expect(copy.rows[2]?.[0]).toBe('Per casus');
  expect(hasFlag(copy, 2, 0, CellFlag.formula)).toBe(false);
  expect(await ooxmlErrors(kept)).toEqual([]);
});
