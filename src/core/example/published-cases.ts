/**
 * The example workbook: the five cases of the published report on Opgroeiondersteuning op school, as input sheets.
 * Figures and ratings: source A, "Opgroeiondersteuning op school. Analyse van baten en kosten op casusniveau",
 * Bureau Onderzoek, 13 augustus 2025, paragraphs 2.2, 2.3, 3.1 and 3.2. The texts are our own.
 */
import type { Document } from '../report/document';
import {
  inputWorkbook,
  on,
  recordSheet,
  scoresSheet,
  settingsSheet,
  type InputValue,
} from '../template/input-sheets';
import { EXAMPLE } from '../text/example';
import { TEMPLATE } from '../text/template';

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

const SCHOOL_WIDTHS = { school: 22, onderwijssoort: 19, gemeente: 20, werkwijze: 70 };
const CASE_WIDTHS = { casus: 10, school: 24 };
const AMOUNT_WIDTHS = {
  casus: 10,
  gemiddeldeKosten: 19,
  directeKosten: 16,
  referentie: 17,
  toekomstigeBaten: 19,
  gerapporteerdeBesparing: 38,
  redenAfwijking: 44,
};

/** The workbook as a document; a host writes it to a file or into an empty workbook. */
export function publishedCases(): Document {
  const { title, sheets, explanation, settings } = EXAMPLE;
  return inputWorkbook(title, [
    { name: sheets.read, lines: explanation },
    settingsSheet(sheets.study, [...settings, ['Datum', REPORT_DATE], ['Peildatum', REPORT_DATE]]),
    recordSheet(sheets.schools, 'scholen', SCHOOL_WIDTHS, records(SCHOOL_WIDTHS, SCHOOLS)),
    recordSheet(sheets.cases, 'casussen', CASE_WIDTHS, records(CASE_WIDTHS, CASES)),
    recordSheet(sheets.amounts, 'casussen', AMOUNT_WIDTHS, records(AMOUNT_WIDTHS, AMOUNTS), 'tblBedragen'),
    scoresSheet(
      sheets.ratings,
      CASES.map(([name]) => TEMPLATE.caseHeader(name)),
      RATINGS,
    ),
  ]);
}

/** Rows of values in the order of the columns, as cells by column. */
function records<Key extends string>(
  widths: Readonly<Record<Key, number>>,
  rows: readonly (readonly InputValue[])[],
): readonly { readonly [Each in Key]?: InputValue }[] {
  const keys = Object.keys(widths) as Key[];
  return rows.map(
    (row) =>
      Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])) as Record<Key, InputValue>,
  );
}
