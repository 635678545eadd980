/** In how many cases each score was given, per life domain. Scores are counted, never added or averaged. */
import type { Assessment, CaseAssessment } from '../../domain/assessment';
import type { Rating, Score } from '../../domain/rating';
import { formatScore } from '../../text/format';
import { CHARTS } from '../../text/reports/charts';
import { RESULTAAT } from '../../text/reports/resultaat';
import type { Block } from '../document';
import { chartBlocks, type Bar } from './chart-blocks';
import type { ChartFill } from './chart-fill';
import { fitting, type ChartRoom } from './chart-room';

const TEXT = CHARTS.ratings;

type Given = '3' | '2' | '1' | '0' | '-1' | 'unclear' | 'notDiscussed';

interface GivenLook {
  readonly given: Given;
  /** The same as a figure names it. */
  readonly score: Score | 'missing' | null;
  readonly name: string;
  readonly fill: ChartFill;
}

/** From best to worst, and then what says nothing. */
const ORDER: readonly GivenLook[] = [
  { given: '3', score: 3, name: formatScore(3), fill: 'dark' },
  { given: '2', score: 2, name: formatScore(2), fill: 'middle' },
  { given: '1', score: 1, name: formatScore(1), fill: 'striped' },
  { given: '0', score: 0, name: TEXT.noImprovement, fill: 'white' },
  { given: '-1', score: -1, name: formatScore(-1), fill: 'gridded' },
  { given: 'unclear', score: null, name: RESULTAAT.ratings.unclear, fill: 'crossed' },
  { given: 'notDiscussed', score: 'missing', name: RESULTAAT.ratings.notDiscussed, fill: 'light' },
];

/** Nothing when nobody rated anything. */
export function ratingsChart(
  { study, cases, domainCounts }: Assessment,
  room: ChartRoom,
  heading: string,
): readonly Block[] {
  const counts = countGiven(study.domains, cases);
  const used = ORDER.filter(({ given }) => [...counts.values()].some((count) => count[given] > 0));
  if (used.every(({ given }) => given === 'notDiscussed')) return [];
  const bars = domainCounts.map(({ domain, improved, of }): Bar => {
    const count = counts.get(domain) ?? none();
    return {
      label: TEXT.bar(domain, improved, of),
      spoken: TEXT.spoken(
        domain,
        used.flatMap(({ given }) => (count[given] > 0 ? [TEXT.counted(given, count[given])] : [])),
      ),
      figures: used.map(({ given }) => count[given]),
      keys: used.map(({ score }) => ({ of: 'scored', domain, score })),
    };
  });
  const most = fitting(
    bars.map(({ label }) => label),
    room,
  );
  const parts = Array.from({ length: Math.ceil(bars.length / most) }, (_, index) => index);
  return parts.flatMap((part) =>
    chartBlocks({
      key: `ervaren baten ${part + 1}`,
      ...(part === 0 ? { heading } : {}),
      explained: [TEXT.explained],
      title: CHARTS.part(TEXT.title(cases.length), part + 1, parts.length),
      series: used.map(({ name, fill }) => ({ name, fill, style: 'count', isLabelled: true })),
      axis: { title: TEXT.axis, style: 'count', from: 0, until: cases.length, step: stepOf(cases.length) },
      room,
      bars: bars.slice(part * most, (part + 1) * most),
    }),
  );
}

/** In one walk over the cases: there may be thousands. */
function countGiven(
  domains: readonly string[],
  cases: readonly CaseAssessment[],
): ReadonlyMap<string, Readonly<Record<Given, number>>> {
  const counts = new Map(domains.map((domain) => [domain, { ...none(), notDiscussed: cases.length }]));
  for (const { case: each } of cases) {
    for (const rating of each.ratings) {
      const count = counts.get(rating.domain);
      if (count === undefined) continue;
      count[givenOf(rating)]++;
      count.notDiscussed--;
    }
  }
  return counts;
}

function none(): Record<Given, number> {
  return { '3': 0, '2': 0, '1': 0, '0': 0, '-1': 0, unclear: 0, notDiscussed: 0 };
}

function givenOf({ score }: Rating): Given {
  return score === null ? 'unclear' : `${score}`;
}

/** Whole cases, and ten of them on the axis at most. */
function stepOf(cases: number): number {
  const least = cases / 10;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((each) => each * power).find((step) => step >= least) ?? power;
}
