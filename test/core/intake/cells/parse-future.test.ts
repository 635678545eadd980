import type { FutureBenefit } from '../../../../src/core/domain/rating';
import { parseFuture } from '../../../../src/core/intake/cells/parse-future';
import { cellOf, examples, expectFinding } from './examples';

const COLUMN = 'Toekomstige baten';

describe('a future benefit', () => {
  test.each(examples('toekomst.yaml'))('%s', (_, example) => {
    const { value, problems } = parseFuture(cellOf(example, COLUMN));
    expect(inWords(value)).toBe(String(example.gelezen));
    expectFinding(problems, example, COLUMN);
  });
});

function inWords(future: FutureBenefit): string {
  if (future.kind === 'marks') return String(future.marks);
  if (future.kind === 'missing') return 'niet ingevuld';
  return future.reason === null ? 'onzeker' : `onzeker, want ${future.reason}`;
}
