/** Findings about amounts and savings, one cell each. */
import { formatCaseName } from '../format';
import type { Chapter } from './chapter';
import { COUNTS_AS_UNCERTAIN, euros, PART_NAMES, stands, type InCell } from './wording';

export const AMOUNTS: Chapter<'amount' | 'saving'> = {
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
  'saving.missingPart': (f) => ({
    wrong: `Bij ${formatCaseName(f.case)} ontbreekt het bedrag voor ${PART_NAMES[f.part]}. De besparing die daarop rust is niet ingevuld.`,
    write:
      'Vul het bedrag in. Weet niemand het? Schrijf dan "Onzeker". Was er niets nodig? Schrijf dan "Geen kosten".',
  }),
};

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
