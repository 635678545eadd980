/**
 * The input tables as data: their names, columns and the other words by which analysts call them.
 * Labels match without regard to case, accents, spaces and punctuation (see normalise-label.ts).
 */

/** The version of the templates that are made with these tables: a whole number, one more with every change. */
export const TEMPLATE_VERSION = 1;

interface ColumnSpec {
  /** As the template and all messages print it. */
  readonly label: string;
  readonly synonyms?: readonly string[];
  readonly required?: true;
}

/** A kind of input table. */
export interface TableSpec {
  /** The names of Excel tables of this kind; the first one names the kind in messages. */
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** Besides the required columns, all columns of at least one of these groups must be there. */
  readonly oneOf?: readonly (readonly string[])[];
  /** The name of a case sheet stands in for the column Casus. */
  readonly caseFromSheet?: true;
}

const casus = { label: 'Casus', synonyms: ['Casusnummer', 'Casusnaam', 'Casus nr'], required: true } as const;
const school = { label: 'School', synonyms: ['Naam school', 'Schoolnaam'] } as const;
const financier = { label: 'Financier', synonyms: ['Betaler', 'Gefinancierd door'] } as const;
const wet = { label: 'Wet' } as const;
const teltMee = { label: 'Telt mee', synonyms: ['In natura'] } as const;
const toelichting = { label: 'Toelichting', synonyms: ['Opmerking', 'Opmerkingen'] } as const;
const van = { label: 'Van', synonyms: ['Begindatum', 'Vanaf', 'Startdatum'] } as const;
const tot = { label: 'Tot', synonyms: ['Tot en met', 't/m', 'Einddatum'] } as const;
const tarief = { label: 'Tarief', synonyms: ['Uurtarief'] } as const;
const uren = { label: 'Uren', synonyms: ['Aantal uren'] } as const;
const datum = { label: 'Datum' } as const;
const code = { label: 'Code' } as const;
const voorziening = { label: 'Voorziening', synonyms: ['Hulpvorm'] } as const;
const domein = { label: 'Domein', synonyms: ['Levensdomein'] } as const;
const deelnemer = { label: 'Deelnemer' } as const;
const scenario = { label: 'Scenario', synonyms: ['Referentiescenario'] } as const;

