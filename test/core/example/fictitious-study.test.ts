import { KOSTENHANDLEIDING_PRICES } from '../../../src/core/data/prices-kostenhandleiding';
import { CONTACTS, DEPLOYMENT, HOURS } from '../../../src/core/example/fictitious/approach';
import { ESTIMATES, PARTICIPANTS, SESSIONS } from '../../../src/core/example/fictitious/dialogue';
import { INDEX, PRICES } from '../../../src/core/example/fictitious/prices';
import { HELP, SCENARIOS } from '../../../src/core/example/fictitious/reference';
import { EXPERTS, REVIEWS } from '../../../src/core/example/fictitious/review';
import { ELEMENTS, EVENTS, QUOTES } from '../../../src/core/example/fictitious/story';
import { AMOUNTS, CASES, RATED_CASES, RATINGS, SCHOOLS } from '../../../src/core/example/fictitious/study';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import type { JsonAmount } from '../../../src/core/report/json/json-amount';
import { styleOf } from '../../../src/core/report/style';
import { FICTITIOUS } from '../../../src/core/text/fictitious';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { fictitiousRun } from '../../support/fictitious';
import { ooxmlErrors } from '../../support/ooxml-validator';

const reported = fictitiousRun;

test('is a valid workbook with one table per input sheet', async () => {
  const bytes = await writeXlsx(null, fictitiousStudy());
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const { sheets } = await readXlsx(bytes, 'verzonnen.xlsx');
  expect(sheets.map(({ tables }) => tables.map(({ name }) => name).join())).toEqual([
    '',
    'tblOnderzoek',
    'tblScholen',
    'tblCasussen',
    'tblSessies',
    'tblDeelnemers',
    'tblInschattingen',
    'tblInzet',
    'tblContacten',
    'tblUren',
    'tblPrijslijst',
    'tblIndex',
    'tblScenarios',
    'tblHulp',
    'tblExperts',
    'tblToetsing',
    'tblErvarenBaten',
    'tblCitaten',
    'tblTijdlijn',
    'tblWerkzameElementen',
    'tblBedragen',
  ]);
});

/** By hand: what was deployed in the period, divided by the children in it; and hours x tariff. */
const COSTS = [
  ['Casus 1', 49277.72, 8, 6159.72, (18 + 24) * 72],
  ['Casus 2', 101553.99, 13, 7811.85, (20 + 22 + 16.5) * 72 + 6 * 118],
  ['Casus 3', 37281.47, 8, 4660.18, (12 + 9.5) * 72],
  ['Casus 4', 73340.06, 10, 7334.01, 14 * 82.4],
  ['Casus 5', 48675.59, 8, 6084.45, 11 * 82.4],
  ['Casus 6', 97965.54, 11, 8905.96, (30 + 12.5) * 82.4 + 5 * 118],
] as const;

test('gives the selected cases their cost of the approach', async () => {
  const { json, assessment } = await reported();
  const costs = json.cases.map(({ case: name, averageCost, directCost }, index) => {
    const { total, children } = assessment.cases[index]!.approach;
    const euros = total !== null && 'cents' in total ? total.cents.low / 100 : null;
    return [name, euros, children, averageCost.low, directCost.low];
  });
  expect(costs).toEqual(COSTS.map((each) => [...each.slice(0, 4), Math.round(each[4] * 100) / 100]));
});

/** By hand, in euros: the reference, other help, and the saving on average and on direct cost; null is uncertain. */
const REFERENCES = [
  ['Casus 1', [7663.2, 12327.04], null, [1503.48, 6167.32], [4639.2, 9303.04]],
  // The tariff of the new provider is in the reference and in other help: 90 in both, or 110 in both.
  ['Casus 2', [14697, 19590], [3600, 4400], [3285.15, 7378.15], [6177, 10270]],
  ['Casus 3', null, null, null, null],
  ['Casus 4', [0, 2600], null, [-7334.01, -4734.01], [-1153.6, 1446.4]],
  ['Casus 5', [4499.04, 6748.56], null, [-1585.41, 664.11], [3592.64, 5842.16]],
  // Of 4.696,80 over 365 days 243 fall before the Peildatum.
  ['Casus 6', [10704.38, 13841], [3126.91, 3126.91], [-1328.49, 1808.13], [3485.47, 6622.09]],
];

