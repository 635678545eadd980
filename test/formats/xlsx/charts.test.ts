import { readFileSync } from 'node:fs';
import { chartBlocks, type BarChart } from '../../../src/core/report/charts/chart-blocks';
import type { Sheet } from '../../../src/core/report/document';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, report, sheet, text } from './documents';
import { zipOf } from './handmade';
import { compareParts, partsIn, partText, withPart } from './parts';
import { richWorkbook } from './rich-workbook';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.';
const SHEET = 'xl/worksheets/sheet1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';

const costs: BarChart = {
  key: 'kosten 1',
  explained: ['Per casus een staaf.'],
  title: 'Kosten & "baten"',
  series: [
    { name: 'Laagste', fill: 'dark', style: 'amount', isLabelled: true },
    { name: "Meer <dan> 'dat'", fill: 'striped', style: 'amount' },
  ],
  axis: { title: "Euro's", style: 'amount', from: 0 },
  room: { rows: 20, label: 60 },
  bars: [
    { label: 'Casus 1: € 14.000', figures: [14000, null] },
    { label: 'Casus 2: Onzeker', figures: [null, null] },
    { label: 'Casus 3: € 1.000,50 tot € 2.000', figures: [1000.5, 999.5] },
  ],
};

const days: BarChart = {
  ...costs,
  key: 'tijdlijn 1',
  series: [
    { name: 'Begin', fill: 'none', style: 'date' },
    { name: 'Dagen', fill: 'stroke', style: 'count' },
  ],
  axis: { style: 'date', from: 45000, until: 45400, step: 91 },
  bars: [{ label: 'Begeleiding', figures: [45100, 30] }],
};

const head = text(cell('Rapport van Effectencalculator, wordt niet als invoer gelezen', 'firstLine'));

function withCharts(charts: readonly BarChart[], more: Partial<Sheet> = {}): Sheet {
  return sheet([head, ...charts.flatMap(chartBlocks)], more);
}

function again(charts: readonly BarChart[], more: Partial<Sheet> = {}): Sheet {
  return withCharts(charts, { replaces: 'Resultaat', ...more });
}

/** The chart that a user put on the sheet, and Excel stored in the drawing that was there. */
const USERS_FRAME =
  '<xdr:twoCellAnchor xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rIdUser"/>` +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';

function related(bytes: Uint8Array, path: string, relation: string): Uint8Array {
  const old = partsIn(bytes).has(path)
    ? partText(bytes, path)
    : `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const parts = Object.fromEntries(partsIn(bytes));
  return zipOf({ ...parts, [path]: old.replace('</Relationships>', `${relation}</Relationships>`) });
}

function withPartAdded(bytes: Uint8Array, path: string, content: string, type: string): Uint8Array {
  const typed = withPart(bytes, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${TYPES}${type}+xml"/></Types>`),
  );
  return zipOf({ ...Object.fromEntries(partsIn(typed)), [path]: content });
}

/** The file after a user drew a chart of his own on our sheet. */
function withUsersChart(bytes: Uint8Array): Uint8Array {
  const users = partText(bytes, CHART).replaceAll('Laagste', 'Van mij');
  const drawn = withPart(bytes, DRAWING, (xml) => xml.replace('</xdr:wsDr>', `${USERS_FRAME}</xdr:wsDr>`));
  return related(
    withPartAdded(drawn, 'xl/charts/chart9.xml', users, 'drawingml.chart'),
    'xl/drawings/_rels/drawing1.xml.rels',
    `<Relationship Id="rIdUser" Type="${RELATIONS}/chart" Target="../charts/chart9.xml"/>`,
  );
}

function chartParts(bytes: Uint8Array): string[] {
  return [...partsIn(bytes).keys()].filter((path) => /charts|drawings/.test(path)).sort();
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(Buffer.from(b));
}

