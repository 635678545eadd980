/**
 * Every finding as a Dutch sentence: what is wrong, and what to write instead. The place is printed beside it.
 * The keys are typed: a finding without a sentence does not compile.
 */
import { cellName, type FindingCode, type FindingFacts, type Place } from '../domain/finding';
import { outcomeOf } from '../domain/outcome';
import { oneUnit } from '../domain/unit';
import {
  formatAmount,
  formatCaseName,
  formatCents,
  formatCount,
  formatDay,
  formatDayLong,
  formatSaving,
} from './format';
import { ATTRIBUTE, PUBLIC_ATTRIBUTE, SCENARIO } from './words';

/** What a person reads of a finding. */
export interface Sentence {
  readonly wrong: string;
  readonly write: string;
}

/** Facts of a finding about one cell. */
interface InCell {
  readonly column: string;
  readonly written: string;
}

/** How the two tables of Resultaat are named in a sentence. */
const RESULT_TABLE = { ratings: 'De tabel met ervaren baten', money: 'De financiële tabel' } as const;
const COUNTS_AS_UNCERTAIN = 'Het bedrag telt nu als onzeker.';
const DAY_UNUSED = 'De datum is niet gebruikt.';
const euros = formatCents;

function stands(facts: InCell): string {
  return `Bij "${facts.column}" staat "${facts.written}".`;
}

/** Which end of a range is meant; nothing when the cell holds one figure. */
function inPart(facts: InCell & { readonly part: string }): string {
  return facts.part === facts.written.toLowerCase() ? '' : ` in "${facts.part}"`;
}

/** What to write, with the amount that was probably meant. */
function meant(advice: string, cents: number | null): string {
  return cents === null
    ? `${advice} Bijvoorbeeld: € 1.500.`
    : `${advice} Bedoelt u ${euros(cents)}? Schrijf dan dat.`;
}

/** Whole euros without points: 1500. */
function plain(cents: number): string {
  return String(Math.round(cents / 100));
}

