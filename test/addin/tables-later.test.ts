import { jest } from '@jest/globals';
import { provideCustomFunctionsRuntime } from '../functions/runtime';
import { ADDIN } from '../../src/core/text/addin';

provideCustomFunctionsRuntime();
const { associateTables, LATER } = await import('../../src/addin/tables-later');
const tables = await import('../../src/functions/tables');

type Called = (...given: readonly unknown[]) => Promise<unknown>;

/** What Excel would call, by the id in functions.json. */
function associated(load: () => Promise<typeof tables>): ReadonlyMap<string, Called> {
  const called = new Map<string, Called>();
  const associate = jest.spyOn(CustomFunctions, 'associate').mockImplementation(((
    id: string,
    call: Called,
  ) => {
    called.set(id, call);
  }) as typeof CustomFunctions.associate);
  associateTables(load);
  associate.mockRestore();
  return called;
}

const PRICES = [
  ['Code', 'Tarief'],
  ['A1', 120],
];

test('every function of tables.ts is there before it is loaded', () => {
  expect([...LATER].sort()).toEqual(Object.keys(tables).sort());
  expect([...associated(() => Promise.resolve(tables)).keys()].sort()).toEqual(
    Object.keys(tables)
      .map((name) => name.toUpperCase())
      .sort(),
  );
});

test('a call waits for the rules and answers as they do', async () => {
  const tarief = associated(() => Promise.resolve(tables)).get('TARIEF')!;
  await expect(tarief('A1', PRICES, null, null)).resolves.toBe(120);
  await expect(tarief('B2', PRICES, null, null)).rejects.toMatchObject({ code: '#N/A' });
});

test('rules that do not come are an error with a sentence, and the next call tries again', async () => {
  let isThere = false;
  const tarief = associated(() =>
    isThere ? Promise.resolve(tables) : Promise.reject(new Error('offline')),
  ).get('TARIEF')!;
  await expect(tarief('A1', PRICES, null, null)).rejects.toMatchObject({
    code: '#N/A',
    message: ADDIN.functionNotLoaded,
  });
  isThere = true;
  await expect(tarief('A1', PRICES, null, null)).resolves.toBe(120);
});
