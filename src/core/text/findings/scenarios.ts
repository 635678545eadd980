/** Findings about reference scenarios, their help, and the experts who judged them. */
import { formatAmount, formatCaseName, formatCount } from '../format';
import { SCENARIO } from '../words';
import type { Chapter } from './chapter';
import { COUNTS_AS_UNCERTAIN, capital, namesText } from './wording';

const HELP_PERIODS = {
  onlyEnd:
    'Deze hulp loopt tot na de Peildatum, en Van ontbreekt. Welk deel meetelt, is dus niet bekend, en de regel is onzeker.',
  noEnd: 'Op deze regel is Tot leeg, en er is geen Peildatum. Tot wanneer de hulp loopt, is dus niet bekend.',
} as const;

const HALF_HELP = {
  quantity: 'Op deze regel staat een aantal zonder tarief.',
  tariff: 'Op deze regel staat een tarief zonder aantal.',
  none: 'Op deze regel staat geen bedrag.',
} as const;

const HELP_SOURCES = {
  amount: 'Bedrag',
  amountBetween: 'Bedrag min en max',
  product: 'aantal x tarief',
} as const;

const UNKNOWN_CODE = {
  uncertain: 'Wat deze hulp kost, is daardoor onzeker.',
  ownTariff: 'Het tarief op de regel zelf is gebruikt.',
  ownAmount: 'Het bedrag op de regel zelf is gebruikt.',
} as const;

const PERIOD_WORDS = {
  week: { one: 'week', more: 'weken' },
  month: { one: 'maand', more: 'maanden' },
  year: { one: 'jaar', more: 'jaren' },
} as const;

const ONLY_OUTSIDE_ADVICE =
  'Klopt dat? Dan hoeft u niets te doen. Wilt u andere financiers meetellen? Verander dan "Perspectief".';

