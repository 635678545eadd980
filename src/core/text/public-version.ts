/** The texts of the public version, and of the log that stays behind with the study. */
import { casesText } from './words';

export { PUBLIC_ATTRIBUTE } from './words';

export const PUBLIC_VERSION = {
  /** In the properties of the file, so it says nothing of the study. */
  title: 'Publieke versie',
  sheets: { outcomes: 'Uitkomsten', costs: 'Kosten aanpak', account: 'Verantwoording' },
  footer: 'Publieke versie',
  subtitle: 'Publieke versie: wat kostte de aanpak, en wat bracht zij?',
  recognise:
    'Mensen die dicht bij een kind staan, kunnen het misschien toch herkennen. De opdrachtgever moet beoordelen of deze versie openbaar mag worden.',
  school: (index: number): string =>
    `School ${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : String(Math.floor(index / 26) + 1)}`,
  otherSchool: 'Andere school',
  years: (first: string, last: string): string => `${first} t/m ${last}`,
  notFilled: 'niet ingevuld',
  date: (day: string): string => `Datum van het onderzoek: ${day}.`,
  studied: (count: number, schools: number, delivered: number | null): string =>
    [
      `Dit onderzoek gaat over ${casesText(count)}`,
      schools === 0 ? '.' : ` op ${schools} ${schools === 1 ? 'school' : 'scholen'}.`,
      delivered === null
        ? ''
        : ` ${delivered === 1 ? 'Er is' : 'Er zijn'} ${casesText(delivered)} aangeleverd.`,
    ].join(''),
  onlyCounts: 'Deze versie laat alleen aantallen zien, en geen losse casussen.',
  domain: (position: number): string => `Levensdomein ${position}`,
  attributes: { heading: 'Kenmerken van de casussen', header: 'Kenmerk' },
  payers: {
    all: 'Meegeteld zijn de kosten voor alle financiers.',
    named: (names: string): string => `Meegeteld zijn de kosten voor: ${names}.`,
    other: 'Meegeteld zijn de kosten voor een eigen keuze van financiers.',
  },
  rounded: (amount: string): string =>
    `Alle bedragen zijn afgerond op ${amount}. Daardoor kan een uitkomst iets afwijken van de som van de bedragen die hier staan.`,
  unclear: 'onduidelijk: de score is niet te lezen, of er staan twee verschillende scores.',
  quotes: {
    heading: 'In hun eigen woorden',
    said: (text: string, role: string): string => `“${text}” – ${role}`,
    otherRole: 'betrokkene',
  },
  costs: {
    subtitle: 'Kosten aanpak: wat kostte de inzet per jaar?',
    explained:
      'Dit zijn de kosten van alle inzet tot en met de peildatum, voor alle kinderen. Zij gaan niet over één casus.',
    header: 'Onderdeel',
    all: 'Alle scholen samen',
    whole: 'Samen',
    total: 'Kosten die meetellen',
    children: 'Kinderen met contact',
    average: 'Gemiddelde kosten per kind',
    few: (minimum: number): string => `minder dan ${minimum}`,
    notPublished: '–',
    fewExplained: (minimum: number): string =>
      `–: staat niet in deze versie. Een aantal kinderen onder ${minimum} staat er ook niet precies.`,
  },
  account: {
    subtitle: 'Verantwoording: hoe zijn deze uitkomsten gemaakt?',
    privacy: {
      heading: 'Privacy',
      made: 'Deze versie is een nieuw bestand. Er staan alleen uitkomsten in die openbaar mogen zijn. Verhalen, toelichtingen, namen en notities staan er niet in.',
      numbers: 'De casussen hebben een nummer. Bedragen zijn nooit fijner dan € 100.',
      groups: (minimum: number): string =>
        `Elke combinatie van kenmerken die hier staat, komt bij minstens ${minimum} casussen voor.`,
      noAttributes: 'Er staan geen kenmerken van casussen in.',
    },
    hiddenPrices: (count: number): string =>
      count === 1
        ? 'Er is 1 prijs gebruikt die niet in deze versie staat.'
        : `Er zijn ${count} prijzen gebruikt die niet in deze versie staan.`,
    priceYear: (year: number): string => `Prijzen uit de prijslijst zijn omgerekend naar ${year}.`,
  },
} as const;

