/**
 * The functions over the columns of the fictitious study give what its report gives, figure for figure, wherever their
 * arguments can say what the lines say. What they cannot know is filled in first, as a user would:
 *   - Fte x Jaarkosten is a yearly amount, and KOSTEN.GEMIDDELD takes the cost of a whole line; those lines are left out
 *     here by counting other payers than the gemeente;
 *   - KOSTEN.GEMIDDELD does not know payers: only the lines of these payers are pointed at;
 *   - codes and roles have no price in KOSTEN.DIRECT: TARIEF looks them up;
 *   - REFERENTIE adds amounts: quantity x duration x price is calculated per line, with BANDBREEDTE and INDEXEER;
 *   - no function knows "Telt mee" and "na toetsing": those lines are left out;
 *   - nor the review: the status of a scenario is what the group made of it.
 */
import type { CaseAssessment } from '../../src/core/domain/assessment';
import type { Amount } from '../../src/core/domain/amount';
import { CONTACTS, DEPLOYMENT, HOURS } from '../../src/core/example/fictitious/approach';
import { INDEX, PRICES } from '../../src/core/example/fictitious/prices';
import { HELP, SCENARIOS } from '../../src/core/example/fictitious/reference';
import { REVIEWS } from '../../src/core/example/fictitious/review';
import { CASES, DAYS } from '../../src/core/example/fictitious/study';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import type { InputValue } from '../../src/core/template/input-sheets';
import { run } from '../../src/core/run';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { amountAnswer, savingAnswer } from '../../src/functions/answers';
import { call } from './excel';

type Line = Readonly<Record<string, string | number | null | undefined>>;

/** The cells as Excel hands them over: dates are serial numbers. */
function plain(lines: readonly Readonly<Record<string, InputValue | undefined>>[]): readonly Line[] {
  return lines.map((line) =>
    Object.fromEntries(Object.entries(line).map(([key, value]) => [key, valueOf(value)])),
  );
}

function valueOf(value: InputValue | undefined): Line[string] {
  return typeof value === 'object' && value !== null ? value.date : value;
}

const cases = plain(CASES);
const contacts = plain(CONTACTS);
const deployment = plain(DEPLOYMENT);
const help = plain(HELP);
const prices = plain(PRICES);
const scenarios = plain(SCENARIOS);

function column(lines: readonly Line[], ...keys: readonly string[]): unknown[][] {
  return lines.map((line) => keys.map((key) => line[key] ?? null));
}

const formulas = (lines: readonly Line[], formula: (line: Line) => unknown): unknown[][] =>
  lines.map((line) => [formula(line)]);

async function reportOf(perspective: string): Promise<readonly CaseAssessment[]> {
  const workbook = await readXlsx(await writeXlsx(null, fictitiousStudy()), 'verzonnen.xlsx');
  return run(workbook, { today: null, perspective }).assessment.cases;
}

const inReport = (amount: Amount | undefined): unknown => amountAnswer(amount!, 'bedrag');
const AFTER_REVIEW: Readonly<Record<string, string>> = {
  aannemelijk: 'gevalideerd',
  'aannemelijk na aanvulling': 'aangevuld',
  'niet aannemelijk': 'afgewezen',
};
const peildatum = Number(valueOf(DAYS.find(([label]) => label === 'Peildatum')![1]));
const selected = cases.filter(({ geselecteerd }) => geselecteerd === 'ja');
const endOf = ({ einde }: Line): number => Math.min(peildatum, Number(einde ?? peildatum));
const index = column(plain(INDEX), 'jaar', 'mutatie');
const priceList = [
  ['Code', 'Voorziening', 'Tarief', 'Prijspeil'],
  ...column(prices, 'code', 'voorziening', 'tarief', 'prijspeil'),
];
const priceOf = (line: Line): Line | undefined =>
  prices.find(({ code, voorziening }) =>
    line['code'] === undefined ? voorziening === line['functie'] : code === line['code'],
  );
const payerOf = (line: Line): unknown =>
  line['wet'] ?? line['financier'] ?? priceOf(line)?.['wet'] ?? priceOf(line)?.['financier'];

const GEMEENTE = 'gemeente (Jeugdwet)';
const OTHERS = 'school, samenwerkingsverband';
const ofGemeente = await reportOf(GEMEENTE);
const ofOthers = await reportOf(OTHERS);

