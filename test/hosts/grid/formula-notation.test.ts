import fc from 'fast-check';
import { DUTCH_NAMES } from '../../../src/hosts/grid/typing/function-names';
import { toDutch, toEnglish } from '../../../src/hosts/grid/typing/formula-notation';

describe('a formula in Dutch', () => {
  test.each([
    ['=SOM(A1;B2)*1,5', '=SUM(A1,B2)*1.5'],
    ['=AFRONDEN(1,5;0)', '=ROUND(1.5,0)'],
    ['=ALS(A1>=2,5;"ja; of nee";"1,5")', '=IF(A1>=2.5,"ja; of nee","1,5")'],
    ["=VERT.ZOEKEN(A1;'Blad; 1,5'!A:B;2;ONWAAR)", "=VLOOKUP(A1,'Blad; 1,5'!A:B,2,FALSE)"],
    [
      '=EFFECT.TABEL.ERVAREN(tblCasussen[#Alles];tblUren[#Alles])',
      '=EFFECT.TABEL.ERVAREN(tblCasussen[#All],tblUren[#All])',
    ],
    ['=AANTALARG(tblUren[[#Kopteksten];[Uren; 1,5]])', '=COUNTA(tblUren[[#Headers],[Uren; 1,5]])'],
    ['=SOM({1\\2;3,5\\4})', '=SUM({1,2;3.5,4})'],
    ['=ALS.FOUT(A1;#N/B)', '=IFERROR(A1,#N/A)'],
    ['=$A$1+B10', '=$A$1+B10'],
    ['=-1,5%', '=-1.5%'],
  ])('%s is stored as %s and shown as it was', (dutch, english) => {
    expect(toEnglish(dutch)).toBe(english);
    expect(toDutch(english)).toBe(dutch);
  });

  test('is also taken with English names and commas between cells', () => {
    expect(toEnglish('=SUM(A1,B2)')).toBe('=SUM(A1,B2)');
    expect(toEnglish('=som(a1;b2)')).toBe('=SUM(a1,b2)');
  });

  test('has one English name for every Dutch one, and never one that means something else', () => {
    const english = new Set(DUTCH_NAMES.map(([, name]) => name));
    for (const [dutch] of DUTCH_NAMES) expect(english.has(dutch)).toBe(false);
    expect(new Set(DUTCH_NAMES.map(([dutch]) => dutch)).size).toBe(DUTCH_NAMES.length);
  });

  test('survives being shown and taken back, whatever numbers and names stand in it', () => {
    const argument = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${String(whole)}.${String(part)}`),
      fc.constantFrom(
        'A1',
        '$B$2:C4',
        "'Blad 1'!D5",
        'TRUE',
        '"a,b;c"',
        'tblUren[Uren]',
        'tblUren[#All]',
        '#N/A',
      ),
    );
    const name = fc.constantFrom('SUM', 'IF', 'EFFECT.BATEN', 'XLOOKUP', 'ROUND', 'LEN');
    const formula = fc
      .tuple(name, fc.array(argument, { minLength: 1, maxLength: 4 }))
      .map(([called, given]) => `=${called}(${given.join(',')})`);
    fc.assert(fc.property(formula, (english) => toEnglish(toDutch(english)) === english));
  });

  test('never throws, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof toEnglish(`=${text}`)).toBe('string');
        expect(typeof toDutch(`=${text}`)).toBe('string');
      }),
    );
  });
});
