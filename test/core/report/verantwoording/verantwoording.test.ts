import {
  KOSTENHANDLEIDING,
  KOSTENHANDLEIDING_PRICES,
} from '../../../../src/core/data/prices-kostenhandleiding';
import { exactly } from '../../../../src/core/domain/amount';
import { PAYER_NOT_STATED } from '../../../../src/core/domain/payment';
import type { Price } from '../../../../src/core/domain/price';
import { verantwoording } from '../../../../src/core/report/verantwoording/verantwoording';
import { expectGolden } from '../../../support/golden';
import { reportInput } from '../../../support/report-input';
import { rowValues, sheetText, texts } from '../../../support/sheet-text';

const full = verantwoording(reportInput());

describe('Verantwoording', () => {
  it('reads as its golden text', () => {
    expectGolden('verantwoording.txt', sheetText(full));
  });

  it.each([
    [
      'the study',
      { peildatum: { day: 45870, source: 'study' as const } },
      '1 augustus 2025 (uit tblOnderzoek)',
    ],
    [
      'nobody, so that it is today',
      { peildatum: { day: 45882, source: 'host' as const }, settings: { peildatum: null } },
      '13 augustus 2025 (de dag waarop dit rapport is gemaakt; in tblOnderzoek staat geen peildatum)',
    ],
    [
      'the user, for this run',
      { peildatum: { day: 45882, source: 'host' as const } },
      '13 augustus 2025 (opgegeven bij het maken van dit rapport; niet uit tblOnderzoek)',
    ],
    ['nobody at all', { peildatum: null }, 'niet ingevuld'],
  ])('tells that the Peildatum came from %s', (_, own, text) => {
    expect(rowValues(verantwoording(reportInput(own)), 'Peildatum')[0]).toBe(text);
  });

  it('gives every setting as it was typed, with its place', () => {
    expect(rowValues(full, 'Naam')).toEqual(['Opgroeiondersteuning op school', '1 Onderzoek', 'B4']);
  });

  it('gives the changes of prices by which amounts were carried to another year, with their source', () => {
    const input = reportInput({ settings: { priceYear: { kind: 'year', year: 2024 }, indexSeries: 'CPI' } });
    const change = { series: 'cpi', place: null };
    const usedChanges = [
      { ...change, year: 2023, mutation: 0.033, source: 'CBS' },
      { ...change, year: 2024, mutation: -0.005, source: null },
    ];
    const sheet = verantwoording({ ...input, assessment: { ...input.assessment, usedChanges } });
    expect(texts(sheet)).toContain('Omrekening naar prijspeil 2024: reeks CPI');
    expect(rowValues(sheet, '2023')).toEqual(['3,3%', 'CBS']);
    expect(rowValues(sheet, '2024')).toEqual(['-0,5%', 'niet vermeld']);
    expect(texts(verantwoording(input))).not.toContain('Omrekening naar prijspeil 2024: reeks CPI');
  });

  it('gives every price that was used, with its year, its source and the tariff at the price level', () => {
    const [first] = KOSTENHANDLEIDING_PRICES;
    const price: Price = {
      ...first!,
      tariff: exactly(6400),
      priceYear: { kind: 'year', year: 2022 },
      payment: PAYER_NOT_STATED,
      source: KOSTENHANDLEIDING.source,
      place: null,
    };
    const input = reportInput({ settings: { priceYear: { kind: 'year', year: 2024 } } });
    const usedPrices = [{ price, indexed: exactly(6862), indexFactor: 1.05, toYear: 2024 }];
    const sheet = verantwoording({ ...input, assessment: { ...input.assessment, usedPrices } });
    expect(rowValues(sheet, first!.code)).toEqual([
      first!.provision,
      '€ 64 per consult',
      '2022',
      '€ 68,62 (prijspeil 2024)',
      'Zorginstituut Nederland, Kostenhandleiding 2024',
    ]);
    expect(rowValues(sheet, 'Prijspeil')[0]).toContain('omgerekend naar 2024 met de reeks CPI');
    expect(texts(full)).not.toContain('Gebruikte prijzen');
  });

  it('tells which payers were chosen for this run, and which the study itself counts', () => {
    const perspective = { text: 'school', payers: [{ payer: 'school', act: null }] };
    expect(rowValues(verantwoording(reportInput({ settings: { perspective } })), 'Perspectief')[0]).toBe(
      'school (opgegeven bij het maken van dit rapport; in het onderzoek: gemeente (Jeugdwet))',
    );
  });

  it('gives every table with its place, its rows and its total', () => {
    expect(rowValues(full, 'tblBedragen')).toEqual(['naam', '2 Bedragen', 'A3', 5, 118200]);
    expect(rowValues(full, 'tblErvarenBaten')).toEqual(['kolomnamen', 'Blad3', 'B4', 5, 'geen bedragen']);
  });

  it('names a table that was recognised but not read', () => {
    const [table] = reportInput().tables;
    const sheet = verantwoording(reportInput({ tables: [{ ...table!, table: 'tblUren', read: false }] }));
    expect(rowValues(sheet, 'tblUren (niet gelezen)')).toHaveLength(5);
  });

  it.each([
    [0, 'bedragen staan er in euro en cent'],
    [1, 'bedragen zijn afgerond op € 1; er is gerekend met centen'],
    [1000, 'bedragen zijn afgerond op € 1.000; er is gerekend met centen'],
  ] as const)('says how amounts were rounded at Afronding %d', (rounding, text) => {
    expect(rowValues(verantwoording(reportInput({ settings: { rounding } })), 'Afronding')).toEqual([text]);
  });

  it('says until when the workbook may be kept, and asks for it where nobody said', () => {
    expect(texts(full)).toEqual(
      expect.arrayContaining(['Bewaren tot: 31 december 2029.', 'DPIA-kenmerk: DPIA-2025-07.']),
    );
    const without = verantwoording(reportInput({ settings: { keepUntil: null, dpiaReference: null } }));
    expect(texts(without).join('\n')).toMatch(/Vul "Bewaren tot"[^]*Vul "DPIA-kenmerk"/);
  });

  it('does without tables and settings', () => {
    const sheet = verantwoording(reportInput({ tables: [], settings: { entries: [] } }));
    expect(texts(sheet)).toContain('Er zijn geen tabellen gevonden.');
    expect(texts(sheet).join('\n')).toContain('Er is geen tblOnderzoek ingevuld.');
  });
});
