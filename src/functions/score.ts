/** SCORE: in how many cases something improved. Scores are counted, never averaged. */
import { parseScore } from '../core/intake/cells/parse-score';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { improvedText } from '../core/text/words';
import { outputOf, SCORE_OUTPUTS } from './answers';
import { contentOf, emptyAsNull, type Answer } from './cell';
import { cellsOf } from './ranges';

export function countOfScores(scores: unknown, uitvoer: unknown): Answer {
  const output = outputOf(uitvoer, SCORE_OUTPUTS);
  const given = cellsOf(scores).map((cell, index) =>
    contentOf(emptyAsNull(cell), FUNCTION_ERRORS.cellNumber('scores', index + 1), (input) =>
      parseScore(input, true),
    ),
  );
  const improved = given.filter((score) => score !== null && score > 0).length;
  if (output === 'uitkomst') return improved;
  const notDiscussed = given.filter((score) => score === null).length;
  return improvedText({ improved, notDiscussed, unclear: 0, of: given.length });
}
