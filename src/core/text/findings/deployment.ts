/** Findings about deployment, contacts, hours and what they cost. */
import { formatAmount, formatCaseName, formatCount } from '../format';
import type { Chapter } from './chapter';
import { euros, namesText, PART_NAMES, stands } from './wording';

const HALF_AMOUNTS = {
  hours: 'Op deze regel staat Uren zonder Tarief, of Tarief zonder Uren.',
  fte: 'Op deze regel staat Fte zonder Jaarkosten, of Jaarkosten zonder Fte.',
  none: 'Op deze regel staat geen bedrag.',
} as const;

const UNUSABLE_PERIODS = {
  noStart: 'Op deze regel ontbreekt Van.',
  turned: 'Op deze regel ligt Tot voor Van.',
  date: 'Een datum van deze regel is niet te lezen.',
  noEnd: 'Op deze regel is Tot leeg, en er is geen Peildatum.',
} as const;

const UNUSABLE_CONTACTS = {
  noChild: 'Op deze rij ontbreekt het pseudoniem van het kind.',
  child: 'Op deze rij is het pseudoniem van het kind niet te lezen.',
  noStart: 'Op deze rij ontbreekt de datum van het eerste contact.',
  turned: 'Op deze rij ligt het laatste contact voor het eerste.',
  date: 'Een datum van deze rij is niet te lezen.',
} as const;

const NO_PERIODS = {
  noStart: 'is Start leeg of niet te gebruiken',
  noEnd: 'is Einde leeg, en er is geen Peildatum',
  endUnclear: 'is niet duidelijk wat er bij Einde staat',
  afterPeildatum: 'ligt Start na de Peildatum',
} as const;

const PERIOD_ADVICE =
  'Vul in tblCasussen Start en Einde in. Loopt de casus nog? Laat Einde dan leeg en vul in tblOnderzoek de Peildatum in.';

const NO_PERIOD_ADVICE = {
  noStart: PERIOD_ADVICE,
  noEnd: PERIOD_ADVICE,
  endUnclear:
    'Schrijf bij Einde een hele datum, bijvoorbeeld 31-7-2024. Loopt de casus nog? Laat Einde dan leeg en vul in tblOnderzoek de Peildatum in.',
  afterPeildatum:
    'Controleer Start en de Peildatum. Kloppen ze allebei? Dan zijn er voor deze casus nog geen kosten: kies een latere Peildatum, of laat de casus weg.',
} as const;

export const DEPLOYMENT: Chapter<
  'deployment' | 'contact' | 'children' | 'average' | 'line' | 'hours' | 'direct' | 'written'
