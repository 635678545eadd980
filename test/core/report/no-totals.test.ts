import { gevoeligheidsanalyse } from '../../../src/core/report/gevoeligheidsanalyse';
import { controle } from '../../../src/core/report/controle';
import { resultaat } from '../../../src/core/report/resultaat';
import { verantwoording } from '../../../src/core/report/verantwoording';
import { reportInput } from '../../support/report-input';
import { cellsOf } from '../../support/sheet-text';

/** Sums and means over the five cases that a well-meaning hand might add; counts are the only figures over cases. */
const FORBIDDEN = [
  51500,
  10300, // average cost
  15700,
  3925, // direct cost, exact ones
  57000,
  14250, // reference, exact ones
  51000,
  25500, // reference, exact savings
  27000,
  13500,
  17000,
  8500,
  13000 + 30100,
  (13000 + 30100) / 2, // savings
];

it.each([resultaat, gevoeligheidsanalyse, controle, verantwoording])(
  '$name holds no sum and no mean over cases',
  (report) => {
    const values = cellsOf(report(reportInput({ tables: [] }))).map(({ value }) => value);
    const digits = values.map((value) => String(value).replaceAll('.', ''));
    for (const figure of FORBIDDEN) {
      expect(values).not.toContain(figure);
      expect(digits.filter((text) => new RegExp(`€ ${figure}(?!\\d)`).test(text))).toEqual([]);
    }
  },
);
