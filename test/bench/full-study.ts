/**
 * A study in which every table is filled, in any number of cases: the longlist, meetings with participants and their
 * estimates, scenarios with help, experts and their verdicts, beside what the approach cost. The same every time.
 */
import type { CellContent, SheetCells } from './workbook';

const SCHOOLS = ['Basisschool Beuk', 'Basisschool Eik', 'Basisschool Linde', 'Basisschool Wilg'];
const PROVISIONS = ['Begeleiding', 'Dagbehandeling', 'Behandeling', 'Gezinshuis'];
const DOMAINS = ['Mentaal welzijn', 'Schoolprestaties', 'Sociale relaties'];
const PARTICIPANTS = [1, 2, 3, 4, 5, 6];
const EXPERTS = [1, 2, 3, 4, 5];
const HOURS_PER_CASE = 10;
/** 1 September 2024; every period is within a year of it. */
const START = 45536;

type Row = readonly CellContent[];
type Rows = readonly Row[];

export interface FullStudy {
  readonly sheets: readonly SheetCells[];
  /** All rows below the headers. */
  readonly rows: number;
}

export function fullStudy(cases: number): FullStudy {
  const numbers = Array.from({ length: cases }, (_, index) => index + 1);
  const perCase = (rows: (name: string, number: number) => Rows): Rows =>
    numbers.flatMap((number) => rows(`Casus ${String(number)}`, number));
  const tables: readonly (readonly [table: string, headers: readonly string[], rows: Rows])[] = [
    ['tblOnderzoek', ['Onderdeel', 'Waarde'], SETTINGS],
    ['tblScholen', ['School', 'Onderwijssoort'], SCHOOLS.map((school) => [school, 'po'])],
    ['tblCasussen', CASE_HEADERS, perCase(caseRows)],
    ['tblSessies', SESSION_HEADERS, perCase(sessionRows)],
    ['tblDeelnemers', ['Casus', 'Deelnemer', 'Rol', 'Vorm'], perCase(participantRows)],
    ['tblInschattingen', ['Casus', 'Deelnemer', 'Voorziening', 'Bedrag', 'Zekerheid'], perCase(estimateRows)],
    ['tblInzet', ['School', 'Van', 'Tot', 'Functie', 'Kosten', 'Financier'], perCase(deploymentRows)],
    ['tblContacten', ['School', 'Kind', 'Eerste contact', 'Laatste contact'], perCase(contactRows)],
    ['tblUren', ['Casus', 'Datum', 'Uren', 'Functie', 'Tarief', 'Financier'], perCase(hourRows)],
    ['tblPrijslijst', PRICE_HEADERS, PROVISIONS.map(priceRow)],
    ['tblIndex', ['Reeks', 'Jaar', 'Mutatie'], [['Eigen', 2025, '3%']]],
    ['tblScenarios', SCENARIO_HEADERS, perCase(scenarioRows)],
    ['tblHulp', HELP_HEADERS, perCase(helpRows)],
    [
      'tblExperts',
      ['Expert', 'Functie', 'Betrokken'],
      EXPERTS.map((key) => [`E${String(key)}`, 'huisarts', 'nee']),
    ],
    ['tblToetsing', ['Casus', 'Scenario', 'Expert', 'Aannemelijk', 'Oordeel'], perCase(reviewRows)],
    ['tblErvarenBaten', ['Casus', 'Domein', 'Score'], perCase(ratingRows)],
    ['tblBedragen', ['Casus', 'Toekomstige baten'], perCase((name) => [[name, '⊕⊕']])],
    ['tblCitaten', ['Casus', 'Citaat', 'Rol'], perCase((name) => [[name, 'Het gaat beter nu', 'ouder']])],
    [
      'tblTijdlijn',
      ['Casus', 'Van', 'Gebeurtenis'],
      perCase((name) => [[name, { day: START }, 'eerste gesprek']]),
    ],
    ['tblWerkzameElementen', ['Element', 'Casus'], perCase((name) => [['hulp in de school zelf', name]])],
  ];
  return {
    sheets: tables.map(([table, headers, rows]) => ({
      name: `Invoer ${table.slice(3)}`,
      table,
      rows: [headers, ...rows],
    })),
    rows: tables.reduce((sum, [, , rows]) => sum + rows.length, 0),
  };
}

