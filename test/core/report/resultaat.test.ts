import { exactly, MISSING, uncertain } from '../../../src/core/domain/amount';
import type { CaseAssessment } from '../../../src/core/domain/assessment';
import { FIRST_LINE } from '../../../src/core/report/own-sheets/own-sheet';
import { styleOf } from '../../../src/core/report/style';
import { resultaat } from '../../support/at-once';
import { DOMAINS, fiveCases } from '../../support/five-cases';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { cellsOf, rowValues, sheetText, texts } from '../../support/sheet-text';

const AVERAGE = 'Kosten aanpak (gemiddeld per kind, periode van de casus)';
const DIRECT = 'Ter vergelijking: directe kosten (uren voor dit kind x uurtarief)';
const OTHER_HELP = 'Overige hulp die wel is ingezet';
const SAVING = 'Besparing of extra kosten, tot nu toe*';
const SAVING_DIRECT = 'Besparing of extra kosten, tot nu toe, op directe kosten';
const REPORTED = 'Gerapporteerde besparing (ter vergelijking, niet gebruikt)';

const published = resultaat(reportInput());

/** The five cases with one of them changed. */
function changed(index: number, change: Partial<CaseAssessment>): readonly CaseAssessment[] {
  return fiveCases.map((assessed, position) => (position === index ? { ...assessed, ...change } : assessed));
}

/** The five published cases over and over, under names of their own. */
function manyCases(count: number): readonly CaseAssessment[] {
  return Array.from({ length: count }, (_, index) => {
    const assessed = fiveCases[index % fiveCases.length]!;
    const name = String(index + 1);
    return { ...assessed, case: { ...assessed.case, name, key: name } };
  });
}

describe('Resultaat of the five published cases', () => {
  it('reads as its golden text', () => {
    expectGolden('resultaat.txt', sheetText(published));
  });

  it('begins with the line by which a report is known', () => {
    expect(cellsOf(published)[0]).toMatchObject({ value: FIRST_LINE, style: 'firstLine' });
  });

  it.each([
    [DOMAINS[0], ['+++', '+', '++', '++', '+', 'in 5 van de 5 casussen verbeterd']],
    [DOMAINS[1], ['+++', '+++', '++', '–', '–', 'in 3 van de 5 casussen verbeterd']],
    [DOMAINS[2], ['+++', '++', '+', '++', '++', 'in 5 van de 5 casussen verbeterd']],
    [DOMAINS[3], ['+++', '+', '++', '++', '–', 'in 4 van de 5 casussen verbeterd']],
    [DOMAINS[4], ['+++', '+++', '+', '++', '+', 'in 5 van de 5 casussen verbeterd']],
    [DOMAINS[5], ['–', '+', '–', '++', '+', 'in 3 van de 5 casussen verbeterd']],
  ])('shows the published ratings for %s', (domain, cells) => {
    expect(rowValues(published, domain)).toEqual(cells);
  });

  it.each([
    [AVERAGE, [14000, 10000, 7500, 10000, 10000]],
    [DIRECT, [6000, 1900, 6000, 1800, '< € 300']],
    ['Kosten referentie', [19000, 32000, 'Onzeker', '€ 0 - € 6000', 'Geen kosten']],
    [
      SAVING,
      [
        '⊕ € 5.000 (besparing)',
        '⊕ € 22.000 (besparing)',
        'Onzeker',
        '⊖ € 4.000 tot € 10.000 (extra kosten)',
        '⊖ € 10.000 (extra kosten)',
      ],
    ],
    [
      SAVING_DIRECT,
      [
        '⊕ € 13.000 (besparing)',
        '⊕ € 30.100 (besparing)',
        'Onzeker',
        '⊖ € 1.800 tot ⊕ € 4.200 (extra kosten of besparing)',
        '⊖ minder dan € 300 (extra kosten)',
      ],
    ],
    ['Toekomstige baten', ['⊕⊕', '⊕⊕⊕', 'Onzeker', '⊕⊕', '⊕⊕']],
  ])('shows the published figures in the row "%s"', (label, cells) => {
    expect(rowValues(published, label)).toEqual(cells);
  });

  it('shows the reported figure of case 5 beside the computed one, and says that it differs', () => {
    expect(rowValues(published, REPORTED).at(4)).toBe('⊖ € 9.500 (extra kosten)');
    expect(texts(published)).toContain(
      'Casus 5: gerapporteerd is ⊖ € 9.500 (extra kosten), de cijfers hierboven geven ⊖ € 10.000 (extra kosten). Er is geen reden vermeld.',
    );
  });

  it('counts the outcomes on both cost bases', () => {
    expect(texts(published)).toEqual(
      expect.arrayContaining([
        'Op basis van gemiddelde kosten: in 2 van de 5 casussen een besparing, in 2 extra kosten, in 1 onzeker.',
        'Op basis van directe kosten: in 2 van de 5 casussen een besparing, in 1 extra kosten of een besparing, in 1 extra kosten, in 1 onzeker.',
      ]),
    );
  });

  it('carries the caveats that nobody can turn off', () => {
    const bullets = texts(published).filter((text) => text.startsWith('• '));
    expect(bullets).toHaveLength(8);
    expect(bullets).toContain(
      '• Een besparing is hulp die naar schatting niet nodig was; dat geld komt niet vanzelf vrij in de begroting.',
    );
    expect(bullets).toContain(
      '• Ervaren baten zijn vergeleken met het begin, het geld met de situatie zonder de aanpak.',
    );
    expect(bullets.join()).toContain('op de tweede school is een huiskamer gekomen');
  });
});

