/**
 * The custom functions of the namespace EFFECT: pure and synchronous, values in and values out. Each calls a rule in a
 * file of its own. The Dutch comments are what Excel shows while typing; functions.json is generated from them, and from
 * those in tables.ts.
 */
import { band, readAmount, savingOf } from './amount';
import { averageOfCosts } from './average';
import { breakEvenOfCosts } from './break-even';
import { childrenWithContact } from './children';
import { directCostOf } from './direct';
import { forCell, forRange } from './excel';
import { atPricesOf } from './index-amount';
import { eachCell } from './ranges';
import { countOfScores } from './score';
import { shareInPeriod } from './share';
import { sumOfAmounts } from './sum';

/**
 * Wat de functie teruggeeft.
 * @customenum {string}
 */
// The metadata generator reads the values as JSON, so they need double quotes.
// prettier-ignore
enum Uitvoer {
  /** Het bedrag: een getal, of tekst als het geen vast bedrag is */
  bedrag = "bedrag",
  /** Het laagste bedrag dat kan */
  laagst = "laagst",
  /** Het hoogste bedrag dat kan */
  hoogst = "hoogst",
  /** Alleen bij BATEN, in een paar woorden: besparing, extra kosten, onzeker ... */
  uitkomst = "uitkomst",
  /** Zoals het in het rapport staat */
  tekst = "tekst",
}

/**
 * Wat SCORE teruggeeft.
 * @customenum {string}
 */
// prettier-ignore
enum UitvoerScore {
  /** In woorden: in 4 van de 5 casussen verbeterd */
  tekst = "tekst",
  /** Alleen het aantal casussen dat is verbeterd, als getal */
  uitkomst = "uitkomst",
}

/**
 * Leest een bedrag zoals mensen het schrijven: "€ 0 - € 6000", "< € 300", "Onzeker", "Geen kosten". Voorbeeld: =EFFECT.BEDRAG(C4;"hoogst")
 * @customfunction BEDRAG
 * @helpurl https://localhost:3000/functies/bedrag.html
 * @param {any[][]} waarde De cel of cellen met een bedrag
 * @param {Uitvoer} [uitvoer] "bedrag" (standaard), "laagst", "hoogst" of "tekst"
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function bedrag(waarde: unknown[][], uitvoer?: Uitvoer): unknown[][] {
  return forRange(() => eachCell({ waarde }, readAmount(uitvoer)));
}

/**
 * Het verschil tussen referentie en kosten van één casus: plus is een besparing, min zijn extra kosten. Het zijn geen baten in een begroting. Voorbeeld: =EFFECT.BATEN(B4;C4)
 * @customfunction BATEN
 * @helpurl https://localhost:3000/functies/baten.html
 * @param {any[][]} kosten Wat de hulp kostte
 * @param {any[][]} referentie Wat de hulp zonder de aanpak had gekost; schrijf Geen kosten als er niets was ingezet
 * @param {Uitvoer} [uitvoer] "bedrag" (standaard), "laagst", "hoogst", "uitkomst" of "tekst"
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function baten(kosten: unknown[][], referentie: unknown[][], uitvoer?: Uitvoer): unknown[][] {
  return forRange(() => eachCell({ kosten, referentie }, savingOf(uitvoer)));
}

/**
 * Maakt van twee cellen één bedrag met een bandbreedte. Voorbeeld: =EFFECT.BANDBREEDTE(B4;C4) geeft "€ 4.000 tot € 6.000"
 * @customfunction BANDBREEDTE
 * @helpurl https://localhost:3000/functies/bandbreedte.html
 * @param {any[][]} laagst Het laagste bedrag dat kan
 * @param {any[][]} hoogst Het hoogste bedrag dat kan
 * @returns {any[][]} Per cel een getal als beide gelijk zijn, en anders tekst
 */
export function bandbreedte(laagst: unknown[][], hoogst: unknown[][]): unknown[][] {
  return forRange(() => eachCell({ laagst, hoogst }, band));
}

