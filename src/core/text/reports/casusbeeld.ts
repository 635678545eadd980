/** The texts of the casusbeeld: what is known of one case, on paper for those who work with it. */
import type { HelpLine } from '../../domain/line';
import type { Participant } from '../../domain/session';
import type { TimelineItem } from '../../domain/timeline';
import { oneUnit } from '../../domain/unit';
import { withFullStop } from '../full-stop';

/** How the parts are called, also in the line that says which of them are not filled in. */
const PARTS = {
  story: 'Het verhaal',
  participants: 'De deelnemers aan het gesprek',
  timeline: 'De tijdlijn: wat er gebeurde, naast wat er zonder de aanpak was gebeurd',
  ratings: 'Ervaren baten, vergeleken met de beginsituatie',
  otherHelp: 'Overige hulp die wel is ingezet',
  scenarios: "Scenario's: welke hulp was er zonder de aanpak geweest?",
  payers: 'Per financier: wie betaalt wat?',
  quotes: 'Citaten',
  elements: 'Werkzame elementen: wat hielp?',
  lessons: 'Afwijkende meningen en lessen',
} as const;

export const CASUSBEELD = {
  sheet: (caseName: string): string => `Casusbeeld ${caseName}`,
  subtitle: (caseName: string): string => `Casusbeeld ${caseName}`,
  gone: (caseName: string): string =>
    `Vervallen: ${caseName} staat niet meer in het onderzoek of telt niet meer mee.`,
  notPictured: (caseName: string): string =>
    `Vervallen: het onderzoek heeft nu zo veel casussen dat ${caseName} geen casusbeeld meer krijgt. Zie het rapport Controle.`,
  parts: PARTS,

  review: {
    scenarios: (status: string): string => `Status van de scenario's: ${status}.`,
    written:
      "De kosten referentie zijn een ingevuld bedrag. Er zijn geen scenario's ingevuld, dus er is niets getoetst.",
  },

  who: {
    school: 'School',
    conflict: (schools: string): string => `onduidelijk: ${schools}`,
    ageGroup: 'Leeftijdscategorie',
    nature: 'Aard hulpvraag',
    severity: 'Zwaarte',
    support: 'Wijze van ondersteuning',
    period: 'Periode',
    days: (first: string, last: string): string => `${first} t/m ${last}`,
    runsOn: (first: string): string => `vanaf ${first}, loopt nog`,
    untilOnly: (last: string): string => `t/m ${last}; begin niet ingevuld`,
    endUnclear: (first: string): string => `vanaf ${first}; het einde is niet te lezen`,
    notFilled: 'niet ingevuld',
  },

  session: {
    heading: (date: string | null): string => (date === null ? 'Gesprek zonder datum' : `Gesprek op ${date}`),
    hours: (hours: string): string => `${hours} uur`,
    facilitator: (name: string): string => `gespreksleider: ${name}`,
    consent: { yes: 'toestemming voor het gesprek: ja', no: 'toestemming voor het gesprek: nee' },
    noConsent: 'toestemming voor het gesprek: niet vastgelegd',
    reason: (reason: string): string => `Andere vorm dan gewoonlijk: ${reason}`,
  },

  participants: {
    header: ['Vorm en datum', 'Deelnemers'],
    unknownForm: 'niet ingevuld',
    childHeard: (how: string): string => `kind geeft input: ${how}`,
    form: {
      group: 'groepsgesprek',
      individual: 'individueel',
      phone: 'telefonisch',
      email: 'e-mail',
    } satisfies Readonly<Record<NonNullable<Participant['form']>, string>>,
    yes: 'ja',
    no: 'nee',
  },

  timeline: {
    header: ['Spoor', 'Wanneer', 'Wat'],
    lane: {
      case: 'Casus',
      approach: 'Werkelijk: aanpak',
      otherHelp: 'Werkelijk: overige hulp',
      events: 'Werkelijk: gebeurtenissen',
      referenceEvents: 'Referentie: gebeurtenissen',
      unclearEvents: 'Niet duidelijk of het is gebeurd',
    },
    scenario: (name: string): string => `Referentie: scenario ${name}`,
    notCounted: (lane: string): string => `${lane} (telt niet mee)`,
    start: 'Start van de casus',
    end: 'Einde van de casus',
    peildatum: 'Peildatum',
    hours: {
      direct: 'Uren voor dit kind',
      indirect: 'Indirecte uren',
      unknown: 'Uren van onbekende soort',
    },
    hoursOf: (what: string, role: string | null, hours: string | null, rows: number): string => {
      const many = rows === 1 ? 'op 1 regel' : `op ${rows} regels`;
      return `${what}${role === null ? '' : `, ${role}`}: ${hours === null ? 'aantal niet precies bekend' : `${hours} uur`} ${many}`;
    },
    deployment: (role: string | null): string => `Inzet op de school${role === null ? '' : `: ${role}`}`,
    help: (provision: string | null): string => provision ?? 'hulp zonder omschrijving',
    unpaid: (what: string): string => `${what} (onbetaald)`,
    days: (first: string, last: string): string => `${first} t/m ${last}`,
    from: (first: string): string => `vanaf ${first}`,
    until: (last: string): string => `tot en met ${last}`,
    undated: 'zonder datum',
    unreadable: 'datum niet te lezen',
    after: { whole: 'na de peildatum', part: 'deels na de peildatum' } satisfies Readonly<
      Record<Exclude<TimelineItem['after'], 'none'>, string>
    >,
    withNote: (what: string, note: string): string => `${what} (${note})`,
    chart: (caseName: string): string => `Tijdlijn van ${caseName}`,
    notDrawn: {
      withoutDates: 'Er is geen grafiek: niets op deze tijdlijn heeft een begin en een einde.',
      events:
        'In de grafiek staan alleen periodes. Met alle gebeurtenissen erbij zou hij niet te lezen zijn; die staan in de tabel.',
      everything:
        'Er is geen grafiek: er zijn meer periodes dan op een bladzijde passen. In de tabel staat alles.',
    },
    undatedHelp: "Hulp zonder datum staat bij de scenario's en bij de overige hulp.",
    deploymentWithoutPeriod:
      'De inzet op de school staat hier niet: de periode van deze casus is niet ingevuld of niet te lezen.',
    explained:
      'Inzet op de school is er voor meer kinderen; hier staat alleen het deel in de periode van deze casus. Uren staan van de eerste tot en met de laatste dag.',
  },

  ratings: { accordingTo: 'Volgens', explanation: 'Toelichting' },

  money: {
    none: 'Bij deze casus zijn geen bedragen ingevuld.',
    future: (marks: string): string => `Toekomstige baten: ${marks}.`,
    futureReason: (marks: string, reason: string): string =>
      `Toekomstige baten: ${marks}. Reden: ${withFullStop(reason)}`,
    example:
      'Deze casus is een voorbeeld, en wat er zonder de aanpak was gebeurd is een inschatting. Lees ook de uitleg en de kanttekeningen in het rapport Resultaat.',
  },

  help: {
    header: ['Hulp', 'Hoeveel, wanneer en tarief', 'Wie betaalt', 'Kosten'],
    noProvision: 'niet ingevuld welke hulp',
    written: 'als bedrag ingevuld',
    quantityUnclear: 'aantal niet te lezen',
    durationUnclear: 'duur niet te lezen',
    perUnclear: 'per wat is niet te lezen',
    times: 'keer',
    per: {
      total: ' in totaal',
      week: ' per week',
      month: ' per maand',
      year: ' per jaar',
      missing: '',
      unreadable: '',
    } satisfies Readonly<Record<HelpLine['per'], string>>,
    tariff: (amount: string, unit: string | null): string =>
      unit === null ? `tarief ${amount}` : `${amount} per ${oneUnit(unit)}`,
    code: (code: string): string => `tarief van code ${code}`,
    movesWith: (name: string): string => `beweegt mee met: ${name}`,
    after: (amount: string): string => `${amount} valt na de peildatum en telt niet mee`,
    source: (source: string): string => `bron: ${source}`,
    unpaid: 'onbetaald, telt niet mee',
    notCounted: (payer: string): string => `${payer}, telt niet mee`,
    total: 'Overige hulp die meetelt',
  },

  scenario: {
    named: (name: string): string => `Scenario ${name}`,
    nameless: 'Scenario zonder naam',
    kind: (name: string, kind: string): string => `${name} (${kind})`,
    counts: (name: string, status: string): string => `${name}: ${status}, telt mee`,
    notCounted: (name: string, status: string): string => `${name}: ${status}, telt niet mee`,
    or: ' of ',
    reviewed: (before: string): string => `Beoordeeld in de toetsing. Status daarvóór: ${before}.`,
    dissent: (text: string): string => `Afwijkende mening: ${text}`,
    estimates: (text: string): string => `Uit de inschattingen: ${text}`,
    known: (amount: string): string => `Bekend is een deel van ${amount}`,
    after: (amount: string): string => `${amount} valt na de peildatum en telt niet mee.`,
    linesBefore: 'Vóór de toetsing, volgens de dialoog',
    unplaced: 'Hulp zonder scenario: het is niet bekend waar deze regels bij horen',
    status: 'De oordelen van de deskundigen staan in het rapport Toetsing.',
  },

  quotes: {
    header: ['Citaat', 'Wie', 'Domein', 'Buiten het onderzoek'],
    quoted: (text: string): string => `“${text}”`,
    released: (consentOf: string, date: string | null): string =>
      `vrijgegeven, met toestemming van ${consentOf}${date === null ? '' : ` (${date})`}`,
    withoutConsent: 'vrijgegeven, maar niet gebruiken: de toestemming is niet ingevuld',
    notReleased: 'niet vrijgegeven',
  },

  elements: {
    header: ['Werkzaam element', 'Geldt voor', 'Toelichting'],
    ofCase: 'deze casus',
    ofStudy: 'het hele onderzoek',
  },

  lessons: {
    dissent: (text: string): string => `Afwijkende mening: ${text}`,
    lesson: (text: string): string => `Les: ${text}`,
  },

  notFilled: (parts: readonly string[]): string => `Niet ingevuld bij deze casus: ${parts.join('; ')}.`,
  /** The same parts as words in a list. */
  partNames: {
    story: 'het verhaal',
    participants: 'de deelnemers',
    timeline: 'de tijdlijn',
    ratings: 'de ervaren baten',
    quotes: 'citaten',
    elements: 'werkzame elementen',
  },
} as const;
