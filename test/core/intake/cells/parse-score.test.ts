import { parseScore } from '../../../../src/core/intake/cells/parse-score';
import { cellOf, examples, expectFinding, type Example } from './examples';

const COLUMN = 'Score';

interface ScoreExample extends Example {
  readonly schaal?: 'met slechter';
}

describe('a score', () => {
  test.each(examples<ScoreExample>('scores.yaml'))('%s', (_, example) => {
    const { value, problems } = parseScore(cellOf(example, COLUMN), example.schaal === 'met slechter');
    expect(value.kind === 'value' ? scoreInWords(value.value) : value.kind).toBe(
      kindOf(String(example.gelezen)),
    );
    expectFinding(problems, example, COLUMN);
  });
});

function scoreInWords(score: number): string {
  return ({ '-1': 'slechter', '0': 'geen verbetering' } as Record<string, string>)[score] ?? String(score);
}

function kindOf(read: string): string {
  return ({ 'niet besproken': 'empty', onleesbaar: 'unreadable' } as Record<string, string>)[read] ?? read;
}