describe('A chart in a new file', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(null, documentOf(withCharts([costs, days])));
  });

  test('is accepted by the Open XML validator', async () => {
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  test('is drawn from the cells that a reader sees, and holds what they hold', async () => {
    const { rows } = (await readXlsx(bytes, 'w')).sheets[0]!;
    const xml = partText(bytes, CHART);
    const references = [...xml.matchAll(/<c:f>'Resultaat'!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?<\/c:f>/g)];
    const caches = [...xml.matchAll(/<c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g)];
    expect(references).toHaveLength(6);
    references.forEach(([, column = '', first = '', last = first], index) => {
      const cells = rows
        .slice(Number(first) - 1, Number(last))
        .map((row) => row[column.charCodeAt(0) - 65] ?? null);
      const points = [...caches[index]![1]!.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)];
      const held = cells.map(() => null as string | null);
      for (const [, at, value = ''] of points) held[Number(at)] = value;
      const escaped = cells.map((value) =>
        value === null || value === '' ? null : String(value).replace('<', '&lt;').replace('>', '&gt;'),
      );
      expect(held).toEqual(escaped);
    });
  });

  test('stands over blank cells within what is printed, below what is said of it', async () => {
    const { rows } = (await readXlsx(bytes, 'w')).sheets[0]!;
    const anchors = [...partText(bytes, DRAWING).matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) =>
      Number(row),
    );
    expect(anchors).toHaveLength(4);
    for (const [from = 0, to = 0] of [anchors.slice(0, 2), anchors.slice(2)]) {
      expect(rows.slice(from, to).flat().filter(Boolean)).toEqual([]);
      expect(rows[from - 1]?.[0]).toBe('Per casus een staaf.');
      expect(rows[to + 1]?.[0]).toBe('Cijfers bij de grafiek');
    }
    const [, lastRow] = /Print_Area.*?\$D\$(\d+)</.exec(partText(bytes, 'xl/workbook.xml'))!;
    expect(Number(lastRow)).toBe(rows.length);
  });

  test('says in words what it shows', () => {
    const drawing = partText(bytes, DRAWING);
    expect(drawing).toContain('name="Effectencalculator kosten 1"');
    expect(drawing).toContain(
      'descr="Staafdiagram. Kosten &amp; &quot;baten&quot;. De staven van boven naar beneden: Casus 1: € 14.000; Casus 2: Onzeker; Casus 3: € 1.000,50 tot € 2.000."',
    );
  });

  test('names series in a legend, but where some of them are not drawn', () => {
    expect(partText(bytes, CHART)).toContain('<c:legend>');
    expect(partText(bytes, 'xl/charts/chart2.xml')).not.toContain('<c:legend>');
    expect(partText(bytes, 'xl/charts/chart2.xml')).toContain('<a:noFill/>');
  });

  test('does not change when it is written again', async () => {
    expect(same(await writeXlsx(bytes, documentOf(again([costs, days]))), bytes)).toBe(true);
  });
});

describe('A chart that is there', () => {
  let first: Uint8Array;
  beforeAll(async () => {
    first = await writeXlsx(null, documentOf(withCharts([costs, days])));
  });

  test('is changed in its own part when its figures change', async () => {
    const bars = costs.bars.map((bar, index) => (index === 0 ? { ...bar, figures: [15000, null] } : bar));
    const second = await writeXlsx(first, documentOf(again([{ ...costs, bars }, days])));
    expect(compareParts(first, second)).toEqual({ changed: [SHEET, CHART], added: [], gone: [] });
    expect(partText(second, CHART)).toContain('<c:v>15000</c:v>');
  });

  test('is put back in its place with its look, however the user moved and painted it', async () => {
    const moved = withPart(first, DRAWING, (xml) => xml.replace('<xdr:col>0<', '<xdr:col>3<'));
    const painted = withPart(moved, CHART, (xml) => xml.replace('0B4F6C', 'FF0000'));
    const second = await writeXlsx(painted, documentOf(again([costs, days])));
    expect(compareParts(first, second)).toEqual({ changed: [], added: [], gone: [] });
  });

  test('goes with its part when the report no longer has it, and the other stays as it was', async () => {
    const second = await writeXlsx(first, documentOf(again([costs])));
    expect(chartParts(second)).toEqual([CHART, 'xl/drawings/_rels/drawing1.xml.rels', DRAWING]);
    expect(partText(second, '[Content_Types].xml')).not.toContain('chart2');
    expect(partText(second, 'xl/drawings/_rels/drawing1.xml.rels')).not.toContain('chart2');
    expect(await ooxmlErrors(second)).toEqual([]);
  });

  test('leaves no drawing behind when it was all that stood on it', async () => {
    const second = await writeXlsx(first, documentOf(again([])));
    expect(chartParts(second)).toEqual([]);
    expect(partText(second, SHEET)).not.toContain('<drawing');
    expect(partText(second, '[Content_Types].xml')).not.toMatch(/chart|drawing/);
    expect(await ooxmlErrors(second)).toEqual([]);
  });

  test('takes along what Excel keeps with it, such as its colours', async () => {
    const colors =
      '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>';
    const saved = related(
      zipOf({ ...Object.fromEntries(partsIn(first)), 'xl/charts/colors1.xml': colors }),
      'xl/charts/_rels/chart1.xml.rels',
      '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartColorStyle" Target="colors1.xml"/>',
    );
    const kept = await writeXlsx(saved, documentOf(again([costs, days])));
    expect(partsIn(kept).has('xl/charts/colors1.xml')).toBe(true);
    const gone = await writeXlsx(saved, documentOf(again([days])));
    expect(chartParts(gone)).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      DRAWING,
    ]);
  });

  test('keeps what the user drew inside it', async () => {
    const shapes = '<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
    const related1 = related(
      withPartAdded(first, 'xl/drawings/drawing7.xml', shapes, 'drawingml.chartshapes'),
      'xl/charts/_rels/chart1.xml.rels',
      `<Relationship Id="rId5" Type="${RELATIONS}/chartUserShapes" Target="../drawings/drawing7.xml"/>`,
    );
    const drawn = withPart(related1, CHART, (xml) =>
      xml.replace('</c:chartSpace>', '<c:userShapes r:id="rId5"/></c:chartSpace>'),
    );
    const second = await writeXlsx(drawn, documentOf(again([costs, days])));
    expect(partText(second, CHART)).toMatch(/<c:userShapes [^>]*r:id="rId5"\/><\/c:chartSpace>$/);
    expect(await ooxmlErrors(second)).toEqual([]);
  });
});

