/** Who answers whom: the page around the add-in at an address of Excel on the web, the built add-in where its manifest says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { answerFrom } from '../../../src/scripts/static-files.mjs';
import type { Answer, Place, Site } from '../visit';

const BUILT = join(process.cwd(), 'dist/addin');
const AROUND = join(process.cwd(), 'dist/host-page');
const LIBRARY = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

export const MANIFEST = readFileSync(join(BUILT, 'manifest.xml'), 'utf8');
/** The page of the pane, as somebody may open it in a browser. */
export const PANE_PAGE = /<SourceLocation DefaultValue="([^"]+)"/.exec(MANIFEST)?.[1] ?? '';
const ADDIN = new URL('.', PANE_PAGE);
/** Microsoft's library trusts pages at such addresses, and the policy of the add-in lets them frame it. */
const EXCEL = 'https://excel.officeapps.live.com';
export const EXCEL_PAGE = `${EXCEL}/excel-page.html`;

const SITES: Readonly<Record<string, Site>> = {
  [ADDIN.origin]: ({ pathname }) => answerFrom(BUILT, pathname.replace(ADDIN.pathname, '/')),
  [EXCEL]: ({ pathname }) =>
    pathname.startsWith('/office/')
      ? plain(answerFrom(LIBRARY, pathname.slice('/office'.length)))
      : plain(answerFrom(AROUND, pathname)),
  'https://appsforoffice.microsoft.com': ({ pathname }) =>
    plain(answerFrom(LIBRARY, pathname.replace('/lib/1/hosted', ''))),
};

export const IN_EXCEL: Place = {
  sites: SITES,
  // In a private window nothing is kept for a frame of another site: Microsoft's library says so, and goes on.
  harmless: /'sessionStorage'[^]*Access is denied[^]*appsforoffice\.microsoft\.com/,
};

/** What is not ours has no policy of ours. */
async function plain(answer: Promise<Answer>): Promise<Answer> {
  const { status, headers, body } = await answer;
  return {
    status,
    headers: { 'Content-Type': headers['Content-Type'] ?? '', 'Access-Control-Allow-Origin': '*' },
    body,
  };
}