export const TABLES = {
  onderzoek: {
    names: ['tblOnderzoek'],
    columns: {
      naam: { label: 'Naam', synonyms: ['Naam onderzoek', 'Titel'] },
      onderzoeksvraag: { label: 'Onderzoeksvraag' },
      opdrachtgever: { label: 'Opdrachtgever' },
      auteurs: { label: 'Auteurs', synonyms: ['Auteur'] },
      versie: { label: 'Versie' },
      status: { label: 'Status' },
      datum,
      aanpak: { label: 'Aanpak' },
      aanpakGewijzigd: { label: 'Aanpak gewijzigd' },
      peildatum: { label: 'Peildatum' },
      perspectief: { label: 'Perspectief' },
      kostenbasis: { label: 'Kostenbasis' },
      afronding: { label: 'Afronding' },
      prijspeil: { label: 'Prijspeil' },
      jaarindeling: { label: 'Jaarindeling' },
      indexreeks: { label: 'Indexreeks' },
      schaal: { label: 'Schaal' },
      weergave: { label: 'Weergave' },
      publiekeVersie: { label: 'Publieke versie' },
      publiekeKenmerken: { label: 'Publieke kenmerken' },
      minimaleGroepsgrootte: { label: 'Minimale groepsgrootte' },
      sjabloonversie: { label: 'Sjabloonversie' },
      bewarenTot: { label: 'Bewaren tot' },
      dpiaKenmerk: { label: 'DPIA-kenmerk', synonyms: ['DPIA'] },
      nietLezen: { label: 'Niet lezen' },
    },
  },
  scholen: {
    names: ['tblScholen'],
    columns: {
      school: { ...school, required: true },
      onderwijssoort: { label: 'Onderwijssoort' },
      gemeente: { label: 'Gemeente' },
      start: { label: 'Start', synonyms: ['Startdatum', 'Begindatum'] },
      werkwijze: { label: 'Werkwijze' },
      inOnderzoek: { label: 'In onderzoek' },
      leerlingen: { label: 'Leerlingen', synonyms: ['Aantal leerlingen'] },
      leerlingenMetJeugdhulp: { label: 'Leerlingen met jeugdhulp' },
      publiekeNaam: { label: 'Publieke naam' },
    },
  },
  /** tblCasussen and tblBedragen are one kind: each may hold the columns of the other. */
  casussen: {
    names: ['tblCasussen', 'tblBedragen'],
    columns: {
      casus,
      school,
      leeftijdscategorie: { label: 'Leeftijdscategorie', synonyms: ['Leeftijd'] },
      aardHulpvraag: { label: 'Aard hulpvraag' },
      zwaarte: { label: 'Zwaarte' },
      wijzeVanOndersteuning: { label: 'Wijze van ondersteuning' },
      start: { label: 'Start', synonyms: ['Startdatum', 'Begindatum'] },
      einde: { label: 'Einde', synonyms: ['Einddatum'] },
      geselecteerd: { label: 'Geselecteerd' },
      redenSelectie: { label: 'Reden selectie' },
      aantalKinderen: { label: 'Aantal kinderen', synonyms: ['Kinderen'] },
      gemiddeldeKosten: {
        label: 'Gemiddelde kosten',
        synonyms: [
          'Gemiddelde kosten per kind',
          'Kosten aanpak',
          'Kosten gemiddeld per kind',
          'Kosten gemiddeld per kind in betreffende periode',
        ],
      },
      directeKosten: {
        label: 'Directe kosten',
        synonyms: [
          'Kosten directe tijd',
          'Waarvan kosten directe tijd',
          'o waarvan kosten directe tijd',
          'Ter vergelijking: directe kosten',
        ],
      },
      referentie: { label: 'Referentie', synonyms: ['Kosten referentie', 'Referentiekosten'] },
      overigeHulp: { label: 'Overige hulp', synonyms: ['Overige hulp die wel is ingezet'] },
      toekomstigeBaten: {
        label: 'Toekomstige baten',
        synonyms: ['Toekomstige baten gemeente', 'o toekomstige baten gemeente'],
      },
      redenToekomst: { label: 'Reden toekomst' },
      gerapporteerdeBesparing: {
        label: 'Gerapporteerde besparing',
        synonyms: ['Besparing', 'Baten', 'Besparing of extra kosten'],
      },
      redenAfwijking: { label: 'Reden afwijking' },
    },
  },
  ervarenBaten: {
    names: ['tblErvarenBaten'],
    caseFromSheet: true,
    columns: {
      casus,
      domein: { ...domein, required: true },
      score: { label: 'Score', synonyms: ['Waardering'], required: true },
      volgens: { label: 'Volgens' },
      toelichting,
    },
  },
  inzet: {
    names: ['tblInzet'],
    oneOf: [['kosten'], ['uren', 'tarief'], ['fte', 'jaarkosten']],
    columns: {
      school,
      van: { ...van, required: true },
      tot: { ...tot, required: true },
      functie: { label: 'Functie' },
      soort: { label: 'Soort' },
      kosten: { label: 'Kosten' },
      uren,
      tarief,
      fte: { label: 'Fte' },
      jaarkosten: { label: 'Jaarkosten' },
      financier,
      wet,
      teltMee,
      taakveld: { label: 'Taakveld' },
      toelichting,
    },
  },
  contacten: {
    names: ['tblContacten'],
    columns: {
      school: { ...school, required: true },
      kind: { label: 'Kind', synonyms: ['Pseudoniem'], required: true },
      eersteContact: { label: 'Eerste contact', required: true },
      laatsteContact: { label: 'Laatste contact' },
    },
  },
  uren: {
    names: ['tblUren'],
    caseFromSheet: true,
    columns: {
      casus,
      uren: { ...uren, required: true },
      datum,
      functie: { label: 'Functie' },
      soortTijd: { label: 'Soort tijd' },
      tarief,
      code,
      financier,
      wet,
      teltMee,
    },
  },
  scenarios: {
    names: ['tblScenarios'],
    caseFromSheet: true,
    columns: {
      casus,
      scenario: { ...scenario, required: true },
      soort: { label: 'Soort' },
      omschrijving: { label: 'Omschrijving' },
      soortBedrag: { label: 'Soort bedrag' },
      bedrag: { label: 'Bedrag' },
      reden: { label: 'Reden' },
      status: { label: 'Status' },
      uitInschattingen: { label: 'Uit inschattingen' },
      afwijkendeMening: { label: 'Afwijkende mening' },
    },
  },
  hulp: {
    names: ['tblHulp', 'tblReferentie'],
    caseFromSheet: true,
    columns: {
      casus,
      voorziening: { ...voorziening, required: true },
      spoor: { label: 'Spoor' },
      scenario,
      fase: { label: 'Fase' },
      code,
      eenheid: { label: 'Eenheid' },
      aantal: { label: 'Aantal' },
      aantalMin: { label: 'Aantal min' },
      aantalMax: { label: 'Aantal max' },
      per: { label: 'Per' },
      duur: { label: 'Duur' },
      duurMin: { label: 'Duur min' },
      duurMax: { label: 'Duur max' },
      tarief,
      bedrag: { label: 'Bedrag' },
      bedragMin: { label: 'Bedrag min' },
      bedragMax: { label: 'Bedrag max' },
      van,
      tot,
      financier,
      wet,
      teltMee,
      beweegtMeeMet: { label: 'Beweegt mee met' },
      prijspeil: { label: 'Prijspeil' },
      bron: { label: 'Bron' },
      toelichting,
    },
  },
  sessies: {
    names: ['tblSessies'],
    columns: {
      casus,
      datum,
      duur: { label: 'Duur' },
      gespreksleider: { label: 'Gespreksleider' },
      redenAndereVorm: { label: 'Reden andere vorm' },
      inschattingen: { label: 'Inschattingen' },
      verhaal: { label: 'Verhaal' },
      afwijkendeMeningen: { label: 'Afwijkende meningen' },
      lessen: { label: 'Lessen' },
      toestemmingGesprek: { label: 'Toestemming gesprek' },
    },
  },
  deelnemers: {
    names: ['tblDeelnemers'],
    caseFromSheet: true,
    columns: {
      casus,
      deelnemer: { ...deelnemer, required: true },
      rol: { label: 'Rol', required: true },
      organisatie: { label: 'Organisatie' },
      vorm: { label: 'Vorm' },
      datum,
      kindGeeftInput: { label: 'Kind geeft input' },
      kanaal: { label: 'Kanaal' },
    },
  },
  inschattingen: {
    names: ['tblInschattingen'],
    caseFromSheet: true,
    columns: {
      casus,
      deelnemer: { ...deelnemer, required: true },
      gebeurtenis: { label: 'Gebeurtenis' },
      voorziening,
      aantal: { label: 'Aantal' },
      per: { label: 'Per' },
      duur: { label: 'Duur' },
      bedrag: { label: 'Bedrag' },
      zekerheid: { label: 'Zekerheid' },
      toelichting,
    },
  },
  experts: {
    names: ['tblExperts'],
    columns: {
      expert: { label: 'Expert', required: true },
      functie: { label: 'Functie' },
      organisatie: { label: 'Organisatie' },
      betrokken: { label: 'Betrokken' },
      toelichting,
    },
  },
  toetsing: {
    names: ['tblToetsing'],
    caseFromSheet: true,
    columns: {
      casus,
      scenario: { ...scenario, required: true },
      expert: { label: 'Expert' },
      aannemelijk: { label: 'Aannemelijk' },
      teSomber: { label: 'Te somber' },
      andereMogelijkheden: { label: 'Andere mogelijkheden' },
      voorstelBedrag: { label: 'Voorstel bedrag' },
      oordeel: { label: 'Oordeel', required: true },
      toelichting,
    },
  },
  citaten: {
    names: ['tblCitaten'],
    caseFromSheet: true,
    columns: {
      casus,
      citaat: { label: 'Citaat', required: true },
      rol: { label: 'Rol' },
      domein,
      vrijgegeven: { label: 'Vrijgegeven' },
      toestemmingVan: { label: 'Toestemming van' },
      datum,
    },
  },
  tijdlijn: {
    names: ['tblTijdlijn'],
    caseFromSheet: true,
    columns: {
      casus,
      van: { ...van, required: true },
      tot,
      spoor: { label: 'Spoor' },
      gebeurtenis: { label: 'Gebeurtenis', required: true },
    },
  },
  werkzameElementen: {
    names: ['tblWerkzameElementen'],
    columns: {
      element: { label: 'Element', synonyms: ['Werkzaam element'], required: true },
      casus: { label: 'Casus' },
      toelichting,
    },
  },
  prijslijst: {
    names: ['tblPrijslijst'],
    columns: {
      code: { ...code, required: true },
      voorziening: { ...voorziening, required: true },
      eenheid: { label: 'Eenheid', required: true },
      tarief: { ...tarief, required: true },
      prijspeil: { label: 'Prijspeil', required: true },
      tariefGeldtVoor: { label: 'Tarief geldt voor' },
      financier,
      wet,
      bron: { label: 'Bron', required: true },
      betrouwbaarheid: { label: 'Betrouwbaarheid' },
    },
  },
  index: {
    names: ['tblIndex'],
    columns: {
      reeks: { label: 'Reeks', required: true },
      jaar: { label: 'Jaar', required: true },
      mutatie: { label: 'Mutatie', required: true },
      bron: { label: 'Bron' },
    },
  },
} as const satisfies Record<string, TableSpec>;

