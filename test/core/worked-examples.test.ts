import { SENTENCES } from '../../src/core/text/nl';
import {
  codesInExamples,
  compare,
  fullSentence,
  runExample,
  workedExamples,
} from '../support/worked-examples';

describe.each(workedExamples())('%s', (_file, list) => {
  test.each(list.map((example) => [example.titel, example] as const))('%s', (_title, example) => {
    const result = runExample(example);
    const { expected, actual } = compare(example, result);
    expect(actual).toEqual(expected);
    for (const finding of result.findings) {
      expect(fullSentence(finding)).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\s|: \.|[^.!?]$/);
    }
  });
});

test('every finding has a worked example', () => {
  const shown = codesInExamples();
  expect(Object.keys(SENTENCES).filter((code) => !shown.has(code))).toEqual([]);
});
