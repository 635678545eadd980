/** Whatever Excel hands over, a function gives a number, a text, or one of the two errors with a Dutch sentence. */
import fc from 'fast-check';
import { answerOf, exported, SCALAR, shownError } from './excel';

const ODD = [
  null,
  undefined,
  '',
  ' ',
  0,
  -0,
  -5,
  1e15,
  0.033,
  3.3,
  NaN,
  Infinity,
  true,
  false,
  '#N/B',
  '#WAARDE!',
  'Onzeker: wachtlijst',
  'Niet ingevuld',
  'Geen kosten',
  '€ 0 - € 6000',
  '< € 300',
  '⊖ € 10.000 tot ⊖ € 4.000',
  '5k',
  '2:30',
  '3,3%',
  '++',
  'slechter',
  'concept',
  'afgewezen',
  'indirect',
  'gemeente (Jeugdwet)',
  ',',
  'Casus 1',
  '31-2-2024',
  '1-9-2023',
  45200,
  45600,
  2024,
  12,
  'Code',
  'Tarief',
  'Prijspeil',
  'laagst',
  'tekst',
  'uitkomst',
  {},
  'x'.repeat(300),
] as const;

const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom<unknown>(...ODD) }, fc.double(), fc.string());
/** Ranges of every shape, single cells, and what no Excel hands over. */
const argument = fc.oneof(
  value,
  value.map((cell) => [[cell]]),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
  fc.constantFrom([], [[]]),
);

/** A number, a text, or an error that says in Dutch what to write. */
function expectAnswer(answer: unknown): void {
  if (typeof answer === 'number') {
    expect(Number.isFinite(answer)).toBe(true);
    return;
  }
  if (typeof answer === 'string') {
    expect(answer).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
    return;
  }
  const error = answer as { shown?: unknown; sentence?: unknown };
  const shown = typeof error.sentence === 'string' ? error : shownError(answer);
  expect(['#WAARDE!', '#N/B']).toContain(shown?.shown);
  expect(shown?.sentence).toMatch(
    /^(Bij |De |Het |U |Voor |Van |Er |Geen |Wat |Alle |Zonder |Scenario |"|Op )/,
  );
  expect(shown?.sentence).not.toMatch(/undefined|null,|\[object|telt nu als|niet gebruikt|[^.!?)]$/);
}

describe.each(SCALAR)('EFFECT.$name', (described) => {
  const call = exported(described);
  const answersOf = (given: readonly unknown[]): readonly unknown[] => {
    const answer = answerOf(() => call(...given));
    return Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer];
  };

  it('explains every single value in every place', () => {
    for (const odd of ODD) {
      for (const cell of [odd, [[odd]]]) {
        answersOf(described.parameters.map(() => cell)).forEach(expectAnswer);
        described.parameters.forEach((_, place) => {
          answersOf(described.parameters.map((_each, index) => (index === place ? cell : [[12]]))).forEach(
            expectAnswer,
          );
        });
      }
    }
  });

  it('explains anything: too few arguments, too many, and ranges of every shape', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: described.parameters.length + 2 }), (given) => {
        answersOf(given).forEach(expectAnswer);
      }),
      { numRuns: 400 },
    );
  });

  it('explains ranges that fit together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((rows) =>
          fc.tuple(
            ...described.parameters.map(({ dimensionality }) =>
              dimensionality === undefined
                ? value
                : fc.option(
                    fc.array(
                      value.map((cell) => [cell]),
                      { minLength: rows, maxLength: rows },
                    ),
                    {
                      nil: null,
                      freq: 8,
                    },
                  ),
            ),
          ),
        ),
        (given) => {
          answersOf(given).forEach(expectAnswer);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers a range in the same shape, where it works cell by cell', () => {
    const answer = answerOf(() =>
      call(
        ...described.parameters.map(() => [
          [1, 2],
          [3, 4],
        ]),
      ),
    );
    if (!Array.isArray(answer)) return;
    expect((answer as unknown[][]).map((row) => row.length)).toEqual([2, 2]);
  });
});
