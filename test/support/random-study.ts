/** Studies at random, as the tables that somebody might type them in, for the laws that hold for every study. */
import fc from 'fast-check';
import type { CellValue, Grid, Workbook } from '../../src/core/intake/grid';

/** A table before it has a place: its name, its headers and its rows. */
export interface StudyTable {
  readonly name:
    | 'tblCasussen'
    | 'tblBedragen'
    | 'tblErvarenBaten'
    | 'tblScholen'
    | 'tblInzet'
    | 'tblContacten'
    | 'tblUren'
    | 'tblScenarios'
    | 'tblHulp'
    | 'tblPrijslijst'
    | 'tblSessies'
    | 'tblDeelnemers'
    | 'tblToetsing'
    | 'tblInschattingen'
    | 'tblTijdlijn'
    | 'tblCitaten'
    | 'tblWerkzameElementen';
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

const names = fc.constantFrom<CellValue>(
  1,
  '1',
  'casus 1',
  'Casus 2',
  2,
  'A',
  'casus a',
  'Kind B',
  '1.1',
  11,
);
const schools = fc.constantFrom<CellValue>('Boon', 'boon', 'Nour', null);
const amounts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(14000, 6000, 19000, 300, 0, '€ 14.000', '6.000') },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(
      '< 300',
      '0 - 6000',
      'max. 2.000',
      'Onzeker',
      'Geen kosten',
      'p.m.',
    ),
  },
  { weight: 2, arbitrary: fc.constant<CellValue>(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('1,500', 'veel', -5, 'ca. 5.000') },
);
const savings = fc.constantFrom<CellValue>(
  null,
  null,
  5000,
  -9500,
  '⊖ € 4.000 tot € 10.000 (extra kosten)',
  'veel',
);
const futures = fc.constantFrom<CellValue>(null, '++', '⊕', 'Onzeker: te vroeg', 'veel');
const dates = fc.constantFrom<CellValue>(null, '1-9-2023', '2024-07-01', '31-2-2024', 'september');
const children = fc.constantFrom<CellValue>(null, 12, '12', 13, 0, 'veel');
const domains = fc.constantFrom<CellValue>(
  'Schoolprestaties',
  'school-prestaties',
  'Thuissituatie',
  'Slapen',
  null,
);
const scores = fc.constantFrom<CellValue>('+', '++', '+++', '-', '–', null, 'goed', 2);
const raters = fc.constantFrom<CellValue>(null, 'moeder', 'leerkracht', 'kind');

const payers = fc.constantFrom<CellValue>(null, 'gemeente', 'school', 'Zvw', 'gemeente (Wmo)');
const yesNo = fc.constantFrom<CellValue>(null, null, 'ja', 'nee', 'misschien');
const scenarioNames = fc.constantFrom<CellValue>('A', 'a', 'B', 'zwaar', null);
const codes = fc.constantFrom<CellValue>(null, null, 'JH-1', 'jh-1', 'KH-4.14B', 'bestaat niet');
const units = fc.constantFrom<CellValue>(null, 'uur', 'minuten', 'sessie');
const quantities = fc.constantFrom<CellValue>(null, 1, 2.5, '3,5', 10, 'veel', 0);

function table(
  name: StudyTable['name'],
  columns: Readonly<Record<string, fc.Arbitrary<CellValue>>>,
  maxLength: number,
): fc.Arbitrary<StudyTable> {
  const headers = Object.keys(columns);
  return fc
    .array(fc.tuple(...Object.values(columns)), { minLength: 1, maxLength })
    .map((rows) => ({ name, headers, rows }));
}

const casussen = table('tblCasussen', { Casus: names, School: schools, Start: dates, Einde: dates }, 5);
const bedragen = table(
  'tblBedragen',
  {
    Casus: names,
    'Aantal kinderen': children,
    'Gemiddelde kosten': amounts,
    'Directe kosten': amounts,
    Referentie: amounts,
    'Overige hulp': amounts,
    'Toekomstige baten': futures,
    'Gerapporteerde besparing': savings,
  },
  6,
);
const baten = table('tblErvarenBaten', { Casus: names, Domein: domains, Score: scores, Volgens: raters }, 8);
const scholen = table('tblScholen', { School: schools, Leerlingen: children }, 3);

