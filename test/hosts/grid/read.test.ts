/** A file as the grid holds it: colours, looks, formulas, names. */
import { conditionalFormats } from '../../../src/hosts/grid/view/read/conditional-formats';
import { colourOf } from '../../../src/hosts/grid/view/read/colour';
import { shownFormula } from '../../../src/hosts/grid/view/read/formula-text';
import { lookOf } from '../../../src/hosts/grid/view/read/look';
import { Looks } from '../../../src/hosts/grid/view/read/looks';
import { namesOf } from '../../../src/hosts/grid/view/read/names';
import { sheetData } from '../../../src/hosts/grid/view/read/sheet-data';

test.each([
  [{ rgb: 'FF112233' }, '#112233'],
  [{ theme: 4 }, '#4472C4'],
  [{ theme: 0, tint: -0.15 }, '#D9D9D9'],
  [{ theme: 1 }, '#000000'],
  [{ theme: 1, tint: 0.5 }, '#808080'],
  [{ indexed: 10 }, '#FF0000'],
  [{ indexed: 99 }, null],
  [undefined, null],
])('the colour %j is %s', (colour, shown) => {
  expect(colourOf(colour, undefined)).toBe(shown);
});

test('a tint keeps the hue: Excel shows accent 1 at 40% lighter as this blue', () => {
  expect(colourOf({ theme: 4, tint: 0.3999755851924192 }, undefined)).toMatch(/^#8[EF]A[9A]D[BC]$/);
});

test('a look is the font, the fill, the borders and where the text stands', () => {
  const look = lookOf(
    {
      font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FF0000' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } },
      border: { top: { style: 'thin' } },
      alignment: { horizontal: 'center', wrapText: true },
      numFmt: '0.00',
    },
    undefined,
  );
  expect(look).toMatchObject({
    bl: 1,
    fs: 11,
    cl: { rgb: '#FF0000' },
    bg: { rgb: '#FFFF00' },
    bd: { t: { s: 1, cl: { rgb: '#000000' } } },
    ht: 2,
    tb: 3,
    vt: 3,
    n: { pattern: '0.00' },
  });
});

test.each([
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', 'FILTER(A1:A9,B1:B9)'],
  ['_xldudf_EFFECT_TABEL_ERVAREN(tblCasussen[#All])', 'EFFECT.TABEL.ERVAREN(tblCasussen[#All])'],
  ['CONCATENATE("_xlfn.A",A1)', 'CONCATENATE("_xlfn.A",A1)'],
])('the formula %s is shown as %s', (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});

test('names that lead nowhere, and those of Excel itself, are left out', () => {
  const names = [
    { name: 'Goed', range: "'Blad 1'!$A$1:$B$2" },
    { name: 'Weg', range: '#REF!' },
    { name: '_xlnm._FilterDatabase', range: 'Blad!$A$1' },
    { name: 'Elders', range: '[1]Blad!$A$1' },
    { name: 'Groeit', range: "'B 1'!$A$2:INDEX('B 1'!$A$2:$A$9,MAX(1,COUNTA('B 1'!$A$2:$A$9)))" },
    { name: 'Som', range: 'SUM(Blad!$A$1:$A$9)' },
  ];
  expect(Object.values(namesOf(names, []))).toMatchObject([
    { name: 'Goed', formulaOrRefString: "'Blad 1'!$A$1:$B$2" },
    { name: 'Groeit', formulaOrRefString: "'B 1'!$A$2:$A$9" },
    { name: 'Som', formulaOrRefString: '=SUM(Blad!$A$1:$A$9)' },
  ]);
});

/** The icons of the grid from the highest value to the lowest, by their numbers in its own lists. */
function iconsOf(iconSet: string, reverse = false): readonly (readonly [unknown, string])[] {
  const cfvo = [0, 33, 67].map((value) => ({ type: 'percent' as const, value: String(value) }));
  const rule = { type: 'iconSet' as const, priority: 1, range: 'A1:A9', iconSet: { iconSet, cfvo, reverse } };
  const [{ rule: shown }] = conditionalFormats([rule], undefined) as [
    { rule: { config: readonly { value: { value: unknown }; iconId: string }[] } },
  ];
  return shown.config.map(({ value, iconId }) => [value.value, iconId]);
}

test('the highest value has the green light, which is the first of the lights of the grid', () => {
  expect(iconsOf('3TrafficLights1')).toEqual([
    [67, '0'],
    [33, '1'],
    [0, '2'],
  ]);
  expect(iconsOf('3TrafficLights1', true).map(([, icon]) => icon)).toEqual(['2', '1', '0']);
});

test('the bars of a rating stand in the grid from few to many', () => {
  expect(iconsOf('4Rating').map(([, icon]) => icon)).toEqual(['2', '1', '0']);
});

test('a row is as high as in the file; only one that a user made so stays so, whatever is typed', () => {
  const grid = { name: 'Blad', visibility: 'visible', rows: [], tables: [] } as const;
  const shown = { id: 'blad', grid, formulas: new Map(), spilled: new Set<number>() };
  const looked = {
    name: 'Blad',
    rows: [],
    rowDefs: new Map([
      [0, { height: 30 }],
      [4, { hidden: true }],
    ]),
  };
  const heights = new Map([
    [0, 30],
    [2, 45],
  ]);
  const { rowData } = sheetData(shown, looked, new Looks(undefined, null), heights);
  expect(rowData).toEqual({ 0: { h: 40, ia: 0 }, 2: { h: 60 }, 4: { hd: 1 } });
});