describe('The rows of Resultaat', () => {
  it('leave out other help and reported figures where no case has them', () => {
    const sheet = resultaat(reportInput({ cases: changed(4, { reported: null }) }));
    expect(rowValues(sheet, OTHER_HELP)).toEqual([]);
    expect(rowValues(sheet, REPORTED)).toEqual([]);
    expect(texts(sheet).join()).not.toContain('overige hulp');
  });

  it('show other help for all cases once one of them has it', () => {
    const sheet = resultaat(reportInput({ cases: changed(1, { otherHelp: exactly(45000) }) }));
    expect(rowValues(sheet, OTHER_HELP)).toEqual(['geen', 450, 'geen', 'geen', 'geen']);
  });

  it('hold a number only for one exact figure in canonical form', () => {
    const written = { ...exactly(1400000), written: '14000 euro' };
    const circa = { ...exactly(600000), approximate: true as const };
    const sheet = resultaat(
      reportInput({ cases: changed(0, { cost: { average: written, direct: circa } }) }),
    );
    expect(rowValues(sheet, AVERAGE)[0]).toBe('14000 euro');
    expect(rowValues(sheet, DIRECT)[0]).toBe('ca. € 6.000');
  });

  it('hold the number as printed, rounded where the study rounds', () => {
    const cases = changed(0, { cost: { average: exactly(1_432_155), direct: exactly(612_349) } });
    const cents = resultaat(reportInput({ cases, settings: { rounding: 0 } }));
    expect(rowValues(cents, AVERAGE)[0]).toBe(14321.55);
    const hundreds = resultaat(reportInput({ cases, settings: { rounding: 100 } }));
    expect(rowValues(hundreds, AVERAGE)[0]).toBe(14300);
    expect(rowValues(hundreds, DIRECT)[0]).toBe(6100);
  });

  it('print what is missing and why something is uncertain', () => {
    const sheet = resultaat(
      reportInput({ cases: changed(0, { cost: { average: MISSING, direct: uncertain('uren zijn zoek') } }) }),
    );
    expect(rowValues(sheet, AVERAGE)[0]).toBe('Niet ingevuld');
    expect(rowValues(sheet, DIRECT)[0]).toBe('Onzeker');
    expect(texts(sheet)).toContain('Casus 1, directe kosten: onzeker. Reden: uren zijn zoek.');
  });

  it('put the saving on the cost basis of the study in the headline', () => {
    const sheet = resultaat(reportInput({ settings: { costBasis: 'direct' } }));
    const strong = cellsOf(sheet).filter(({ style }) => style === 'rowLabelStrong');
    expect(strong.map(({ value }) => value)).toEqual([SAVING_DIRECT]);
    const counts = texts(sheet).filter((text) => text.startsWith('Op basis van'));
    expect(counts[0]).toContain('directe kosten');
    expect(counts).toHaveLength(2);
  });
});

