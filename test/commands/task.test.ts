/** What a page brings along for its tasks. */
import { inPage } from '../../src/commands/task';
import { publishedCases } from '../../src/core/example/published-cases';
import { formatDay } from '../../src/core/text/format';
import { FakeHost } from '../support/fake-host';

it('today is the day of the computer where somebody sits', async () => {
  const { today } = inPage(await FakeHost.with(publishedCases()));
  expect(formatDay(today()!)).toBe(new Date().toLocaleDateString('nl-NL'));
});
