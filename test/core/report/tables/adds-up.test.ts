import { difference, exactly, uncertain, type Amount } from '../../../../src/core/domain/amount';
import type { CaseAssessment } from '../../../../src/core/domain/assessment';
import type { Rounding } from '../../../../src/core/domain/study';
import { kostenAanpak } from '../../../../src/core/report/kosten-aanpak';
import { perFinancier } from '../../../../src/core/report/per-financier';
import { addsUp, partsAddUp } from '../../../../src/core/report/tables/adds-up';
import { atOnce, resultaat } from '../../../support/at-once';
import { fiveCases } from '../../../support/five-cases';
import { fictitiousStudy } from '../../../../src/core/example/fictitious-study';
import { run } from '../../../../src/core/run';
import { readXlsx, writeXlsx } from '../../../../src/formats/xlsx';
import { fictitiousInput } from '../../../support/fictitious';
import { reportInput } from '../../../support/report-input';
import { texts } from '../../../support/sheet-text';

/** A case with these amounts in cents, and the same cost on both bases. */
function caseWith(reference: Amount, cost: Amount, saving = difference(reference, cost)): CaseAssessment {
  const outcome = saving.kind === 'uncertain' ? 'uncertain' : 'saving';
  return {
    ...fiveCases[0]!,
    reference,
    cost: { average: cost, direct: cost },
    saving: { average: { amount: saving, outcome }, direct: { amount: saving, outcome } },
  };
}

describe('Printed figures', () => {
  it('add up in the published cases', () => {
    expect(fiveCases.every((assessed) => addsUp(assessed, 1))).toBe(true);
  });

  it('may not add up once each of them is rounded: 2.400 - 600 = 1.800 prints as 2.000 - 1.000 = 2.000', () => {
    expect(addsUp(caseWith(exactly(240000), exactly(60000)), 1)).toBe(true);
    expect(addsUp(caseWith(exactly(240000), exactly(60000)), 1000)).toBe(false);
    expect(addsUp(caseWith(exactly(300000), exactly(100000)), 1000)).toBe(true);
  });

  it('add up when cents are shown', () => {
    expect(addsUp(caseWith(exactly(240049), exactly(60050)), 0)).toBe(true);
    expect(addsUp(caseWith(exactly(240049), exactly(60050)), 1)).toBe(false);
  });

  it('count as written where they print as written', () => {
    const written = { ...exactly(240000), written: '2.400' };
    expect(addsUp(caseWith(written, { ...exactly(60000), written: '600' }, exactly(180000)), 1000)).toBe(
      false,
    );
  });

  it('add up in words', () => {
    expect(addsUp(caseWith(uncertain(), exactly(60049)), 1000)).toBe(true);
  });

  it('do not blame rounding for what did not add up before it', () => {
    expect(addsUp(caseWith(exactly(300000), exactly(100000), exactly(50000)), 1)).toBe(true);
  });

  it('that do not add up get a footnote, others none', () => {
    const footnote = /De bedragen zijn afgerond/;
    const cases = [caseWith(exactly(240000), exactly(60000))];
    expect(texts(resultaat(reportInput({ cases, settings: { rounding: 1000 } }))).join('\n')).toMatch(
      footnote,
    );
    expect(texts(resultaat(reportInput({ cases }))).join('\n')).not.toMatch(footnote);
  });
});

describe('Printed parts', () => {
  const euros = (...amounts: readonly number[]): Amount[] => amounts.map((each) => exactly(each * 100));

  it('may not come to their total once each of them is rounded: 1.400 + 400 = 1.800 prints as 1.000 + 0 = 2.000', () => {
    expect(partsAddUp(exactly(80000), euros(400, 400), 100)).toBe(true);
    expect(partsAddUp(exactly(180000), euros(1400, 400), 1000)).toBe(false);
    expect(partsAddUp(exactly(300000), euros(1000, 2000), 1000)).toBe(true);
  });

  it('are not blamed for what did not add up before, or is not known', () => {
    expect(partsAddUp(exactly(500000), euros(1400, 400), 1000)).toBe(true);
    expect(partsAddUp(uncertain(), euros(1400, 400), 1000)).toBe(true);
    expect(partsAddUp(exactly(180000), [...euros(1400), uncertain()], 1000)).toBe(true);
  });
});

describe.each([
  ['Kosten aanpak', kostenAanpak],
  ['Per financier', atOnce(perFinancier)],
] as const)('%s', (_name, report) => {
  const footnote = 'De bedragen zijn afgerond.';
  /** With the costs of all payers, so that there is something to add up. */
  const textsAt = async (rounding: Rounding): Promise<string> => {
    const workbook = await readXlsx(await writeXlsx(null, fictitiousStudy()), 'verzonnen.xlsx');
    const { assessment } = run(workbook, { today: null, perspective: 'alle' });
    const settings = { ...assessment.study.settings, rounding };
    const input = await fictitiousInput();
    const study = { ...assessment.study, settings };
    return texts(report({ ...input, assessment: { ...assessment, study } })).join('\n');
  };

  it('says why its figures do not add up, where they do not', async () => {
    expect(await textsAt(1000)).toContain(footnote);
    expect(await textsAt(0)).not.toContain(footnote);
  });
});
