/**
 * Every Dutch text of the reports, by report. Findings have their sentences in nl.ts, figures their form in format.ts.
 * Plain words, short sentences: a council member and a controller read the same sheet.
 */
import type { Estimate, Participant } from '../domain/session';
import type { CostBasis } from '../domain/study';
import { oneUnit } from '../domain/unit';
import { CAVEATS, COUNTS, SEVERITY } from './outcomes';
import { formatCount } from './format';
import { casesText, IMPROVED } from './words';

export { ATTRIBUTE, SCENARIO } from './words';

/** Texts that more than one report uses. */
export const COMMON = {
  unnamedStudy: 'Onderzoek zonder naam',
  confidential:
    'Vertrouwelijk. Ook zonder naam kan iemand een kind herkennen. Deel dit rapport alleen met mensen die het voor hun werk nodig hebben.',
  status: {
    concept: 'Status: concept. De cijfers kunnen nog veranderen.',
    definitief: 'Status: definitief.',
  },
  noCases: 'Er zijn geen casussen gevonden. Vul de casussen in tblCasussen of tblBedragen in.',
  noAmounts: 'Er zijn geen bedragen.',
  perCase: 'Per casus',
} as const;

/** Who pays, as a report names them. */
export const PAYERS = {
  notStated: 'Financier niet vermeld',
  named: (payer: string, act: string | null): string => {
    const name = payer.charAt(0).toUpperCase() + payer.slice(1);
    return act === null ? name : `${name} (${act})`;
  },
} as const;

/** How far the scenarios behind a reference have come. */
export const REFERENCE_STATUS = {
  label: "Status van de scenario's",
  status: {
    written: 'niet ingevuld',
    rejected: "alle scenario's afgewezen",
    provisional: 'voorlopig, niet getoetst',
    unvalidated: 'niet getoetst',
    validated: 'getoetst',
  },
  notes: {
    provisional:
      "voorlopig: over de scenario's van deze casus is nog geen consensus. De concepten tellen zolang mee.",
    unvalidated: 'niet getoetst: onafhankelijke deskundigen hebben nog niet naar dit scenario gekeken.',
  },
} as const;

export const SELECTIE = {
  subtitle: 'Selectie: welke casussen zijn aangeleverd, en welke zijn gekozen?',
  counted: (delivered: number, selected: number): string =>
    `Aangeleverd: ${casesText(delivered)}. Geselecteerd: ${formatCount(selected)}. De andere rapporten gaan alleen over de geselecteerde casussen.`,
  none: 'De kolom Geselecteerd is leeg. Alle casussen tellen mee.',
  yes: 'ja',
  no: 'nee',
  noValue: { empty: 'niet ingevuld', unclear: 'onduidelijk' },
  longlist: {
    heading: 'Aangeleverde casussen',
    header: { case: 'Casus', selected: 'Geselecteerd', reason: 'Reden selectie' },
    noReasons: 'Bij geen enkele casus staat waarom die wel of niet is geselecteerd.',
    unclear: 'onduidelijk: de cel is niet te lezen, of er staan bij deze casus twee verschillende dingen.',
  },
  coverage: {
    heading: 'Dekking: komt alles wat is aangeleverd ook voor in de selectie?',
    explained: 'Gedekt is ja als minstens één geselecteerde casus deze waarde heeft.',
    header: {
      attribute: 'Kenmerk',
      value: 'Waarde',
      delivered: 'Aangeleverd',
      selected: 'Geselecteerd',
      covered: 'Gedekt',
    },
    notApplicable: 'niet van toepassing',
    notFilled: (attributes: string): string => `Bij geen enkele casus ingevuld: ${attributes}.`,
    noAttributes:
      'Bij geen enkele casus zijn kenmerken ingevuld. Vul in tblCasussen bijvoorbeeld School, Leeftijdscategorie en Zwaarte in.',
  },
} as const;