const SETTINGS: Rows = [
  ['Naam', 'Meting'],
  ['Peildatum', { day: START + 365 }],
  ['Perspectief', 'gemeente'],
  ['Prijspeil', 2025],
  ['Indexreeks', 'Eigen'],
];
const CASE_HEADERS = ['Casus', 'School', 'Zwaarte', 'Start', 'Einde', 'Geselecteerd', 'Reden selectie'];
const SESSION_HEADERS = ['Casus', 'Datum', 'Duur', 'Inschattingen', 'Lessen', 'Toestemming gesprek'];
const PRICE_HEADERS = ['Code', 'Voorziening', 'Eenheid', 'Tarief', 'Prijspeil', 'Financier', 'Bron'];
const SCENARIO_HEADERS = [
  'Casus',
  'Scenario',
  'Omschrijving',
  'Status',
  'Uit inschattingen',
  'Afwijkende mening',
];
const HELP_HEADERS = ['Casus', 'Scenario', 'Voorziening', 'Code', 'Eenheid', 'Fase', 'Aantal', 'Per', 'Duur'];

function schoolOf(number: number): string {
  return SCHOOLS[number % SCHOOLS.length] ?? '';
}

function caseRows(name: string, number: number): Rows {
  const severity = ['licht', 'middel', 'zwaar'][number % 3] ?? '';
  return [[name, schoolOf(number), severity, { day: START }, { day: START + 200 }, 'ja', 'komt vaak voor']];
}

function sessionRows(name: string): Rows {
  return [[name, { day: START + 210 }, 2, 'open', 'eerder vragen', 'ja']];
}

function participantRows(name: string): Rows {
  return PARTICIPANTS.map((key) => [name, `D${String(key)}`, 'ouder', 'groepsgesprek']);
}

function estimateRows(name: string, number: number): Rows {
  return PARTICIPANTS.map((key) => [
    name,
    `D${String(key)}`,
    PROVISIONS[(key + number) % PROVISIONS.length] ?? '',
    1000 * key + number,
    'vrij zeker',
  ]);
}

function deploymentRows(_name: string, number: number): Rows {
  return [[schoolOf(number), { day: START }, { day: START + 90 }, 'coach', 1000 + number, 'gemeente']];
}

function contactRows(name: string, number: number): Rows {
  return [[schoolOf(number), `Kind van ${name}`, { day: START }, { day: START + 200 }]];
}

function hourRows(name: string): Rows {
  return Array.from({ length: HOURS_PER_CASE }, (_, index) => [
    name,
    { day: START + 10 * index },
    1 + index / 4,
    'coach',
    80,
    'gemeente',
  ]);
}

function priceRow(provision: string, index: number): Row {
  return [`P${String(index)}`, provision, 'uur', 90 + index, 2025, 'gemeente', 'meting'];
}

function scenarioRows(name: string): Rows {
  return [
    [name, 'Begeleid', 'Hulp thuis', 'consensus', 'D1, D2', null],
    [name, 'Behandeld', 'Behandeling', 'consensus', 'D3, D4', 'D5 zag het anders'],
    [name, 'Uit huis', 'Een gezinshuis', 'consensus', 'D6', null],
  ];
}

function helpRows(name: string): Rows {
  return [
    [name, 'Begeleid', 'Begeleiding', 'P0', 'uur', 'dialoog', 2, 'week', 40],
    [name, 'Behandeld', 'Behandeling', 'P2', 'uur', 'dialoog', 30, 'totaal', null],
    [name, 'Behandeld', 'Behandeling', 'P2', 'uur', 'na toetsing', 20, 'totaal', null],
    [name, 'Uit huis', 'Gezinshuis', 'P3', 'uur', 'dialoog', 100, 'totaal', null],
  ];
}

function reviewRows(name: string): Rows {
  return [
    [name, 'Begeleid', null, 'ja', 'aannemelijk'],
    [name, 'Behandeld', null, 'ja', 'aannemelijk na aanvulling'],
    [name, 'Uit huis', null, 'nee', 'niet aannemelijk'],
    ...EXPERTS.map((key) => [name, 'Uit huis', `E${String(key)}`, 'nee', 'niet aannemelijk']),
  ];
}

function ratingRows(name: string, number: number): Rows {
  return DOMAINS.map((domain, index) => [name, domain, ['+', '++', '+++'][(number + index) % 3] ?? '']);
}