export const SENTENCES: { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => Sentence } = {
  // Amounts and reported savings, one cell each.
  'amount.errorValue': (f) => ({
    wrong: `${stands(f)} Dat is een foutmelding van Excel. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Herstel de formule in deze cel, of typ het bedrag zelf.',
  }),
  'amount.boolean': (f) => ({
    wrong: `${stands(f)} Dat is geen bedrag. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf het bedrag, bijvoorbeeld 1500. Waren er geen kosten? Schrijf dan "Geen kosten".',
  }),
  'amount.date': (f) => ({
    wrong: `${stands(f)} Dat is een datum en geen bedrag. ${COUNTS_AS_UNCERTAIN}`,
    write:
      f.dayAndMonth === null
        ? 'Geef de cel de opmaak Tekst en schrijf het bedrag opnieuw, bijvoorbeeld "4.000 tot 10.000".'
        : `Excel maakt soms een datum van twee getallen met een streepje. Geef de cel de opmaak Tekst en schrijf het bedrag opnieuw, bijvoorbeeld "${f.dayAndMonth[0]} tot ${f.dayAndMonth[1]}".`,
  }),
  'amount.time': (f) => ({
    wrong: `Bij "${f.column}" staat een tijd en geen bedrag. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Geef de cel de opmaak Getal en schrijf het bedrag opnieuw, bijvoorbeeld 1500.',
  }),
  'amount.percentage': (f) => ({
    wrong: `${stands(f)} Dat is een percentage en geen bedrag. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Geef de cel de opmaak Getal en schrijf het bedrag in euro, bijvoorbeeld 1500.',
  }),
  'amount.ambiguousComma': (f) => ({
    wrong: `${stands(f)} De komma${inPart(f)} kan bij duizendtallen of bij centen horen. ${COUNTS_AS_UNCERTAIN}`,
    write: `Schrijf ${plain(f.asThousands)} als u ${euros(f.asThousands)} bedoelt, of ${euros(f.asDecimal)} als na de komma de centen staan.`,
  }),
  'amount.manyDecimals': (f) => ({
    wrong: `${stands(f)} Er staan meer dan twee cijfers na de komma${inPart(f)}. ${COUNTS_AS_UNCERTAIN}`,
    write: `Schrijf het bedrag met hooguit twee cijfers na de komma. Bedoelt u ${euros(f.cents)}? Schrijf dan dat.`,
  }),
  'amount.dot': (f) => ({
    wrong: `${stands(f)} De punt${inPart(f)} staat niet op de plaats van een duizendtal. ${COUNTS_AS_UNCERTAIN}`,
    write:
      f.asDecimal === null
        ? 'Zet een punt alleen tussen groepjes van drie cijfers, bijvoorbeeld 14.000, of schrijf het bedrag zonder punten.'
        : `Gebruik voor centen een komma. Bedoelt u ${euros(f.asDecimal)}? Schrijf dan dat.`,
  }),
  'amount.englishNotation': (f) => ({
    wrong: `${stands(f)} Dat is de Engelse schrijfwijze${inPart(f)}. ${COUNTS_AS_UNCERTAIN}`,
    write: `Zet een punt tussen de duizendtallen en een komma voor de centen. Bedoelt u ${euros(f.cents)}? Schrijf dan dat.`,
  }),
  'amount.space': (f) => ({
    wrong: `${stands(f)} Er staat een spatie tussen de cijfers${inPart(f)}. ${COUNTS_AS_UNCERTAIN}`,
    write: meant('Schrijf het bedrag zonder spaties.', f.cents),
  }),
  'amount.leadingZero': (f) => ({
    wrong: `${stands(f)} Het bedrag begint met een nul${inPart(f)}. Misschien is het een nummer of een code. ${COUNTS_AS_UNCERTAIN}`,
    write: meant('Schrijf het bedrag zonder nul ervoor.', f.cents),
  }),
  'amount.currencyTwice': (f) => ({
    wrong: `${stands(f)} Het euroteken (of "euro") staat er vaker dan één keer${inPart(f)}. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf het euroteken één keer, of laat het weg, bijvoorbeeld € 1.500.',
  }),
  'amount.tooLarge': (f) => ({
    wrong: `${stands(f)} Bedragen boven ${euros(f.limit)} worden niet gelezen. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Controleer het bedrag. Misschien staat er een nul te veel of hoort dit getal in een andere kolom.',
  }),
  'amount.negative': (f) => ({
    wrong: `${stands(f)} Kosten kunnen niet lager zijn dan € 0. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Schrijf kosten zonder minteken, bijvoorbeeld 1500. Een besparing hoort in "Gerapporteerde besparing".',
  }),
  'amount.plus': (f) => ({
    wrong: `${stands(f)} Het plusteken hoort niet bij een bedrag aan kosten. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Schrijf het bedrag zonder plusteken, bijvoorbeeld 1500. Een besparing hoort in "Gerapporteerde besparing".',
  }),
  'amount.brackets': (f) => ({
    wrong: `${stands(f)} Haakjes kunnen een minteken betekenen. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf het bedrag zonder haakjes, bijvoorbeeld 500.',
  }),
  'amount.dash': (f) => ({
    wrong: `${stands(f)} Een streepje kan "geen kosten" of "niet bekend" betekenen. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf "Geen kosten" of "Onzeker", of laat de cel leeg.',
  }),
  'amount.reversed': (f) => ({
    wrong: `${stands(f)} Het eerste bedrag moet lager zijn dan het tweede. ${COUNTS_AS_UNCERTAIN}`,
    write:
      f.first > f.second
        ? `Schrijf het laagste bedrag eerst: ${euros(f.second)} tot ${euros(f.first)}.`
        : `Schrijf één bedrag, bijvoorbeeld ${euros(f.first)}, of twee verschillende bedragen.`,
  }),
  'amount.noLowerBound': (f) => ({
    wrong: `${stands(f)} Het is niet duidelijk of ${euros(f.cents)} zelf ook kan. ${COUNTS_AS_UNCERTAIN}`,
    write: `Schrijf "hooguit ${euros(f.cents)}" als dat bedrag ook kan, of "minder dan ${euros(f.cents)}" als het altijd lager is.`,
  }),
  'amount.noUpperBound': (f) => ({
    wrong: `${stands(f)} Er staat niet bij hoe hoog het bedrag hooguit is. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Schrijf ook het hoogste bedrag, bijvoorbeeld "500 tot 1.000". Is dat niet bekend? Schrijf dan "Onzeker".',
  }),
  'amount.belowZero': (f) => ({
    wrong: `${stands(f)} Minder dan € 0 kan niet. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf "Geen kosten" of 0, of een bedrag zoals "minder dan 300".',
  }),
  'amount.multiple': (f) => ({
    wrong: `${stands(f)} Een woord of afkorting voor duizend of miljoen wordt niet gelezen. ${COUNTS_AS_UNCERTAIN}`,
    write: meant('Schrijf het hele bedrag in cijfers.', f.cents),
  }),
  'amount.rate': (f) => ({
    wrong: `${stands(f)} Dat is een bedrag per uur of per periode, en geen totaal. ${COUNTS_AS_UNCERTAIN}`,
    write:
      'Reken het totaal uit voor de hele periode van de casus en schrijf alleen dat bedrag, bijvoorbeeld 5.000.',
  }),
  'amount.otherCurrency': (f) => ({
    wrong: `${stands(f)} Alleen bedragen in euro worden gelezen. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Reken het bedrag om naar euro, bijvoorbeeld € 500.',
  }),
  'amount.letterInFigure': (f) => ({
    wrong: `${stands(f)} Tussen de cijfers staat een letter. ${COUNTS_AS_UNCERTAIN}`,
    write: meant('Misschien is de letter o getypt voor een nul, of een l voor een één.', f.cents),
  }),
  'amount.fullWidth': (f) => ({
    wrong: `${stands(f)} De tekens zijn breder dan gewone cijfers en worden niet gelezen. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Typ het bedrag opnieuw met gewone cijfers, bijvoorbeeld 1500.',
  }),
  'amount.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als bedrag te lezen. ${COUNTS_AS_UNCERTAIN}`,
    write: 'Schrijf bijvoorbeeld 1500, "4.000 tot 10.000", "minder dan 300", "Onzeker" of "Geen kosten".',
  }),
  'amount.approximate': (f) => ({
    wrong: `${stands(f)} Met het bedrag zelf is gerekend.`,
    write:
      'U hoeft niets te doen. Weet u tussen welke bedragen het ligt? Schrijf dan bijvoorbeeld "4.000 tot 6.000".',
  }),
  'amount.notApplicable': (f) => ({
    wrong: `${stands(f)} Dit is gelezen als "Geen kosten" en telt als € 0.`,
    write:
      'Waren er geen kosten? Schrijf dan "Geen kosten". Is het bedrag niet bekend? Schrijf dan "Onzeker".',
  }),
  'amount.small': (f) => ({
    wrong: `${stands(f)} ${euros(f.cents)} is erg laag voor een hele casus. Er is wel mee gerekend.`,
    write:
      f.meant === null
        ? 'Controleer het bedrag.'
        : `Controleer het bedrag. Bedoelt u ${euros(f.meant)}? Schrijf dan ${plain(f.meant)}, zonder punt.`,
  }),
  'saving.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als besparing te lezen. De cel is niet vergeleken.`,
    write:
      'Schrijf een besparing bijvoorbeeld als 9500 en extra kosten als -9500. Is het bedrag niet bekend? Schrijf dan "Onzeker".',
  }),
  'saving.noSaving': (f) => ({
    wrong: `${stands(f)} Het is niet duidelijk of de besparing € 0 is of dat er extra kosten zijn. De cel is niet vergeleken.`,
    write: 'Schrijf 0, of het bedrag met een teken ervoor, bijvoorbeeld -9500 voor extra kosten.',
  }),
  'saving.notApplicable': (f) => ({
    wrong: `${stands(f)} Dit is gelezen als niet ingevuld: er is niets om mee te vergelijken.`,
    write: 'U hoeft niets te doen. Was de gerapporteerde besparing € 0? Schrijf dan 0.',
  }),
  'saving.noSign': (f) => ({
    wrong: `${stands(f)} Het is niet duidelijk of dit een besparing is of extra kosten. De cel is niet vergeleken.`,
    write: `Zet er een woord achter: "${f.written} (besparing)" of "${f.written} (extra kosten)".`,
  }),
  'saving.oneSign': (f) => ({
    wrong: `${stands(f)} Het is niet duidelijk of het minteken voor beide bedragen geldt. De cel is niet vergeleken.`,
    write:
      'Zet voor elk bedrag een teken, het laagste eerst, bijvoorbeeld "€ -10.000 tot € -4.000" of "€ -1.800 tot € +4.200".',
  }),
  'saving.contradiction': (f) => ({
    wrong: `${stands(f)} Het bedrag en de woorden spreken elkaar tegen. De cel is niet vergeleken.`,
    write:
      'Schrijf een besparing bijvoorbeeld als "€ 1.000 (besparing)", en extra kosten als "€ 1.000 (extra kosten)".',
  }),

  // Dates, one cell each.
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
    write: 'Schrijf de dag, de maand en het jaar, bijvoorbeeld 3-2-2024.',
  }),

  // Scores and future benefits, one cell each.
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

  // Whole numbers, one cell each.
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

  // Years, one cell each.
  'year.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als jaar te lezen.`,
    write: 'Schrijf alleen het jaar, met vier cijfers, bijvoorbeeld 2024.',
  }),

  // Quantities, tariffs and changes of prices, one cell each.
  'quantity.negative': (f) => ({
    wrong: `${stands(f)} Een aantal kan niet lager zijn dan 0. De kosten van deze rij tellen nu als onzeker.`,
    write:
      'Schrijf het aantal zonder minteken, bijvoorbeeld 2,5. Hoort de rij er niet bij? Verwijder haar dan.',
  }),
  'quantity.tooLarge': (f) => ({
    wrong: `${stands(f)} Aantallen boven ${formatCount(f.limit)} worden niet gelezen. De kosten van deze rij tellen nu als onzeker.`,
    write: 'Controleer het getal. Misschien staat hier een bedrag dat in een andere kolom hoort.',
  }),
  'quantity.unreadable': (f) => ({
    wrong: `${stands(f)} Dat is niet als aantal te lezen. De kosten van deze rij tellen nu als onzeker.`,
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

  // Words, one cell each.
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

  // The workbook as a whole.
  'workbook.manualCalculation': () => ({
    wrong:
      'De werkmap staat op handmatig berekenen. Formules kunnen oude uitkomsten tonen, en die zijn gelezen.',
    write: 'Druk in Excel op F9, sla de werkmap op en maak het rapport opnieuw.',
  }),
  'workbook.macros': () => ({
    wrong: "De werkmap bevat macro's. Die zijn niet uitgevoerd en blijven staan zoals ze zijn.",
    write: "U hoeft niets te doen. Vertrouwt u de macro's niet? Sla de werkmap dan op als .xlsx.",
  }),
  'study.noTables': () => ({
    wrong: 'In deze werkmap staat geen tabel die wij kunnen lezen.',
    write:
      'Geef een tabel de naam tblBedragen met de koppen Casus, Gemiddelde kosten en Referentie, of begin met het voorbeeld.',
  }),
  'sheet.nameTaken': (f) => ({
    wrong: `Er is al een blad met de naam "${f.wanted}". Dat blad is niet aangeraakt. Ons rapport staat op "${f.given}".`,
    write: 'U hoeft niets te doen. Wilt u de naam zelf gebruiken? Geef uw eigen blad dan een andere naam.',
  }),
  'sheet.editedByHand': (f) => ({
    wrong: `Op het rapport "${f.sheet}" is iets veranderd of bijgeschreven. Die versie is bewaard op het blad "${f.copy}".`,
    write:
      'Kijk of u de bewaarde versie nog nodig heeft. Eigen notities kunt u beter op een eigen blad zetten.',
  }),
  'sheet.keptVisible': (f) => ({
    wrong: `Op het rapport "${f.sheet}" is iets veranderd of bijgeschreven. Die versie is bewaard op het blad "${f.copy}". Misschien staat daar nog op wat hier is vervallen of gesloten.`,
    write: `Haal uw eigen notities eraf en verwijder het blad "${f.copy}".`,
  }),

  // Tables and their columns.
  'table.withoutHeaders': (f) => ({
    wrong: `De tabel "${f.table}" heeft geen rij met koppen en is niet gelezen.`,
    write: 'Zet in Excel bij Tabelontwerp de optie Veldnamenrij aan.',
  }),
  'table.columnsAbsent': (f) => ({
    wrong: `In ${f.table} ontbreekt: ${f.absent.join(', ')}. De tabel is niet gelezen.`,
    write: `Voeg de kolom toe of verander een kop. Nu staan er: ${f.present.filter((text) => text !== '').join(', ')}.`,
  }),
  'table.tie': (f) => ({
    wrong: `Deze koppen passen even goed bij ${f.tables.join(' en bij ')}. De tabel is niet gelezen.`,
    write: `Geef de tabel in Excel een naam (Tabelontwerp, Tabelnaam): ${f.tables.join(' of ')}.`,
  }),
  'table.unknownColumns': (f) => ({
    wrong: `In ${f.table} worden deze koppen niet gebruikt: ${f.columns.join(', ')}.`,
    write: 'U hoeft niets te doen. Moet een kop wel meetellen? Kijk dan in de handleiding hoe die heet.',
  }),
  'table.repeatedColumn': (f) => ({
    wrong: `In ${f.table} betekent de kop "${f.column}" hetzelfde als "${f.first}". Alleen wat bij "${f.first}" staat is gelezen.`,
    write: 'Houd één van de twee, of geef de andere een naam die wij niet kennen.',
  }),
  'caseSheet.twoCases': (f) => ({
    wrong: `Op dit blad staan twee verschillende casussen: ${f.names.join(' en ')}. Geen van beide is gebruikt.`,
    write: 'Houd één cel met "Casus" en de naam ernaast, of geef de tabellen op dit blad een kolom Casus.',
  }),

  // Personal data, which is named and never quoted.
  'privacy.personalData': (f) => ({
    wrong: f.byHeader ? personalColumn(f) : personalCells(f),
    write: `Vervang het door een pseudoniem, of haal ${f.byHeader ? 'de kolom' : 'het'} weg. Bewaar de sleutel bij de pseudoniemen buiten deze werkmap. Is het iets anders? Dan hoeft u niets te doen. Aan de cijfers verandert dit niets.`,
  }),

  // Live formulas, where they were asked for and cannot be.
  'live.caseSheet': () => ({
    wrong:
      'De tabellen van Resultaat zijn waarden en geen formules: op dit blad staat de casus naast de tabel.',
    write: 'Geef de tabellen een kolom Casus als u formules wilt. Anders is er niets te doen.',
  }),
  'live.chosen': (f) => ({
    wrong: `De financiële tabel van Resultaat bestaat uit waarden en niet uit een formule: ${f.what === 'peildatum' ? 'de peildatum' : 'het perspectief'} is bij het maken van dit rapport gekozen.`,
    write: `Vul in tblOnderzoek ${f.what === 'peildatum' ? 'de Peildatum' : 'het Perspectief'} in en maak het rapport zonder deze keuze.`,
  }),
  'live.errorCell': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule: in deze cel staat een foutmelding van Excel, en die zou in de hele tabel komen.`,
    write: 'Herstel de formule in deze cel en maak het rapport opnieuw.',
  }),
  'live.tooLarge': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule. De invoer heeft ${formatCount(f.lines)} rijen, in ${formatCount(f.tables)} ${f.tables === 1 ? 'tabel' : 'tabellen'}; een formule kan er ${formatCount(f.limits.lines)} aan, in ${formatCount(f.limits.tables)} tabellen.`,
    write: 'Maak het rapport opnieuw als de invoer is veranderd.',
  }),
  'live.refused': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule, want de formule zou een fout geven. ${f.sentence}`,
    write: 'Maak het rapport daarna opnieuw, als u een formule wilt.',
  }),
  'live.otherFigures': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule, want de formule zou iets anders geven. Een formule ziet geen opmaak van cellen, en neemt een 0 voor een lege cel.`,
    write:
      'Schrijf "Geen kosten" waar nu 0 staat, en uren, datums en percentages als gewone getallen of tekst. Maak het rapport daarna opnieuw, als u een formule wilt.',
  }),

  // Settings.
  'settings.unknownLabel': (f) => ({
    wrong: `"${f.label}" is geen onderdeel van tblOnderzoek dat wij kennen. Het is niet gebruikt.`,
    write: 'U hoeft niets te doen. Bedoelt u een ander onderdeel? Kijk dan in de handleiding hoe dat heet.',
  }),
  'settings.conflict': (f) => ({
    wrong: `"${f.label}" is meer dan één keer ingevuld, met een verschillend antwoord. Geen van die antwoorden is gebruikt.`,
    write: 'Houd één regel.',
  }),
  'settings.notReadUnknown': (f) => ({
    wrong: `Bij "Niet lezen" staat "${f.name}", maar dat is geen blad en geen begin van een tabel.`,
    write:
      'Schrijf de naam van een blad ("Blad1") of de eerste cel van een tabel ("Blad1!B4"), met ; ertussen.',
  }),
  'template.newer': (f) => ({
    wrong: `Deze werkmap is gemaakt met een nieuwer sjabloon (versie ${f.version}) dan dit programma kent (versie ${f.known}). Alles wat wij kennen is gelezen.`,
    write:
      'Gebruik een nieuwere versie van de Effectencalculator als u koppen of tabellen mist in het rapport.',
  }),
  'settings.keepUntilPassed': (f) => ({
    wrong: `Dit onderzoek mocht worden bewaard tot ${formatDay(f.day)}. Die dag is voorbij.`,
    write: 'Vernietig de werkmap, of leg vast waarom ze langer nodig is en pas "Bewaren tot" aan.',
  }),

  'settings.groupTooSmall': (f) => ({
    wrong: `${stands(f)} Een groep van minder dan 2 casussen beschermt niemand. De cel is niet gebruikt.`,
    write: 'Schrijf een heel getal van 2 of meer, of laat de cel leeg. Leeg betekent 5.',
  }),

  // The public version.
  'public.settingUnclear': (f) => ({
    wrong: `Bij "${f.label}" staat iets dat niet te lezen is. Daarom is er geen publieke versie gemaakt.`,
    write: `Kijk in het rapport Controle wat u bij "${f.label}" kunt schrijven, of maak de cel leeg.`,
  }),
  'public.noCases': () => ({
    wrong: 'Er zijn geen casussen. Daarom is er geen publieke versie gemaakt.',
    write: 'Vul de casussen in tblCasussen of tblBedragen in.',
  }),
  'public.smallGroup': (f) => ({
    wrong: `${f.cases.length === 1 ? 'Maar 1 casus heeft' : `Maar ${f.cases.length} casussen hebben`} deze combinatie: ${f.attributes
      .map((attribute, index) => `${PUBLIC_ATTRIBUTE[attribute]} "${f.values[index] ?? ''}"`)
      .join(
        ', ',
      )}. Het gaat om ${f.cases.map(formatCaseName).join(', ')}. De minimale groepsgrootte is ${f.minimum}.`,
    write:
      'Kies bij "Publieke kenmerken" minder kenmerken, of geen. U kunt de waarden ook grover maken, bijvoorbeeld "8 tot 16 jaar". Of kies bij "Publieke versie": alleen aantallen.',
  }),
  'public.fragment': (f) => ({
    wrong: `De woorden "${f.words}" staan in deze cel. Ze komen terug in de publieke versie (${f.where}).`,
    write:
      'Verander de tekst die openbaar wordt: de naam, de vraag, de opdrachtgever of de aanpak van het onderzoek, een publieke naam of een citaat. Mag de tekst wel openbaar zijn? Verander dan deze cel.',
  }),
  'public.fragmentInPart': (f) => ({
    wrong: `De woorden "${f.words}" staan in een deel van de werkmap dat geen cel is (${f.part}), zoals een opmerking of een eigenschap. Ze komen terug in de publieke versie (${f.where}).`,
    write:
      'Verander de tekst die openbaar wordt: de naam, de vraag, de opdrachtgever of de aanpak van het onderzoek, een publieke naam of een citaat. Mag de tekst wel openbaar zijn? Verwijder haar dan uit dat deel van de werkmap.',
  }),
  'public.name': (f) => ({
    wrong: `De naam "${f.name}" staat in de publieke versie (${f.where}). Dat is de naam van een school, een casus, een kind of een gespreksleider.`,
    write:
      'Haal de naam weg uit de tekst die openbaar wordt. Is het een school die met haar naam genoemd mag worden? Zet die naam dan in tblScholen bij "Publieke naam".',
  }),
  'public.personalData': (f) => ({
    wrong: `In de publieke versie (${f.where}) staat ${PERSONAL_DATA[f.kind].cell}.`,
    write: 'Haal dat weg uit de tekst die openbaar wordt: een tekst van het onderzoek, of een citaat.',
  }),

  // Schools and cases.
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
  'selection.notCovered': (f) => ({
    wrong: `Bij de aangeleverde casussen komt in de kolom "${ATTRIBUTE[f.attribute]}" ook ${namesText(f.values.map((value) => `"${value}"`))} voor. Geen geselecteerde casus heeft ${f.values.length === 1 ? 'die waarde' : 'een van die waarden'}.`,
    write:
      'Bekijk in het rapport Selectie of de keuze een goed beeld geeft. Is het een bewuste keuze? Schrijf dan bij "Reden selectie" waarom.',
  }),
  'selection.withoutReason': (f) => ({
    wrong: `Bij ${namesText(f.cases.map(formatCaseName))} is "Reden selectie" leeg. Bij andere casussen is die wel ingevuld.`,
    write: 'Schrijf bij elke geselecteerde casus waarom u die hebt gekozen.',
  }),
  'case.unknownSchool': (f) => ({
    wrong: `${formatCaseName(f.case)} hoort bij school "${f.school}", maar die staat niet in tblScholen.`,
    write: 'Schrijf de naam van de school op beide plaatsen hetzelfde, of voeg de school toe aan tblScholen.',
  }),
  'case.onlyName': (f) => ({
    wrong: `Van "${f.case}" is alleen de naam ingevuld. Ze telt mee als casus.`,
    write:
      'Vul de gegevens van de casus in. Is dit een toelichting? Zet die dan boven de tabel of op een ander blad.',
  }),
  'saving.missingPart': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ontbreekt het bedrag voor ${PART_NAMES[f.part]}. De besparing die daarop rust is niet ingevuld.`,
    write:
      'Vul het bedrag in. Weet niemand het? Schrijf dan "Onzeker". Was er niets nodig? Schrijf dan "Geen kosten".',
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

  // Deployment, contacts and the average cost.
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
  'average.onlyOthers': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} betalen alleen anderen de inzet. Voor ${f.perspective} zijn de gemiddelde kosten daarom € 0.`,
    write:
      'Klopt dat? Dan hoeft u niets te doen. Anders: controleer Financier en Wet in tblInzet, of het Perspectief.',
  }),

  // Lines and ratings.
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
    wrong: `De prijs met code "${f.code}" ${f.unit === null ? 'heeft geen eenheid' : `geldt per ${oneUnit(f.unit)}`}, en deze rij heeft uren. Er is gerekend alsof de prijs voor een uur geldt.`,
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

  // Scenarios and help.
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
  // The dialogue about a case. What somebody estimated is quoted nowhere as long as the case is closed.
  'session.noConsent': (f) => ({
    wrong: `Bij het gesprek over ${formatCaseName(f.case)} is niet vastgelegd of er toestemming was.`,
    write: 'Vul bij "Toestemming gesprek" in tblSessies ja of nee in.',
  }),
  'session.refused': (f) => ({
    wrong: `Bij het gesprek over ${formatCaseName(f.case)} staat dat er geen toestemming was. Wat daarin is gezegd, staat nog in deze werkmap.`,
    write:
      'Overleg of u deze casus mag gebruiken. Haal anders de rijen over deze casus weg, of schrijf in tblCasussen bij Geselecteerd: nee.',
  }),
  'session.noParticipants': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} is een gesprek vastgelegd, maar in tblDeelnemers staat niet wie eraan meededen.`,
    write: 'Voeg per deelnemer een rij toe, met een sleutel (bijvoorbeeld D1) en de rol. Geen namen.',
  }),
  'session.noEstimates': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} is een gesprek vastgelegd, maar in tblInschattingen staat er niets over.`,
    write:
      'Zijn er inschattingen gemaakt? Zet ze in tblInschattingen. Zo niet, dan hoeft u niets te doen: schrijf bij Reden andere vorm waarom.',
  }),
  'session.openAndClosed': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} staan in tblSessies meer rijen, en niet overal staat bij "Inschattingen": open. De inschattingen blijven gesloten.`,
    write: 'Mag iedereen ze zien? Schrijf dan in elke rij over deze casus: open.',
  }),
  'participant.withoutKey': () => ({
    wrong: 'Op deze rij van tblDeelnemers ontbreekt de sleutel van de deelnemer. De rij is niet gelezen.',
    write: 'Vul bij Deelnemer een sleutel in, bijvoorbeeld D1, of maak de rij leeg.',
  }),
  'participant.repeated': (f) => ({
    wrong: `"${f.participant}" staat bij ${formatCaseName(f.case)} meer dan één keer in tblDeelnemers.`,
    write: 'Houd één rij per deelnemer. Zijn het twee mensen? Geef de een dan een andere sleutel.',
  }),
  'estimate.unreadable': (f) => ({
    wrong: `Bij "${f.column}" staat in deze rij van tblInschattingen iets wat niet klopt. Wat er staat, tonen wij hier niet.`,
    write: ESTIMATE_CELLS[f.wants],
  }),
  'estimate.withoutParticipant': () => ({
    wrong: 'Op deze rij van tblInschattingen ontbreekt de deelnemer. De rij is niet gelezen.',
    write: 'Vul bij Deelnemer de sleutel in, zoals in tblDeelnemers, of maak de rij leeg.',
  }),
  'estimate.unknownParticipant': (f) => ({
    wrong: `De deelnemer op deze rij van tblInschattingen staat bij ${formatCaseName(f.case)} niet in tblDeelnemers.`,
    write: 'Schrijf de sleutel op beide plekken hetzelfde, of voeg de deelnemer toe aan tblDeelnemers.',
  }),
  'estimate.withoutProvision': () => ({
    wrong: 'Op deze rij van tblInschattingen is Voorziening leeg.',
    write:
      'Vul in welke hulp de deelnemer verwachtte. Verwachtte de deelnemer geen hulp? Schrijf dan: geen hulp.',
  }),
  'estimates.closed': (f) => ({
    wrong: `De inschattingen bij ${formatCaseName(f.case)} zijn gesloten: in geen enkel rapport staat wat er is ingevuld.`,
    write:
      'Zijn alle inschattingen binnen? Schrijf dan in tblSessies bij deze casus onder "Inschattingen": open. Tot die tijd hoeft u niets te doen.',
  }),
  // Forms that were filled in, and the table that they go into. No answer is quoted.
  'form.notOurs': () => ({
    wrong: 'In dit bestand staat geen formulier van Effectencalculator. Er is niets uit overgenomen.',
    write:
      'Geef het ingevulde formulier zelf. Zijn de cellen Casus en Deelnemer of de koppen van de tabel weg? Maak een nieuw formulier met "effectencalculator formulier" en neem de antwoorden daarin over.',
  }),
  'form.isReport': () => ({
    wrong: 'Dit bestand is een werkmap met onze rapporten en geen formulier. Er is niets uit overgenomen.',
    write: 'Geef na de werkmap alleen ingevulde formulieren.',
  }),
  'form.withoutCase': () => ({
    wrong: 'Op dit formulier is naast Casus niets te lezen. Er is niets uit overgenomen.',
    write: 'Schrijf in deze cel de casus die in de titel van het formulier staat, en verzamel opnieuw.',
  }),
  'form.withoutParticipant': () => ({
    wrong: 'Op dit formulier is naast Deelnemer niets te lezen. Er is niets uit overgenomen.',
    write:
      'Schrijf in deze cel de sleutel van de deelnemer die in de titel van het formulier staat, en verzamel opnieuw.',
  }),
  'form.changed': () => ({
    wrong:
      'De casus of de deelnemer in de cellen van dit formulier is een andere dan in de titel erboven. Wij weten niet van wie het is. Er is niets uit overgenomen.',
    write:
      'Vraag na van wie dit formulier is. Zet in de cellen naast Casus en Deelnemer hetzelfde als in de titel, en verzamel opnieuw.',
  }),
  'form.unknownCase': (f) => ({
    wrong: `De casus van dit formulier doet in de werkmap niet mee. Er is niets uit overgenomen. ${f.known.length === 0 ? 'In de werkmap staan geen casussen.' : `Wel in de werkmap: ${namesText(f.known)}.`}`,
    write: 'Zet de casus in tblCasussen, of verzamel in de werkmap waar dit formulier bij hoort.',
  }),
  'form.empty': (f) => ({
    wrong: `Op dit formulier van ${f.participant} bij ${formatCaseName(f.case)} is niets ingevuld.`,
    write:
      'Klopt dat? Dan hoeft u niets te doen. Verwachtte de deelnemer geen hulp? Dan hoort er bij Voorziening te staan: geen hulp.',
  }),
  'form.besideTable': (f) => ({
    wrong: `Naast of onder de vragen van dit formulier staat iets in ${f.cells === 1 ? '1 cel' : `${formatCount(f.cells)} cellen`}. Dat is niet overgenomen.`,
    write: 'Hoort het erbij? Zet het dan op de regel zelf, bij Toelichting, en verzamel opnieuw.',
  }),
  'form.collectedBefore': (f) => ({
    wrong: `Van ${f.participant} bij ${formatCaseName(f.case)} ${f.rows === 1 ? 'staat 1 regel' : `staan ${formatCount(f.rows)} regels`} van dit formulier al in de werkmap. Die ${f.rows === 1 ? 'is' : 'zijn'} niet nog een keer toegevoegd.`,
    write: 'U hoeft niets te doen.',
  }),
  'form.otherRows': (f) => ({
    wrong: `Van ${f.participant} bij ${formatCaseName(f.case)} ${f.there === 1 ? 'stond al 1 andere regel' : `stonden al ${formatCount(f.there)} andere regels`} in de werkmap. ${f.added === 1 ? 'De nieuwe regel is' : 'De nieuwe regels zijn'} toegevoegd en er is niets vervangen.`,
    write:
      'Kijk in tblInschattingen of alle regels van deze deelnemer nog gelden. Haal weg wat niet meer geldt.',
  }),
  'collect.intoForm': () => ({
    wrong: 'Het eerste bestand is een formulier en geen werkmap van een onderzoek. Er is niets verzameld.',
    write: 'Geef eerst de werkmap van het onderzoek en daarna de formulieren.',
  }),
  'collect.intoReport': () => ({
    wrong: 'Het eerste bestand bestaat alleen uit onze rapporten. Er is niets verzameld.',
    write: 'Geef eerst de werkmap van het onderzoek zelf en daarna de formulieren.',
  }),
  'collect.columnsAbsent': (f) => ({
    wrong: `In deze tabel met inschattingen ${f.columns.length === 1 ? 'ontbreekt een kolom' : 'ontbreken kolommen'} waar op een formulier wel iets staat: ${namesText(f.columns)}. Er is niets in de tabel gezet.`,
    write: `Voeg ${f.columns.length === 1 ? 'die kolom' : 'die kolommen'} aan de tabel toe, met precies die naam, en verzamel opnieuw.`,
  }),
  'collect.noRoom': (f) => ({
    wrong: `Onder de tabel met inschattingen is te weinig ruimte: in deze cel staat al iets. Er is niets in de tabel gezet.`,
    write: `Voeg boven deze cel ${f.rows === 1 ? '1 lege rij' : `${formatCount(f.rows)} lege rijen`} in, of zet wat er staat op een ander blad. Verzamel daarna opnieuw.`,
  }),
  'collect.newSheet': (f) => ({
    wrong: `De werkmap had geen tabel waar deze inschattingen in passen. In de nieuwe werkmap staan ze op het blad "${f.sheet}".`,
    write: 'U hoeft niets te doen.',
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
    wrong: `Deze regel telt per ${oneUnit(f.unit)}, en de prijs met code "${f.code}" geldt per ${oneUnit(f.priceUnit)}. Er is gerekend alsof dat hetzelfde is.`,
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
  'perspective.unusedPayer': (f) => ({
    wrong: `In het perspectief staat ${f.act === null ? f.payer : `${f.payer} (${f.act})`}, maar die betaalt geen enkele regel.`,
    write: `Klopt dat? Dan hoeft u niets te doen. Anders: schrijf de naam zoals in de regels. Daar ${f.payers.length === 1 ? 'staat' : 'staan'}: ${f.payers.join(', ')}.`,
  }),

  // Payers and prices.
  'payer.notStated': (f) => ({
    wrong: `In ${f.table} ${f.lines === 1 ? 'noemt 1 rij' : `noemen ${formatCount(f.lines)} rijen`} geen financier. Die ${f.lines === 1 ? 'telt mee, en staat' : 'tellen mee, en staan'} in het rapport als "niet vermeld".`,
    write: 'Vul bij Financier in wie betaalt, bijvoorbeeld gemeente, school of zorgverzekeraar.',
  }),
  'paid.contractedCare': (f) => ({
    wrong: `Volgens de kolom "${f.column}" telt deze rij niet mee, maar de gemeente is de financier. Bedoelt u zorg die de gemeente heeft ingekocht? Die is wel betaald.`,
    write: 'Is de rij betaald? Schrijf dan nee. Is er niemand die betaalt? Laat Financier dan leeg.',
  }),
  'price.withoutCode': () => ({
    wrong: 'Op deze rij van tblPrijslijst ontbreekt de code. De rij is niet gelezen.',
    write: 'Vul een eigen code in, bijvoorbeeld COACH, of maak de rij leeg.',
  }),
  'price.withoutTariff': (f) => ({
    wrong: `Voor "${f.price}" staat geen tarief in tblPrijslijst. Rijen met deze prijs zijn onzeker.`,
    write: 'Vul het tarief in, bijvoorbeeld 64.',
  }),
  'price.noYear': (f) => ({
    wrong: `"${f.price}" staat met meer dan één prijspeil in tblPrijslijst, en niet met dat van het onderzoek. Rijen met deze prijs zijn onzeker.`,
    write: 'Vul bij "Prijspeil" in tblOnderzoek een van die jaren in, of houd één rij voor deze prijs.',
  }),
  'price.several': (f) => ({
    wrong: `"${f.price}" staat meer dan één keer in tblPrijslijst${f.year === null ? '' : ` voor ${String(f.year)}`}, en niet overal hetzelfde. Rijen met deze prijs zijn onzeker.`,
    write: 'Houd één rij voor deze prijs, of geef elke rij een eigen code.',
  }),
  'price.yearUnknown': (f) => ({
    wrong: f.ofStudy
      ? `Het prijspeil van het onderzoek is niet te lezen. Rijen met de prijs "${f.price}" zijn daardoor onzeker.`
      : `Van "${f.price}" is niet bekend voor welk jaar de prijs geldt. Rijen met deze prijs zijn onzeker.`,
    write: f.ofStudy
      ? 'Schrijf in tblOnderzoek bij "Prijspeil" alleen het jaar, bijvoorbeeld 2024.'
      : 'Vul in tblPrijslijst bij "Prijspeil" het jaar van de prijs in, bijvoorbeeld 2024.',
  }),
  'price.noIndex': (f) => ({
    wrong: `Voor ${String(f.year)} is van ${f.series} geen percentage bekend. De prijs "${f.price}" is daardoor niet om te rekenen naar ${String(f.toYear)}, en rijen met deze prijs zijn onzeker.`,
    write: `Zet in tblIndex een rij met reeks ${f.series}, jaar ${String(f.year)} en het percentage.`,
  }),
  'price.otherYear': (f) => ({
    wrong: `De prijs "${f.price}" is van ${String(f.year)} en is omgerekend naar ${String(f.toYear)}.`,
    write: 'U hoeft niets te doen. Kent u de prijs van dat jaar zelf? Zet hem dan in tblPrijslijst.',
  }),
  'index.incomplete': () => ({
    wrong: 'Op deze rij van tblIndex ontbreekt iets. De rij is niet gebruikt.',
    write: 'Vul de reeks, het jaar en het percentage in, bijvoorbeeld CPI, 2024 en 3,3.',
  }),
  'index.repeatedYear': (f) => ({
    wrong: `${f.series} staat voor ${String(f.year)} meer dan één keer in tblIndex. Het percentage telt één keer mee.`,
    write: 'Verwijder de dubbele rij.',
  }),
  'index.conflict': (f) => ({
    wrong: `${f.series} staat voor ${String(f.year)} met verschillende percentages in tblIndex. Geen daarvan is gebruikt.`,
    write: 'Houd één rij voor dit jaar.',
  }),
  'rating.withoutDomain': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staat een score zonder levensdomein. De rij is niet gelezen.`,
    write: 'Vul het levensdomein in, bijvoorbeeld Schoolprestaties.',
  }),
  'rating.empty': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} is "${f.domain}" leeg. Dat telt als niet besproken.`,
    write: 'Is er wel over gesproken, maar is niets verbeterd? Schrijf dan "-".',
  }),
  'rating.conflict': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} staan voor "${f.domain}" verschillende scores: ${placesText(f.places)}. Geen van die scores is gebruikt.`,
    write: 'Kies één score en maak de rest leeg.',
  }),
};