test('gives each case its reference, other help and saving', async () => {
  const { json } = await reported();
  const ends = (amount: JsonAmount | null): readonly (number | null)[] | null =>
    amount === null || amount.low === null ? null : [amount.low, amount.high];
  expect(
    json.cases.map(({ case: name, reference, otherHelp, saving }) => [
      name,
      ends(reference),
      ends(otherHelp),
      ends(saving.average),
      ends(saving.direct),
    ]),
  ).toEqual(REFERENCES);
});

test('has a case that is provisional, and cases that are not reviewed', async () => {
  const { json } = await reported();
  const marked = (mark: 'provisional' | 'unvalidated'): readonly string[] =>
    json.cases.flatMap((each) => (each.referenceFrom[mark] ? [each.case] : []));
  expect(marked('provisional')).toEqual(['Casus 5']);
  expect(marked('unvalidated')).toEqual(['Casus 1', 'Casus 3', 'Casus 5']);
});

test('has no errors, and asks only what "Lees mij" says that it asks', async () => {
  const { findings } = await reported();
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ code, facts }) => [code, facts]),
  ).toEqual([
    ['review.noGroup', { case: '3', scenario: 'Begeleiding thuis' }],
    ['selection.notCovered', { attribute: 'nature', values: ['rouw'] }],
  ]);
});

/** By hand: the verdicts of the group in tblToetsing, and the lines "na toetsing" in tblHulp. */
test('shows what the review made of the scenarios of case 6', async () => {
  const { json } = await reported();
  const { scenarios } = json.cases[5]!.referenceFrom;
  expect(scenarios.map(({ name, statuses, counts }) => [name, statuses, counts])).toEqual([
    ['Begeleiding en onderzoek', ['validated'], true],
    ['Gezinshuis', ['rejected'], false],
    ['Intensieve hulp thuis', ['supplemented'], true],
  ]);
  const supplemented = scenarios[2]!;
  // JH-3 is € 105 of 2023: x 1,04 x 1,03 = 112,476. Before: 4 x 40 hours. After: 3 x 26 hours, and 15 hours of JH-2,
  // which is € 125 of 2024: x 1,03 = 128,75. The sleep-over care is paid by the zorgkantoor.
  expect(supplemented.beforeReview?.low).toBe(17996.16);
  expect(supplemented.amount.low).toBe(10704.38);
});

test('is open about three cases, and one of them has six people who see it otherwise', async () => {
  const { assessment, document } = await reported();
  const sheets = document.sheets.flatMap(({ mark }) => mark?.kind ?? []);
  expect(sheets.filter((kind) => kind.startsWith('inschattingen:'))).toEqual(
    ['2', '4', '6'].map((key) => `inschattingen:${key}`),
  );
  expect(assessment.study.closedEstimates).toEqual(['1', '5']);
  const [, , last] = assessment.estimates;
  expect(last!.participants).toHaveLength(6);
  expect(last!.provisions.map(({ answers }) => answers.size)).toEqual([2, 3, 2, 1, 1, 1]);
});

