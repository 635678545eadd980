/**
 * A fictitious study as a workbook, from the longlist of cases to the review of the scenarios. Each case shows something
 * else; the sheet "Lees mij" says what. Nothing in it comes from a real study.
 */
import type { Document } from '../report/document';
import { inputWorkbook, recordSheet, scoresSheet, settingsSheet } from '../template/input-sheets';
import { FICTITIOUS } from '../text/fictitious';
import { TEMPLATE } from '../text/template';
import { CONTACTS, DEPLOYMENT, HOURS } from './fictitious/approach';
import { ESTIMATES, PARTICIPANTS, SESSIONS } from './fictitious/dialogue';
import { INDEX, PRICES } from './fictitious/prices';
import { HELP, SCENARIOS } from './fictitious/reference';
import { EXPERTS, REVIEWS } from './fictitious/review';
import { ELEMENTS, EVENTS, QUOTES } from './fictitious/story';
import { AMOUNTS, CASES, DAYS, RATED_CASES, RATINGS, SCHOOLS } from './fictitious/study';

/** The workbook as a document; a host writes it to a file or into an empty workbook. */
export function fictitiousStudy(): Document {
  const { title, sheets, explanation } = FICTITIOUS;
  return inputWorkbook(title, [
    { name: sheets.read, lines: explanation },
    settingsSheet(sheets.study, [...FICTITIOUS.settings, ...DAYS]),
    recordSheet(sheets.schools, 'scholen', SCHOOL_WIDTHS, SCHOOLS),
    recordSheet(sheets.cases, 'casussen', CASE_WIDTHS, CASES),
    recordSheet(sheets.sessions, 'sessies', SESSION_WIDTHS, SESSIONS),
    recordSheet(sheets.participants, 'deelnemers', PARTICIPANT_WIDTHS, PARTICIPANTS),
    recordSheet(sheets.estimates, 'inschattingen', ESTIMATE_WIDTHS, ESTIMATES),
    recordSheet(sheets.deployment, 'inzet', DEPLOYMENT_WIDTHS, DEPLOYMENT),
    recordSheet(sheets.contacts, 'contacten', CONTACT_WIDTHS, CONTACTS),
    recordSheet(sheets.hours, 'uren', HOUR_WIDTHS, HOURS),
    recordSheet(sheets.prices, 'prijslijst', PRICE_WIDTHS, PRICES),
    recordSheet(sheets.index, 'index', INDEX_WIDTHS, INDEX),
    recordSheet(sheets.scenarios, 'scenarios', SCENARIO_WIDTHS, SCENARIOS),
    recordSheet(sheets.help, 'hulp', HELP_WIDTHS, HELP),
    recordSheet(sheets.experts, 'experts', EXPERT_WIDTHS, EXPERTS),
    recordSheet(sheets.reviews, 'toetsing', REVIEW_WIDTHS, REVIEWS),
    scoresSheet(sheets.ratings, RATED_CASES.map(TEMPLATE.caseHeader), RATINGS),
    recordSheet(sheets.quotes, 'citaten', QUOTE_WIDTHS, QUOTES),
    recordSheet(sheets.timeline, 'tijdlijn', EVENT_WIDTHS, EVENTS),
    recordSheet(sheets.elements, 'werkzameElementen', ELEMENT_WIDTHS, ELEMENTS),
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

const SESSION_WIDTHS = {
  casus: 10,
  datum: 12,
  duur: 8,
  gespreksleider: 16,
  redenAndereVorm: 28,
  inschattingen: 15,
  verhaal: 42,
  afwijkendeMeningen: 36,
  lessen: 28,
  toestemmingGesprek: 20,
};

const PARTICIPANT_WIDTHS = {
  casus: 10,
  deelnemer: 13,
  rol: 22,
  organisatie: 22,
  vorm: 16,
  datum: 12,
  kindGeeftInput: 16,
  kanaal: 38,
};

const ESTIMATE_WIDTHS = {
  casus: 10,
  deelnemer: 13,
  gebeurtenis: 42,
  voorziening: 30,
  aantal: 10,
  per: 9,
  duur: 9,
  bedrag: 33,
  zekerheid: 13,
  toelichting: 28,
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
  omschrijving: 50,
  soortBedrag: 15,
  bedrag: 19,
  reden: 36,
  status: 14,
  uitInschattingen: 18,
  afwijkendeMening: 40,
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

const EXPERT_WIDTHS = { expert: 10, functie: 30, organisatie: 22, betrokken: 13, toelichting: 56 };

const REVIEW_WIDTHS = {
  casus: 10,
  scenario: 31,
  expert: 10,
  aannemelijk: 14,
  teSomber: 12,
  andereMogelijkheden: 42,
  voorstelBedrag: 20,
  oordeel: 26,
  toelichting: 58,
};

const QUOTE_WIDTHS = {
  casus: 10,
  citaat: 55,
  rol: 12,
  domein: 20,
  vrijgegeven: 16,
  toestemmingVan: 20,
  datum: 12,
};

const EVENT_WIDTHS = { casus: 10, van: 12, tot: 12, spoor: 13, gebeurtenis: 55 };

const ELEMENT_WIDTHS = { element: 35, casus: 10, toelichting: 70 };

const AMOUNT_WIDTHS = { casus: 10, gemiddeldeKosten: 23, toekomstigeBaten: 23, redenToekomst: 55 };
