/**
 * One browser for all tests in a file. Where there is none, the log says so and nothing is tested: on Linux there always is
 * one, because it comes with the packages.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';

export async function inBrowser(tests: (browser: Browser) => void): Promise<void> {
  const browser = await startBrowser();
  if (browser === null) {
    it('niet gemeten: geen browser', () => {
      // eslint-disable-next-line no-console -- a check that was not done must show in the log
      console.warn('Tests in een browser: niet gemeten, want hier is geen Chromium, Chrome of Edge.');
    });
    return;
  }
  afterAll(() => browser.close());
  tests(browser);
}
