/**
 * The example workbook: the five cases of the published report on Opgroeiondersteuning op school, as input sheets.
 * Figures and ratings: source A, "Opgroeiondersteuning op school. Analyse van baten en kosten op casusniveau",
 * Bureau Onderzoek, 13 augustus 2025, paragraphs 2.2, 2.3, 3.1 and 3.2. The texts are our own.
 */
import type { Document } from '../report/document';
import { EXAMPLE } from '../text/example';
import { inputWorkbook, on, type InputColumn } from './input-sheets';

/** The date of the report. */
const REPORT_DATE = on('2025-08-13');

const SCHOOLS = [
  ['Basisschool Boon', 'po', "'s-Hertogenbosch", EXAMPLE.workingMethods.boon],
  ['Basisschool Nour', 'po', "'s-Hertogenbosch", EXAMPLE.workingMethods.nour],
] as const;

const CASES = [
  ['1', 'Basisschool Boon'],
  ['2', 'Basisschool Boon'],
  ['3', 'Basisschool Boon'],
  ['4', 'Basisschool Nour'],
  ['5', 'Basisschool Nour'],
] as const;

/** Casus, gemiddelde kosten, directe kosten, referentie, toekomstige baten, gerapporteerde besparing, reden. */
const AMOUNTS = [
  ['1', 14000, 6000, 19000, '⊕⊕', 5000, null],
  ['2', 10000, 1900, 32000, '⊕⊕⊕', 22000, null],
  ['3', 7500, 6000, 'Onzeker', 'Onzeker', 'Onzeker', null],
  ['4', 10000, 1800, '€ 0 - € 6000', '⊕⊕', '⊖ € 4.000 tot € 10.000 (extra kosten)', null],
  ['5', 10000, '< € 300', 'Geen kosten', '⊕⊕', -9500, EXAMPLE.noReason],
] as const;

const RATINGS = [
  ['Mentaal welzijn', '+++', '+', '++', '++', '+'],
  ['Zelfverzekerdheid en weerbaarheid', '+++', '+++', '++', '-', '-'],
  ['Schoolprestaties', '+++', '++', '+', '++', '++'],
  ['Sociale relaties', '+++', '+', '++', '++', '-'],
  ['Thuissituatie', '+++', '+++', '+', '++', '+'],
  ['Ouder: inzicht in ouderrol/opvoeding', '-', '+', '-', '++', '+'],
] as const;

const SETTINGS_COLUMNS: readonly InputColumn[] = [
  ['Onderdeel', 24],
  ['Waarde', 90],
];
const SCHOOL_COLUMNS: readonly InputColumn[] = [
  ['School', 22],
  ['Onderwijssoort', 16],
  ['Gemeente', 20],
  ['Werkwijze', 70],
];
const CASE_COLUMNS: readonly InputColumn[] = [
  ['Casus', 10],
  ['School', 24],
];
const AMOUNT_COLUMNS: readonly InputColumn[] = [
  ['Casus', 10],
  ['Gemiddelde kosten', 19],
  ['Directe kosten', 16],
  ['Referentie', 17],
  ['Toekomstige baten', 19],
  ['Gerapporteerde besparing', 38],
  ['Reden afwijking', 44],
];
const RATING_COLUMNS: readonly InputColumn[] = [
  ['Domein', 38],
  ...CASES.map(([name]): InputColumn => [`Casus ${name}`, 11]),
];

/** The workbook as a document; a host writes it to a file or into an empty workbook. */
export function publishedCases(): Document {
  const { title, sheets, explanation, settings } = EXAMPLE;
  return inputWorkbook(title, [
    { name: sheets.read, lines: explanation },
    {
      name: sheets.study,
      excelTable: 'tblOnderzoek',
      columns: SETTINGS_COLUMNS,
      rows: [...settings, ['Datum', REPORT_DATE], ['Peildatum', REPORT_DATE]],
    },
    { name: sheets.schools, excelTable: 'tblScholen', columns: SCHOOL_COLUMNS, rows: SCHOOLS },
    { name: sheets.cases, excelTable: 'tblCasussen', columns: CASE_COLUMNS, rows: CASES },
    { name: sheets.amounts, excelTable: 'tblBedragen', columns: AMOUNT_COLUMNS, rows: AMOUNTS },
    { name: sheets.ratings, excelTable: 'tblErvarenBaten', columns: RATING_COLUMNS, rows: RATINGS },
  ]);
}