const uren = table(
  'tblUren',
  {
    Casus: names,
    Uren: quantities,
    Tarief: fc.constantFrom<CellValue>(null, 60, '70 - 80'),
    Code: codes,
    Financier: payers,
    'Telt mee': yesNo,
  },
  6,
);
const scenarios = table(
  'tblScenarios',
  {
    Casus: names,
    Scenario: scenarioNames,
    'Soort bedrag': fc.constantFrom<CellValue>(null, null, 'bedrag', 'onzeker', 'geen kosten'),
    Bedrag: amounts,
    Status: fc.constantFrom<CellValue>(null, 'concept', 'consensus', 'gevalideerd', 'afgewezen', 'goed'),
  },
  6,
);
const hulp = table(
  'tblHulp',
  {
    Casus: names,
    Voorziening: fc.constantFrom<CellValue>('begeleiding', 'dagbehandeling'),
    Spoor: fc.constantFrom<CellValue>(null, 'referentie', 'werkelijk', 'anders'),
    Scenario: scenarioNames,
    Fase: fc.constantFrom<CellValue>(null, null, 'dialoog', 'na toetsing'),
    Code: codes,
    Eenheid: units,
    Aantal: quantities,
    Per: fc.constantFrom<CellValue>(null, 'totaal', 'week', 'jaar', 'dag'),
    'Duur min': quantities,
    'Duur max': quantities,
    Tarief: fc.constantFrom<CellValue>(null, 90, '< 100', '80 - 95'),
    Bedrag: amounts,
    Van: dates,
    Tot: dates,
    Financier: payers,
    'Telt mee': yesNo,
    'Beweegt mee met': fc.constantFrom<CellValue>(null, 'duur', 'Duur', 'tarief'),
    Prijspeil: fc.constantFrom<CellValue>(null, null, 2022, 'later'),
  },
  8,
);
const prijslijst = table(
  'tblPrijslijst',
  {
    Code: fc.constantFrom<CellValue>('JH-1', 'JH-2'),
    Voorziening: fc.constantFrom<CellValue>('coach', 'begeleiding'),
    Eenheid: units,
    Tarief: fc.constantFrom<CellValue>(95, '100', null),
    Prijspeil: fc.constantFrom<CellValue>(2022, 2023, null),
    Bron: fc.constant<CellValue>('eigen opgave'),
  },
  3,
);
const participants = fc.constantFrom<CellValue>('D1', 'd1', 'D2', 'D10', null);
const sessies = table(
  'tblSessies',
  {
    Casus: names,
    Datum: dates,
    Inschattingen: fc.constantFrom<CellValue>('open', 'open', 'Open', 'gesloten', null, 'half'),
    'Toestemming gesprek': yesNo,
  },
  4,
);
const deelnemers = table(
  'tblDeelnemers',
  { Casus: names, Deelnemer: participants, Rol: raters, Vorm: fc.constantFrom<CellValue>(null, 'e-mail') },
  5,
);
const inschattingen = table(
  'tblInschattingen',
  {
    Casus: names,
    Deelnemer: participants,
    Gebeurtenis: fc.constantFrom<CellValue>(null, 'uitval'),
    Voorziening: fc.constantFrom<CellValue>('begeleiding', 'Begeleiding', 'opvang', 'Geen hulp', null),
    Aantal: quantities,
    Per: fc.constantFrom<CellValue>(null, 'totaal', 'week', 'dag'),
    Duur: quantities,
    Bedrag: amounts,
  },
  8,
);

const tijdlijn = table(
  'tblTijdlijn',
  {
    Casus: names,
    Van: dates,
    Tot: dates,
    Spoor: fc.constantFrom<CellValue>(null, 'werkelijk', 'referentie', 'anders'),
    Gebeurtenis: fc.constantFrom<CellValue>('verhuizing', 'weer naar school', null),
  },
  6,
);
const citaten = table(
  'tblCitaten',
  {
    Casus: names,
    Citaat: fc.constantFrom<CellValue>('het hielp', '=SOM(A1)', null),
    Vrijgegeven: yesNo,
    'Toestemming van': raters,
  },
  4,
);
const elementen = table(
  'tblWerkzameElementen',
  {
    Element: fc.constantFrom<CellValue>('hulp in de school', 'rust', null),
    Casus: fc.oneof(names, fc.constant<CellValue>(null)),
  },
  4,
);

/** Zero to two tables of each kind. */
export const studyTables: fc.Arbitrary<readonly StudyTable[]> = fc
  .tuple(
    fc.array(casussen, { maxLength: 2 }),
    fc.array(bedragen, { maxLength: 2 }),
    fc.array(baten, { maxLength: 2 }),
    fc.array(scholen, { maxLength: 1 }),
    fc.array(uren, { maxLength: 1 }),
    fc.array(scenarios, { maxLength: 2 }),
    fc.array(hulp, { maxLength: 2 }),
    fc.array(prijslijst, { maxLength: 1 }),
    fc.array(sessies, { maxLength: 1 }),
    fc.array(deelnemers, { maxLength: 1 }),
    fc.array(inschattingen, { maxLength: 2 }),
    fc.array(tijdlijn, { maxLength: 1 }),
    fc.array(citaten, { maxLength: 1 }),
    fc.array(elementen, { maxLength: 1 }),
  )
  .map((kinds) => kinds.flat());