const PART_NAMES = {
  average: 'de gemiddelde kosten',
  direct: 'de directe kosten',
  reference: 'de referentie',
  otherHelp: 'de overige hulp',
} as const;

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

const ESTIMATE_CELLS = {
  case: 'Schrijf de casus zoals in tblCasussen. Op het blad van een casus is dat die casus.',
  amount: 'Kijk in de cel. Schrijf bijvoorbeeld 1500, "4.000 tot 10.000", "Onzeker" of "Geen kosten".',
  quantity: 'Kijk in de cel. Schrijf een getal, bijvoorbeeld 2 of 2,5.',
  per: 'Kijk in de cel. Schrijf totaal, week, maand of jaar.',
  text: 'Kijk in de cel en schrijf gewone tekst. Maakte Excel er een datum van? Geef de cel dan de opmaak Tekst.',
} as const;

const PERIOD_WORDS = {
  week: { one: 'week', more: 'weken' },
  month: { one: 'maand', more: 'maanden' },
  year: { one: 'jaar', more: 'jaren' },
} as const;

const ONLY_OUTSIDE_ADVICE =
  'Klopt dat? Dan hoeft u niets te doen. Wilt u andere financiers meetellen? Verander dan "Perspectief".';

function scenarioName(name: string | null): string {
  return name === null ? 'het scenario zonder naam' : `scenario "${name}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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

const CONFLICTS = {
  uncertainAmount: '; een bedrag telt nu als onzeker',
  uncertain: '; dat telt nu als onzeker',
  unused: '',
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

const PERSONAL_DATA = {
  citizenNumber: { column: 'burgerservicenummers', cell: 'een nummer dat op een burgerservicenummer lijkt' },
  email: { column: 'e-mailadressen', cell: 'een tekst die op een e-mailadres lijkt' },
  phone: { column: 'telefoonnummers', cell: 'een nummer dat op een telefoonnummer lijkt' },
  birthDate: { column: 'geboortedatums', cell: 'een datum die op een geboortedatum lijkt' },
  name: { column: 'namen van mensen', cell: 'een naam' },
  address: { column: 'adressen van mensen', cell: 'een adres' },
} as const;

/** A column whose header tells what is in it. */
function personalColumn(f: FindingFacts['privacy.personalData']): string {
  const where = f.table === null ? '' : ` in ${f.table}`;
  return `"${f.column ?? ''}"${where} is ingevuld (${formatCount(f.cells)} ${f.cells === 1 ? 'cel' : 'cellen'}). Zo te zien gaat het om ${PERSONAL_DATA[f.kind].column}.`;
}

function personalCells(f: FindingFacts['privacy.personalData']): string {
  const table = f.table === null ? 'op dit blad' : `in ${f.table}`;
  const where = f.column === null ? capital(table) : `Bij "${f.column}" ${table}`;
  const cells = f.cells === 1 ? '' : ` in ${formatCount(f.cells)} cellen`;
  return `${where} staat${cells} ${PERSONAL_DATA[f.kind].cell}.`;
}

function atSchool(school: string | null): string {
  return school === null ? '' : ` op school ${school}`;
}

/** "Boon, Nour en Els"; of a long list the first few. */
function namesText(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_PLACES);
  const others = names.length - shown.length;
  const all = others > 0 ? [...shown, `nog ${formatCount(others)}`] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} en ${last}`;
}

/** So many places are named; the others are counted. */
const NAMED_PLACES = 5;

/** "Blad1!A2, Blad1!A3 en Blad1!A4". */
function placesText(places: readonly Place[]): string {
  const names = places.slice(0, NAMED_PLACES).map((place) => `${place.sheet}!${cellName(place) ?? ''}`);
  const others = places.length - names.length;
  const all =
    others > 0 ? [...names, `nog ${formatCount(others)} ${others === 1 ? 'cel' : 'cellen'}`] : names;
  return `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
}