export const SCENARIOS: Chapter<'scenario' | 'review' | 'expert' | 'reference' | 'help' | 'otherHelp'> = {
  'scenario.withoutName': (f) => ({
    wrong: `Op deze rij van tblScenarios ontbreekt de naam van het scenario (${formatCaseName(f.case)}). De rij telt als een scenario zonder naam.`,
    write: 'Geef het scenario een korte naam, bijvoorbeeld A, en schrijf die ook bij de regels in tblHulp.',
  }),
  'scenario.contradiction': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} spreken "Soort bedrag" en "Bedrag" elkaar tegen. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Verander de cel die niet klopt. Is het bedrag niet bekend, of was er niets nodig? Schrijf dan bij "Soort bedrag" onzeker of geen kosten, en laat "Bedrag" leeg.',
  }),
  'scenario.conflict': (f) => ({
    wrong: `${capital(scenarioName(f.scenario))} van ${formatCaseName(f.case)} staat meer dan één keer in tblScenarios, met een ander antwoord bij ${namesText(f.columns)}. Het bedrag telt nu als onzeker.`,
    write: "Zijn het verschillende scenario's? Geef elk een eigen naam. Is het er één? Houd dan één rij.",
  }),
  'scenario.repeatedRow': (f) => ({
    wrong: `${capital(scenarioName(f.scenario))} van ${formatCaseName(f.case)} staat meer dan één keer in tblScenarios, overal met hetzelfde antwoord. Het telt één keer.`,
    write: 'Houd één rij.',
  }),
  'scenario.unknownName': (f) => ({
    wrong: `tblHulp noemt bij ${formatCaseName(f.case)} ${scenarioName(f.scenario)}, maar dat staat niet in tblScenarios. Het telt als een eigen scenario met status concept.`,
    write:
      f.stated === 0
        ? 'Zet het scenario in tblScenarios, met de status erbij.'
        : 'Schrijf de naam zoals in tblScenarios, of voeg daar een rij toe.',
  }),
  'scenario.empty': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staat geen bedrag, en in tblHulp staan er geen regels voor. De kosten van dit scenario zijn nu onzeker.`,
    write:
      'Vul regels in tblHulp in, of een bedrag in tblScenarios. Was er geen hulp nodig? Schrijf dan bij "Soort bedrag": geen kosten.',
  }),
  'scenario.linesBeatNoCosts': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staat "geen kosten", maar in tblHulp staan er regels voor. Er is gerekend met de regels.`,
    write: 'Verwijder de regels, of haal "geen kosten" weg.',
  }),
  'scenario.differs': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staat ${formatAmount(f.stated, f.rounding)}. Uit de regels in tblHulp volgt ${formatAmount(f.calculated, f.rounding)}. Er is gerekend met de regels.`,
    write: 'Controleer de regels en het bedrag. Kloppen de regels? Maak de cel "Bedrag" dan leeg.',
  }),
  'scenario.onlyOutside': (f) => ({
    wrong: `De hulp ${f.scenario === null ? '' : `in ${scenarioName(f.scenario)} `}van ${formatCaseName(f.case)} wordt betaald door anderen dan ${f.perspective}. De kosten daarvan zijn daarom € 0.`,
    write: ONLY_OUTSIDE_ADVICE,
  }),
  'scenario.unknownParticipant': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} noemt "Uit inschattingen" ${f.participants.join(', ')}. ${f.participants.length === 1 ? 'Die deelnemer staat' : 'Die deelnemers staan'} bij deze casus niet in tblDeelnemers.`,
    write: 'Schrijf de sleutel zoals in tblDeelnemers, of voeg daar een rij toe.',
  }),
  'scenario.namesWhileClosed': (f) => ({
    wrong: `De inschattingen bij ${formatCaseName(f.case)} zijn gesloten, maar bij ${scenarioName(f.scenario)} staat onder "Uit inschattingen" van wie het komt. Die cel staat in het rapport Toetsing.`,
    write: 'Mag nog niemand dat weten? Maak de cel dan leeg tot de inschattingen open zijn.',
  }),
  'review.unknownScenario': (f) => ({
    wrong: `tblToetsing noemt bij ${formatCaseName(f.case)} ${scenarioName(f.scenario)}, maar dat is er niet. De rij verandert niets.`,
    write: 'Schrijf de naam zoals in tblScenarios, of voeg daar een rij toe.',
  }),
  'review.noGroup': (f) => ({
    wrong: `Over ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staan meningen in tblToetsing, maar geen oordeel van de groep. De status blijft zoals in tblScenarios.`,
    write:
      'Voeg een rij toe met Expert leeg en bij Oordeel wat de groep vindt: aannemelijk, aannemelijk na aanvulling of niet aannemelijk.',
  }),
  'review.conflict': (f) => ({
    wrong: `Over ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staan in tblToetsing verschillende oordelen van de groep. Geen daarvan is gebruikt.`,
    write: 'Houd één rij met Expert leeg. Is een van de rijen van een expert? Vul daar dan de naam in.',
  }),
  'review.otherStatus': (f) => ({
    wrong: `Bij ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} staat in tblScenarios de status ${f.stated.map((status) => SCENARIO.status[status]).join(' of ')}. Volgens de groep is het ${SCENARIO.status[f.verdict]}. Het oordeel van de groep geldt.`,
    write: 'Klopt het oordeel in tblToetsing? Pas dan de status in tblScenarios aan.',
  }),
  'review.nothingAdded': (f) => ({
    wrong: `De groep vond ${scenarioName(f.scenario)} van ${formatCaseName(f.case)} aannemelijk na aanvulling. In tblHulp staan bij dit scenario alleen regels van de dialoog. De kosten zijn dus niet veranderd.`,
    write:
      'Zet de hulp van na de toetsing in tblHulp, met bij Fase: na toetsing. Bleven de kosten gelijk? Dan hoeft u niets te doen.',
  }),
  'review.unknownExpert': (f) => ({
    wrong: `tblToetsing noemt "${f.expert}", maar die staat niet in tblExperts.`,
    write: 'Schrijf de naam op beide plekken hetzelfde, of voeg de expert toe aan tblExperts.',
  }),
  'expert.involved': (f) => ({
    wrong: `"${f.expert}" is zelf betrokken bij de aanpak of bij een casus. Het rapport Toetsing zegt dat erbij.`,
    write: f.explained
      ? 'Kijk of de toelichting genoeg zegt voor wie het rapport leest.'
      : 'Schrijf bij Toelichting in tblExperts hoe deze expert betrokken is, en waarom dat geen bezwaar was.',
  }),
  'expert.withoutName': () => ({
    wrong:
      'Op deze rij van tblExperts ontbreekt de naam of het nummer van de expert. De rij is niet gelezen.',
    write: 'Vul een naam of nummer in, bijvoorbeeld E1, of maak de rij leeg.',
  }),
  'expert.repeated': (f) => ({
    wrong: `"${f.expert}" staat meer dan één keer in tblExperts. Waarin de rijen verschillen, is niet bekend.`,
    write: 'Houd één rij per expert.',
  }),
  'reference.allRejected': (f) => ({
    wrong: `Alle scenario's van ${formatCaseName(f.case)} zijn afgewezen. Daardoor zijn er geen kosten referentie, ook niet als er bij "Referentie" een bedrag staat.`,
    write: 'Voeg in tblScenarios een scenario toe dat wel aannemelijk is, of pas de status aan.',
  }),
  'help.withoutScenario': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ${f.lines === 1 ? 'noemt 1 regel' : `noemen ${formatCount(f.lines)} regels`} in tblHulp geen scenario. In tblScenarios staan er ${formatCount(f.stated)}. ${f.counts ? 'Daardoor zijn de kosten referentie onzeker.' : `${f.lines === 1 ? 'Die regel telt' : 'Die regels tellen'} niet mee, dus de kosten referentie veranderen er niet door.`}`,
    write: 'Vul bij Scenario de naam in, zoals in tblScenarios.',
  }),
  'help.noIndex': (f) => ({
    wrong: `Voor ${String(f.year)} is van ${f.series} geen percentage bekend. Het bedrag op deze regel is daardoor niet om te rekenen naar ${String(f.toYear)}, en de regel is onzeker.`,
    write: `Zet in tblIndex een rij met reeks ${f.series}, jaar ${String(f.year)} en het percentage.`,
  }),
  'help.turnedRange': (f) => ({
    wrong: `Bij "${f.low}" staat meer dan bij "${f.high}". De regel is daardoor onzeker.`,
    write: `Zet het laagste bij "${f.low}" en het hoogste bij "${f.high}".`,
  }),
  'help.turnedPeriod': () => ({
    wrong: 'Op deze regel ligt Tot voor Van. De regel is daardoor onzeker.',
    write:
      'Controleer de datums. Zijn ze niet bekend? Laat Van en Tot dan leeg: de regel telt dan helemaal mee.',
  }),
  'help.unusablePeriod': (f) => ({
    wrong: HELP_PERIODS[f.why],
    write:
      'Vul Van en Tot allebei in. Zijn de datums niet bekend? Laat ze dan allebei leeg: de regel telt dan helemaal mee.',
  }),
  'help.noAmount': (f) => ({
    wrong: `${HALF_HELP[f.half ?? 'none']} Wat deze hulp kost, is daardoor onzeker.`,
    write: 'Vul Aantal en Tarief in (of een Code uit tblPrijslijst), of vul Bedrag in.',
  }),
  'help.noDuration': (f) => ({
    wrong: `Op deze regel is het aantal per ${PERIOD_WORDS[f.per].one}, maar de duur ontbreekt. Wat deze hulp kost, is daardoor onzeker.`,
    write: `Vul bij Duur in om hoeveel ${PERIOD_WORDS[f.per].more} het gaat.`,
  }),
  'help.durationUnused': () => ({
    wrong: 'Bij Per staat "totaal". De duur op deze regel is daarom niet gebruikt.',
    write: 'Geldt het aantal per week, maand of jaar? Schrijf dat dan bij Per. Anders hoeft u niets te doen.',
  }),
  'help.tooLarge': () => ({
    wrong:
      'Het aantal maal het tarief op deze regel geeft een bedrag dat te groot is. De regel is daardoor onzeker.',
    write: 'Controleer het aantal, de duur en het tarief. Misschien staat er een nul te veel.',
  }),
  'help.twoAmounts': (f) => ({
    wrong: `Deze regel noemt twee bedragen: ${formatAmount(f.used, 1)} (${HELP_SOURCES[f.usedAs]}) en ${formatAmount(f.other, 1)} (${HELP_SOURCES[f.otherAs]}). Gerekend is met het eerste.`,
    write: 'Kies het juiste bedrag en maak de andere cellen leeg.',
  }),
  'help.unknownCode': (f) => ({
    wrong: `De code "${f.code}" staat niet in tblPrijslijst en is geen code die wij meeleveren. ${UNKNOWN_CODE[f.otherwise]}`,
    write: 'Schrijf de code zoals ze in tblPrijslijst staat, of voeg ze daar toe met een tarief.',
  }),
  'help.otherUnit': (f) => ({
    wrong: `Deze regel telt per ${f.unit}, en de prijs met code "${f.code}" geldt per ${f.priceUnit}. Er is gerekend alsof dat hetzelfde is.`,
    write: 'Gebruik dezelfde eenheid, of vul op de regel zelf het tarief in.',
  }),
  'help.tariffDiffers': (f) => ({
    wrong: `Op deze regel staat een tarief van ${formatAmount(f.own, 0)}. Volgens de prijslijst is het voor code "${f.code}" ${formatAmount(f.price, 0)}, omgerekend naar deze regel. Gerekend is met het tarief op de regel.`,
    write: 'Schrijf bij Toelichting waarom dit tarief anders is, of maak de cel Tarief leeg.',
  }),
  'otherHelp.onlyOutside': (f) => ({
    wrong: `De overige hulp bij ${formatCaseName(f.case)} wordt betaald door anderen dan ${f.perspective}. De kosten daarvan zijn daarom € 0.`,
    write: ONLY_OUTSIDE_ADVICE,
  }),
};

function scenarioName(name: string | null): string {
  return name === null ? 'het scenario zonder naam' : `scenario "${name}"`;
}