/**
 * Telt kosten op, ook bandbreedtes: één onzeker bedrag maakt de som onzeker. Met financiers of casussen erbij telt alleen wat u kiest. Voorbeeld: =EFFECT.SOM(B4:B9;C4:C9;"gemeente")
 * @customfunction SOM
 * @helpurl https://localhost:3000/functies/som.html
 * @param {any[][]} bedragen De kosten; besparingen (⊕ en ⊖) worden niet opgeteld
 * @param {any[][]} [financiers] Per bedrag wie betaalt, bijvoorbeeld gemeente of gemeente (Jeugdwet)
 * @param {unknown} [perspectief] Wiens kosten tellen, bijvoorbeeld "gemeente", of "alle"
 * @param {any[][]} [casussen] Per bedrag van welke casus het is
 * @param {unknown} [casus] De casus die telt
 * @returns {unknown} Een getal, of tekst als het geen vast bedrag is
 */
export function som(
  bedragen: unknown[][],
  financiers?: unknown[][],
  perspectief?: unknown,
  casussen?: unknown[][],
  casus?: unknown,
): unknown {
  return forCell(() => sumOfAmounts(bedragen, financiers, perspectief, casussen, casus));
}

/**
 * Het deel van een bedrag dat in een periode valt, naar rato van de dagen. Voorbeeld: =EFFECT.TIJDEVENREDIG(B4;C4;D4;"1-1-2024";"31-12-2024")
 * @customfunction TIJDEVENREDIG
 * @helpurl https://localhost:3000/functies/tijdevenredig.html
 * @param {any[][]} bedrag Het bedrag over de hele looptijd
 * @param {any[][]} van De eerste dag waarover het bedrag gaat
 * @param {any[][]} tot De laatste dag waarover het bedrag gaat
 * @param {any[][]} begin De eerste dag van de periode
 * @param {any[][]} einde De laatste dag van de periode
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function tijdevenredig(
  bedrag: unknown[][],
  van: unknown[][],
  tot: unknown[][],
  begin: unknown[][],
  einde: unknown[][],
): unknown[][] {
  return forRange(() => eachCell({ bedrag, van, tot, begin, einde }, shareInPeriod));
}

/**
 * Telt hoeveel verschillende kinderen contact hadden in een periode; een kind telt één keer. Voorbeeld: =EFFECT.AANTAL.KINDEREN(A4:A40;B4:B40;C4:C40;"1-9-2023";"31-7-2024")
 * @customfunction AANTALKINDEREN AANTAL.KINDEREN
 * @helpurl https://localhost:3000/functies/aantal.kinderen.html
 * @param {any[][]} kinderen Per contact het nummer of pseudoniem van het kind
 * @param {any[][]} eerste_contact Per contact de eerste dag
 * @param {any[][]} laatste_contact Per contact de laatste dag; leeg betekent dat er nog contact is
 * @param {unknown} begin De eerste dag van de periode
 * @param {unknown} einde De laatste dag van de periode
 * @param {any[][]} [scholen] Per contact de school
 * @param {unknown} [school] De school die telt
 * @returns {unknown} Een heel getal
 */
export function aantalKinderen(
  kinderen: unknown[][],
  eerste_contact: unknown[][],
  laatste_contact: unknown[][],
  begin: unknown,
  einde: unknown,
  scholen?: unknown[][],
  school?: unknown,
): unknown {
  return forCell(() =>
    childrenWithContact(kinderen, eerste_contact, laatste_contact, begin, einde, scholen, school),
  );
}

/**
 * De kosten van de aanpak gedeeld door het aantal kinderen. Met datums of een school erbij telt alleen dat deel. Voorbeeld: =EFFECT.KOSTEN.GEMIDDELD(B4:B9;12)
 * @customfunction KOSTENGEMIDDELD KOSTEN.GEMIDDELD
 * @helpurl https://localhost:3000/functies/kosten.gemiddeld.html
 * @param {any[][]} kosten Wat de inzet kostte, per regel
 * @param {unknown} aantal_kinderen Het aantal kinderen met contact in die tijd
 * @param {any[][]} [van] Per regel de eerste dag
 * @param {any[][]} [tot] Per regel de laatste dag
 * @param {unknown} [begin] De eerste dag van de periode
 * @param {unknown} [einde] De laatste dag van de periode
 * @param {any[][]} [scholen] Per regel de school
 * @param {unknown} [school] De school die telt
 * @returns {unknown} Een getal, of tekst als het geen vast bedrag is
 */