export type TableKind = keyof typeof TABLES;
/** The keys of the columns of a kind of table. */
export type ColumnKey<Kind extends TableKind> = keyof (typeof TABLES)[Kind]['columns'] & string;

export const TABLE_KINDS = Object.keys(TABLES) as readonly TableKind[];

/** The columns of tblCasussen that hold an amount of tblBedragen: the row labels of an amount matrix. */
export const AMOUNT_COLUMNS = [
  'aantalKinderen',
  'gemiddeldeKosten',
  'directeKosten',
  'referentie',
  'overigeHulp',
  'toekomstigeBaten',
  'redenToekomst',
  'gerapporteerdeBesparing',
  'redenAfwijking',
] as const satisfies readonly ColumnKey<'casussen'>[];

/** The usual life domains; the other spellings are those of the published report (source A, 3.1). */
export const LIFE_DOMAINS: readonly { readonly label: string; readonly synonyms: readonly string[] }[] = [
  { label: 'Mentaal welzijn', synonyms: ['Mentaal welzijn ("lekker in je vel")'] },
  {
    label: 'Zelfverzekerdheid en weerbaarheid',
    synonyms: ['Zelfverzekerdheid, weerbaarheid', 'Zelfverzekerdheid'],
  },
  { label: 'Schoolprestaties', synonyms: [] },
  { label: 'Sociale relaties', synonyms: [] },
  { label: 'Thuissituatie', synonyms: ['Thuisituatie'] },
  { label: 'Ouder: inzicht in ouderrol/opvoeding', synonyms: ['Inzicht in ouderrol/opvoeding'] },
];

