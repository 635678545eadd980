/** Findings about dates, scores, numbers and words, one cell each. */
import { formatCount, formatDay, formatDayLong } from '../format';
import type { Chapter } from './chapter';
import { COUNTS_AS_UNCERTAIN, stands } from './wording';

const DAY_UNUSED = 'De datum is niet gebruikt.';
/** The duration of a meeting is used for nothing, so the row itself is not said to be uncertain. */
const NOT_CALCULATED = 'Wat hiermee wordt berekend, telt nu als onzeker.';

export const CELLS: Chapter<
  'day' | 'score' | 'future' | 'number' | 'year' | 'quantity' | 'tariff' | 'mutation' | 'text' | 'choice'
> = {
  'day.text': (f) => ({
    wrong: `${stands(f)} Dat is tekst. Gelezen is ${formatDayLong(f.day)}.`,
    write: `Klopt dat? Dan hoeft u niets te doen. Beter is een echte datum: typ ${formatDay(f.day)} in een cel met de opmaak Datum.`,
  }),
  'day.number': (f) => ({
    wrong: `${stands(f)} Dat is een getal zonder datumopmaak. Gelezen is ${formatDayLong(f.day)}.`,
    write:
      'Klopt dat? Geef de cel dan de opmaak Datum. Klopt het niet? Typ dan de goede datum, bijvoorbeeld 3-2-2024.',
  }),
  'day.errorValue': (f) => ({
    wrong: `${stands(f)} Dat is een foutmelding van Excel. ${DAY_UNUSED}`,
    write: 'Herstel de formule in deze cel, of typ de datum zelf, bijvoorbeeld 3-2-2024.',
  }),
  'day.yearOnly': (f) => ({
    wrong: `${stands(f)} Dat is alleen een jaar. ${DAY_UNUSED}`,
    write: `Schrijf ook de dag en de maand, bijvoorbeeld 1-9-${f.written}.`,
  }),
  'day.monthOnly': (f) => ({
    wrong: `${stands(f)} De dag ontbreekt. ${DAY_UNUSED}`,
    write: 'Schrijf de hele datum met dag, maand en jaar, bijvoorbeeld 3-2-2024.',
  }),
  'day.noYear': (f) => ({
    wrong: `${stands(f)} Het jaar ontbreekt. ${DAY_UNUSED}`,
    write: 'Schrijf ook het jaar, met vier cijfers, bijvoorbeeld 3-2-2024.',
  }),
  'day.shortYear': (f) => ({
    wrong: `${stands(f)} Het jaar heeft maar twee cijfers. ${DAY_UNUSED}`,
    write: `Schrijf het jaar met vier cijfers, bijvoorbeeld ${f.day === null ? '3-2-2024' : formatDay(f.day)}.`,
  }),
  'day.impossible': (f) => ({
    wrong: `${stands(f)} Die datum bestaat niet. ${DAY_UNUSED}`,
    write:
      'Controleer de dag en de maand. Schrijf eerst de dag, dan de maand en dan het jaar, bijvoorbeeld 28-2-2024.',
  }),
  'day.outside': (f) => ({
    wrong: `${stands(f)} Alleen datums vanaf 1 maart 1900 worden gelezen. ${DAY_UNUSED}`,
    write: 'Controleer het jaar en schrijf de datum opnieuw, bijvoorbeeld 3-2-2024.',
  }),
  'day.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als datum te lezen. ${DAY_UNUSED}`,
    write:
      'Schrijf de dag, de maand en het jaar, bijvoorbeeld 3-2-2024. Is er geen datum, of loopt het nog? Laat de cel dan leeg.',
  }),
  'score.asNoImprovement': (f) => ({
    wrong: `${stands(f)} Dit is gelezen als "-": geen verbetering gemeld.`,
    write: 'Klopt dat? Dan hoeft u niets te doen. Is er niet over gesproken? Maak de cel dan leeg.',
  }),
  'score.worseNotInScale': (f) => ({
    wrong: `${stands(f)} Die score hoort niet bij de schaal van dit onderzoek. De score is niet gebruikt.`,
    write:
      'Schrijf -, +, ++ of +++. Kon in dit onderzoek ook "slechter" worden gekozen? Zet dan in tblOnderzoek bij "Schaal": met slechter.',
  }),
  'score.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is geen score van de schaal. De score is niet gebruikt.`,
    write: `Schrijf -, +, ++ of +++${f.hasWorse ? ', of slechter' : ''}.${
      f.suggestion === null
        ? ''
        : ` Bedoelt u ${f.suggestion}? Schrijf dan dat, met gewone plustekens zonder spaties, in een cel met de opmaak Tekst.`
    }`,
  }),
  'future.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet te lezen als toekomstige baten en telt nu als onzeker.`,
    write: `Schrijf ⊕, ⊕⊕ of ⊕⊕⊕ (of +, ++, +++), of "Onzeker". Wordt er later niets verwacht? Laat de cel dan leeg.${
      f.marks === null ? '' : ` Bedoelt u ${'⊕'.repeat(f.marks)}? Schrijf dan dat, zonder spaties.`
    }`,
  }),
  'number.notWhole': (f) => ({
    wrong: `${stands(f)} Hier hoort een heel getal. De cel is niet gebruikt.`,
    write: 'Schrijf een heel getal zonder komma, bijvoorbeeld 12.',
  }),
  'number.negative': (f) => ({
    wrong: `${stands(f)} Een aantal kan niet lager zijn dan 0. De cel is niet gebruikt.`,
    write: 'Schrijf een heel getal zonder minteken, bijvoorbeeld 12.',
  }),
  'number.tooLarge': (f) => ({
    wrong: `${stands(f)} Aantallen boven ${formatCount(f.limit)} worden niet gelezen. De cel is niet gebruikt.`,
    write:
      'Controleer het getal. Misschien staat hier een bedrag of een datum die in een andere kolom hoort.',
  }),
  'number.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als aantal te lezen. De cel is niet gebruikt.`,
    write: 'Schrijf alleen een heel getal in cijfers, bijvoorbeeld 12.',
  }),
  'year.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als jaar te lezen.`,
    write: 'Schrijf alleen het jaar, met vier cijfers, bijvoorbeeld 2024.',
  }),
  'quantity.negative': (f) => ({
    wrong: `${stands(f)} Een aantal kan niet lager zijn dan 0. ${NOT_CALCULATED}`,
    write:
      'Schrijf het aantal zonder minteken, bijvoorbeeld 2,5. Hoort de rij er niet bij? Verwijder haar dan.',
  }),
  'quantity.tooLarge': (f) => ({
    wrong: `${stands(f)} Aantallen boven ${formatCount(f.limit)} worden niet gelezen. ${NOT_CALCULATED}`,
    write: 'Controleer het getal. Misschien staat hier een bedrag dat in een andere kolom hoort.',
  }),
  'quantity.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als aantal te lezen. ${NOT_CALCULATED}`,
    write:
      'Schrijf alleen een getal, met een komma voor de decimalen, bijvoorbeeld 2,5. Uren mogen ook als 2:30.',
  }),
  'tariff.rate': (f) => ({
    wrong: `${stands(f)} Hier hoort alleen het bedrag. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Schrijf het tarief zonder "per uur" of "/uur", bijvoorbeeld 64. De eenheid staat in een andere kolom.',
  }),
  'mutation.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet te lezen als verandering van de prijzen in een jaar. Het jaar is niet gebruikt.`,
    write:
      'Schrijf het percentage, bijvoorbeeld 3,3 of 3,3%. Dalen de prijzen? Zet er dan een minteken voor.',
  }),
  'text.errorCell': (f) => ({
    wrong: `${stands(f)} Dat is een foutmelding van Excel. De cel is niet gebruikt.`,
    write: 'Herstel de formule in deze cel, of typ de tekst zelf.',
  }),
  'text.isDate': (f) => ({
    wrong: `Bij "${f.column}" staat een datum, terwijl hier tekst hoort. De cel is niet gebruikt.`,
    write: 'Excel maakt van "8-10" een datum. Geef de cel de opmaak Tekst en schrijf de tekst opnieuw.',
  }),
  'choice.unknown': (f) => ({
    wrong: `${stands(f)} Dat is hier geen mogelijke keuze. De cel is niet gebruikt.`,
    write: `Schrijf een van deze ${f.allowed.every((word) => /^\d+$/.test(word)) ? 'getallen' : 'woorden'}: ${f.allowed.join(', ')}.`,
  }),
};
