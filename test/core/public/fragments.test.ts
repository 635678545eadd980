import fc from 'fast-check';
import { EVERYDAY_WORDS } from '../../../src/core/public/checks/everyday-words';
import { PublishedFragments } from '../../../src/core/public/checks/fragments';
import { plainWords } from '../../../src/core/public/checks/plain-words';

function leak(
  source: string,
  published: string,
  allowed: readonly string[] = [],
  own: readonly string[] = [],
) {
  const fragments = new PublishedFragments(new Set(own), allowed);
  fragments.publish(published, 'Uitkomsten!A1');
  return fragments.leakOf(source)?.words ?? null;
}

describe('A fragment', () => {
  it('is three words in a row', () => {
    expect(leak('toen brandde de rode schuur af', 'over de rode schuur in mei')).toBe('de rode schuur');
    expect(leak('een rode schuur', 'de rode deur')).toBe(null);
  });

  it('is twenty characters over more than one word', () => {
    expect(leak('ontwikkelingsstoornis vastgesteld', 'met ontwikkelingsstoornis vastgesteld')).not.toBe(null);
    expect(leak('Opgroeiondersteuning', 'over Opgroeiondersteuning')).toBe(null);
  });

  it.each([
    ['case', 'De RODE Schuur'],
    ['accents', 'dé röde schüur'],
    ['spaces and line ends', 'de\u00a0rode \n schuur'],
    ['invisible marks', 'de ro\u00adde\u200b schuur'],
    ['punctuation', 'de "rode", (schuur)'],
    ['other forms of letters', 'de ｒｏｄｅ schuur'],
  ])('is the same whatever its %s', (_what, written) => {
    expect(leak(`toen brandde ${written} af`, 'over de rode schuur in mei')).toBe('de rode schuur');
  });

  it('runs from one telling word to the next, however many words join them', () => {
    expect(leak('sinds die brand in de molen slaapt niemand', 'na de brand in de molen')).toBe(
      'brand in de molen',
    );
    expect(leak('sinds die brand in een molen', 'na de brand in de molen')).toBe(null);
  });

  it('is not made of everyday words and one other', () => {
    expect(leak('dat was op de school in Dijkdorp', 'zij zaten op de school in Dijkdorp')).toBe(null);
  });

  it('may stand where a text that may be published stands whole', () => {
    const name = 'Sterke schouders in Dijkdorp';
    expect(leak(`het plan van ${name}`, `Onderzoek: ${name}`, [name])).toBe(null);
    expect(leak('het plan van sterke schouders thuis', `${name} en sterke schouders thuis`, [name])).not.toBe(
      null,
    );
  });

  it('does not run from one text that may be published into another', () => {
    const allowed = ['rode schuur', 'blauwe deur'];
    expect(leak('rode schuur blauwe deur', 'rode schuur blauwe deur', allowed)).toBe('rode schuur blauwe');
  });

  it('is nobody’s when the product says it itself', () => {
    const own = 'wat hulp zonder deze aanpak kostte';
    expect(leak(`zij vroegen ${own}`, own, [], [own])).toBe(null);
  });
});

/** The rule again, as slow and plain as can be. */
function leaksPlainly(source: string, published: string): boolean {
  const there = plainWords(published).join(' ');
  const words = plainWords(source);
  const text = words.join(' ');
  const telling = (some: readonly string[]): number =>
    some.filter((word) => !EVERYDAY_WORDS.has(word)).length;
  const runs = words.flatMap((_, at) =>
    words.slice(at + 2).map((__, length) => words.slice(at, at + 3 + length)),
  );
  if (runs.some((run) => telling(run) >= 2 && ` ${there} `.includes(` ${run.join(' ')} `))) return true;
  return Array.from(text).some((_, at) => {
    const piece = text.slice(at, at + 20);
    if (piece.length < 20) return false;
    // Of the published text: which whole words the piece touches there.
    for (let found = there.indexOf(piece); found >= 0; found = there.indexOf(piece, found + 1)) {
      const before = there.lastIndexOf(' ', found - (piece.startsWith(' ') ? 0 : 1)) + 1;
      const from = piece.startsWith(' ') ? found : found === 0 ? 0 : before;
      const end = piece.endsWith(' ')
        ? found + 20
        : (there.indexOf(' ', found + 20) + there.length + 1) % (there.length + 1);
      if (telling(there.slice(from, end).split(' ').filter(Boolean)) >= 2) return true;
    }
    return false;
  });
}

test('What is found is what a plain search finds', () => {
  const word = fc.constantFrom(
    'de',
    'op',
    'school',
    'rood',
    'huis',
    'Aan',
    'dijk',
    'ontwikkelingsachterstand',
    '7',
    'zij,',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (source, published) => {
      expect(leak(source, published) !== null).toBe(leaksPlainly(source, published));
    }),
    { numRuns: 3000 },
  );
});

test('A text that was cut out of the published one is found, wherever it is cut', () => {
  const letters = fc.stringMatching(/^[b-z]{3,9}$/);
  const words = fc.uniqueArray(letters, { minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), fc.array(letters, { maxLength: 5 }), (published, pick, around) => {
      const at = pick % (published.length - 2);
      const cut = [...around, ...published.slice(at, at + 3), ...around].join(' ');
      fc.pre(published.slice(at, at + 3).every((each) => !EVERYDAY_WORDS.has(each)));
      expect(leak(cut, published.join(' '))).not.toBe(null);
    }),
  );
});
