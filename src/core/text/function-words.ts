/** What the custom functions answer in words, and what they say when they cannot answer. */
import type { Outcome } from '../domain/assessment';
import type { Sentence } from './findings/chapter';
import { formatCount } from './format';

/** The answer to uitvoer "uitkomst". */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  saving: 'besparing',
  atMostSaving: 'hooguit besparing',
  either: 'extra kosten of besparing',
  neutral: 'kostenneutraal',
  atMostCost: 'hooguit extra kosten',
  extraCost: 'extra kosten',
  uncertain: 'onzeker',
  missing: 'niet ingevuld',
};

/** What a report does with a cell that it cannot read. A function shows an error instead. */
const CONSEQUENCE =
  / (?:Het bedrag|Wat hiermee wordt berekend,) telt nu als onzeker\.| (?:De datum|De cel|De score|Het jaar) is niet gebruikt\.| Rijen met deze prijs zijn onzeker\./g;

/** The sentence of the report about one cell, for a cell error. */
export function cellSentence({ wrong, write }: Sentence): string {
  return `${wrong.replace(CONSEQUENCE, '')} ${write}`;
}

/** Names of arguments are those that Excel shows while typing. */
export const FUNCTION_ERRORS = {
  // Arguments and their form.
  unknownOutput: (written: string, allowed: readonly string[]): string =>
    `"${written}" is geen uitvoer. Kies ${allowed.map((word) => `"${word}"`).join(', ')}.`,
  unreadable: (argument: string): string =>
    `Wat bij "${argument}" staat, is niet te lezen. Schrijf het opnieuw.`,
  oneCell: (argument: string): string => `Bij "${argument}" hoort één waarde. Wijs één cel aan.`,
  otherShape: (first: string, other: string): string =>
    `De cellen bij "${first}" en bij "${other}" beslaan niet evenveel cellen of hebben een andere vorm. Kies twee even grote bereiken, of één cel.`,
  otherLength: (first: string, cells: number, other: string, otherCells: number): string =>
    `Bij "${first}" staan ${formatCount(cells)} cellen en bij "${other}" ${formatCount(otherCells)}. Kies bereiken met evenveel cellen.`,
  columnMissing: (choice: string, column: string): string =>
    `U noemt een ${choice}, maar niet waar dat per regel staat. Wijs bij "${column}" de kolom daarmee aan.`,
  choiceMissing: (choice: string, column: string): string =>
    `U wijst "${column}" aan, maar "${choice}" is leeg. Vul in welke telt, of laat beide weg.`,
  cellNumber: (argument: string, cell: number): string => `${argument}, cel ${formatCount(cell)}`,
  rowNumber: (argument: string, row: number): string => `${argument}, rij ${formatCount(row)}`,
  tooLarge:
    'De uitkomst is groter dan € 1 miljard. Controleer de bedragen: misschien staat er een nul te veel.',

  // Amounts.
  noReference: 'De referentie is leeg of 0. Schrijf Geen kosten als er niets was ingezet.',
  noCost: 'De kosten zijn leeg. Schrijf een bedrag, of 0 als er geen kosten waren.',
  noEnd: (argument: string, other: string): string =>
    `"${argument}" is leeg. Schrijf ook dat bedrag. Is er maar één bedrag? Schrijf het dan bij "${argument}" en bij "${other}".`,
  turnedBand: 'Het laagste bedrag is hoger dan het hoogste. Draai de twee cellen om.',
  noAmount: (where: string): string =>
    `Bij "${where}" staat dat er niets is ingevuld. Schrijf een getal, Geen kosten of Onzeker.`,
  savingInSum: (where: string): string =>
    `Bij "${where}" staat een besparing of extra kosten (⊕ of ⊖). Die worden niet opgeteld: over casussen heen wordt alleen geteld. Wijs een kolom met kosten aan.`,
  emptyPerspective: 'Bij "perspectief" staat geen financier. Schrijf bijvoorbeeld "gemeente", of "alle".',

  // Days and years.
  noFirstDay: (where: string): string => `"${where}" is leeg. Vul de eerste dag in, bijvoorbeeld 1-9-2024.`,
  noLastDay: (where: string): string =>
    `"${where}" is leeg. Een functie weet niet welke dag het is: vul de laatste dag in die meetelt.`,
  turnedDays: (first: string, last: string): string =>
    `"${last}" ligt voor "${first}". Controleer de twee datums.`,
  daysTogether:
    'Voor een deel van de tijd zijn "van", "tot", "begin" en "einde" alle vier nodig. Vul ze alle vier in, of laat ze alle vier weg.',
  noYear: (argument: string): string => `"${argument}" is leeg. Vul een jaar in, bijvoorbeeld 2024.`,

  // Deployment, children and hours.
  noSchool: (where: string): string =>
    `"${where}" noemt geen school, en er is meer dan één school. Vul de school in.`,
  noChild: (where: string): string =>
    `"${where}" is leeg, maar er staat wel een datum. Vul een nummer of een pseudoniem in.`,
  noChildren: 'Het aantal kinderen is leeg of 0. Vul in over hoeveel kinderen u de kosten verdeelt.',
  noCosts:
    'Er zijn geen kosten, of ze zijn 0. Wijs de cellen met kosten aan, of schrijf Geen kosten als er niets is uitgegeven.',
  noCostsInPeriod:
    'Geen van deze kosten valt in de periode. Controleer "begin" en "einde" en de datums van de regels.',
  noHours: 'Er zijn geen uren, of ze zijn 0. Vul de uren in, en controleer de naam van de casus.',
  noTariff: (where: string): string =>
    `"${where}" is leeg of 0. Vul het tarief in. Kost de inzet niets? Schrijf dan Geen kosten.`,

  // Scenarios.
  noScenarios:
    'Voor deze casus staat er geen regel. Controleer de naam van de casus, of schrijf Geen kosten als er niets was ingezet.',
  allRejected: "Alle scenario's zijn afgewezen. Voeg een scenario toe, of pas de status aan.",
  emptyScenario: (name: string): string =>
    `Scenario "${name}" is leeg of 0. Schrijf Geen kosten als er niets was ingezet, of Onzeker als niemand het weet.`,

  // Break-even.
  noTotal: 'De totale kosten zijn leeg of 0. Vul in wat de aanpak in totaal kostte.',
  noAmountPerChild:
    'Het bedrag per kind is leeg of 0. Vul in wat de andere hulp per kind of per traject kost.',
  noBreakEven:
    'Zonder bedrag per kind is er geen kantelpunt. Vul in wat de andere hulp per kind of per traject kost.',

  // Prices and their changes.
  noHeaders:
    'Bij "prijslijst" ontbreken de koppen Code en Tarief. Neem de koppen mee: typ bijvoorbeeld tblPrijslijst[#Alles].',
  unknownCode: (code: string): string =>
    `De code "${code}" staat niet in de prijslijst. Controleer de code, of zet haar met een tarief in de prijslijst.`,
  codeWithoutTariff: (code: string): string =>
    `Het tarief van "${code}" is leeg of 0. Vul het tarief in de prijslijst in, bijvoorbeeld 64.`,
  codeWithoutYear: (code: string): string =>
    `Van welk jaar de prijs van "${code}" is, staat er niet. Vul het jaar in bij Prijspeil in de prijslijst, of laat "prijspeil" weg.`,
  codeOfMoreYears: (code: string): string =>
    `"${code}" staat in de prijslijst met meer dan één prijspeil. Vul bij "prijspeil" een van die jaren in.`,
  codeTwice: (code: string): string =>
    `"${code}" staat meer dan één keer in de prijslijst, en niet overal hetzelfde. Houd één rij voor deze code.`,
  indexColumns:
    'Bij "index" horen twee kolommen: het jaar en de prijsstijging als percentage. Wijs die twee kolommen aan.',
  changeOf: (year: number): string => `index, ${year}`,
  emptyChange: (year: number): string =>
    `De prijsstijging van ${year} is leeg of 0. Vul het percentage in. Bleven de prijzen gelijk? Schrijf dan '0% (met een apostrof ervoor).`,
  percentSign: (year: number, change: number): string =>
    `Bij ${year} staat ${decimal(change)} zonder procentteken, en dat is ${decimal(change * 100)}%. Bedoelt u ${decimal(change)}%? Typ dan het procentteken erbij.${
      change <= 1 ? ` Klopt het wel? Typ dan '${decimal(change * 100)}% (met een apostrof ervoor).` : ''
    }`,
  noChange: (year: number): string =>
    `Voor ${year} is geen prijsstijging bekend. Zet bij "index" een rij met dat jaar en het percentage.`,
  twoChanges: (year: number): string =>
    `Voor ${year} staan er twee verschillende percentages. Houd één rij per jaar.`,
} as const;

function decimal(value: number): string {
  return String(Number(value.toPrecision(6))).replace('.', ',');
}

/** Why a function that takes whole tables has no answer. */
export const TABLE_ERRORS = {
  noTables: 'Er is geen tabel opgegeven. Typ bijvoorbeeld tblCasussen[#Alles].',
  empty: (table: number): string =>
    `Tabel ${String(table)} is leeg. Kies een tabel met koppen: typ bijvoorbeeld tblCasussen[#Alles].`,
  noHeaders: (table: number): string =>
    `Tabel ${String(table)} heeft geen koppen die wij kennen. Neem de koppen mee: typ tblCasussen[#Alles].`,
  problem: (table: number, sentence: string): string => `Tabel ${String(table)}: ${sentence}`,
  estimates: (table: number): string =>
    `Tabel ${String(table)} bevat inschattingen van deelnemers. Daar rekent deze functie niet mee. Laat die tabel weg.`,
  twice: (first: number, second: number): string =>
    `Tabel ${String(first)} en tabel ${String(second)} zijn gelijk. Alles zou dubbel tellen. Laat er één weg.`,
  unseenFormat: {
    time: (table: number, row: number, column: string): string =>
      `Tabel ${String(table)}, rij ${String(row)}, kolom ${column}: dit lijkt een tijd, en een functie ziet geen opmaak. Schrijf de uren als getal: 2,5.`,
    percentage: (table: number, row: number, column: string): string =>
      `Tabel ${String(table)}, rij ${String(row)}, kolom ${column}: een functie ziet niet of dit een percentage is. Schrijf het als tekst: 3,3%.`,
  },
  noPeildatum:
    'Er is geen peildatum, en een functie weet niet welke dag het is. Vul in tblOnderzoek de Peildatum in en geef ook die tabel op: typ tblOnderzoek[#Alles].',
} as const;

/** The answer of CONTROLE. */
export const CHECK = {
  header: ['Ernst', 'Plaats', 'Wat is er aan de hand', 'Wat kunt u doen'],
  wholeStudy: 'alle tabellen samen',
  table: (table: number): string => `tabel ${String(table)}`,
  row: (table: number, row: number): string => `tabel ${String(table)}, rij ${String(row)}`,
  cell: (table: number, row: number, column: string): string =>
    `tabel ${String(table)}, rij ${String(row)}, kolom ${column}`,
} as const;
