/** How each column of an input table is filled in: its look, its width, and the words to choose from. */
import { CPI_SERIES } from '../data/cpi';
import { KOSTENHANDLEIDING_PRICES } from '../data/prices-kostenhandleiding';
import { ROUNDINGS } from '../domain/study';
import {
  CHOICES,
  LIFE_DOMAINS,
  TABLES,
  type ColumnKey,
  type TableKind,
  type TableSpec,
} from '../intake/labels';
import { ACT_NAMES, PAYER_NAMES } from '../intake/rows/payers';
import { DEFAULT_PERSPECTIVE } from '../intake/settings/read-settings';
import type { StyleToken } from '../report/style';

/** The lists that stand in a column of the workbook itself. */
export const OWN_LISTS = {
  casus: { name: 'Lijst_Casus', tables: ['tblCasussen', 'tblBedragen'], column: 'Casus' },
  school: { name: 'Lijst_School', tables: ['tblScholen'], column: 'School' },
  scenario: { name: 'Lijst_Scenario', tables: ['tblScenarios'], column: 'Scenario' },
  code: { name: 'Lijst_Code', tables: ['tblPrijslijst'], column: 'Code' },
  deelnemer: { name: 'Lijst_Deelnemer', tables: ['tblDeelnemers'], column: 'Deelnemer' },
  expert: { name: 'Lijst_Expert', tables: ['tblExperts'], column: 'Expert' },
} as const;

export type OwnList = keyof typeof OWN_LISTS;

/** What to choose from: words that are all that is read, words as good as others, or a column of the workbook. */
export type ColumnList =
  | { readonly kind: 'only'; readonly words: readonly string[] }
  | { readonly kind: 'usual'; readonly words: readonly string[] }
  | { readonly kind: 'own'; readonly list: OwnList };

/** How a column is filled in. */
export interface ColumnForm {
  /** The look of its cells; texts in a column of figures are texts all the same. */
  readonly style: StyleToken;
  /** In characters. */
  readonly width: number;
  readonly list: ColumnList | null;
}

/** The first word of each meaning: the others are read as well, but one is enough to choose from. */
export function wordsOf(choices: Readonly<Record<string, unknown>>): readonly string[] {
  const meanings = new Map<unknown, string>();
  for (const [word, meaning] of Object.entries(choices))
    if (!meanings.has(meaning)) meanings.set(meaning, word);
  return [...meanings.values()];
}

export function formOf<Kind extends TableKind>(kind: Kind, key: ColumnKey<Kind>): ColumnForm {
  const style = STYLES[`${kind}.${key}`] ?? STYLES[key] ?? 'input';
  return {
    style,
    width: WIDTHS[`${kind}.${key}`] ?? WIDTHS[key] ?? WIDTH_OF_STYLE[style] ?? 16,
    list: LISTS[`${kind}.${key}`] ?? LISTS[key] ?? null,
  };
}

/** Whether every row must have this cell: what a table cannot do without, but for cells that mean something when empty. */
export function mustBeFilled<Kind extends TableKind>(kind: Kind, key: ColumnKey<Kind>): boolean {
  const spec: TableSpec = TABLES[kind];
  return spec.columns[key]?.required === true && !MAY_BE_EMPTY.has(`${kind}.${key}`);
}

/** No end: up to the Peildatum. No score: not discussed. */
const MAY_BE_EMPTY = new Set(['inzet.tot', 'ervarenBaten.score']);

/** By column, or by table and column where the two differ. */
type PerColumn<T> = Readonly<Record<string, T>>;

const STYLES: PerColumn<StyleToken> = {
  ...each('inputDate', ['start', 'einde', 'van', 'tot', 'datum', 'eersteContact', 'laatsteContact']),
  ...each('inputNumber', ['uren', 'fte', 'aantal', 'aantalMin', 'aantalMax', 'duur', 'duurMin', 'duurMax']),
  mutatie: 'inputNumber',
  ...each('inputCount', ['prijspeil', 'jaar', 'leerlingen', 'leerlingenMetJeugdhulp', 'aantalKinderen']),
  ...each('settingDate', ['onderzoek.datum', 'peildatum', 'bewarenTot']),
  ...each('settingCount', ['afronding', 'onderzoek.prijspeil', 'minimaleGroepsgrootte', 'sjabloonversie']),
  ...each('inputAmount', ['kosten', 'jaarkosten', 'bedrag', 'bedragMin', 'bedragMax', 'voorstelBedrag']),
  ...each('inputAmount', ['gemiddeldeKosten', 'directeKosten', 'referentie', 'overigeHulp']),
  gerapporteerdeBesparing: 'inputAmount',
  tarief: 'inputTariff',
};

const WIDTH_OF_STYLE: Partial<Record<StyleToken, number>> = {
  inputDate: 13,
  inputNumber: 12,
  inputCount: 12,
  inputAmount: 14,
  inputTariff: 13,
};

