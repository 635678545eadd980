import type { Estimate, Participant } from '../../domain/session';
import { withFullStop } from '../full-stop';

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
    reasonOtherForm: (reason: string): string => `Reden voor een andere vorm: ${withFullStop(reason)}`,
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