export function kostenGemiddeld(
  kosten: unknown[][],
  aantal_kinderen: unknown,
  van?: unknown[][],
  tot?: unknown[][],
  begin?: unknown,
  einde?: unknown,
  scholen?: unknown[][],
  school?: unknown,
): unknown {
  return forCell(() => averageOfCosts(kosten, aantal_kinderen, van, tot, begin, einde, scholen, school));
}

/**
 * Uren maal tarief, opgeteld. Met casussen of financiers erbij telt alleen wat u kiest. Voorbeeld: =EFFECT.KOSTEN.DIRECT(B4:B20;C4:C20;A4:A20;"Casus 1")
 * @customfunction KOSTENDIRECT KOSTEN.DIRECT
 * @helpurl https://localhost:3000/functies/kosten.direct.html
 * @param {any[][]} uren Per regel de uren, als 2,5 of als tekst 2:30
 * @param {any[][]} tarieven Per regel het tarief per uur, of één tarief voor alle regels
 * @param {any[][]} [casussen] Per regel de casus
 * @param {unknown} [casus] De casus die telt
 * @param {any[][]} [soort_tijd] Per regel direct of indirect; alleen direct of leeg telt
 * @param {any[][]} [financiers] Per regel wie betaalt
 * @param {unknown} [perspectief] Wiens kosten tellen, bijvoorbeeld "gemeente", of "alle"
 * @returns {unknown} Een getal, of tekst als het geen vast bedrag is
 */
export function kostenDirect(
  uren: unknown[][],
  tarieven: unknown[][],
  casussen?: unknown[][],
  casus?: unknown,
  soort_tijd?: unknown[][],
  financiers?: unknown[][],
  perspectief?: unknown,
): unknown {
  return forCell(() => directCostOf(uren, tarieven, casussen, casus, soort_tijd, financiers, perspectief));
}

/**
 * Bij hoeveel kinderen (of voorkomen trajecten) de kosten van de aanpak even hoog zijn als wat de andere hulp had gekost. Voorbeeld: =EFFECT.KANTELPUNT(96000;8000) geeft 12
 * @customfunction KANTELPUNT
 * @helpurl https://localhost:3000/functies/kantelpunt.html
 * @param {any[][]} totale_kosten Wat de aanpak in totaal kost
 * @param {any[][]} bedrag_per_kind Wat de andere hulp per kind of per traject kost
 * @returns {any[][]} Per cel een getal, of tekst bij een bandbreedte
 */
export function kantelpunt(totale_kosten: unknown[][], bedrag_per_kind: unknown[][]): unknown[][] {
  return forRange(() => eachCell({ totale_kosten, bedrag_per_kind }, breakEvenOfCosts));
}

/**
 * Telt in hoeveel casussen iets is verbeterd; van scores wordt nooit een gemiddelde gemaakt. Voorbeeld: =EFFECT.SCORE(C4:G4) geeft "in 4 van de 5 casussen verbeterd"
 * @customfunction SCORE
 * @helpurl https://localhost:3000/functies/score.html
 * @param {any[][]} scores De scores -, +, ++ of +++; leeg betekent niet besproken
 * @param {UitvoerScore} [uitvoer] "tekst" (standaard), of "uitkomst" voor alleen het aantal
 * @returns {unknown} Tekst, of een getal
 */
export function score(scores: unknown[][], uitvoer?: UitvoerScore): unknown {
  return forCell(() => countOfScores(scores, uitvoer));
}

/**
 * Rekent een bedrag om naar de prijzen van een ander jaar. Voorbeeld: =EFFECT.INDEXEER(B4;2022;2025;F4:G7)
 * @customfunction INDEXEER
 * @helpurl https://localhost:3000/functies/indexeer.html
 * @param {any[][]} bedrag Het bedrag dat u wilt omrekenen
 * @param {any[][]} van_jaar Het jaar van het bedrag
 * @param {any[][]} naar_jaar Het jaar met de prijzen die u wilt
 * @param {any[][]} index Twee kolommen: het jaar en de prijsstijging als percentage, bijvoorbeeld 3,3%
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function indexeer(
  bedrag: unknown[][],
  van_jaar: unknown[][],
  naar_jaar: unknown[][],
  index: unknown[][],
): unknown[][] {
  return forRange(() => eachCell({ bedrag, van_jaar, naar_jaar }, atPricesOf(index)));
}
