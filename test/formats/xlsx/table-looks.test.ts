import { publishedCases } from '../../../src/core/example/published-cases';
import { readTableLooks, writeXlsx } from '../../../src/formats/xlsx/index';
import { MAIN, handmade } from './handmade';
import { withPart } from './parts';

const CUSTOM =
  '<dxfs count="3">' +
  '<dxf><font><b/><i val="0"/><color theme="0"/></font>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF336699"/></patternFill></fill>' +
  '<border><bottom style="thick"><color indexed="10"/></bottom><top style="none"/></border></dxf>' +
  '<dxf><fill><patternFill><bgColor theme="4" tint="0.6"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="none"><bgColor rgb="FF336699"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="1"><tableStyle name="Huisstijl" pivot="0" count="4">' +
  '<tableStyleElement type="headerRow" dxfId="0"/><tableStyleElement type="firstRowStripe" size="3" dxfId="1"/>' +
  '<tableStyleElement type="wholeTable" dxfId="2"/><tableStyleElement type="pageFieldLabels" dxfId="1"/>' +
  '</tableStyle></tableStyles>';

describe('The looks of tables in a file', () => {
  it('are the style that each table wears and what it shows of that', async () => {
    const bytes = withPart(await writeXlsx(null, publishedCases()), 'xl/tables/table1.xml', (xml) =>
      xml
        .replace(/name="TableStyle\w+"/, 'name="Huisstijl"')
        .replace('showFirstColumn="0"', 'showFirstColumn="1"')
        .replace('showRowStripes="0"', 'showRowStripes="true"'),
    );
    const { tables } = readTableLooks(bytes);
    const [first, second] = [...tables.values()];
    expect(first).toEqual({
      style: 'Huisstijl',
      firstColumn: true,
      lastColumn: false,
      rowStripes: true,
      columnStripes: false,
    });
    expect(second).toMatchObject({ style: 'TableStyleLight1', rowStripes: false });
  });

  it('leave out a table without a style', async () => {
    const bytes = await writeXlsx(null, publishedCases());
    const without = withPart(bytes, 'xl/tables/table1.xml', (xml) =>
      xml.replace(/<tableStyleInfo[^>]*>/, ''),
    );
    expect(readTableLooks(without).tables.size).toBe(readTableLooks(bytes).tables.size - 1);
  });

  it('are the styles that somebody made in the file', async () => {
    const bytes = withPart(await writeXlsx(null, publishedCases()), 'xl/styles.xml', (xml) =>
      xml
        .replace(/<dxfs[^>]*\/>|<dxfs.*<\/dxfs>/s, '')
        .replace(/<tableStyles[^>]*\/>/, '')
        .replace('</cellStyles>', `</cellStyles>${CUSTOM}`),
    );
    const style = readTableLooks(bytes).styles.get('Huisstijl');
    expect(style && Object.fromEntries(style.parts)).toEqual({
      headerRow: {
        font: { bold: true, italic: false, color: { theme: 0 } },
        fill: { rgb: 'FF336699' },
        lines: { bottom: { style: 'thick', color: { indexed: 10 } } },
      },
      firstRowStripe: { fill: { theme: 4, tint: 0.6 } },
      wholeTable: {},
    });
    expect(style && Object.fromEntries(style.stripes)).toEqual({ firstRowStripe: 3 });
  });

  it('are nothing in a workbook without styles', () => {
    const bytes = handmade({ sheets: [{ name: 'Blad', rows: '' }] });
    const { tables, styles } = readTableLooks(bytes);
    expect([tables.size, styles.size]).toEqual([0, 0]);
  });

  it('tell the colour of text that nobody coloured', () => {
    const sheet = { name: 'Blad', rows: '' };
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts><font/><font><color theme="1"/></font></fonts><cellStyleXfs>` +
      '<xf fontId="1"/></cellStyleXfs></styleSheet>';
    const bytes = handmade({ sheets: [sheet], formats: [0], parts: { 'xl/styles.xml': styles } });
    expect(readTableLooks(bytes).textColour).toEqual({ theme: 1 });
  });
});