/** Words of settings and what they mean. */
export const CHOICES = {
  kostenbasis: {
    gemiddeld: 'average',
    'gemiddelde kosten': 'average',
    direct: 'direct',
    'directe kosten': 'direct',
  },
  status: { concept: 'concept', definitief: 'definitief' },
  weergave: { waarden: false, 'levende formules': true },
  publiekeVersie: {
    'per casus': 'perCase',
    casussen: 'perCase',
    'alleen aantallen': 'counts',
    aantallen: 'counts',
  },
  publiekeKenmerken: {
    school: 'school',
    leeftijdscategorie: 'ageGroup',
    leeftijd: 'ageGroup',
    'aard hulpvraag': 'nature',
    aard: 'nature',
    zwaarte: 'severity',
    'wijze van ondersteuning': 'support',
    ondersteuning: 'support',
    datums: 'dates',
    jaren: 'dates',
  },
  schaal: { standaard: false, 'zonder slechter': false, 'met slechter': true },
  soortTijd: {
    direct: 'direct',
    'directe tijd': 'direct',
    indirect: 'indirect',
    'indirecte tijd': 'indirect',
  },
  jaarindeling: { schooljaar: 'school', begrotingsjaar: 'budget', kalenderjaar: 'budget' },
  soortInzet: { werkelijk: 'actual', begroot: 'budgeted', ingekocht: 'purchased' },
  soortScenario: { 'zonder aanpak': 'without', lichter: 'lighter', verbeterd: 'improved' },
  soortBedrag: { bedrag: 'amount', onzeker: 'uncertain', 'geen kosten': 'none' },
  statusScenario: {
    concept: 'draft',
    consensus: 'consensus',
    aangevuld: 'supplemented',
    gevalideerd: 'validated',
    afgewezen: 'rejected',
  },
  oordeel: {
    aannemelijk: 'validated',
    'aannemelijk na aanvulling': 'supplemented',
    'niet aannemelijk': 'rejected',
    gevalideerd: 'validated',
    aangevuld: 'supplemented',
    afgewezen: 'rejected',
    consensus: 'consensus',
    concept: 'draft',
  },
  spoor: { referentie: 'reference', werkelijk: 'actual' },
  fase: { dialoog: 'dialogue', 'na toetsing': 'afterReview' },
  per: {
    totaal: 'total',
    week: 'week',
    'per week': 'week',
    maand: 'month',
    'per maand': 'month',
    jaar: 'year',
    'per jaar': 'year',
  },
  inschattingen: { gesloten: 'closed', open: 'open' },
  vorm: {
    groepsgesprek: 'group',
    individueel: 'individual',
    telefonisch: 'phone',
    'e-mail': 'email',
    email: 'email',
    telefoon: 'phone',
  },
  yesNo: { ja: true, nee: false },
  onderwijssoort: { po: 'po', sbo: 'sbo', so: 'so', vo: 'vo', vso: 'vso', mbo: 'mbo' },
} as const;
