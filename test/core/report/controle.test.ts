import type { Finding } from '../../../src/core/domain/finding';
import { controle } from '../../../src/core/report/controle';
import { rowsOf } from '../../../src/core/report/document';
import { sentenceOf } from '../../../src/core/text/sentence';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { cellsOf, sheetText, texts } from '../../support/sheet-text';

const unknownLabel = (label: string, place: Finding['place']): Finding => ({
  code: 'settings.unknownLabel',
  severity: 'info',
  place,
  facts: { label },
});

const conflict: Finding = {
  code: 'settings.conflict',
  severity: 'error',
  place: { sheet: '1 Onderzoek', row: 9, column: 27 },
  facts: { label: 'Peildatum' },
};

const findings: readonly Finding[] = [
  unknownLabel('Kleur', { sheet: '1 Onderzoek', row: 12, column: 0 }),
  unknownLabel('Geheel', null),
  unknownLabel('Vorm', { sheet: '1 Onderzoek', row: 2, column: 0 }),
  unknownLabel('Ergens', { sheet: 'Verdwenen' }),
  unknownLabel('Rij', { sheet: '2 Bedragen', row: 4 }),
  ...reportInput().findings,
  conflict,
];

const full = controle(reportInput({ findings }));

describe('Controle', () => {
  it('reads as its golden text', () => {
    expectGolden('controle.txt', sheetText(full));
  });

  it('lists errors first, then warnings, then what is only good to know; within these as one reads the workbook', () => {
    const table = full.blocks.find(({ kind }) => kind === 'table');
    const rows = table?.rows.slice(1).map(({ cells }) => cells.slice(0, 3).map(({ value }) => value));
    expect(rows).toEqual([
      ['fout', '1 Onderzoek', 'AB10'],
      ['waarschuwing', '2 Bedragen', 'F8'],
      ['waarschuwing', '2 Bedragen', 'F8'],
      ['ter informatie', 'hele werkmap', ''],
      ['ter informatie', '1 Onderzoek', 'A3'],
      ['ter informatie', '1 Onderzoek', 'A13'],
      ['ter informatie', '2 Bedragen', 'rij 5'],
      ['ter informatie', 'Verdwenen', 'hele blad'],
    ]);
  });

  it('links each finding to its cell', () => {
    expect(cellsOf(full).find(({ value }) => value === 'AB10')?.link).toEqual({
      sheet: '1 Onderzoek',
      row: 9,
      column: 27,
    });
    expect(cellsOf(full).find(({ value }) => value === 'hele blad')?.link).toEqual({ sheet: 'Verdwenen' });
  });

  it('says what is wrong and what to do in the words of the text layer', () => {
    const { wrong, write } = sentenceOf(conflict);
    expect(texts(full)).toEqual(expect.arrayContaining([wrong, write]));
  });

  it('counts the findings by severity', () => {
    expect(texts(full)).toContain('1 fout, 2 waarschuwingen, 5 ter informatie.');
  });

  it('repeats and freezes the header of the findings', () => {
    const header = full.print.repeatRows?.first ?? -1;
    expect(rowsOf(full.blocks)[header]?.cells[0]?.value).toBe('Ernst');
    expect(full.frozenRows).toBe(header + 1);
  });

  it('says so when there is nothing to report', () => {
    const sheet = controle(reportInput({ findings: [] }));
    expect(texts(sheet)).toContain('Er zijn geen bevindingen: in de invoer valt niets op.');
    expect(texts(sheet)).not.toContain('Ernst');
    expect(sheet.frozenRows).toBe(0);
  });

  it('lists the tables that were found by their headers, and says how to leave one out', () => {
    const rows = rowsOf(full.blocks).map(({ cells }) => cells.map(({ value }) => value));
    expect(rows).toContainEqual(['tblErvarenBaten', 'Blad3', 'B4', '5 rijen', 'geen bedragen']);
    expect(rows.flat()).not.toContain('tblBedragen');
    expect(texts(full).join('\n')).toMatch(
      /"Niet lezen" het blad \(Blad3\) of de eerste cel van de tabel \(Blad3!B4\)/,
    );
  });

  it('gives the total of a table to the cent, as a number to check against', () => {
    const [table] = reportInput().tables;
    const sheet = controle(reportInput({ tables: [{ ...table!, recognisedBy: 'headers', total: 123456 }] }));
    expect(cellsOf(sheet)).toContainEqual(expect.objectContaining({ value: 1234.56, style: 'amountCents' }));
  });
});