describe('The ratings table', () => {
  const [first, ...others] = fiveCases;
  const withRatings = (ratings: CaseAssessment['case']['ratings']) => [
    { ...first!, case: { ...first!.case, ratings } },
    ...others,
  ];

  it('says what was not discussed and counts it apart', () => {
    const sheet = resultaat(reportInput({ cases: withRatings(first!.case.ratings.slice(1)) }));
    expect(rowValues(sheet, DOMAINS[0])).toEqual([
      'niet besproken',
      '+',
      '++',
      '++',
      '+',
      'in 4 van de 5 casussen verbeterd (1 niet besproken)',
    ]);
  });

  it('explains a mark only where it is used, and "–" always', () => {
    const legend = (sheet: typeof published) => texts(sheet).join('\n');
    expect(legend(published)).toContain('–: geen verbetering gemeld. Dit is geen achteruitgang.');
    expect(legend(published)).not.toMatch(/slechter:|niet besproken:|onduidelijk:/);
    const [rating, second, ...rest] = first!.case.ratings;
    const odd = withRatings([{ ...rating!, score: -1 }, { ...second!, score: null }, ...rest.slice(1)]);
    expect(legend(resultaat(reportInput({ cases: odd })))).toMatch(
      /slechter:[^]*niet besproken:[^]*onduidelijk:/,
    );
  });

  it('gives way to one sentence when nobody rated anything', () => {
    const cases = fiveCases.map((assessed) => ({ ...assessed, case: { ...assessed.case, ratings: [] } }));
    const sheet = resultaat(reportInput({ cases }));
    expect(texts(sheet)).toContain('Er zijn geen ervaren baten ingevuld.');
    expect(rowValues(sheet, DOMAINS[0])).toEqual([]);
  });
});

describe('Many cases', () => {
  const sheet = resultaat(reportInput({ cases: manyCases(20) }));

  it('stand eight side by side, the next eight below', () => {
    const tables = sheet.blocks.filter(({ kind, forCharts }) => kind === 'table' && forCharts !== true);
    const cases = tables.map(
      ({ rows }) => rows[0]!.cells.filter(({ value }) => /^Casus /.test(String(value))).length,
    );
    expect(cases).toEqual([8, 8, 4, 8, 8, 4]);
    expect(rowValues(sheet, AVERAGE)).toHaveLength(20);
  });

  it('have the count over all cases once, at the end of the last ratings table', () => {
    expect(rowValues(sheet, DOMAINS[0])).toHaveLength(21);
    expect(rowValues(sheet, DOMAINS[0]).at(-1)).toBe('in 20 van de 20 casussen verbeterd');
  });

  it('never make a table wider than the sheet', () => {
    for (const { kind, rows } of sheet.blocks) {
      if (kind !== 'table') continue;
      for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(sheet.columnWidths.length);
    }
  });
});

describe('A study', () => {
  it('without cases says so, with its caveats', () => {
    const sheet = resultaat(reportInput({ cases: [] }));
    expect(texts(sheet).join('\n')).toMatch(/geen casussen gevonden[^]*Wat u bij deze uitkomsten/);
    expect(sheet.blocks.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('in concept says so', () => {
    const sheet = resultaat(reportInput({ settings: { status: 'concept' } }));
    expect(cellsOf(sheet)).toContainEqual(
      expect.objectContaining({
        value: 'Status: concept. De cijfers kunnen nog veranderen.',
        style: 'strong',
      }),
    );
    expect(sheet.print.footer.left).toContain('concept');
  });

  it('with nothing filled in prints no empty lines and no "null"', () => {
    const nothing = {
      name: null,
      question: null,
      commissioner: null,
      version: null,
      status: null,
      approach: null,
      approachChanged: null,
      keepUntil: null,
      dpiaReference: null,
    };
    const sheet = resultaat(reportInput({ settings: nothing, peildatum: null }));
    expect(sheetText(sheet)).not.toMatch(/null|undefined/);
    expect(texts(sheet)[1]).toBe('Onderzoek zonder naam');
    expect(sheet.print.footer).toEqual({ left: 'Onderzoek zonder naam\nVertrouwelijk', centre: '' });
  });

  it('with formulas in its names shows them as text', () => {
    const name = '=HYPERLINK("http://x.nl";"klik")';
    const [first, ...others] = fiveCases;
    const cases = [{ ...first!, case: { ...first!.case, name: '@SUM(A1)' } }, ...others];
    const sheet = resultaat(
      reportInput({ cases, settings: { name, question: '+1+1', approachChanged: '=1+1' } }),
    );
    expect(texts(sheet)).toContain(name);
    for (const { value, style } of cellsOf(sheet)) {
      if (typeof value === 'string') expect(styleOf(style).numberFormat).toBe('@');
    }
  });
});
