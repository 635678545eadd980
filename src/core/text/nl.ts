/**
 * Every finding as a Dutch sentence: what is wrong, and what to write instead. The place is printed beside it.
 * The keys are typed: a finding without a sentence does not compile.
 */
import { cellName, type FindingCode, type FindingFacts, type Place } from '../domain/finding';
import { outcomeOf } from '../domain/outcome';
import { formatCaseName, formatCents, formatCount, formatDay, formatDayLong, formatSaving } from './format';

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
    write: `Controleer het bedrag. Bedoelt u ${euros(f.cents * 1000)}? Schrijf dan ${plain(f.cents * 1000)}, zonder punt.`,
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
    write: `Schrijf ⊕, ⊕⊕ of ⊕⊕⊕ (of +, ++, +++), of "Onzeker".${
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
    write: `Schrijf een van deze woorden: ${f.allowed.join(', ')}.`,
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
  'table.notYetRead': (f) => ({
    wrong: `${f.table} (${formatCount(f.rows)} ${f.rows === 1 ? 'rij' : 'rijen'}) wordt in deze versie nog niet gelezen. Wat erin staat telt dus niet mee.`,
    write: 'Zet de bedragen per casus in tblBedragen, of wacht op een versie die deze tabel leest.',
  }),
  'caseSheet.twoCases': (f) => ({
    wrong: `Op dit blad staan twee verschillende casussen: ${f.names.join(' en ')}. Geen van beide is gebruikt.`,
    write: 'Houd één cel met "Casus" en de naam ernaast, of geef de tabellen op dit blad een kolom Casus.',
  }),

  // Settings.
  'settings.unknownLabel': (f) => ({
    wrong: `"${f.label}" is geen onderdeel van tblOnderzoek dat wij kennen. Het is niet gebruikt.`,
    write: 'U hoeft niets te doen. Bedoelt u een ander onderdeel? Kijk dan in de handleiding hoe dat heet.',
  }),
  'settings.conflict': (f) => ({
    wrong: `"${f.label}" is twee keer ingevuld, met een verschillend antwoord. Geen van beide is gebruikt.`,
    write: 'Verwijder een van de twee regels.',
  }),
  'settings.notReadUnknown': (f) => ({
    wrong: `Bij "Niet lezen" staat "${f.name}", maar dat is geen blad en geen begin van een tabel.`,
    write:
      'Schrijf de naam van een blad ("Blad1") of de eerste cel van een tabel ("Blad1!B4"), met ; ertussen.',
  }),
  'settings.keepUntilPassed': (f) => ({
    wrong: `Dit onderzoek mocht worden bewaard tot ${formatDay(f.day)}. Die dag is voorbij.`,
    write: 'Vernietig de werkmap, of leg vast waarom ze langer nodig is en pas "Bewaren tot" aan.',
  }),

  // Schools and cases.
  'school.withoutName': () => ({
    wrong: 'Op deze rij ontbreekt de naam van de school. De rij is niet gelezen.',
    write: 'Vul de naam van de school in, of maak de rij leeg.',
  }),
  'school.conflict': (f) => ({
    wrong: `School ${f.school} staat er meer dan één keer, met bij "${f.column}" een verschillend antwoord. Geen van beide is gebruikt.`,
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
    wrong: `Bij ${formatCaseName(f.case)} staat voor "${f.column}" niet overal hetzelfde: ${placesText(f.places)}. Geen van die cellen is gebruikt; een bedrag telt nu als onzeker.`,
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
    wrong: `${f.table} noemt ${formatCaseName(f.case)}, maar die staat niet in tblCasussen of tblBedragen. Deze rijen tellen niet mee.`,
    write: 'Schrijf de casus overal hetzelfde, of voeg de casus toe aan tblCasussen.',
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
    wrong: `Bij ${formatCaseName(f.case)} staan voor "${f.domain}" verschillende scores: ${placesText(f.places)}. Geen van beide is gebruikt.`,
    write: 'Kies één score en maak de andere cel leeg.',
  }),
};

const PART_NAMES = {
  average: 'de gemiddelde kosten',
  direct: 'de directe kosten',
  reference: 'de referentie',
} as const;

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