describe.each(selected.map((each, at) => ({ each, at, name: String(each['casus']) })))(
  'Casus $name of the fictitious study',
  ({ each, at, name }) => {
    const children = call(
      'AANTAL.KINDEREN',
      column(contacts, 'kind'),
      column(contacts, 'eersteContact'),
      column(contacts, 'laatsteContact'),
      each['start'],
      endOf(each),
      column(contacts, 'school'),
      each['school'],
    );

    it('AANTAL.KINDEREN', () => {
      expect(children).toBe(ofGemeente[at]!.approach.children);
    });

    it('KOSTEN.GEMIDDELD, over these children', () => {
      const lines = deployment.filter(
        ({ financier, teltMee }) =>
          (financier === 'school' || financier === 'samenwerkingsverband') && teltMee !== 'nee',
      );
      const costs = formulas(lines, ({ kosten, uren, tarief }) => kosten ?? Number(uren) * Number(tarief));
      const average = call(
        'KOSTEN.GEMIDDELD',
        costs,
        children,
        column(lines, 'van'),
        column(lines, 'tot'),
        each['start'],
        endOf(each),
        column(lines, 'school'),
        each['school'],
      );
      // Where nothing of these payers ran, the report says € 0 because the gemeente did pay there.
      expect(typeof average === 'object' ? 0 : average).toBe(inReport(ofOthers[at]!.approach.amount));
    });

    it.each([GEMEENTE, OTHERS])('KOSTEN.DIRECT for %s', (perspective) => {
      const lines = plain(HOURS).filter(({ teltMee }) => teltMee !== 'nee');
      const tariffs = formulas(
        lines,
        (line) => line['tarief'] ?? call('TARIEF', priceOf(line)!['code'], priceList, 2025, index),
      );
      const direct = call(
        'KOSTEN.DIRECT',
        column(lines, 'uren'),
        tariffs,
        column(lines, 'casus'),
        `Casus ${name}`,
        column(lines, 'soortTijd'),
        formulas(lines, payerOf),
        perspective,
      );
      const report = perspective === GEMEENTE ? ofGemeente : ofOthers;
      expect(direct).toBe(inReport(report[at]!.direct.amount));
    });

    const reference = call('REFERENTIE', ...referenceColumns(), `casus ${name}`, payers(), GEMEENTE);

    it('REFERENTIE', () => {
      expect(reference).toBe(inReport(ofGemeente[at]!.reference));
    });

    it('BATEN, of the cost with other help and the reference', () => {
      const { cost, otherHelp, saving } = ofGemeente[at]!;
      // In case 2 cost and reference hang on one tariff: only the report knows that they move together.
      if (name === '2') return;
      for (const basis of ['average', 'direct'] as const) {
        const total = call('SOM', [
          [inReport(cost[basis])],
          [otherHelp === null ? null : inReport(otherHelp)],
        ]);
        expect(call('BATEN', total, reference)).toBe(savingAnswer(saving[basis].amount, 'bedrag'));
      }
    });
  },
);

function scenarioKey({ casus, scenario }: Line): string {
  return `${casus ?? ''} ${scenario ?? ''}`;
}

/** What scenarios cost: stated as a whole, or out of lines, at the prices of 2025. */
function referenceLines(): readonly Line[] {
  const replaced = new Set(
    help.flatMap(({ casus, scenario, fase }) =>
      fase === 'na toetsing' ? [scenarioKey({ casus, scenario })] : [],
    ),
  );
  const lines = help.filter(
    ({ casus, spoor, scenario, fase }) =>
      spoor === 'referentie' && (fase === 'na toetsing' || !replaced.has(scenarioKey({ casus, scenario }))),
  );
  const stated = scenarios.flatMap(({ soortBedrag, bedrag, reden, ...line }): readonly Line[] =>
    soortBedrag === undefined
      ? []
      : [{ ...line, bedrag: bedrag ?? [soortBedrag, reden].filter(Boolean).join(': ') }],
  );
  return [...lines, ...stated];
}

function referenceColumns(): readonly unknown[] {
  const lines = referenceLines();
  const statuses = new Map([
    ...scenarios.map((each) => [scenarioKey(each), each['status']] as const),
    ...plain(REVIEWS)
      .filter(({ expert }) => expert === undefined)
      .map((each) => [scenarioKey(each), AFTER_REVIEW[String(each['oordeel'])]] as const),
  ]);
  return [
    formulas(lines, amountOf),
    column(lines, 'scenario'),
    formulas(lines, ({ casus, scenario }) => statuses.get(scenarioKey({ casus, scenario }))),
    column(lines, 'casus'),
  ];
}

function payers(): unknown[][] {
  return formulas(referenceLines(), payerOf);
}

/** Quantity x duration x price, lowest and highest, at the prices of 2025. */
function amountOf(line: Line): unknown {
  const { bedrag, bedragMin, bedragMax, prijspeil } = line;
  if (bedragMin !== undefined) return call('BANDBREEDTE', bedragMin, bedragMax);
  if (bedrag !== undefined)
    return prijspeil === undefined ? bedrag : call('INDEXEER', bedrag, prijspeil, 2025, index);
  const ends = (['Min', 'Max'] as const).map((end) => {
    const quantity = Number(line['aantal'] ?? line[`aantal${end}`]);
    const duration = line['per'] === 'totaal' ? 1 : Number(line['duur'] ?? line[`duur${end}`]);
    return { units: quantity * duration, end };
  });
  const own = line['tarief'];
  const listed = priceOf(line);
  const amounts = ends.map(({ units, end }) => {
    if (own !== undefined)
      return units * (call('BEDRAG', own, end === 'Min' ? 'laagst' : 'hoogst') as number);
    // A price that the product ships is of 2022.
    const price = listed?.['tarief'] ?? call('TARIEF', line['code'], priceList);
    return call('INDEXEER', units * Number(price), listed?.['prijspeil'] ?? 2022, 2025, index);
  });
  return call('BANDBREEDTE', ...amounts);
}