/** What is written in words needs room; the rest follows from the look of the column. */
const WIDTHS: PerColumn<number> = {
  casus: 12,
  wijzeVanOndersteuning: 26,
  aardHulpvraag: 18,
  per: 9,
  duur: 9,
  fte: 8,
  teltMee: 12,
  eenheid: 13,
  spoor: 13,
  fase: 14,
  wet: 14,
  taakveld: 13,
  'inzet.soort': 13,
  status: 14,
  soortTijd: 13,
  soortBedrag: 15,
  school: 25,
  kind: 12,
  werkwijze: 50,
  gemeente: 18,
  toelichting: 40,
  omschrijving: 50,
  reden: 34,
  redenSelectie: 28,
  redenToekomst: 34,
  redenAfwijking: 34,
  afwijkendeMening: 34,
  uitInschattingen: 18,
  scenario: 26,
  voorziening: 28,
  functie: 24,
  financier: 26,
  bron: 28,
  domein: 38,
  citaat: 60,
  gebeurtenis: 40,
  verhaal: 60,
  afwijkendeMeningen: 40,
  lessen: 40,
  andereMogelijkheden: 40,
  element: 36,
  code: 13,
  toekomstigeBaten: 19,
  gerapporteerdeBesparing: 26,
  beweegtMeeMet: 22,
};

const LISTS: PerColumn<ColumnList> = {
  ...ownLists(),
  'scholen.onderwijssoort': only(CHOICES.onderwijssoort),
  'inzet.soort': only(CHOICES.soortInzet),
  'scenarios.soort': only(CHOICES.soortScenario),
  'scenarios.soortBedrag': only(CHOICES.soortBedrag),
  'scenarios.status': only(CHOICES.statusScenario),
  'onderzoek.status': only(CHOICES.status),
  'onderzoek.kostenbasis': only(CHOICES.kostenbasis),
  'onderzoek.jaarindeling': only(CHOICES.jaarindeling),
  'onderzoek.schaal': only(CHOICES.schaal),
  'onderzoek.weergave': only(CHOICES.weergave),
  'onderzoek.publiekeVersie': only(CHOICES.publiekeVersie),
  'onderzoek.afronding': { kind: 'only', words: ROUNDINGS.map(String) },
  'onderzoek.perspectief': usual([DEFAULT_PERSPECTIVE, ...PAYER_NAMES, 'alle']),
  'onderzoek.indexreeks': usual([CPI_SERIES]),
  soortTijd: only(CHOICES.soortTijd),
  'hulp.spoor': only(CHOICES.spoor),
  'tijdlijn.spoor': { kind: 'only', words: [...wordsOf(CHOICES.spoor)].reverse() },
  vrijgegeven: only(CHOICES.yesNo),
  'hulp.fase': only(CHOICES.fase),
  'hulp.per': only(CHOICES.per),
  'experts.betrokken': only(CHOICES.yesNo),
  'toetsing.oordeel': only(CHOICES.oordeel),
  aannemelijk: usual(['ja', 'nee', 'deels']),
  teSomber: usual(['ja', 'nee', 'deels']),
  zekerheid: usual(['zeker', 'vrij zeker', 'niet zeker']),
  'sessies.inschattingen': only(CHOICES.inschattingen),
  toestemmingGesprek: only(CHOICES.yesNo),
  'deelnemers.vorm': only(CHOICES.vorm),
  kindGeeftInput: only(CHOICES.yesNo),
  'inschattingen.per': only(CHOICES.per),
  inOnderzoek: only(CHOICES.yesNo),
  geselecteerd: only(CHOICES.yesNo),
  teltMee: only(CHOICES.yesNo),
  score: { kind: 'only', words: ['+++', '++', '+', '-'] },
  toekomstigeBaten: usual(['⊕', '⊕⊕', '⊕⊕⊕', 'Onzeker']),
  domein: usual(LIFE_DOMAINS.map(({ label }) => label)),
  eenheid: usual([...new Set(['uur', ...KOSTENHANDLEIDING_PRICES.map(({ unit }) => unit)])]),
  financier: usual(PAYER_NAMES),
  wet: usual(ACT_NAMES),
  tariefGeldtVoor: usual(['direct', 'direct + indirect']),
};

/** Each list by the name of its column, but not in the table where it stands. */
function ownLists(): PerColumn<ColumnList> {
  return Object.fromEntries(
    (Object.keys(OWN_LISTS) as OwnList[]).map((list) => [list, { kind: 'own', list }]),
  );
}

function only(choices: Readonly<Record<string, unknown>>): ColumnList {
  return { kind: 'only', words: wordsOf(choices) };
}

function usual(words: readonly string[]): ColumnList {
  return { kind: 'usual', words };
}

function each(style: StyleToken, keys: readonly string[]): PerColumn<StyleToken> {
  return Object.fromEntries(keys.map((key) => [key, style]));
}