describe("A user's own chart on our sheet", () => {
  let edited: Uint8Array;
  beforeAll(async () => {
    edited = withUsersChart(await writeXlsx(null, documentOf(withCharts([costs, days]))));
  });

  test.each([
    ['the same charts', [costs, days]],
    ['one of them', [days]],
    ['another one', [{ ...costs, key: 'anders' }]],
    ['none', []],
  ])('survives when the report now has %s', async (_, charts) => {
    const second = await writeXlsx(edited, documentOf(again(charts)));
    expect(partText(second, DRAWING)).toContain(USERS_FRAME);
    expect(partText(second, 'xl/charts/chart9.xml')).toBe(partText(edited, 'xl/charts/chart9.xml'));
    expect(await ooxmlErrors(second)).toEqual([]);
    expect(same(await writeXlsx(second, documentOf(again(charts))), second)).toBe(true);
  });

  test('gets ours beside it when it was the first', async () => {
    const alone = await writeXlsx(edited, documentOf(again([])));
    const both = await writeXlsx(alone, documentOf(again([costs])));
    expect(partText(both, DRAWING)).toMatch(
      /id="7" name="Grafiek 1".*id="8" name="Effectencalculator kosten 1"/s,
    );
    expect(await ooxmlErrors(both)).toEqual([]);
  });

  test('is his own, also when it is a copy of ours that bears its name', async () => {
    const copied = withPart(edited, DRAWING, (xml) =>
      xml.replace('name="Grafiek 1"', 'name="Effectencalculator kosten 1"'),
    );
    const second = await writeXlsx(copied, documentOf(again([days])));
    expect(partText(second, DRAWING)).toContain('r:id="rIdUser"');
    expect(partsIn(second).has('xl/charts/chart9.xml')).toBe(true);
  });
});

test('a copy that is kept of an edited sheet has no drawing, and the file is valid', async () => {
  const edited = withUsersChart(await writeXlsx(null, documentOf(withCharts([costs]))));
  const bytes = await writeXlsx(edited, documentOf(again([costs], { keepCopyAs: 'Bewaard' })));
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  expect(partText(bytes, SHEET)).toContain('<drawing');
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('charts and drawings of the user elsewhere in the workbook stay byte for byte', async () => {
  const before = await richWorkbook();
  const after = await writeXlsx(before, documentOf(withCharts([costs])));
  expect(compareParts(before, after).changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect(await ooxmlErrors(after)).toEqual([]);
});

test('a sheet whose earlier report had no charts gets them', async () => {
  const first = await writeXlsx(await richWorkbook(), documentOf(report()));
  const second = await writeXlsx(first, documentOf(again([costs])));
  expect(partText(second, 'xl/worksheets/sheet4.xml')).toMatch(/<\/ignoredErrors><drawing r:id="rId\d"\/>/);
  expect(await ooxmlErrors(second)).toEqual([]);
});

test('a workbook that counts its days from 1904 shows the same days', async () => {
  const input = readFileSync(`${import.meta.dirname}/files/libreoffice-1904.xlsx`);
  const bytes = await writeXlsx(input, documentOf(withCharts([days])));
  const { sheets } = await readXlsx(bytes, 'w');
  const row = sheets.at(-1)!.rows.find(([label]) => label === 'Begeleiding');
  expect(row).toContain(45100);
  const xml = partText(bytes, CHART);
  expect(xml).toContain('<c:date1904 val="1"/>');
  expect(xml).toContain(`<c:v>${45100 - 1462}</c:v>`);
  expect(xml).toContain(`<c:min val="${45000 - 1462}"/>`);
  expect(await ooxmlErrors(bytes)).toEqual(await ooxmlErrors(input));
});

test('a workbook in the strict dialect gets drawings in that dialect', async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replace('<workbook ', '<workbook conformance="strict" ');
  const plain = await writeXlsx(null, documentOf(report({ name: 'Blad' })));
  const parts = [...partsIn(plain).keys()].map((path) => [
    path,
    path.endsWith('.bin') ? partsIn(plain).get(path)! : strict(partText(plain, path)),
  ]);
  const input = zipOf(Object.fromEntries(parts) as Record<string, string | Uint8Array>);
  const first = await writeXlsx(input, documentOf(withCharts([costs])));
  expect(partText(first, CHART)).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(partText(first, CHART)).toContain('<c:overlap val="100%"/>');
  expect(partText(first, DRAWING)).not.toContain('schemas.openxmlformats.org');
  // The validator knows only the form that the other dialect has for percentages.
  const errors = (await ooxmlErrors(first)).filter((error) => !/'val' has invalid value '\d+%'/.test(error));
  expect(errors).toEqual(await ooxmlErrors(input));
  expect(same(await writeXlsx(first, documentOf(again([costs]))), first)).toBe(true);
});
