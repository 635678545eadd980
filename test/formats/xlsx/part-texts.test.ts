import { partTexts } from '../../../src/formats/xlsx';
import { fullPackage } from '../../support/full-package';
import { workbookOf } from '../../support/workbook';
import { macroWorkbook } from './rich-workbook';

/** A different text in every place where a workbook can have one. */
function numbered(): { bytes: Uint8Array; texts: readonly string[] } {
  const texts: string[] = [];
  const next = (): string => {
    texts.push(`tekst ${String(texts.length)} hier`);
    return texts.at(-1)!;
  };
  const workbook = workbookOf([{ sheet: 'Blad & zo', cells: 'Kop | cel <een>' }]);
  return { bytes: fullPackage(workbook, next), texts };
}

test('every text is found, wherever it stands in the file', () => {
  const { bytes, texts } = numbered();
  const found = [...partTexts(bytes)].map(({ text }) => text).join('\n');
  for (const text of [...texts, 'Blad & zo', 'Kop', 'cel <een>']) expect(found).toContain(text);
});

test('outside the cells is everything but what stands in them', () => {
  const { bytes, texts } = numbered();
  const found = [...partTexts(bytes, { outsideCells: true })].map(({ text }) => text).join('\n');
  for (const text of [...texts, 'Blad & zo']) expect(found).toContain(text);
  for (const text of ['Kop', 'cel <een>']) expect(found).not.toContain(text);
});

test('a comment in pieces of different looks is one text', () => {
  const { bytes } = numbered();
  const comment = [...partTexts(bytes)].filter(
    ({ part, text }) => part.endsWith('comments1.xml') && text.includes('hiertekst'),
  );
  expect(comment).toHaveLength(1);
});

test('parts that are no XML have only their name', async () => {
  const found = [...partTexts(await macroWorkbook())].filter(({ part }) => part.endsWith('.bin'));
  expect(found.length).toBeGreaterThan(1);
  for (const { part, text } of found) expect(text).toBe(part);
});
