/** A law: what must hold for every input that can be made up. What breaks it becomes a worked example or a test. */
import fc from 'fast-check';
import type { Problem } from '../../src/core/intake/cells/reading';
import { sentenceOf } from '../../src/core/text/sentence';

export interface Law {
  readonly name: string;
  /** How many inputs the normal test run tries. */
  readonly inTests: number;
  /** Tries inputs; `tried` is called before each of them. */
  readonly check: (parameters: fc.Parameters<unknown>, tried?: () => void) => Promise<LawResult>;
}

export interface LawResult {
  readonly runs: number;
  /** The smallest input that breaks the law, why, and how to repeat it; null when none was found. */
  readonly failure: string | null;
}

export function law<Input>(
  name: string,
  inTests: number,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): Law {
  return {
    name,
    inTests,
    check: async (parameters, tried) => {
      const property = fc.asyncProperty(inputs, async (input) => {
        tried?.();
        await holds(input);
      });
      const details = await fc.check(property, parameters);
      const why = details.errorInstance instanceof Error ? details.errorInstance.message : '';
      const failure = details.failed ? `${why}\n${fc.defaultReportMessage(details)}` : null;
      return { runs: details.numRuns, failure };
    },
  };
}

/** Says that a law is broken. */
export function ensure(condition: boolean, why: () => string): asserts condition {
  if (!condition) throw new Error(why());
}

const NO_SENTENCE = /undefined|\[object|NaN|Infinity|null/;

/** The problems of a cell can be said in words. */
export function ensureSaid(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { wrong, write } = sentenceOf({ ...problem, place: null });
    // What somebody typed is quoted as it is.
    const { written = '' } = problem.facts as { readonly written?: string };
    const text = `${wrong} ${write}`.replaceAll(written === '' ? '\0' : written, '');
    ensure(write !== '' && !NO_SENTENCE.test(text), () => `${problem.code} says: ${wrong} ${write}`);
  }
}