export const TOETSING = {
  subtitle: "Toetsing: wat vonden onafhankelijke deskundigen van de scenario's?",
  explained:
    'Het oordeel van de groep bepaalt de status van een scenario. Wat één deskundige vindt, is een mening en verandert niets.',
  yes: 'ja',
  no: 'nee',
  scenarios: {
    heading: "De scenario's, vóór en na de toetsing",
    none: "Er zijn geen scenario's.",
    header: {
      case: 'Casus',
      scenario: 'Scenario',
      before: 'Status vóór de toetsing',
      after: 'Status na de toetsing',
      amountBefore: 'Kosten vóór de toetsing',
      amountAfter: 'Kosten na de toetsing',
      counts: 'Telt mee',
    },
    notReviewed: 'niet getoetst',
    note: 'De kosten veranderen alleen door regels met Fase "na toetsing" in tblHulp, of door een ander bedrag in tblScenarios. Een voorstel van een deskundige verandert ze niet.',
  },
  opinions: {
    heading: 'Oordeel van de groep, en meningen van deskundigen',
    none: "In tblToetsing staan geen rijen bij deze scenario's.",
    header: {
      expert: 'Wie',
      plausible: 'Is het aannemelijk?',
      tooGloomy: 'Is het te somber?',
      otherOptions: 'Wat had ook gekund?',
      proposal: 'Voorstel voor de kosten',
      verdict: 'Oordeel en toelichting',
    },
    group: 'De groep',
    involved: (expert: string): string => `${expert} (zelf betrokken)`,
    note: 'Een voorstel voor de kosten is een mening. Het is niet gebruikt.',
  },
  experts: {
    heading: 'Wie namen deel aan de toetsing?',
    header: {
      expert: 'Deskundige',
      role: 'Functie',
      employer: 'Organisatie',
      involved: 'Zelf betrokken',
      note: 'Toelichting',
    },
    involved:
      'Zelf betrokken, ja: deze deskundige werkte mee aan de aanpak of kent een casus. Lees het oordeel met dat in gedachten.',
  },
  origin: {
    heading: "Waar komen de scenario's vandaan, en wie zag het anders?",
    header: { estimates: 'Uit de inschattingen van', dissent: 'Afwijkende mening' },
    none: 'niet vermeld',
    note: "Dit staat er zoals het in tblScenarios is opgeschreven. Scenario's waarbij niets is opgeschreven, staan hier niet.",
  },
} as const;

/** How a number counts, after it: per week, per month ... */
const PER: Readonly<Record<Estimate['per'], string>> = {
  total: ' in totaal',
  week: ' per week',
  month: ' per maand',
  year: ' per jaar',
  missing: '',
  unreadable: '',
};
/** In which form somebody took part. */
const FORMS: Readonly<Record<NonNullable<Participant['form']>, string>> = {
  group: 'groepsgesprek',
  individual: 'individueel gesprek',
  phone: 'telefonisch',
  email: 'e-mail',
};