const schoolNames = fc.constantFrom<CellValue>('Boon', 'boon', 'Nour', null);
const someDay = fc.constantFrom<CellValue>('1-9-2023', '1-1-2024', '2024-07-01', 'september');
const inzet = table(
  'tblInzet',
  {
    School: schoolNames,
    Van: someDay,
    Tot: fc.constantFrom<CellValue>(null, '31-7-2024', '30-6-2025', '31-2-2024'),
    Functie: fc.constantFrom<CellValue>(null, 'coach', 'pedagoog'),
    Soort: fc.constantFrom<CellValue>(null, null, 'werkelijk', 'begroot', 'ingekocht'),
    Kosten: fc.oneof(amounts, fc.constantFrom<CellValue>(1000, 25001)),
    Fte: fc.constantFrom<CellValue>(null, 0.5, '0,8'),
    Jaarkosten: fc.constantFrom<CellValue>(null, 70000, '60.000 - 80.000'),
    Financier: payers,
    'Telt mee': yesNo,
  },
  6,
);
const contacten = table(
  'tblContacten',
  {
    School: schoolNames,
    Kind: fc.constantFrom<CellValue>('K1', 'k1', 'K2', 'K3', 'K4'),
    'Eerste contact': someDay,
    'Laatste contact': fc.constantFrom<CellValue>(null, '31-12-2023', '1-7-2025'),
  },
  6,
);
const dated = table(
  'tblCasussen',
  {
    Casus: names,
    School: fc.constantFrom<CellValue>('Boon', 'Nour', null),
    Start: fc.constantFrom<CellValue>('1-9-2023', '1-3-2024', null),
    Einde: fc.constantFrom<CellValue>(null, '31-5-2024', '31-8-2025'),
    Geselecteerd: fc.constantFrom<CellValue>(null, 'ja', 'ja', 'nee'),
  },
  4,
);
const toetsing = table(
  'tblToetsing',
  {
    Casus: names,
    Scenario: scenarioNames,
    Expert: fc.constantFrom<CellValue>(null, null, 'E1'),
    'Voorstel bedrag': amounts,
    Oordeel: fc.constantFrom<CellValue>('aannemelijk', 'niet aannemelijk', 'aannemelijk na aanvulling', null),
  },
  4,
);

/** Studies of which the average comes from deployment and contacts, with what else may be there. */
export const deployedTables: fc.Arbitrary<readonly StudyTable[]> = fc
  .tuple(
    dated,
    fc.array(inzet, { minLength: 1, maxLength: 2 }),
    fc.array(contacten, { maxLength: 2 }),
    fc.array(bedragen, { maxLength: 1 }),
    fc.array(scenarios, { maxLength: 1 }),
    fc.array(hulp, { maxLength: 1 }),
    fc.array(toetsing, { maxLength: 1 }),
  )
  .map(([cases, ...kinds]) => [cases, ...kinds.flat()]);

/** Every table on a sheet of its own, with an Excel table around it. */
export function asExcelTables(tables: readonly StudyTable[]): Workbook {
  return workbook(
    tables.map(({ name, headers, rows }, index) => ({
      name: `Blad ${index + 1}`,
      rows: [headers, ...rows],
      tables: [
        {
          name: `${name}${index + 1}`,
          range: { firstRow: 0, firstColumn: 0, lastRow: rows.length, lastColumn: headers.length - 1 },
          hasHeaderRow: true,
          hasTotalRow: false,
        },
      ],
      visibility: 'visible',
    })),
  );
}

/** All tables under each other on one sheet, loose, with a blank row between them. */
export function asBareTables(tables: readonly StudyTable[]): Workbook {
  const rows = tables.flatMap(({ headers, rows: body }) => [headers, ...body, []]);
  return workbook([{ name: 'Blad 1', rows, tables: [], visibility: 'visible' }]);
}

export function workbook(sheets: readonly Grid[]): Workbook {
  return { name: 'proef.xlsx', sheets, calculation: 'automatic', hasMacros: false };
}

/** The same table with its cases side by side. */
export function sideBySide(table: StudyTable): StudyTable {
  const [headers = [], ...rows] = table.headers.map((header, column) => [
    header,
    ...table.rows.map((row) => row[column] ?? null),
  ]);
  return { ...table, headers, rows };
}
