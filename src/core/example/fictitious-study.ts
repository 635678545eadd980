/**
 * A fictitious study as a workbook, in which every table for costs and references is filled. Each case shows something
 * else; the sheet "Lees mij" says what. Nothing in it comes from a real study.
 */
import type { Document } from '../report/document';
import { FICTITIOUS } from '../text/fictitious';
import { TEMPLATE } from '../text/template';
import { CONTACTS, DEPLOYMENT, HOURS } from './fictitious/approach';
import { INDEX, PRICES } from './fictitious/prices';
import { HELP, SCENARIOS } from './fictitious/reference';
import { AMOUNTS, CASES, DAYS, RATED_CASES, RATINGS, SCHOOLS } from './fictitious/study';
import { inputWorkbook, recordSheet, scoresSheet, settingsSheet } from '../template/input-sheets';

/** The workbook as a document; a host writes it to a file or into an empty workbook. */
export function fictitiousStudy(): Document {
  const { title, sheets, explanation } = FICTITIOUS;
  return inputWorkbook(title, [
    { name: sheets.read, lines: explanation },
    settingsSheet(sheets.study, [...FICTITIOUS.settings, ...DAYS]),
    recordSheet(sheets.schools, 'scholen', SCHOOL_WIDTHS, SCHOOLS),
    recordSheet(sheets.cases, 'casussen', CASE_WIDTHS, CASES),
    recordSheet(sheets.deployment, 'inzet', DEPLOYMENT_WIDTHS, DEPLOYMENT),
    recordSheet(sheets.contacts, 'contacten', CONTACT_WIDTHS, CONTACTS),
    recordSheet(sheets.hours, 'uren', HOUR_WIDTHS, HOURS),
    recordSheet(sheets.prices, 'prijslijst', PRICE_WIDTHS, PRICES),
    recordSheet(sheets.index, 'index', INDEX_WIDTHS, INDEX),
    recordSheet(sheets.scenarios, 'scenarios', SCENARIO_WIDTHS, SCENARIOS),
    recordSheet(sheets.help, 'hulp', HELP_WIDTHS, HELP),
    scoresSheet(sheets.ratings, RATED_CASES.map(TEMPLATE.caseHeader), RATINGS),
    recordSheet(sheets.amounts, 'casussen', AMOUNT_WIDTHS, AMOUNTS, 'tblBedragen'),
  ]);
}

const SCHOOL_WIDTHS = {
  school: 25,
  onderwijssoort: 17,
  gemeente: 14,
  start: 12,
  werkwijze: 66,
  inOnderzoek: 15,
  leerlingen: 13,
  leerlingenMetJeugdhulp: 26,
  publiekeNaam: 16,
};

const CASE_WIDTHS = {
  casus: 10,
  school: 25,
  leeftijdscategorie: 20,
  aardHulpvraag: 17,
  zwaarte: 12,
  wijzeVanOndersteuning: 28,
  start: 12,
  einde: 12,
  geselecteerd: 15,
  redenSelectie: 26,
};

const DEPLOYMENT_WIDTHS = {
  school: 25,
  functie: 33,
  soort: 12,
  van: 12,
  tot: 12,
  kosten: 12,
  uren: 10,
  tarief: 10,
  fte: 8,
  jaarkosten: 13,
  financier: 27,
  wet: 11,
  teltMee: 12,
  taakveld: 12,
  toelichting: 60,
};

const CONTACT_WIDTHS = { school: 25, kind: 10, eersteContact: 17, laatsteContact: 17 };

const HOUR_WIDTHS = {
  casus: 10,
  datum: 12,
  uren: 10,
  functie: 23,
  soortTijd: 13,
  tarief: 10,
  code: 10,
  financier: 13,
  wet: 11,
  teltMee: 12,
};

const PRICE_WIDTHS = {
  code: 10,
  voorziening: 30,
  eenheid: 12,
  tarief: 10,
  prijspeil: 12,
  tariefGeldtVoor: 20,
  financier: 27,
  wet: 11,
  bron: 30,
  betrouwbaarheid: 18,
};

const INDEX_WIDTHS = { reeks: 13, jaar: 9, mutatie: 12, bron: 30 };

const SCENARIO_WIDTHS = {
  casus: 10,
  scenario: 31,
  soort: 16,
  omschrijving: 68,
  soortBedrag: 15,
  bedrag: 19,
  reden: 55,
  status: 14,
  afwijkendeMening: 42,
};

const HELP_WIDTHS = {
  casus: 10,
  spoor: 13,
  scenario: 31,
  fase: 14,
  voorziening: 36,
  code: 11,
  eenheid: 11,
  aantal: 10,
  aantalMin: 13,
  aantalMax: 13,
  per: 9,
  duur: 9,
  duurMin: 12,
  duurMax: 12,
  tarief: 15,
  bedrag: 11,
  bedragMin: 14,
  bedragMax: 14,
  van: 12,
  tot: 12,
  financier: 17,
  wet: 11,
  teltMee: 10,
  beweegtMeeMet: 25,
  prijspeil: 12,
  bron: 18,
  toelichting: 43,
};

const AMOUNT_WIDTHS = { casus: 10, gemiddeldeKosten: 23, toekomstigeBaten: 23, redenToekomst: 55 };