export const INSCHATTINGEN = {
  sheet: (caseName: string): string => `Inschattingen ${caseName}`,
  subtitle: (caseName: string): string =>
    `Inschattingen bij ${caseName}: wat was er volgens de deelnemers zonder de aanpak gebeurd?`,
  meeting: {
    heading: 'Het gesprek',
    when: (day: string | null, hours: string | null, facilitator: string | null): string =>
      [
        day === null ? 'Datum niet ingevuld' : `Gesprek op ${day}`,
        hours === null ? null : `, ${hours} uur`,
        facilitator === null ? '.' : `. Gespreksleider: ${facilitator}.`,
      ]
        .filter((part) => part !== null)
        .join(''),
    consent: {
      given: 'Toestemming voor het gesprek: ja, vastgelegd.',
      refused: 'Toestemming voor het gesprek: nee.',
      notRecorded: 'Toestemming voor het gesprek: niet vastgelegd.',
      unreadable: 'Toestemming voor het gesprek: niet te lezen. Zie het rapport Controle.',
    },
    forms: (
      forms: readonly {
        readonly form: NonNullable<Participant['form']>;
        readonly names: readonly string[];
      }[],
    ): string => `Vorm: ${forms.map(({ form, names }) => `${FORMS[form]}: ${names.join(', ')}`).join('; ')}.`,
    reasonOtherForm: (reason: string): string => `Reden voor een andere vorm: ${reason}`,
    child: {
      heard: (participant: string, channel: string | null): string =>
        `Het kind vertelde zelf iets: via ${participant}${channel === null ? '' : `, ${channel}`}.`,
      notHeard: 'Het kind vertelde zelf niets.',
      notRecorded: 'Of het kind zelf iets vertelde, is niet vastgelegd.',
    },
  },
  closed: (caseName: string): string =>
    `De inschattingen bij ${caseName} zijn gesloten. Wilt u ze naast elkaar zien? Schrijf dan in tblSessies bij deze casus onder "Inschattingen": open, en maak het rapport opnieuw.`,
  gone: (caseName: string): string =>
    `Vervallen: bij ${caseName} zijn er geen inschattingen meer, of de casus telt niet meer mee.`,
  explained:
    "Elke deelnemer vulde dit zelf in. Bovenaan staat waarover de deelnemers het meest verschillen. Deze bedragen tellen nergens in mee: daarvoor zijn de scenario's.",
  silent: (names: readonly string[]): string => `Geen inschatting is er van: ${names.join(', ')}.`,
  provision: 'Hulp',
  noHelp: 'Geen hulp',
  noProvision: 'niet ingevuld welke hulp',
  none: '–',
  named: 'genoemd',
  and: ' + ',
  quantityUnclear: 'aantal onduidelijk',
  quantity: (many: string, per: Estimate['per'], long: string | null): string =>
    `${per === 'missing' ? 'aantal ' : ''}${many}${PER[per]}${long === null ? '' : `, duur ${long}`}`,
  certainty: (words: string): string => `zekerheid: ${words}`,
  summary: {
    heading: 'Waarover verschillen de deelnemers?',
    header: { named: 'Genoemd door', lowest: 'Laagste', median: 'Middelste (mediaan)', highest: 'Hoogste' },
    namedBy: (count: number, of: number): string => `${count} van de ${of}`,
    times: (ends: readonly string[]): string => `${ends.join(' tot ')} keer`,
    notes: {
      order:
        'Volgorde: eerst het grootste verschil tussen het hoogste en het laagste bedrag. Noemt niet iedereen de hulp, dan telt dat als een verschil vanaf € 0.',
      ranges:
        'Laagste, middelste en hoogste gaan alleen over ingevulde bedragen. Van een bandbreedte telt bij laagste de onderkant en bij hoogste de bovenkant. De middelste loopt van de mediaan van de onderkanten tot die van de bovenkanten.',
      repeated:
        'Noemt een deelnemer dezelfde hulp vaker, dan zijn die bedragen opgeteld. Is één ervan niet ingevuld of onzeker, dan telt geen ervan hier mee.',
      times:
        'keer: niemand vulde een bedrag in. Dan staat hier het aantal in totaal: het aantal maal de duur.',
    },
  },
  answers: {
    heading: 'Wat verwachtte elke deelnemer?',
    notes: {
      none: '–: deze deelnemer noemde deze hulp niet, of er is geen bedrag of aantal.',
      noHelp: 'geen hulp: volgens deze deelnemer was er geen hulp geweest. Ook dat is een antwoord.',
      and: '+: de deelnemer noemde deze hulp vaker.',
    },
  },
  remarks: {
    heading: 'Wat zeiden de deelnemers erbij?',
    of: (participant: string, provision: string, words: string): string =>
      `${participant}, ${provision}: ${words}`,
  },
  agreed: {
    heading: 'Wat is afgesproken?',
    explained:
      "Uit de inschattingen maakten de deelnemers samen scenario's. Wie het anders zag, staat erbij: daarover is niet gestemd.",
    noScenarios: "Bij deze casus zijn er nog geen scenario's. Zet ze in tblScenarios.",
    scenario: 'Scenario',
    none: 'niet vermeld',
    yes: 'ja',
    no: 'nee',
    row: {
      kind: 'Soort',
      description: 'Wat was er gebeurd?',
      estimates: 'Uit de inschattingen van',
      status: 'Status',
      before: 'Kosten vóór de toetsing',
      amount: 'Kosten',
      counts: 'Telt mee',
      dissent: 'Afwijkende mening',
    },
    dissent: 'Afwijkende meningen in het gesprek',
    lessons: 'Lessen uit het gesprek',
    onDay: (day: string, remark: string): string => `${day}: ${remark}`,
  },
} as const;

