/** Which sheets and columns each size of the template has, in the order of the work. */
import { AMOUNT_COLUMNS, TABLES, TABLE_KINDS, type ColumnKey, type TableKind } from '../intake/labels';
import { TEMPLATE } from '../text/template';

export const SIZES = ['kort', 'regels', 'volledig'] as const;
export type Size = (typeof SIZES)[number];

/** A sheet of a template; tblCasussen and tblBedragen are one kind of table on two sheets. */
export type SheetId = TableKind | 'bedragen';

/** A sheet with the table on it. */
export interface TemplateSheet {
  readonly id: SheetId;
  /** The name of the sheet, with its number. */
  readonly name: string;
  readonly excelTable: string;
  readonly columns: readonly string[];
  /** The scores have a column per case. */
  readonly isMatrix: boolean;
}

/** The order of the work. */
const ORDER: readonly SheetId[] = [
  'onderzoek',
  'scholen',
  'casussen',
  'sessies',
  'deelnemers',
  'inschattingen',
  'inzet',
  'contacten',
  'prijslijst',
  'index',
  'uren',
  'scenarios',
  'hulp',
  'experts',
  'toetsing',
  'ervarenBaten',
  'citaten',
  'tijdlijn',
  'werkzameElementen',
  'bedragen',
];

type Columns = { readonly [Id in TableKind]?: readonly ColumnKey<Id>[] } & {
  readonly bedragen?: readonly ColumnKey<'casussen'>[];
};

const SETTINGS_WITHOUT_PRICES = [
  'naam',
  'onderzoeksvraag',
  'opdrachtgever',
  'auteurs',
  'versie',
  'status',
  'datum',
  'aanpak',
  'aanpakGewijzigd',
  'peildatum',
  'perspectief',
  'kostenbasis',
  'afronding',
  'schaal',
  'bewarenTot',
  'dpiaKenmerk',
  'nietLezen',
  'sjabloonversie',
] as const satisfies readonly ColumnKey<'onderzoek'>[];

/** The amounts are known already. */
const SHORT: Columns = {
  onderzoek: SETTINGS_WITHOUT_PRICES,
  ervarenBaten: ['domein', 'score'],
  bedragen: [
    'casus',
    'gemiddeldeKosten',
    'directeKosten',
    'referentie',
    'overigeHulp',
    'toekomstigeBaten',
    'redenToekomst',
    'gerapporteerdeBesparing',
    'redenAfwijking',
  ],
};

/** The least with which amounts are calculated from lines. */
const LINES: Columns = {
  onderzoek: keysOf('onderzoek'),
  scholen: ['school', 'onderwijssoort', 'gemeente', 'werkwijze'],
  casussen: ['casus', 'school', 'leeftijdscategorie', 'aardHulpvraag', 'zwaarte', 'start', 'einde'],
  inzet: keysOf('inzet').filter((key) => key !== 'taakveld'),
  uren: ['casus', 'datum', 'uren', 'functie', 'soortTijd', 'tarief', 'financier', 'wet', 'teltMee'],
  scenarios: ['casus', 'scenario', 'soort', 'omschrijving', 'soortBedrag', 'bedrag', 'reden', 'status'],
  hulp: [
    'casus',
    'spoor',
    'scenario',
    'voorziening',
    'eenheid',
    'aantal',
    'aantalMin',
    'aantalMax',
    'per',
    'duur',
    'tarief',
    'bedrag',
    'bedragMin',
    'bedragMax',
    'van',
    'tot',
    'financier',
    'wet',
    'toelichting',
  ],
  ervarenBaten: ['domein', 'score'],
  bedragen: [
    'casus',
    'aantalKinderen',
    'gemiddeldeKosten',
    'directeKosten',
    'referentie',
    'overigeHulp',
    'toekomstigeBaten',
    'redenToekomst',
  ],
};

/** Columns whose order in the work is another than in labels.ts. */
const HELP_ORDER: readonly ColumnKey<'hulp'>[] = ['casus', 'spoor', 'scenario', 'fase', 'voorziening'];

/** Everything that is read. */
const ALL: Columns = {
  ...(Object.fromEntries(TABLE_KINDS.map((kind) => [kind, keysOf(kind)])) as Columns),
  onderzoek: keysOf('onderzoek'),
  casussen: keysOf('casussen').filter((key) => !(AMOUNT_COLUMNS as readonly string[]).includes(key)),
  hulp: [...HELP_ORDER, ...keysOf('hulp').filter((key) => !HELP_ORDER.includes(key))],
  bedragen: ['casus', ...AMOUNT_COLUMNS],
};

const COLUMNS: Readonly<Record<Size, Columns>> = { kort: SHORT, regels: LINES, volledig: ALL };

/** In the short template the amounts come first: they are the cases. */
function orderOf(size: Size): readonly SheetId[] {
  return size === 'kort' ? ['onderzoek', 'bedragen', 'ervarenBaten'] : ORDER;
}

export function sheetsOf(size: Size): readonly TemplateSheet[] {
  const columns: Readonly<Partial<Record<SheetId, readonly string[]>>> = COLUMNS[size];
  const ids = orderOf(size).filter((id) => columns[id] !== undefined);
  return ids.map((id, index) => ({
    id,
    name: `${String(index + 1)} ${TEMPLATE.sheets[id]}`,
    excelTable: id === 'bedragen' ? 'tblBedragen' : TABLES[id].names[0],
    columns: columns[id] ?? [],
    isMatrix: id === 'ervarenBaten' && size !== 'volledig',
  }));
}

/** The kind of table on a sheet. */
export function kindOf(id: SheetId): TableKind {
  return id === 'bedragen' ? 'casussen' : id;
}

function keysOf<Kind extends TableKind>(kind: Kind): readonly ColumnKey<Kind>[] {
  return Object.keys(TABLES[kind].columns) as ColumnKey<Kind>[];
}