/** What happened to a column of the workbook. */
export const FATES = {
  text: { what: 'letterlijk gepubliceerd', why: 'deze tekst is voor lezers geschreven; lees haar na' },
  figure: { what: 'afgerond gepubliceerd, als het een uitkomst is', why: 'zonder woorden erbij' },
  score: { what: 'gepubliceerd', why: 'een score of oordeel zonder woorden' },
  number: {
    what: 'een gewoon nummer blijft, iets anders wordt een nummer',
    why: 'een pseudoniem kan iets zeggen over wie het is',
  },
  domain: {
    what: 'gepubliceerd als het een bekend levensdomein is, anders een nummer',
    why: 'eigen woorden zijn vrije tekst',
  },
  attribute: {
    what: 'alleen als u het kiest bij Publieke kenmerken',
    why: 'een kenmerk kan een kind herkenbaar maken',
  },
  school: {
    what: 'alleen onder de publieke naam, of als letter',
    why: 'een school kan een kind herkenbaar maken',
  },
  quote: { what: 'alleen met vrijgave en toestemming', why: 'zonder casus, met alleen een bekende rol' },
  choice: { what: 'gebruikt als keuze', why: 'bepaalt hoe de publieke versie eruitziet of hoe is gerekend' },
  base: {
    what: 'weggelaten, wel in uitkomsten verrekend',
    why: 'een regel gaat over één kind of één contract',
  },
  prices: {
    what: 'alleen prijzen die het programma zelf kent, bij genoeg casussen',
    why: 'een eigen prijs is een afspraak met een aanbieder; bij weinig casussen zegt een prijs om welke hulp het ging',
  },
  notShown: { what: 'weggelaten', why: 'geen uitkomst van dit onderzoek' },
  freeText: { what: 'weggelaten', why: 'vrije tekst' },
  person: { what: 'weggelaten', why: 'zegt wie erbij was' },
  unknown: { what: 'weggelaten', why: 'het programma kent deze kolom niet' },
} as const;
export type Fate = keyof typeof FATES;

export const PUBLIC_LOG = {
  title: 'Logboek publieke versie',
  sheet: 'Logboek publieke versie',
  subtitle: 'Logboek: wat staat er in de publieke versie, en wat is weggelaten?',
  stays:
    'Dit logboek hoort bij het vertrouwelijke onderzoek. Publiceer het niet: het zegt welke casus welk nummer kreeg.',
  choices: {
    heading: 'Keuzes',
    header: ['Onderdeel', 'Waarde'],
    form: 'Publieke versie',
    forms: { perCase: 'per casus', counts: 'alleen aantallen' },
    attributes: 'Publieke kenmerken',
    none: 'geen',
    minimum: 'Minimale groepsgrootte',
    rounding: 'Afronding',
    errors: 'Fouten in de invoer',
  },
  few: (count: number, minimum: number): string =>
    `Let op: ${count === 1 ? 'er is' : 'er zijn'} maar ${casesText(count)}, en dat is minder dan ${minimum}. Er staan geen kenmerken in, maar wie het onderzoek van dichtbij kent, kan een casus toch herkennen.`,
  texts: {
    heading: 'Teksten die letterlijk zijn gepubliceerd: lees ze na',
    header: ['Onderdeel', 'Blad', 'Cel'],
    quote: 'Citaat',
    publicName: 'Publieke naam',
    none: 'Er zijn geen teksten letterlijk gepubliceerd.',
  },
  cases: {
    heading: 'Casussen en hun nummer',
    header: ['Casus in het onderzoek', 'Nummer in de publieke versie'],
    kept: 'De casussen hadden al gewone nummers. Die zijn gebleven.',
    renumbered: 'Niet elke casus had een gewoon nummer. Daarom hebben alle casussen een nieuw nummer.',
  },
  replaced: {
    heading: 'Namen die zijn vervangen',
    domains: (count: number): string =>
      `Levensdomeinen in eigen woorden, vervangen door een nummer: ${count}.`,
    roles: (count: number): string =>
      `Rollen bij citaten in eigen woorden, vervangen door "betrokkene": ${count}.`,
    schools: (count: number): string => `Scholen zonder publieke naam, vervangen door een letter: ${count}.`,
    payers: 'Het perspectief noemt andere financiers dan de bekende. Welke, staat er niet in.',
    prices: (count: number): string =>
      `Prijzen die niet zijn gepubliceerd, omdat het eigen prijzen zijn of omdat er zo weinig casussen zijn: ${count}.`,
    quotes: (count: number): string => `Citaten zonder vrijgave of toestemming, weggelaten: ${count}.`,
    nothing: 'Er is niets vervangen.',
  },
  columns: {
    heading: 'Per tabel en kolom',
    header: ['Tabel', 'Blad', 'Kolom', 'Gevulde cellen', 'Wat ermee is gedaan', 'Waarom'],
    perCase: 'kolommen per casus',
  },
  rest: {
    heading: 'De rest van de werkmap',
    otherCells: (count: number): string => `Gevulde cellen buiten de tabellen, weggelaten: ${count}.`,
    reports: (count: number): string => `Rapporten van de Effectencalculator, weggelaten: ${count}.`,
    parts:
      'De publieke versie is een nieuw bestand. Opmerkingen, namen, kop- en voetteksten, verborgen bladen, afbeeldingen, formules en eigenschappen van de werkmap gaan nooit mee.',
    reportParts:
      'Ook deze delen van het rapport staan er niet in: gerapporteerde besparingen, redenen, bekende delen, hulp na de peildatum, wie er betaalt, scenario\u0027s, inschattingen, toetsing, gebeurtenissen, werkzame elementen en bevindingen.',
  },
  checked:
    'Gecontroleerd: geen drie woorden achter elkaar, en geen twintig tekens, uit een vertrouwelijke cel komen terug in de publieke versie. Daarbij tellen alleen stukjes met minstens twee woorden die iets zeggen; "op de school" zegt niets. Ook komt geen naam terug van een school, casus, kind of gespreksleider, behalve een publieke naam. Deze controle ziet niet of een tekst in andere woorden toch te veel zegt.',
} as const;
