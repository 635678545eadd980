import { readFileSync } from 'node:fs';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { run } from '../../../src/core/run';
import { readDrawings, readXlsx, writeXlsx, type Chart, type Drawing } from '../../../src/formats/xlsx/index';
import { chartsIn } from '../../support/charts';
import { withPart } from './parts';
import { richWorkbook } from './rich-workbook';

function chartIn(drawing: Drawing): Chart {
  if (drawing.content.kind !== 'chart') throw new Error(`${drawing.name} is no chart`);
  return drawing.content;
}

async function report(): Promise<Uint8Array> {
  const bytes = await writeXlsx(null, fictitiousStudy());
  const { document } = run(await readXlsx(bytes, 'studie.xlsx'), { today: null });
  return writeXlsx(bytes, document);
}

describe('The drawings of a workbook', () => {
  it('are the charts of a report, with their titles, names, figures and what they say in words', async () => {
    const bytes = await report();
    const { document } = run(await readXlsx(bytes, 'studie.xlsx'), { today: null });
    const drawings = readDrawings(bytes);
    let count = 0;
    for (const { name, blocks } of document.sheets) {
      const expected = chartsIn(blocks);
      const found = drawings.get(name) ?? [];
      expect(found.map((each) => each.name)).toEqual(expected.map(({ chart }) => chart.name));
      expected.forEach(({ chart, seriesNames, bars }, index) => {
        count++;
        const { plot, title } = chartIn(found[index]!);
        expect(found[index]!.altText).toBe(chart.altText);
        expect(title).toBe(chart.title);
        expect(plot).toMatchObject({ kind: 'lyingBars', grouping: 'stacked' });
        expect(plot!.series.map((series) => series.name.cached)).toEqual(seriesNames.map((each) => [each]));
        expect(plot!.series.map((series) => series.figures.cached)).toEqual(
          seriesNames.map((_, at) => bars.map(({ figures }) => figures[at] ?? null)),
        );
        expect(plot!.series[0]!.across.cached).toEqual(bars.map(({ label }) => label));
      });
    }
    expect(count).toBeGreaterThan(5);
  });

  it('are the chart of LibreOffice, with where it stands', () => {
    const bytes = readFileSync('test/formats/xlsx/files/libreoffice-chart.xlsx');
    const [[sheet, [drawing]] = ['', []]] = [...readDrawings(bytes)];
    expect(sheet).toBe("Kosten van 'A' nu");
    expect(drawing!.spot).toMatchObject({ from: { row: 1, column: 2 }, to: { row: 14, column: 6 } });
    expect(chartIn(drawing!).plot).toMatchObject({ kind: 'bars', grouping: 'beside' });
  });

  it('have dates of the 1900 date system, also from a workbook with the other one', async () => {
    const bytes = await writeXlsx(null, fictitiousStudy());
    const other = withPart(bytes, 'xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    );
    const { document } = run(await readXlsx(bytes, 'studie.xlsx'), { today: null });
    const timeline = (of: Uint8Array): Chart =>
      chartIn(
        [...readDrawings(of)].flatMap(([, each]) => each).find(({ name }) => name.endsWith('tijdlijn'))!,
      );
    const [here, there] = [await writeXlsx(bytes, document), await writeXlsx(other, document)].map(timeline);
    expect(there!.plot!.figures).toEqual(here!.plot!.figures);
    expect(there!.plot!.series[0]!.figures.cached).toEqual(here!.plot!.series[0]!.figures.cached);
  });

  it('leave out a chart that cannot be read, and say of a kind that is not drawn that there is none', async () => {
    const bytes = await report();
    const path = 'xl/charts/chart1.xml';
    const all = (of: Uint8Array): readonly Drawing[] => [...readDrawings(of)].flatMap(([, each]) => each);
    const broken = withPart(bytes, path, () => '<c:chartSpace xmlns:c="x"><c:chart>');
    expect(all(broken)).toHaveLength(all(bytes).length - 1);
    const radar = withPart(bytes, path, (xml) => xml.replaceAll('c:barChart', 'c:radarChart'));
    expect(all(radar).filter((each) => chartIn(each).plot === null)).toHaveLength(1);
  });

  it('are none of a sheet whose drawings cannot be read, and those of the others', async () => {
    const bytes = await report();
    const broken = withPart(bytes, 'xl/drawings/drawing1.xml', () => '<xdr:wsDr xmlns:xdr="x">');
    expect(readDrawings(broken).size).toBe(readDrawings(bytes).size - 1);
  });

  it('are the pictures of a user, of the kinds that browsers show', async () => {
    const found = [...readDrawings(await richWorkbook())].flatMap(([, each]) => each);
    expect(found.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ kind: 'picture', mediaType: 'image/png' }),
    );
  });

  it('are none of a workbook without them', async () => {
    expect(readDrawings(await writeXlsx(null, fictitiousStudy()))).toEqual(new Map());
  });
});
