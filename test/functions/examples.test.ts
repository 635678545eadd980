import { EXAMPLES } from '../../src/functions/examples';
import { DESCRIBED, evaluate, evaluateTable, sheetOf } from './excel';

describe('The examples on the help pages', () => {
  it('are there for every function: at least one that answers, and one that explains an error', () => {
    const named = new Map(EXAMPLES.map((each) => [each.name, each.examples]));
    for (const { name } of DESCRIBED) {
      const examples = named.get(name) ?? [];
      expect([name, examples.some(({ gives }) => typeof gives !== 'object' || 'rows' in gives)]).toEqual([
        name,
        true,
      ]);
      expect([name, examples.some(({ gives }) => typeof gives === 'object' && 'shown' in gives)]).toEqual([
        name,
        true,
      ]);
    }
  });

  it.each(
    EXAMPLES.flatMap(({ name, examples }) =>
      examples.map((example) => ({ ...example, title: `${name}: ${example.about}` })),
    ),
  )('$title', ({ cells, formula, gives }) => {
    if (typeof gives === 'object' && 'rows' in gives)
      expect(evaluateTable(formula, sheetOf(cells))).toEqual(gives.rows);
    else expect(evaluate(formula, sheetOf(cells))).toEqual(gives);
  });
});
