import type { CostBasis } from '../../domain/study';
import { oneUnit } from '../../domain/unit';
import { formatCount } from '../format';

export const VERANTWOORDING = {
  subtitle: 'Verantwoording: hoe zijn deze rapporten gemaakt?',
  method: {
    heading: 'Methode',
    method: 'Methode',
    methodName:
      'Effectencalculator: per casus wat de hulp kostte, wat zij bracht en wat er zonder de aanpak was gebeurd',
    product: 'Gemaakt met',
    productName: (version: string): string => `Effectencalculator for Excel, versie ${version}`,
    made: 'Gemaakt op',
    peildatum: 'Peildatum',
    peildatumFrom: {
      study: (day: string): string => `${day} (uit tblOnderzoek)`,
      today: (day: string): string =>
        `${day} (de dag waarop dit rapport is gemaakt; in tblOnderzoek staat geen peildatum)`,
      host: (day: string): string =>
        `${day} (opgegeven bij het maken van dit rapport; niet uit tblOnderzoek)`,
    },
    noPeildatum: 'niet ingevuld',
    basis: 'Kostenbasis',
    basisChosen: {
      average: 'gemiddelde kosten staan voorop; directe kosten staan ernaast',
      direct: 'directe kosten staan voorop; gemiddelde kosten staan ernaast',
    } satisfies Readonly<Record<CostBasis, string>>,
    perspective: 'Perspectief',
    rounding: 'Afronding',
    roundedTo: (amount: string): string => `bedragen zijn afgerond op ${amount}; er is gerekend met centen`,
    notRounded: 'bedragen staan er in euro en cent',
    index: 'Prijspeil',
    notIndexed: 'bedragen zijn niet omgerekend naar een ander prijspeil',
    indexed: (year: number, series: string): string =>
      `prijzen uit de prijslijst, en regels met een eigen prijspeil, zijn omgerekend naar ${String(year)} met de reeks ${series}; andere bedragen niet`,
    yearUnreadable: 'het prijspeil is niet te lezen; zie het rapport Controle',
    otherPerspective: (chosen: string, own: string): string =>
      `${chosen} (opgegeven bij het maken van dit rapport; in het onderzoek: ${own})`,
    cases: 'Casussen',
    casesSelected: (selected: number, all: number): string =>
      `${formatCount(selected)} van de ${all === 1 ? '1 aangeleverde casus' : `${formatCount(all)} aangeleverde casussen`}`,
  },
  columns: { item: 'Onderdeel', value: 'Waarde', sheet: 'Blad', place: 'Cel' },
  settings: {
    heading: 'Ingevulde instellingen (tblOnderzoek)',
    none: 'Er is geen tblOnderzoek ingevuld. De standaardkeuzes hierboven zijn gebruikt.',
  },
  tables: {
    heading: 'Tabellen die zijn gevonden',
    none: 'Er zijn geen tabellen gevonden.',
    header: {
      table: 'Tabel',
      sheet: 'Blad',
      cell: 'Cel',
      found: 'Herkend aan',
      rows: 'Rijen',
      total: 'Controletotaal',
    },
    recognisedBy: { name: 'naam', headers: 'kolomnamen' },
    total:
      'Het controletotaal is de som van de cellen met één vast bedrag. Het dient alleen om het inlezen te controleren.',
  },
  prices: {
    heading: 'Gebruikte prijzen',
    header: {
      code: 'Code',
      provision: 'Voorziening',
      tariff: 'Tarief',
      year: 'Prijspeil',
      indexed: 'Tarief waarmee is gerekend',
      source: 'Bron',
    },
    perUnit: (tariff: string, unit: string | null): string =>
      unit === null ? tariff : `${tariff} per ${oneUnit(unit)}`,
    toYear: (tariff: string, year: number): string => `${tariff} (prijspeil ${String(year)})`,
    unknown: 'niet vermeld',
    unrounded:
      'Het tarief waarmee is gerekend staat hier in hele centen. Er is gerekend met het tarief zonder deze afronding.',
  },
  changes: {
    heading: (year: number, series: string): string =>
      `Omrekening naar prijspeil ${String(year)}: reeks ${series}`,
    header: { year: 'Jaar', change: 'Prijzen ten opzichte van een jaar eerder', source: 'Bron' },
    unknown: 'niet vermeld',
  },
  scenarios: {
    heading: "Scenario's die niet zijn getoetst",
    allReviewed: "Alle scenario's die meetellen, zijn getoetst.",
    header: { case: 'Casus', scenario: 'Scenario', kind: 'Soort', status: 'Status', counts: 'Telt mee' },
    yes: 'ja',
    no: 'nee',
    unknown: 'niet vermeld',
  },
  amounts: {
    heading: 'Hoe bedragen zijn gelezen',
    range:
      'Een bedrag mag een bandbreedte zijn ("4.000 tot 10.000"), een bovengrens ("minder dan 300", "hooguit 2.000") of "Onzeker". Er is gerekend met beide uiteinden.',
    uncertain:
      'Is één onderdeel onzeker of niet ingevuld, dan geldt dat ook voor de uitkomst. Er is niets geschat of aangevuld.',
    none: '"Geen kosten" telt als € 0. Een lege cel telt niet als € 0.',
  },
  sources: {
    heading: 'Bronnen van de methode',
    list: [
      'Opgroeiondersteuning op school. Analyse van baten en kosten op casusniveau. Bureau Onderzoek, 13 augustus 2025.',
    ],
  },
  privacy: {
    heading: 'Bewaren en privacy',
    keepUntil: (day: string): string => `Bewaren tot: ${day}.`,
    noKeepUntil:
      'Er is niet ingevuld tot wanneer deze werkmap bewaard mag worden. Vul "Bewaren tot" in tblOnderzoek in.',
    dpia: (reference: string): string => `DPIA-kenmerk: ${reference}.`,
    noDpia: 'Er is geen DPIA-kenmerk ingevuld. Vul "DPIA-kenmerk" in tblOnderzoek in als er een DPIA is.',
    key: 'De lijst die casussen aan namen van kinderen koppelt, hoort niet in deze werkmap.',
  },
} as const;
