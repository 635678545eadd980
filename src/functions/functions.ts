/**
 * The custom functions of the namespace EFFECT: pure and synchronous, values in and values out.
 * The Dutch comments are what Excel shows while typing; functions.json is generated from them.
 */
import { difference } from '../core/domain/amount';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { AMOUNT_OUTPUTS, amountAnswer, outputOf, SAVING_OUTPUTS, savingAnswer } from './answers';
import { amountIn, CellError, isBlank, type Answer } from './cell';
import { eachCell, eachPair } from './ranges';

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
 * Leest een bedrag zoals mensen het schrijven: "€ 0 - € 6000", "< € 300", "Onzeker", "Geen kosten". Voorbeeld: =EFFECT.BEDRAG(C4;"hoogst")
 * @customfunction BEDRAG
 * @param {any[][]} waarde De cel of cellen met een bedrag
 * @param {Uitvoer} [uitvoer] "bedrag" (standaard), "laagst", "hoogst" of "tekst"
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function bedrag(waarde: unknown[][], uitvoer?: Uitvoer): unknown[][] {
  const output = outputOf(uitvoer, AMOUNT_OUTPUTS);
  if (output instanceof CellError) return toExcel([[output]]);
  return toExcel(
    eachCell(waarde, (value) => {
      const amount = amountIn(value, 'waarde');
      return amount instanceof CellError ? amount : amountAnswer(amount, output);
    }),
  );
}

/**
 * Het verschil tussen referentie en kosten van één casus: plus is een besparing, min zijn extra kosten. Het zijn geen baten in een begroting. Voorbeeld: =EFFECT.BATEN(B4;C4)
 * @customfunction BATEN
 * @param {any[][]} kosten Wat de hulp kostte
 * @param {any[][]} referentie Wat de hulp zonder de aanpak had gekost; schrijf Geen kosten als er niets was ingezet
 * @param {Uitvoer} [uitvoer] "bedrag" (standaard), "laagst", "hoogst", "uitkomst" of "tekst"
 * @returns {any[][]} Per cel een getal, of tekst als het geen vast bedrag is
 */
export function baten(kosten: unknown[][], referentie: unknown[][], uitvoer?: Uitvoer): unknown[][] {
  const output = outputOf(uitvoer, SAVING_OUTPUTS);
  if (output instanceof CellError) return toExcel([[output]]);
  return toExcel(
    eachPair(kosten, referentie, (costCell, referenceCell): Answer => {
      if (isBlank(costCell) && isBlank(referenceCell)) return '';
      // Excel may hand over an empty cell as 0, so a 0 cannot be told from a cell that nobody filled.
      if (isBlank(referenceCell) || referenceCell === 0) {
        return new CellError('notAvailable', FUNCTION_ERRORS.noReference);
      }
      if (isBlank(costCell)) return new CellError('notAvailable', FUNCTION_ERRORS.noCost);
      const cost = amountIn(costCell, 'kosten');
      const reference = amountIn(referenceCell, 'referentie');
      if (cost instanceof CellError) return cost;
      if (reference instanceof CellError) return reference;
      return savingAnswer(difference(reference, cost), output);
    }),
  );
}

/** Errors as Excel knows them. A single cell throws: only then Excel shows the sentence everywhere. */
function toExcel(answers: Answer[][]): unknown[][] {
  const single = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is no Error
  if (single instanceof CellError) throw excelError(single);
  return answers.map((row) =>
    row.map((answer) => (answer instanceof CellError ? excelError(answer) : answer)),
  );
}

function excelError({ code, sentence }: CellError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === 'wrongValue' ? invalidValue : notAvailable, sentence);
}