export const PER_FINANCIER = {
  subtitle: 'Per financier: wie betaalt wat, per casus?',
  explained:
    'Elke kolom telt op tot "Totaal dat meetelt". Wat andere financiers betalen, staat daaronder en telt niet mee.',
  header: 'Financier',
  columns: {
    average: 'Kosten aanpak, gemiddeld',
    direct: 'Directe kosten',
    otherHelp: 'Overige hulp',
    reference: 'Kosten referentie',
    scenario: (name: string): string => `Scenario ${name}`,
    nameless: 'Scenario zonder naam',
  },
  notCounted: (payer: string): string => `${payer}, niet meegeteld`,
  undivided: 'Niet verdeeld over financiers',
  total: 'Totaal dat meetelt',
  afterPeildatum: 'Na de peildatum, telt niet mee',
  beforeReview: 'Ter vergelijking: volgens de dialoog, vóór de toetsing',
  status: 'Status van het scenario',
  or: ' of ',
  doesNotCount: (status: string): string => `${status}, telt niet mee`,
  notes: {
    reference:
      "De kosten referentie lopen van het laagste tot het hoogste scenario dat meetelt. Daarom staan hier de scenario's zelf: die bandbreedte is niet over financiers te verdelen.",
    undivided:
      'Niet verdeeld: dit bedrag is als geheel ingevuld, of het is onzeker. Wie het betaalt, is dan niet bekend.',
    knownPart:
      'Is een scenario onzeker, maar zijn er wel regels? Dan staat bij de financiers wat er uit die regels bekend is.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een totaal iets afwijken van de bedragen die hier staan.',
  },
} as const;

/** What stands at the foot of every printed page. */
export const FOOTER = {
  status: { concept: 'concept', definitief: 'definitief' },
  version: (version: string): string => `versie ${version}`,
  confidential: 'Vertrouwelijk',
  keepUntil: (day: string): string => `bewaren tot ${day}`,
  dpia: (reference: string): string => `DPIA-kenmerk ${reference}`,
} as const;

export const RESULTAAT = {
  question: (question: string): string => `Onderzoeksvraag: ${question}`,
  commissioner: (commissioner: string): string => `Opdrachtgever: ${commissioner}`,
  approach: (approach: string): string => `Aanpak: ${approach}`,
  peildatum: (day: string): string => `Peildatum: ${day}. Wat daarna komt, telt niet mee.`,
  errors: (count: number): string =>
    count === 1
      ? 'Let op: er staat 1 fout in de invoer. Kijk eerst in het rapport Controle.'
      : `Let op: er staan ${count} fouten in de invoer. Kijk eerst in het rapport Controle.`,

  ratings: {
    heading: 'Ervaren baten, vergeleken met de beginsituatie',
    none: 'Er zijn geen ervaren baten ingevuld.',
    domain: 'Levensdomein',
    score: 'Score',
    improvedHeader: 'Verbeterd',
    ...IMPROVED,
    notDiscussed: 'niet besproken',
    unclear: 'onduidelijk',
    legendImproved: '+, ++ en +++: verbetering, van klein naar groot, volgens de betrokkenen.',
    legendNoImprovement: '–: geen verbetering gemeld. Dit is geen achteruitgang.',
    legendWorse: 'slechter: de situatie is achteruitgegaan.',
    legendNotDiscussed: 'niet besproken: over dit domein is in deze casus niet gesproken.',
    legendUnclear:
      'onduidelijk: de score is niet te lezen, of er staan twee verschillende scores. Zie het rapport Controle.',
  },

  money: {
    heading: 'Kosten en besparing, vergeleken met de situatie zonder de aanpak',
    perspective: (perspective: string): string => `Meegeteld zijn de kosten voor: ${perspective}.`,
    allPayers: 'Meegeteld zijn de kosten voor alle financiers.',
    average: 'Kosten aanpak (gemiddeld per kind, periode van de casus)',
    direct: 'Ter vergelijking: directe kosten (uren voor dit kind x uurtarief)',
    otherHelp: 'Overige hulp die wel is ingezet',
    reference: 'Kosten referentie',
    saving: {
      average: 'Besparing of extra kosten, tot nu toe*',
      direct: 'Besparing of extra kosten, tot nu toe, op directe kosten',
    },
    reported: 'Gerapporteerde besparing (ter vergelijking, niet gebruikt)',
    notReported: 'niet vermeld',
    noOtherHelp: 'geen',
    future: 'Toekomstige baten',
    footnote: (withOtherHelp: boolean): string =>
      withOtherHelp
        ? '* Kosten referentie, min de gemiddelde kosten van de aanpak, min de overige hulp.'
        : '* Kosten referentie, min de gemiddelde kosten van de aanpak.',
    signs: '⊕ is een besparing, ⊖ zijn extra kosten.',
    referenceExplained: 'Kosten referentie: wat de hulp zonder de aanpak had gekost, naar schatting.',
    basesExplained:
      'De gemiddelde kosten zijn de kosten van de inzet in de periode van de casus, gedeeld door alle kinderen die toen contact hadden. Daarin zit ook tijd die niet voor één kind is, zoals overleg. In de directe kosten zit die tijd niet.',
    futureExplained: 'Toekomstige baten: een oordeel van de betrokkenen, van ⊕ tot ⊕⊕⊕. Het is geen bedrag.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een uitkomst iets afwijken van de som van de bedragen die hier staan.',
    reason: (caseName: string, row: string, reason: string): string =>
      `${caseName}, ${row}: onzeker. Reden: ${reason}`,
    knownFor: (perspective: string): string => `alleen bekend voor ${perspective}`,
    futureReason: (caseName: string, reason: string): string =>
      `${caseName}, toekomstige baten: onzeker. Reden: ${reason}`,
    knownPart: (caseName: string, scenario: string, amount: string): string =>
      `${caseName}, scenario ${scenario}: onzeker. Bekend is een deel van ${amount}.`,
    afterPeildatum: (caseName: string, row: string, amount: string): string =>
      `${caseName}, ${row}: ${amount} valt na de peildatum en telt niet mee.`,
    scenarioRow: (scenario: string): string => `scenario ${scenario}`,
    movesTogether: (caseNames: string): string =>
      `${caseNames}: een deel van de kosten referentie en van de overige hulp hangt aan hetzelfde onzekere cijfer. Beide zijn daarom tegelijk hoog of tegelijk laag.`,
    reportedDiffers: (caseName: string, reported: string, computed: string, reason: string | null): string =>
      `${caseName}: gerapporteerd is ${reported}, de cijfers hierboven geven ${computed}. ${
        reason === null ? 'Er is geen reden vermeld.' : `Reden: ${reason}`
      }`,
    reasonRows: {
      average: 'gemiddelde kosten',
      direct: 'directe kosten',
      otherHelp: 'overige hulp',
      reference: 'kosten referentie',
    },
  },

  counts: COUNTS,
  caveats: CAVEATS,
} as const;

