/** The laws of `npm run fuzz`, a little of each: from the one seed of all property tests. */
import fc from 'fast-check';
import { LAWS } from './laws';

test.each(LAWS.map((law) => [law.name, law] as const))(
  '%s',
  async (_, law) => {
    const { seed } = fc.readConfigureGlobal();
    const { failure } = await law.check({ seed: seed ?? 0, numRuns: law.inTests });
    expect(failure).toBeNull();
  },
  120_000,
);
