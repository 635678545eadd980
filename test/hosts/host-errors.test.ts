/** Every reason for which a host can fail has a sentence that says what to do. */
import { HOST_ERRORS } from '../../src/core/text/host-errors';
import type { HostErrorCode, HostErrorFacts } from '../../src/hosts/host';

/** The compiler holds the codes and the sentences together. */
const SENTENCES: Readonly<Record<HostErrorCode, (facts: HostErrorFacts) => string>> = HOST_ERRORS;

test.each(Object.entries(SENTENCES))('%s says something with and without facts', (_code, sentence) => {
  const known = sentence({ sheet: 'Resultaat', name: 'tblHulp', detail: 'GeneralException' });
  for (const text of [known, sentence({})]) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|null/);
  }
});

test('a sentence names the sheet when it is known', () => {
  expect(SENTENCES.sheetProtected({ sheet: 'Resultaat' })).toBe(
    'Het blad "Resultaat" is beveiligd. Haal bij Controleren de beveiliging van het blad weg en probeer het opnieuw.',
  );
  expect(SENTENCES.sheetGone({})).toBe(
    'Een blad is er niet meer, of heeft een andere naam gekregen. Kies "Controleren" en probeer het dan opnieuw.',
  );
});
