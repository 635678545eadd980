/**
 * The custom functions that take tables and lists of a study. They stand apart from functions.ts because they need readers
 * and rules that the others do not: a workbook loads this file when one of them is first called (src/addin).
 */
import { forCell, forRange } from './excel';
import { referenceOfLines } from './reference';
import { checkAnswer, tableAnswer } from './table-functions';
import { tariffOfCode } from './tariff';

/**
 * Wat de hulp zonder de aanpak had gekost: per scenario opgeteld, en dan van het laagste tot het hoogste scenario. Voorbeeld: =EFFECT.REFERENTIE(C4:C9;B4:B9)
 * @customfunction REFERENTIE
 * @helpurl https://localhost:3000/functies/referentie.html
 * @param {any[][]} bedragen Per regel wat die hulp had gekost
 * @param {any[][]} [scenarios] Per regel de naam van het scenario
 * @param {any[][]} [statussen] Per regel concept, consensus, aangevuld, gevalideerd of afgewezen
 * @param {any[][]} [casussen] Per regel de casus
 * @param {unknown} [casus] De casus die telt
 * @param {any[][]} [financiers] Per regel wie had betaald
 * @param {unknown} [perspectief] Wiens kosten tellen, bijvoorbeeld "gemeente", of "alle"
 * @returns {unknown} Een getal, of tekst als het geen vast bedrag is
 */
export function referentie(
  bedragen: unknown[][],
  scenarios?: unknown[][],
  statussen?: unknown[][],
  casussen?: unknown[][],
  casus?: unknown,
  financiers?: unknown[][],
  perspectief?: unknown,
): unknown {
  return forCell(() =>
    referenceOfLines(bedragen, scenarios, statussen, casussen, casus, financiers, perspectief),
  );
}

/**
 * Zoekt het tarief van een code in uw prijslijst. Met een jaar erbij rekent de functie het om naar de prijzen van dat jaar. Voorbeeld: =EFFECT.TARIEF(A4;tblPrijslijst[#Alles];2025)
 * @customfunction TARIEF
 * @helpurl https://localhost:3000/functies/tarief.html
 * @param {unknown} code De code in de prijslijst
 * @param {any[][]} prijslijst De prijslijst met haar koppen: in elk geval Code en Tarief
 * @param {unknown} [prijspeil] Het jaar waarnaar het tarief wordt omgerekend
 * @param {any[][]} [index] Twee kolommen: jaar en prijsstijging als percentage; weggelaten is de consumentenprijsindex
 * @returns {unknown} Een getal, of tekst als het geen vast bedrag is
 */
export function tarief(
  code: unknown,
  prijslijst: unknown[][],
  prijspeil?: unknown,
  index?: unknown[][],
): unknown {
  return forCell(() => tariffOfCode(code, prijslijst, prijspeil, index));
}

/**
 * De tabel met ervaren baten uit het rapport: per levensdomein en casus wat de betrokkenen zagen veranderen. Geef tabellen op met hun koppen, in elke volgorde. Voorbeeld: =EFFECT.TABEL.ERVAREN(tblCasussen[#Alles];tblErvarenBaten[#Alles])
 * @customfunction TABELERVAREN TABEL.ERVAREN
 * @helpurl https://localhost:3000/functies/tabel.ervaren.html
 * @param {any[][][]} tabellen De tabellen van het onderzoek, elk met de koppen erbij: tblCasussen[#Alles]
 * @returns {any[][]} De tabel; een 0 telt als niet besproken
 */
export function tabelErvaren(tabellen: unknown[][][]): unknown[][] {
  return forRange(() => tableAnswer('TABEL.ERVAREN', tabellen));
}

/**
 * De financiële tabel uit het rapport: per casus de kosten, de referentie en de besparing. Geef tabellen op met hun koppen, in elke volgorde. Een bedrag van 0 telt als niet ingevuld: schrijf Geen kosten. Voorbeeld: =EFFECT.TABEL.FINANCIEEL(tblCasussen[#Alles];tblUren[#Alles];tblOnderzoek[#Alles])
 * @customfunction TABELFINANCIEEL TABEL.FINANCIEEL
 * @helpurl https://localhost:3000/functies/tabel.financieel.html
 * @param {any[][][]} tabellen De tabellen van het onderzoek, elk met de koppen erbij: tblCasussen[#Alles]
 * @returns {any[][]} De tabel
 */
export function tabelFinancieel(tabellen: unknown[][][]): unknown[][] {
  return forRange(() => tableAnswer('TABEL.FINANCIEEL', tabellen));
}

/**
 * Wat opvalt in de tabellen: hoe ernstig het is, waar het staat, wat er aan de hand is en wat u kunt doen. Geef tabellen op met hun koppen, in elke volgorde. Voorbeeld: =EFFECT.CONTROLE(tblCasussen[#Alles];tblUren[#Alles])
 * @customfunction CONTROLE
 * @helpurl https://localhost:3000/functies/controle.html
 * @param {any[][][]} tabellen De tabellen van het onderzoek, elk met de koppen erbij: tblCasussen[#Alles]
 * @returns {any[][]} Een regel per bevinding
 */
export function controle(tabellen: unknown[][][]): unknown[][] {
  return forRange(() => checkAnswer(tabellen));
}
