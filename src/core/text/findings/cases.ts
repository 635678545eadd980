/** Findings about schools and cases, and what is told of them. */
import { cellName, type Place } from '../../domain/finding';
import { outcomeOf } from '../../domain/outcome';
import { formatCaseName, formatCount, formatSaving } from '../format';
import { ATTRIBUTE } from '../words';
import type { Chapter } from './chapter';
import { NAMED_PLACES, namesText } from './wording';

const CONFLICTS = {
  uncertainAmount: '; een bedrag telt nu als onzeker',
  uncertain: '; dat telt nu als onzeker',
  unused: '',
} as const;

export const CASES: Chapter<
  'school' | 'case' | 'selection' | 'reported' | 'rating' | 'event' | 'pictures' | 'quote' | 'element'
> = {
  'school.withoutName': () => ({
    wrong: 'Op deze rij ontbreekt de naam van de school. De rij is niet gelezen.',
    write: 'Vul de naam van de school in, of maak de rij leeg.',
  }),
  'school.conflict': (f) => ({
    wrong: `School ${f.school} staat er meer dan één keer, met bij "${f.column}" een verschillend antwoord. Geen van die antwoorden is gebruikt.`,
    write: 'Houd één rij per school.',
  }),
  'school.repeatedRow': (f) => ({
    wrong: `School ${f.school} staat er meer dan één keer. Ze telt één keer mee.`,
    write: 'Verwijder de dubbele rij.',
  }),
  'case.withoutName': (f) => ({
    wrong: `Op deze rij van ${f.table} ontbreekt de casus. De rij is niet gelezen.`,
    write:
      'Vul het nummer of het pseudoniem van de casus in, of maak de rij leeg. Schrijf nooit de naam van een kind.',
  }),
  'case.repeatedRow': (f) => ({
    wrong: `${formatCaseName(f.case)} staat meer dan één keer in deze tabel. De casus telt één keer mee.`,
    write: 'Verwijder de dubbele rij, of geef de andere casus een eigen nummer.',
  }),
  'case.conflict': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat voor "${f.column}" niet overal hetzelfde: ${placesText(f.places)}. Geen van die cellen is gebruikt${CONFLICTS[f.as]}.`,
    write: 'Kies het juiste antwoord en maak de andere cel leeg, of geef de andere casus een eigen nummer.',
  }),
  'case.endBeforeStart': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ligt Einde voor Start. Beide datums zijn niet gebruikt.`,
    write: 'Controleer de twee datums. Loopt de casus nog? Laat Einde dan leeg.',
  }),
  'case.noChildren': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat 0 bij "Aantal kinderen". Het kind van de casus telt zelf ook mee, dus 0 kan niet. Het aantal is niet gebruikt.`,
    write: 'Vul in hoeveel kinderen in de periode van de casus contact hadden, of laat de cel leeg.',
  }),
  'case.selectionConflict': (f) => ({
    wrong: `${formatCaseName(f.case)} staat op de ene rij als geselecteerd en op een andere rij niet. De casus telt mee.`,
    write: 'Schrijf op alle rijen van de casus hetzelfde: ja of nee.',
  }),
  'case.noneSelected': () => ({
    wrong:
      'De kolom Geselecteerd is ingevuld, maar nergens staat "ja". Er is dus geen casus om te berekenen.',
    write:
      'Schrijf "ja" bij de casussen die meetellen. Moeten ze allemaal meetellen? Maak de kolom dan leeg.',
  }),
  'case.unknownSchool': (f) => ({
    wrong: `${formatCaseName(f.case)} hoort bij school "${f.school}", maar die staat niet in tblScholen.`,
    write: 'Schrijf de naam van de school op beide plaatsen hetzelfde, of voeg de school toe aan tblScholen.',
  }),
  'case.onlyName': (f) => ({
    wrong: `Van "${f.case}" is alleen de naam ingevuld. Ze telt mee als casus.`,
    write:
      'Vul de gegevens van de casus in. Is dit een tussenkop of een toelichting? Zet die dan boven de tabel of op een ander blad.',
  }),
  'selection.notCovered': (f) => ({
    wrong: `Bij de aangeleverde casussen komt in de kolom "${ATTRIBUTE[f.attribute]}" ook ${namesText(f.values.map((value) => `"${value}"`))} voor. Geen geselecteerde casus heeft ${f.values.length === 1 ? 'die waarde' : 'een van die waarden'}.`,
    write:
      'Bekijk in het rapport Selectie of de keuze een goed beeld geeft. Is het een bewuste keuze? Schrijf dan bij "Reden selectie" waarom.',
  }),
  'selection.withoutReason': (f) => ({
    wrong: `Bij ${namesText(f.cases.map(formatCaseName))} is "Reden selectie" leeg. Bij andere casussen is die wel ingevuld.`,
    write: 'Schrijf bij elke geselecteerde casus waarom u die hebt gekozen.',
  }),
  'reported.differs': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat als gerapporteerde besparing ${formatSaving(f.reported.amount, outcomeOf(f.reported.amount), f.rounding)}. Uit de bedragen volgt ${formatSaving(f.calculated.amount, f.calculated.outcome, f.rounding)}. Het rapport toont de berekende uitkomst.`,
    write:
      'Controleer de bedragen en de gerapporteerde besparing. Klopt het verschil? Schrijf de reden bij "Reden afwijking".',
  }),
  'reported.withoutReason': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} wijkt de gerapporteerde besparing af, en er staat geen reden bij.`,
    write:
      'Schrijf bij "Reden afwijking" waarom het andere rapport een ander bedrag noemt, of dat het geen reden noemt.',
  }),
  'rating.withoutDomain': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat een score zonder levensdomein. De rij is niet gelezen.`,
    write: 'Vul het levensdomein in, bijvoorbeeld Schoolprestaties.',
  }),
  'rating.empty': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} is "${f.domain}" leeg. Dat telt als niet besproken.`,
    write: 'Is er wel over gesproken, maar is niets verbeterd? Schrijf dan "-".',
  }),
  'rating.allEmpty': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} is geen enkele score ingevuld. Elk levensdomein telt als niet besproken.`,
    write:
      'Is er niet over gesproken? Dan hoeft u niets te doen. Vul anders de scores in. Is er niets verbeterd, schrijf dan "-".',
  }),
  'rating.conflict': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staan voor "${f.domain}" verschillende scores: ${placesText(f.places)}. Geen van die scores is gebruikt.`,
    write: 'Kies één score en maak de rest leeg.',
  }),
  'event.withoutText': () => ({
    wrong: 'Op deze rij van tblTijdlijn staat niet wat er gebeurde. De rij is niet gelezen.',
    write: 'Vul bij Gebeurtenis in een paar woorden in wat er gebeurde, of maak de rij leeg.',
  }),
  'event.withoutStart': (f) => ({
    wrong: `Bij deze gebeurtenis van ${formatCaseName(f.case)} ontbreekt de dag waarop ze begon. In het casusbeeld staat ze bij wat geen datum heeft.`,
    write: 'Vul bij Van een datum in. Weet u alleen de maand? Neem dan de eerste dag van die maand.',
  }),
  'event.endBeforeStart': (f) => ({
    wrong: `Bij deze gebeurtenis van ${formatCaseName(f.case)} ligt Tot vóór Van. Geen van beide is gebruikt.`,
    write: 'Verbeter de datums. Was het één dag? Laat Tot dan leeg.',
  }),
  'pictures.limited': (f) => ({
    wrong: `Er zijn ${formatCount(f.cases)} casussen; voor ${formatCount(f.pictured)} daarvan is een casusbeeld gemaakt. Bij meer dan ${formatCount(f.most)} casussen krijgen alleen casussen met een gesprek, deelnemers, gebeurtenissen, citaten of werkzame elementen een casusbeeld, en hooguit ${formatCount(f.most)}.`,
    write:
      'U hoeft niets te doen. Wilt u een casusbeeld van andere casussen? Maak dan een kopie van de werkmap waarin alleen die casussen zijn geselecteerd.',
  }),
  'quote.withoutText': () => ({
    wrong: 'Op deze rij van tblCitaten ontbreekt het citaat. De rij is niet gelezen.',
    write: 'Vul in wat er is gezegd, of maak de rij leeg.',
  }),
  'quote.withoutConsent': (f) => ({
    wrong: `Een citaat bij ${formatCaseName(f.case)} is vrijgegeven, maar er staat niet wie daar toestemming voor gaf.`,
    write:
      'Vul bij "Toestemming van" de rol in, bijvoorbeeld ouder. Is er geen toestemming? Schrijf bij Vrijgegeven: nee.',
  }),
  'element.withoutName': () => ({
    wrong: 'Op deze rij van tblWerkzameElementen staat niet wat hielp. De rij is niet gelezen.',
    write: 'Vul bij Element in wat hielp, of maak de rij leeg.',
  }),
};

/** "Blad1!A2, Blad1!A3 en Blad1!A4". */
function placesText(places: readonly Place[]): string {
  const names = places.slice(0, NAMED_PLACES).map((place) => `${place.sheet}!${cellName(place) ?? ''}`);
  const others = places.length - names.length;
  const all =
    others > 0 ? [...names, `nog ${formatCount(others)} ${others === 1 ? 'cel' : 'cellen'}`] : names;
  return `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
}
