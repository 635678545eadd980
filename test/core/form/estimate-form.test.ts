import { strFromU8, unzipSync } from 'fflate';
import { estimateForm, QUESTIONS } from '../../../src/core/form/estimate-form';
import { findForms } from '../../../src/core/form/find-forms';
import { formFileName } from '../../../src/core/form/form-file-name';
import { TABLES } from '../../../src/core/intake/labels';
import { FORM } from '../../../src/core/text/form';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { filledFile, answersOf } from '../../support/forms';
import { ooxmlErrors } from '../../support/ooxml-validator';

const whose = { caseName: 'Boon & Zn <7>', participant: 'D"2' };

describe('the form of a participant', () => {
  it('is a valid workbook with one sheet, which is found again as a form without an answer', async () => {
    const bytes = await writeXlsx(null, estimateForm(whose));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const workbook = await readXlsx(bytes, 'formulier.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual([FORM.sheet]);
    const [form, ...others] = findForms(workbook);
    expect(others).toEqual([]);
    expect(form?.caseCell.value).toBe('Boon & Zn <7>');
    expect(form?.participantCell.value).toBe('D"2');
    expect(form?.rows).toEqual([]);
    expect([...(form?.columns.keys() ?? [])]).toEqual(QUESTIONS);
  });

  it('asks all that the table of estimates holds, but for whose form it is', () => {
    const columns = Object.keys(TABLES.inschattingen.columns);
    expect(columns.filter((key) => !QUESTIONS.some((question) => question === key))).toEqual([
      'casus',
      'deelnemer',
    ]);
  });

  it('says what to write in every column, and offers the words of Per', () => {
    const entries = estimateForm(whose).sheets[0]?.blocks.at(-1)?.entries ?? [];
    expect(entries.map(({ column }) => column)).toEqual(QUESTIONS.map((_, index) => index));
    expect(entries.flatMap(({ list }) => (list === undefined ? [] : [list.words]))).toEqual([
      ['totaal', 'week', 'maand', 'jaar'],
    ]);
  });

  it('says in plain words how it is filled in', () => {
    const text = JSON.stringify(estimateForm(whose));
    for (const words of ['voordat u er samen over praat', 'geen hulp', 'leeg', 'geen namen'])
      expect(text).toContain(words);
  });

  it('holds nothing that differs from the form of another study, but the case and the participant', async () => {
    const parts = unzipSync(await writeXlsx(null, estimateForm({ caseName: 'qq1', participant: 'qq2' })));
    const others = unzipSync(await writeXlsx(null, estimateForm({ caseName: 'ww3', participant: 'ww4' })));
    for (const [path, content] of Object.entries(parts)) {
      const own = strFromU8(content).replaceAll('qq1', 'ww3').replaceAll('qq2', 'ww4');
      expect(own).toBe(strFromU8(others[path] ?? new Uint8Array()));
      expect(own).not.toMatch(/<dc:creator>|lastModifiedBy|docProps\/custom/);
    }
  });

  it('prints on one page of A4 with the questions repeated, and its rows leave room to write', async () => {
    const xml = strFromU8(
      unzipSync(await writeXlsx(null, estimateForm(whose)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/);
    const heights = [...xml.matchAll(/<row r="(\d+)" ht="([\d.]+)">/g)]
      .slice(-12)
      .map(([, , ht]) => Number(ht));
    expect(heights).toHaveLength(12);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(30);
  });

  it('is still a form when it is filled in', async () => {
    const bytes = await filledFile(whose, [answersOf({ voorziening: 'geen hulp' })]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(findForms(await readXlsx(bytes, 'f.xlsx'))[0]?.rows).toHaveLength(1);
  });
});

test.each([
  ['4', 'D2', 'formulier-casus-4-D2.xlsx'],
  ['../../4', 'D:2*', 'formulier-casus-4-D-2.xlsx'],
  ['Bij één', 'ouder', 'formulier-casus-Bij-één-ouder.xlsx'],
  ['?', '..', 'formulier-casus-x-x.xlsx'],
  ['a'.repeat(300), 'D1', `formulier-casus-${'a'.repeat(40)}-D1.xlsx`],
])(
  'the file of case %s and participant %s has a name that every system takes',
  (caseName, participant, name) => {
    expect(formFileName({ caseName, participant })).toBe(name);
  },
);
