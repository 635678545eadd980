/** Whether the pane can be read: the contrast of every pair of its colours that meet, light and dark (WCAG 2.2, AA). */
import { readFileSync } from 'node:fs';

const css = readFileSync('src/taskpane/pane.css', 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The tokens of the first block that opens after this text. */
function tokensAfter(start: string): Tokens {
  const from = css.indexOf(start);
  const block = css.slice(css.indexOf('{', css.indexOf(':root', from)) + 1);
  return Object.fromEntries(
    [...block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Tokens;
}

const THEMES = { light: tokensAfter(':root'), dark: tokensAfter('prefers-color-scheme: dark') };

/** Text needs 4.5, what only has to be seen needs 3. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ['text', 'ground', 4.5],
  ['text', 'raised', 4.5],
  ['muted', 'ground', 4.5],
  ['link', 'ground', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-pressed', 4.5],
  ['error', 'ground', 4.5],
  ['error', 'error-ground', 4.5],
  ['warning', 'ground', 4.5],
  ['warning', 'warning-ground', 4.5],
  ['edge', 'ground', 3],
  ['good', 'ground', 3],
  ['focus', 'ground', 3],
  ['sure', 'ground', 3],
  ['primary-edge', 'ground', 3],
];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(THEMES))('In the %s theme', (_name, tokens) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(tokens[front]!, tokens[back]!)).toBeGreaterThanOrEqual(least);
  });
});

it('has every colour in each theme, and none outside the tokens', () => {
  const names = Object.keys(THEMES.light);
  expect(Object.keys(THEMES.dark)).toEqual(names);
  expect(Object.keys(tokensAfter('forced-colors: active'))).toEqual(names);
  const rules = css.slice(css.indexOf('*,'));
  expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i);
  expect(
    [...rules.matchAll(/var\(--([\w-]+)\)/g)]
      .map(([, name]) => name)
      .filter((name) => !names.includes(name!)),
  ).toEqual([]);
});

it('leaves the colours to the system where somebody chose their own', () => {
  for (const value of Object.values(tokensAfter('forced-colors: active')))
    expect(value).toMatch(/^[A-Z][A-Za-z]+$/);
});