export const KOSTEN_AANPAK = {
  subtitle: 'Kosten aanpak: wat kostte de inzet, en voor hoeveel kinderen?',
  explained: {
    school:
      'Per school en per schooljaar (1 augustus tot en met 31 juli). Wat na de peildatum komt, telt niet mee.',
    budget:
      'Per school en per begrotingsjaar (1 januari tot en met 31 december). Wat na de peildatum komt, telt niet mee.',
  },
  noPeildatum:
    'Er is geen peildatum. Vul in tblOnderzoek de Peildatum in; dan staat hier per jaar wat de inzet kostte.',
  noLines: 'In tblInzet staan geen regels. Daarom is hier niets te tonen.',
  schoolHeading: (school: string | null): string => school ?? 'Inzet zonder naam van een school',
  allHeading: 'Alle scholen samen',
  nothingRan: 'Van deze inzet is geen regel met leesbare datums tot en met de peildatum.',
  header: 'Onderdeel',
  /** Both ends of a school year are in its name; a year that is cut off says until when. */
  year: (kind: 'school' | 'budget', firstYear: number, until: string | null): string => {
    const name = kind === 'school' ? `${firstYear}-${firstYear + 1}` : String(firstYear);
    return until === null ? name : `${name} (t/m ${until})`;
  },
  whole: 'Samen',
  fte: 'Fte, betaalde inzet van alle financiers (gemiddeld)',
  notCounted: (payer: string): string => `${payer}, niet meegeteld`,
  total: 'Kosten die meetellen',
  unpaid: 'Onbetaalde inzet, niet meegeteld',
  children: 'Kinderen met contact',
  average: 'Gemiddelde kosten per kind',
  budgeted: 'Ter vergelijking: begroot',
  purchased: 'Ter vergelijking: ingekocht',
  noFte: 'niet ingevuld',
  noRegister: 'niet bekend',
  uncertain: 'Onzeker',
  notes: {
    children:
      'Een kind telt in elk jaar waarin het contact had, en bij "Samen" één keer. Daarom zijn de aantallen van de jaren niet op te tellen.',
    noRegister: 'niet bekend: voor deze school staan geen kinderen in tblContacten.',
    average:
      'De gemiddelde kosten van een casus gaan over de periode van die casus, en zijn daarom een ander bedrag dan de gemiddelde kosten van een jaar.',
    compared:
      'Begroot en ingekocht zijn geen gemaakte kosten. Ook daarvan staat hier alleen het deel tot en met de peildatum.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een totaal iets afwijken van de bedragen die hier staan.',
    uncertain:
      'Onzeker: een bedrag, een datum of een aantal kinderen is niet te lezen of niet bekend. Zie het rapport Controle.',
    reachedNobody:
      'In een jaar zonder kinderen met contact zijn de gemiddelde kosten onzeker: er is geen kind om de kosten over te verdelen.',
  },
} as const;

