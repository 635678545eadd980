import { inBrowser } from './browser';
import { until } from './scenarios/until';
import { startVisit, type Site, type Visit } from './visit';

await inBrowser((browser) => {
  const page =
    (body: string, policy = "default-src 'none'"): Site =>
    ({ pathname }) => ({
      status: pathname === '/' ? 200 : 404,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      body,
    });

  /** With `noticed` as soon as that is; else a moment later, for there is nothing to wait for. */
  async function visited(sites: Readonly<Record<string, Site>>, noticed?: RegExp): Promise<Visit> {
    const visit = await startVisit(browser, { sites });
    await visit.page.goto('https://hier.example/');
    if (noticed === undefined)
      await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    else
      await until(
        () => Promise.resolve(noticed.test(visit.troubles.join('\n'))),
        () => Promise.resolve(visit.troubles),
      );
    await visit.end();
    return visit;
  }

  describe('What goes wrong in a page is noticed', () => {
    it.each([
      ['a request to elsewhere', '<img src="https://elders.example/x.png">', 'img-src *', /elders\.example/],
      [
        'a socket',
        `<script>new WebSocket('wss://elders.example/')</script>`,
        "script-src 'unsafe-inline'; connect-src *",
        /elders/,
      ],
      ['a file that is not there', '<img src="x.png">', 'img-src *', /answered with 404/],
      [
        'what the policy stops',
        '<script>document.title = 1</script>',
        "script-src 'self'",
        /Security Policy/,
      ],
      ['an error', '<script>throw new Error("stuk")</script>', "script-src 'unsafe-inline'", /stuk/],
      [
        'a rejection',
        '<script>Promise.reject(new Error("stuk"))</script>',
        "script-src 'unsafe-inline'",
        /stuk/,
      ],
      [
        'what is written as an error',
        '<script>console.error("stuk")</script>',
        "script-src 'unsafe-inline'",
        /stuk/,
      ],
    ])('%s', async (_what, body, policy, noticed) => {
      const { troubles } = await visited({ 'https://hier.example': page(body, policy) }, noticed);
      expect(troubles.join('\n')).toMatch(noticed);
    });

    it('and a page where nothing does has none', async () => {
      const { troubles } = await visited({ 'https://hier.example': page('<p>Goed</p>') });
      expect(troubles).toEqual([]);
    });
  });

  it('a page may only be framed where its policy says so', async () => {
    const sites = {
      'https://hier.example': page('<iframe src="https://daar.example/"></iframe>', 'frame-src *'),
      'https://daar.example': page('<p>Goed</p>', 'frame-ancestors https://elders.example'),
    };
    const { troubles } = await visited(sites, /frame-ancestors/);
    expect(troubles.join()).toMatch(/frame-ancestors/);
  });
});
