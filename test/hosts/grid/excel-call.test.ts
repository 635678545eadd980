import fc from 'fast-check';
import { CellError } from '../../../src/functions/cell';
import { callAsExcel, CellFault, type Argument } from '../../../src/hosts/grid/functions/excel-call';
import { provideExcelErrors } from '../../../src/hosts/grid/functions/excel-errors';
import type { GridFunction, GridParameter } from '../../../src/hosts/grid/functions/grid-function';
import { DESCRIBED } from '../../functions/excel';
import { gridFunctions } from '../../support/grid-functions';

provideExcelErrors();
const functions = gridFunctions(DESCRIBED);
const named = (name: string): GridFunction => {
  const found = functions.find((fn) => fn.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};

const value: GridParameter = { name: 'waarde', description: '' };
const range: GridParameter = { name: 'bereik', description: '', dimensionality: 'matrix' };

/** A function that answers with what it was given. */
const echo = (...parameters: readonly GridParameter[]): GridFunction => ({
  name: 'ECHO',
  description: '',
  parameters,
  call: (...given) => JSON.stringify(given),
});

describe('a custom function in the grid', () => {
  test('gets what Excel would pass', () => {
    const cells = [
      [1, 'a'],
      [null, true],
    ];
    expect(callAsExcel(echo(range), [cells])).toBe('[[[1,"a"],[null,true]]]');
    expect(callAsExcel(echo(range), [[[5]]])).toBe('[[[5]]]');
    expect(callAsExcel(echo(value), [[[5]]])).toBe('[5]');
    expect(callAsExcel(echo(value), [null])).toBe('[null]');
    expect(callAsExcel(echo(value, { ...range, optional: true }), [[[5]]])).toBe('[5,null]');
    expect(callAsExcel(echo({ ...range, repeating: true }), [[[1]], [[2]]])).toBe('[[[[1]],[[2]]]]');
  });

  test('is not called with an error, with too little or with too much', () => {
    const fault = new CellFault('#DIV/0!');
    expect(callAsExcel(echo(range), [[[1, fault]]])).toBe(fault);
    expect(callAsExcel(echo(value), [])).toEqual(new CellFault('#VALUE!'));
    expect(callAsExcel(echo(value), [[[1]], [[2]]])).toEqual(new CellFault('#VALUE!'));
  });

  test('says in Dutch what is wrong', () => {
    const answer = callAsExcel(named('BEDRAG'), [[['onzin']]]);
    expect(answer).toBeInstanceOf(CellFault);
    expect(answer).toMatchObject({ code: '#VALUE!', sentence: expect.stringContaining('onzin') as string });
  });

  test('gives a table for a range, with the error of each cell in its place', () => {
    const answer = callAsExcel(named('BEDRAG'), [[['€ 4.000'], ['onzin']]]);
    expect(answer).toMatchObject([[4000], [{ code: '#VALUE!' }]]);
  });

  test('never throws, whatever its arguments are and whatever it does', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('€ 0 - € 6000', 'Onzeker', '+++', '{1,2}', '#N/A', 'Casus', 'Levensdomein', 46022),
      fc.constant(new CellFault('#REF!')),
    );
    const argument: fc.Arbitrary<Argument> = fc.oneof(
      fc.constant(null),
      fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...functions), fc.array(argument, { maxLength: 9 }), (fn, given) => {
        const answer = callAsExcel(fn, given);
        const cells: readonly unknown[] = Array.isArray(answer) ? answer.flat() : [answer];
        expect(
          cells.every(
            (each) => each instanceof CellFault || ['string', 'number', 'boolean'].includes(typeof each),
          ),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
    const answers = fc.oneof(fc.anything(), fc.array(fc.array(fc.anything())));
    fc.assert(
      fc.property(answers, fc.boolean(), (answer, isThrown) => {
        const call = (): unknown => {
          if (isThrown) throw answer as Error;
          return answer;
        };
        callAsExcel({ ...echo(), call }, []);
      }),
    );
    expect(callAsExcel({ ...echo(), call: () => new CellError('wrongValue', 'x') }, [])).toEqual(
      new CellFault('#VALUE!'),
    );
  });
});
