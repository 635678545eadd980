/** What independent experts made of the scenarios: their opinions, and each scenario before and after. */
import type { ScenarioAssessment } from '../domain/assessment';
import { nameKey } from '../domain/name';
import type { Expert, Review } from '../domain/review';
import type { Rounding } from '../domain/study';
import { formatAmount, formatCaseName } from '../text/format';
import { TOETSING as TEXT } from '../text/reports/toetsing';
import { SCENARIO } from '../text/words';
import {
  cell,
  figured,
  line,
  overFullWidth,
  printSetup,
  table,
  textBlock,
  textHeader,
  titleBlock,
} from './blocks';
import { amountCell } from './cells/amount-cell';
import { statusText } from './cells/scenario-text';
import type { Block, Cell } from './document';
import type { ReportInput, SheetContent } from './report-input';
import { perspectiveLine } from './tables/money-table';

const COLUMN_WIDTHS = [14, 26, 24, 30, 24, 30, 24, 30];

export function toetsing(input: ReportInput): SheetContent {
  const { settings } = input.assessment.study;
  const title = titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]);
  return {
    kind: 'toetsing',
    name: 'Toetsing',
    columnWidths: COLUMN_WIDTHS,
    blocks: overFullWidth([title, ...content(input)], COLUMN_WIDTHS.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

interface CaseScenario {
  readonly caseName: string;
  /** The case as a figure names it. */
  readonly of: string;
  readonly scenario: ScenarioAssessment;
}

function content({ assessment: { cases, study } }: ReportInput): readonly Block[] {
  const scenarios = cases.flatMap(({ case: { name }, referenceFigure }) =>
    referenceFigure.scenarios.map((scenario) => ({
      caseName: formatCaseName(name),
      of: name,
      scenario,
    })),
  );
  const { settings, experts } = study;
  return [
    textBlock([perspectiveLine(settings), TEXT.explained]),
    ...beforeAndAfter(scenarios, settings.rounding),
    ...originBlocks(scenarios),
    ...opinions(scenarios, experts, settings.rounding),
    ...expertBlocks(experts),
  ];
}

function beforeAndAfter(scenarios: readonly CaseScenario[], rounding: Rounding): readonly Block[] {
  const heading = textBlock([line(TEXT.scenarios.heading, 'heading')]);
  if (scenarios.length === 0) return [heading, textBlock([TEXT.scenarios.none])];
  const {
    case: caseName,
    scenario,
    before,
    after,
    amountBefore,
    amountAfter,
    counts,
  } = TEXT.scenarios.header;
  return [
    heading,
    table(
      textHeader([caseName, scenario, before, after, amountBefore, amountAfter, counts]),
      scenarios.map((each) => scenarioCells(each, rounding)),
    ),
    textBlock([line(TEXT.scenarios.note, 'note')]),
  ];
}

function scenarioCells({ caseName, of, scenario }: CaseScenario, rounding: Rounding): readonly Cell[] {
  const { name, statuses, review, amount, beforeReview, counts } = scenario;
  const figure = { case: of, scenario: name };
  return [
    cell(caseName, 'cellText'),
    cell(name ?? SCENARIO.nameless, 'cellText'),
    cell(statusText(review.statusesBefore), 'cellText'),
    cell(isReviewed(scenario) ? statusText(statuses) : TEXT.scenarios.notReviewed, 'cellText'),
    figured(amountCell(beforeReview ?? amount, rounding), { of: 'scenarioBefore', ...figure }),
    figured(amountCell(amount, rounding), { of: 'scenario', ...figure }),
    cell(counts ? TEXT.yes : TEXT.no, 'cellText'),
  ];
}

/** The group gave its verdict, or somebody filled in the status that comes of it. */
function isReviewed({ statuses, review }: ScenarioAssessment): boolean {
  return review.verdict !== null || statuses.every((status) => status !== 'draft' && status !== 'consensus');
}

/** What tblScenarios says in words, also of a case of which the estimates are closed or were never made. */
function originBlocks(scenarios: readonly CaseScenario[]): readonly Block[] {
  const told = scenarios.filter(({ scenario }) => hasOrigin(scenario));
  if (told.length === 0) return [];
  const { heading, header, note } = TEXT.origin;
  return [
    textBlock([line(heading, 'heading')]),
    table(
      textHeader([
        TEXT.scenarios.header.case,
        TEXT.scenarios.header.scenario,
        header.estimates,
        header.dissent,
      ]),
      told.map(({ caseName, scenario: { name, told: words } }) => [
        cell(caseName, 'cellText'),
        cell(name ?? SCENARIO.nameless, 'cellText'),
        toldCell(words.estimates?.text ?? null),
        toldCell(words.dissent),
      ]),
    ),
    textBlock([line(note, 'note')]),
  ];
}

function toldCell(words: string | null): Cell {
  return words === null ? cell(TEXT.origin.none, 'figureMuted') : cell(words, 'cellText');
}

/** Whether there is something to say of where it comes from. */
export function hasOrigin({ told }: Pick<ScenarioAssessment, 'told'>): boolean {
  return told.estimates !== null || told.dissent !== null;
}

function opinions(
  scenarios: readonly CaseScenario[],
  experts: readonly Expert[],
  rounding: Rounding,
): readonly Block[] {
  const involved = new Set(experts.flatMap((each) => (each.involved === true ? [nameKey(each.name)] : [])));
  const rows = scenarios.flatMap((shown) =>
    inOrder(shown.scenario.review.opinions).map((each) =>
      opinionCells(shown, each, who(each, involved), rounding),
    ),
  );
  const heading = textBlock([line(TEXT.opinions.heading, 'heading')]);
  if (rows.length === 0) return [heading, textBlock([TEXT.opinions.none])];
  const { expert, plausible, tooGloomy, otherOptions, proposal, verdict } = TEXT.opinions.header;
  return [
    heading,
    table(
      textHeader([
        TEXT.scenarios.header.case,
        TEXT.scenarios.header.scenario,
        expert,
        plausible,
        tooGloomy,
        otherOptions,
        proposal,
        verdict,
      ]),
      rows,
    ),
    textBlock([line(TEXT.opinions.note, 'note')]),
  ];
}

/** That an expert is not independent stands at every opinion. */
function who({ expert }: Review, involved: ReadonlySet<string>): string {
  if (expert === null) return TEXT.opinions.group;
  return involved.has(nameKey(expert)) ? TEXT.opinions.involved(expert) : expert;
}

/** The group first, then the experts in alphabetical order. */
function inOrder(reviews: readonly Review[]): readonly Review[] {
  const key = ({ expert }: Review): string => (expert === null ? '' : `1${expert.toLowerCase()}`);
  return [...reviews].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function opinionCells(
  { caseName, of, scenario: { name: scenario } }: CaseScenario,
  review: Review,
  by: string,
  rounding: Rounding,
): readonly Cell[] {
  const { plausible, tooGloomy, otherOptions, verdict, note } = review;
  const words = verdict === null || verdict === 'unknown' ? null : SCENARIO.verdict[verdict];
  const said = [words, note].filter((text) => text !== null);
  return [
    cell(caseName, 'cellText'),
    cell(scenario ?? SCENARIO.nameless, 'cellText'),
    cell(by, 'cellText'),
    cell(plausible ?? '', 'cellText'),
    cell(tooGloomy ?? '', 'cellText'),
    cell(otherOptions ?? '', 'cellText'),
    proposalCell(review, { case: of, scenario }, rounding),
    cell(said.join('. '), 'cellText'),
  ];
}

function proposalCell(
  { proposal, place }: Review,
  of: { readonly case: string; readonly scenario: string | null },
  rounding: Rounding,
): Cell {
  if (proposal.kind === 'missing') return cell('', 'cellText');
  return figured(cell(formatAmount(proposal, rounding), 'cellText'), { of: 'proposal', ...of, place });
}

function expertBlocks(experts: readonly Expert[]): readonly Block[] {
  if (experts.length === 0) return [];
  const { expert, role, employer, involved, note } = TEXT.experts.header;
  return [
    textBlock([line(TEXT.experts.heading, 'heading')]),
    table(
      textHeader([expert, role, employer, involved, note]),
      experts.map((each) => [
        cell(each.name, 'cellText'),
        cell(each.role ?? '', 'cellText'),
        cell(each.employer ?? '', 'cellText'),
        cell(each.involved === null ? '' : each.involved ? TEXT.yes : TEXT.no, 'cellText'),
        cell(each.note ?? '', 'cellText'),
      ]),
    ),
    ...(experts.some((each) => each.involved === true)
      ? [textBlock([line(TEXT.experts.involved, 'note')])]
      : []),
  ];
}