> = {
  'deployment.noAmount': (f) => ({
    wrong: `${HALF_AMOUNTS[f.half ?? 'none']} Zo is niet te berekenen wat deze inzet kostte. Waar de regel meetelt, zijn de kosten onzeker.`,
    write:
      'Vul Kosten in, of Uren en Tarief, of Fte en Jaarkosten. Betaalt niemand deze inzet? Schrijf dan "nee" bij "Telt mee".',
  }),
  'deployment.twoAmounts': (f) => ({
    wrong: `Deze regel noemt twee bedragen: ${euros(f.used)} volgens ${f.usedColumns} en ${euros(f.other)} volgens ${f.otherColumns}. Gerekend is met ${f.usedColumns}.`,
    write: 'Kies het juiste bedrag en maak de andere cellen leeg.',
  }),
  'deployment.unusablePeriod': (f) => ({
    wrong: `${UNUSABLE_PERIODS[f.why]} De periode van deze inzet is dus niet bekend. Waar de regel meetelt, zijn de gemiddelde kosten${atSchool(f.school)} onzeker.`,
    write:
      'Schrijf bij Van en Tot een hele datum, bijvoorbeeld 1-8-2023. Loopt de inzet nog? Laat Tot dan leeg en vul in tblOnderzoek de Peildatum in.',
  }),
  'deployment.withoutSchool': (f) => ({
    wrong: `Op deze regel van tblInzet ontbreekt de school, en er zijn er meer: ${namesText(f.schools)}. Telt de regel mee, dan zijn daardoor alle gemiddelde kosten onzeker.`,
    write: 'Vul de school in. Is de inzet voor meer scholen? Maak dan een regel per school.',
  }),
  'contact.withoutSchool': (f) => ({
    wrong: `Op deze rij van tblContacten ontbreekt de school, en er zijn er meer: ${namesText(f.schools)}. Daardoor is op elke school onzeker hoeveel kinderen contact hadden.`,
    write: 'Vul de school in, of maak de rij leeg.',
  }),
  'contact.unusable': (f) => ({
    wrong: `${UNUSABLE_CONTACTS[f.why]} Daardoor is onzeker hoeveel kinderen contact hadden${atSchool(f.school)}.`,
    write:
      'Vul het pseudoniem en de datum van het eerste contact in. Heeft het kind nog contact? Laat "Laatste contact" dan leeg.',
  }),
  'children.differ': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat "Aantal kinderen" op ${formatCount(f.written)}. In tblContacten ${f.counted === 1 ? 'had in deze periode 1 kind contact' : `hadden in deze periode ${formatCount(f.counted)} verschillende kinderen contact`}. Gerekend is met tblContacten.`,
    write: 'Vul tblContacten aan, of maak "Aantal kinderen" leeg.',
  }),
  'children.none': (f) => ({
    wrong: f.register
      ? `In de periode van ${formatCaseName(f.case)} heeft volgens tblContacten geen kind contact. De gemiddelde kosten zijn daardoor onzeker.`
      : `Bij ${formatCaseName(f.case)} is niet bekend hoeveel kinderen contact hadden. De gemiddelde kosten zijn daardoor onzeker.`,
    write: f.register
      ? 'Controleer de datums in tblContacten en de periode van de casus. Het kind van de casus hoort er zelf ook in.'
      : 'Vul bij de casus "Aantal kinderen" in, of vul tblContacten voor deze school.',
  }),
  'average.noSchool': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ontbreekt de school. Welke inzet erbij hoort is dus niet bekend, en de gemiddelde kosten zijn onzeker.`,
    write: 'Vul in tblCasussen de school in, met dezelfde naam als in tblInzet.',
  }),
  'average.noPeriod': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ${NO_PERIODS[f.why]}. Zonder periode zijn de gemiddelde kosten onzeker.`,
    write: NO_PERIOD_ADVICE[f.why],
  }),
  'average.noLines': (f) => ({
    wrong: `Voor ${formatCaseName(f.case)} staat in tblInzet geen werkelijke inzet op deze school in deze periode. ${
      f.written
        ? 'Gebruikt is het bedrag dat bij "Gemiddelde kosten" staat.'
        : 'De gemiddelde kosten zijn niet ingevuld.'
    }`,
    write: 'Controleer de school en de datums van de casus en van tblInzet.',
  }),
  'average.onlyOutside': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} betalen alleen anderen de inzet. Voor ${f.perspective} zijn de gemiddelde kosten daarom € 0.`,
    write:
      'Klopt dat? Dan hoeft u niets te doen. Anders: controleer Financier en Wet in tblInzet, of het Perspectief.',
  }),
  'line.withoutCase': (f) => ({
    wrong: `Op deze rij van ${f.table} ontbreekt de casus. De rij is niet gelezen.`,
    write: 'Vul het nummer of het pseudoniem van de casus in, zoals het in tblCasussen staat.',
  }),
  'line.otherCase': (f) => ({
    wrong: `Hier noemt ${f.table} ${formatCaseName(f.own)}, terwijl het blad over ${formatCaseName(f.sheetCase)} gaat. Wat erbij staat telt bij ${formatCaseName(f.own)}.`,
    write: 'Verander de casus in deze cel, of zet de gegevens op het blad van die casus.',
  }),
  'line.unknownCase': (f) => ({
    wrong: `${f.table} noemt ${formatCaseName(f.case)}, maar die staat niet in tblCasussen of tblBedragen. Wat er over die casus staat, telt niet mee.`,
    write: 'Schrijf de casus overal hetzelfde, of voeg de casus toe aan tblCasussen.',
  }),
  'hours.unknownTime': (f) => ({
    wrong: `${stands(f)} Dat is geen soort tijd die wij kennen. De uren op deze rij tellen niet mee.`,
    write: `Schrijf ${f.allowed.join(' of ')}, of laat de cel leeg: dan is het directe tijd.`,
  }),
  'hours.missing': () => ({
    wrong: 'Op deze rij ontbreken de uren. De directe kosten van de casus zijn daardoor onzeker.',
    write: 'Vul de uren in, bijvoorbeeld 2,5, of verwijder de rij.',
  }),
  'hours.tooLarge': () => ({
    wrong:
      'De uren maal het tarief op deze rij geven een bedrag dat te groot is. De directe kosten van de casus zijn daardoor onzeker.',
    write: 'Controleer de uren en het tarief. Misschien staat er een nul te veel.',
  }),
  'hours.noTariff': (f) => ({
    wrong: `Voor de uren op deze rij is geen tarief bekend${f.role === null ? '' : `, ook niet voor "${f.role}" in tblPrijslijst`}. De directe kosten van de casus zijn daardoor onzeker.`,
    write:
      'Vul Tarief in of een Code uit tblPrijslijst, of zet de functie met een tarief per uur als voorziening in tblPrijslijst.',
  }),
  'hours.unknownCode': (f) => ({
    wrong: `De code "${f.code}" staat niet in tblPrijslijst en is geen code die wij meeleveren. ${
      f.ownTariff
        ? 'Het tarief op de rij zelf is gebruikt.'
        : 'De directe kosten van de casus zijn daardoor onzeker.'
    }`,
    write: 'Schrijf de code zoals ze in tblPrijslijst staat, of voeg ze daar toe met een tarief.',
  }),
  'hours.otherUnit': (f) => ({
    wrong: `De prijs met code "${f.code}" ${f.unit === null ? 'heeft geen eenheid' : `geldt per ${f.unit}`}, en deze rij heeft uren. Er is gerekend alsof de prijs voor een uur geldt.`,
    write:
      'Klopt dat niet? Kies een code met een prijs per uur, of vul op de rij zelf het tarief per uur in.',
  }),
  'hours.outsidePeriod': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ${f.lines === 1 ? 'ligt 1 rij' : `liggen ${formatCount(f.lines)} rijen`} met uren buiten de periode van de casus. Die uren tellen wel mee.`,
    write:
      'Controleer de datums van de uren, en Start en Einde van de casus. Klopt het? Dan hoeft u niets te doen.',
  }),
  'direct.onlyOutside': (f) => ({
    wrong: `De uren van ${formatCaseName(f.case)} worden betaald door anderen dan ${f.perspective}. De directe kosten zijn daarom € 0.`,
    write:
      'Klopt dat? Dan hoeft u niets te doen. Wilt u andere financiers meetellen? Verander dan "Perspectief".',
  }),
  'written.differs': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat voor ${PART_NAMES[f.part]} ${formatAmount(f.written, f.rounding)}. Uit de regels volgt ${formatAmount(f.calculated, f.rounding)}. Het rapport rekent met de regels.`,
    write: 'Controleer de regels en het bedrag. Kloppen de regels? Maak de cel met het bedrag dan leeg.',
  }),
};

function atSchool(school: string | null): string {
  return school === null ? '' : ` op school ${school}`;
}