export const GEVOELIGHEID = {
  subtitle: 'Gevoeligheidsanalyse: wat verandert er als we anders rekenen?',
  definitions: {
    heading: 'Andere keuzes, andere uitkomst?',
    explained:
      'Elke rij is een manier van rekenen: met gemiddelde of directe kosten, en met de laagste of de hoogste kosten referentie. Blijft de uitkomst in alle rijen dezelfde kant op wijzen, dan hangt zij niet af van deze keuze.',
    header: 'Manier van rekenen',
    row: {
      average: {
        low: 'Gemiddelde kosten, laagste referentie',
        high: 'Gemiddelde kosten, hoogste referentie',
      },
      direct: { low: 'Directe kosten, laagste referentie', high: 'Directe kosten, hoogste referentie' },
    },
    limitMark: ' *',
    limit: '* Hier is een grens gebruikt die zelf niet wordt gehaald, zoals € 300 bij "minder dan € 300".',
    counts: (definition: string, phrase: string): string => `${definition}: ${phrase}.`,
  },
  breakEven: {
    heading: 'Wanneer kantelt de uitkomst?',
    explained:
      'Bij deze bedragen en aantallen is er geen besparing en zijn er geen extra kosten. Had de hulp zonder de aanpak méér gekost dan dit bedrag, dan is er een besparing. Hadden meer kinderen contact dan dit aantal, dan zijn de gemiddelde kosten lager dan de kosten referentie.',
    explainedOtherHelp: 'Bij het aantal kinderen telt de overige hulp niet mee.',
    header: 'Kantelpunt',
    reference: {
      average: 'Kosten referentie waarbij de besparing € 0 is, op gemiddelde kosten',
      direct: 'Kosten referentie waarbij de besparing € 0 is, op directe kosten',
    },
    children: 'Aantal kinderen waarbij de gemiddelde kosten gelijk zijn aan de kosten referentie',
    childrenNow: 'Ter vergelijking: aantal kinderen dat nu is ingevuld',
    notFilled: 'niet ingevuld',
    unknown: 'niet bekend',
    impossible: 'niet te berekenen',
    impossibleExplained:
      'niet te berekenen: de kosten referentie zijn € 0 of onzeker, of het aantal kinderen of de gemiddelde kosten ontbreken.',
  },
} as const;

export const CONTROLE = {
  subtitle: 'Controle: wat valt op in de invoer, en wat kunt u doen?',
  severity: SEVERITY,
  explained:
    'fout: een cijfer is niet te vertrouwen of een tabel is niet gelezen. waarschuwing: kijk hier even naar. ter informatie: zo is de invoer begrepen.',
  counted: (errors: number, warnings: number, infos: number): string =>
    `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}, ${infos} ter informatie.`,
  nothing: 'Er zijn geen bevindingen: in de invoer valt niets op.',
  header: {
    severity: 'Ernst',
    sheet: 'Blad',
    cell: 'Cel',
    wrong: 'Wat is er aan de hand',
    write: 'Wat kunt u doen',
  },
  wholeWorkbook: 'hele werkmap',
  wholeSheet: 'hele blad',
  wholeRow: (row: number): string => `rij ${row}`,
  rowCount: (rows: number): string => (rows === 1 ? '1 rij' : `${rows} rijen`),
  tables: {
    heading: 'Tabellen die aan hun kolomnamen zijn herkend',
    explained: 'Deze tabellen hebben geen naam van de Effectencalculator. Kijk of zij er echt bij horen.',
    none: 'Er zijn geen tabellen alleen aan hun kolomnamen herkend.',
    header: {
      sheet: 'Blad',
      cell: 'Cel',
      table: 'Gelezen als',
      rows: 'Omvang',
      total: 'Controletotaal van de bedragen',
    },
    leaveOut: (sheet: string, cell: string): string =>
      `Hoort een tabel er niet bij? Zet in tblOnderzoek bij "Niet lezen" het blad (${sheet}) of de eerste cel van de tabel (${cell}), en maak het rapport opnieuw.`,
  },
  noAmounts: 'geen bedragen',
  notRead: (table: string): string => `${table} (niet gelezen)`,
} as const;

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