describe('its lines name only what exists:', () => {
  const cases = CASES.map(({ casus }) => casus);
  const schools = SCHOOLS.map(({ school }) => school);
  const scenarioKey = ({ casus, scenario }: { casus?: unknown; scenario?: unknown }): string =>
    `${String(casus)}: ${String(scenario)}`;
  const units = new Map<unknown, unknown>([
    ...KOSTENHANDLEIDING_PRICES.map(({ code, unit }) => [code, unit] as const),
    ...PRICES.map(({ code, eenheid }) => [code, eenheid] as const),
  ]);
  const onReference = HELP.filter(({ spoor }) => spoor === 'referentie');

  test('schools', () => {
    for (const { school } of [...CASES, ...DEPLOYMENT, ...CONTACTS]) expect(schools).toContain(school);
  });

  test('cases', () => {
    const tables = [HOURS, SCENARIOS, HELP, AMOUNTS, SESSIONS, PARTICIPANTS, ESTIMATES, REVIEWS];
    for (const { casus } of tables.flat()) expect(cases).toContain(casus);
  });

  test('scenarios', () => {
    const known = SCENARIOS.map(scenarioKey);
    expect(new Set(known).size).toBe(known.length);
    for (const line of [...onReference, ...REVIEWS]) expect(known).toContain(scenarioKey(line));
  });

  test('participants, also where a scenario says of whom it comes, and experts', () => {
    const key = (casus: unknown, deelnemer: unknown): string => `${String(casus)}: ${String(deelnemer)}`;
    const known = PARTICIPANTS.map(({ casus, deelnemer }) => key(casus, deelnemer));
    for (const { casus, deelnemer } of ESTIMATES) expect(known).toContain(key(casus, deelnemer));
    for (const { casus, uitInschattingen } of SCENARIOS)
      for (const each of JSON.stringify(uitInschattingen ?? null).match(/D\d+/g) ?? [])
        expect(known).toContain(key(casus, each));
    const experts = [undefined, ...EXPERTS.map(({ expert }) => expert)];
    for (const { expert } of REVIEWS) expect(experts).toContain(expert);
  });

  test('codes, with the unit of their price', () => {
    for (const { code } of HOURS) if (code !== undefined) expect(units.get(code)).toBe('uur');
    for (const { code, eenheid } of HELP)
      if (code !== undefined) expect([code, eenheid]).toEqual([code, units.get(code)]);
  });

  test('and every reference line without a code has a price and a payer of its own', () => {
    for (const { code, tarief, bedrag, bedragMin, financier } of HELP) {
      if (code !== undefined) continue;
      expect(tarief ?? bedrag ?? bedragMin).toBeDefined();
      expect(financier).toBeDefined();
    }
  });
});

test.each([
  ['2 Scholen', SCHOOLS],
  ['3 Casussen', CASES],
  ['4 Sessies', SESSIONS],
  ['5 Deelnemers', PARTICIPANTS],
  ['6 Inschattingen', ESTIMATES],
  ['7 Inzet', DEPLOYMENT],
  ['8 Contacten', CONTACTS],
  ['9 Uren', HOURS],
  ['10 Prijslijst', PRICES],
  ['11 Index', INDEX],
  ["12 Scenario's", SCENARIOS],
  ['13 Hulp', HELP],
  ['14 Experts', EXPERTS],
  ['15 Toetsing', REVIEWS],
  ['17 Citaten', QUOTES],
  ['18 Tijdlijn', EVENTS],
  ['19 Werkzame elementen', ELEMENTS],
  ['20 Bedragen', AMOUNTS],
])('leaves nothing of its rows out of %s', (name, records) => {
  const sheet = fictitiousStudy().sheets.find((each) => each.name === name);
  const [, ...rows] = sheet!.blocks[0]!.rows;
  const filled = rows.map(({ cells }) => cells.filter(({ value }) => value !== null).length);
  expect(filled).toEqual(
    records.map((each) => Object.values(each).filter((value: unknown) => value !== null).length),
  );
});

test('says per case what it shows', () => {
  const told = FICTITIOUS.explanation.flatMap(
    (line) => /^Casus ([\d, en]+): /.exec(line)?.[1]?.match(/\d+/g) ?? [],
  );
  expect(told).toEqual(CASES.map(({ casus }) => casus));
});

test('has a score for every selected case in every domain', () => {
  const selected = CASES.filter(({ geselecteerd }) => geselecteerd === 'ja').map(({ casus }) => casus);
  expect(RATED_CASES).toEqual(selected);
  for (const [, ...scores] of RATINGS) expect(scores).toHaveLength(selected.length);
});

test('prints euros at amounts only', () => {
  for (const { blocks } of fictitiousStudy().sheets) {
    for (const { rows, headerRows } of blocks) {
      if (headerRows === 0) continue;
      const headers = rows[0]!.cells.map(({ value }) => String(value));
      for (const { cells } of rows.slice(1)) {
        cells.forEach(({ value, style }, index) => {
          if (typeof value !== 'number' || style === 'inputDate') return;
          const isAmount = /^(Kosten|Jaarkosten|Tarief|Bedrag.*|Voorstel bedrag|Gemiddelde kosten)$/.test(
            headers[index] ?? '',
          );
          expect([headers[index], styleOf(style).numberFormat.includes('€')]).toEqual([
            headers[index],
            isAmount,
          ]);
        });
      }
    }
  }
});
