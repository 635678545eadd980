/** Formulas as a file holds them. */
import { movedFormula } from '../../../../src/formats/xlsx/formula/moved';
import { storedFormula } from '../../../../src/formats/xlsx/formula/stored';
import { textOf, tokensOf } from '../../../../src/formats/xlsx/formula/tokens';

describe('the pieces of a formula', () => {
  test.each([
    ['SUM(A1,$B$2:C3)*1.5E+3', 'call:SUM sign:( area:A1 sign:, area:$B$2:C3 sign:) sign:* number:1.5E+3'],
    ['\'Blad 1\'!A1&"A1 ""x"""', 'sheet:\'Blad 1\'! area:A1 sign:& text:"A1 ""x"""'],
    ["'Jan''s blad'!A:C", "sheet:'Jan''s blad'! area:A:C"],
    ['Blad1:Blad3!B2', 'sheet:Blad1:Blad3! area:B2'],
    ['Blad1!A1:Blad1!B2', 'sheet:Blad1! area:A1 sign:: sheet:Blad1! area:B2'],
    ['[1]Blad1!A1+[1]!Naam', 'sheet:[1]Blad1! area:A1 sign:+ sheet:[1]! name:Naam'],
    [
      "tbl[[#This Row],[A'] [b]]]+tbl[Kosten]",
      "name:tbl columns:[[#This Row],[A'] [b]]] sign:+ name:tbl columns:[Kosten]",
    ],
    [
      'IF(#REF!A1=#N/A,LOG10(4),TARIEF2024)',
      'call:IF sign:( error:#REF!A1 sign:= error:#N/A sign:, call:LOG10 sign:( number:4 sign:) sign:, name:TARIEF2024 sign:)',
    ],
    ['A1#', 'area:A1 sign:#'],
    ['XFD1+XFE1', 'area:XFD1 sign:+ name:XFE1'],
    ['3:4 $C:$D', 'area:3:4 space:  area:$C:$D'],
    [
      'Übersicht!A1+_xlfn.XLOOKUP(A1,B:B,C:C)',
      'sheet:Übersicht! area:A1 sign:+ call:_xlfn.XLOOKUP sign:( area:A1 sign:, area:B:B sign:, area:C:C sign:)',
    ],
    ['{1,2;"a",TRUE}', 'sign:{ number:1 sign:, number:2 sign:; text:"a" sign:, name:TRUE sign:}'],
  ])('%s', (formula, pieces) => {
    const tokens = tokensOf(formula);
    expect(textOf(tokens)).toBe(formula);
    expect(tokens.map(({ kind, text }) => `${kind}:${text}`).join(' ')).toBe(pieces);
  });
});

describe('a formula that is typed', () => {
  test.each([
    [
      'functions of ours get the prefix of an add-in',
      'EFFECT.BATEN(B4,C4)',
      '_xldudf_EFFECT_BATEN(B4,C4)',
      true,
    ],
    [
      'also inside others, with their points',
      'IF(A1>0,effect.tabel.baten(tbl[#All]),0)',
      'IF(A1>0,_xldudf_EFFECT_TABEL_BATEN(tbl[#All]),0)',
      true,
    ],
    ['functions that every Excel knows stay as they are', 'SUM(A1,B1)*1.5', 'SUM(A1,B1)*1.5', false],
    [
      'newer functions get the prefix of newer functions',
      'XLOOKUP(A1,B1:B9,C1:C9)',
      '_xlfn.XLOOKUP(A1,B1:B9,C1:C9)',
      false,
    ],
    [
      'some get two',
      'SORT(FILTER(A1:A9,B1:B9>0))',
      '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))',
      true,
    ],
    [
      'names that LET gives are marked',
      'LET(x,A1,y,x*2,x+y)',
      '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)',
      true,
    ],
    [
      'and those of LAMBDA',
      'MAP(A1:A3,LAMBDA(v,v*2))',
      '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))',
      true,
    ],
    [
      'a text that looks like a function is a text',
      'A1&"FILTER(x) EFFECT.SOM("',
      'A1&"FILTER(x) EFFECT.SOM("',
      false,
    ],
    [
      'this row has its own notation',
      'tbl[@Kosten]*[@[Aantal uren]]',
      'tbl[[#This Row],[Kosten]]*tblHier[[#This Row],[Aantal uren]]',
      false,
    ],
    [
      'all that a cell spills to is a function',
      "SUM('Blad 1'!A1#)",
      "SUM(_xlfn.ANCHORARRAY('Blad 1'!A1))",
      true,
    ],
    [
      'one cell of a range as well',
      '@A1:A9+@INDEX(B1:B9,2)',
      '_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(INDEX(B1:B9,2))',
      true,
    ],
    ['a range to calculate with makes a dynamic array', 'SUM(A1:A3*B1:B3)', 'SUM(A1:A3*B1:B3)', true],
    ['so does a column of a table', 'IF(tbl[Kosten]>0,1,0)', 'IF(tbl[Kosten]>0,1,0)', true],
    ['and a row of constants', 'A1*{1,2}', 'A1*{1,2}', true],
    [
      'a range that a function takes as a whole does not',
      'SUMIFS(C:C,A:A,">0",B:B,D1)+VLOOKUP(A1,B:C,2,FALSE)',
      'SUMIFS(C:C,A:A,">0",B:B,D1)+VLOOKUP(A1,B:C,2,FALSE)',
      false,
    ],
    [
      'but does where the function wants one cell',
      'VLOOKUP(A1:A3,B:C,2,FALSE)',
      'VLOOKUP(A1:A3,B:C,2,FALSE)',
      true,
    ],
  ])('%s', (_, formula, text, isDynamic) => {
    expect(storedFormula(formula, 'tblHier')).toEqual({ text, isDynamic });
  });
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(\'Blad A1\'!A1:B2,C:C,4:$5)&"A1"', 1, 1, 'SUM(\'Blad A1\'!B2:C3,D:D,5:$5)&"A1"'],
  ['LOG10(A1)+TARIEF2024+tbl[A1]', 1, 0, 'LOG10(A2)+TARIEF2024+tbl[A1]'],
  ['A1', -1, -1, 'XFD1048576'],
])('in another cell %s, %i rows and %i columns on, is another', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
