/** What takes seconds per cell or per sheet when nobody looks: found by fuzzing. */
import { parseAmount } from '../../../src/core/intake/cells/parse-amount';
import { parseSaving } from '../../../src/core/intake/cells/parse-saving';
import { run } from '../../../src/core/run';
import { workbook } from '../../support/random-study';

test.each(['tblBedragen', 'tblErvarenBaten', 'Tabel1'])(
  'a table %s that is drawn around the whole sheet takes no longer than its cells',
  (name) => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
    const { json } = run(
      workbook([
        {
          name: 'Blad1',
          rows: [
            ['Casus', 'Gemiddelde kosten', 'Referentie'],
            ['A', 14000, 19000],
          ],
          tables: [{ name, range, hasHeaderRow: true, hasTotalRow: false }],
          visibility: 'visible',
        },
      ]),
      { today: null },
    );
    const read = name === 'tblErvarenBaten' ? [] : ['Casus A'];
    expect(json.cases.map((each) => each.case)).toEqual(read);
  },
);

test('a full cell between brackets is unreadable, at once', () => {
  const cell = { value: `(500)${'0'.repeat(32_762)}`, flags: 0, column: 'Kosten' };
  for (const parse of [parseAmount, parseSaving])
    expect(parse(cell).value).toMatchObject({ kind: 'uncertain', unreadable: true });
});
