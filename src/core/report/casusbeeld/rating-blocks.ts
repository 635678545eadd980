/** What those involved saw change in one case, with who said so and why. */
import type { CaseAssessment } from '../../domain/assessment';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { RESULTAAT } from '../../text/reports/resultaat';
import { cell, figured, line, textBlock } from '../blocks';
import type { Block, Cell } from '../document';
import { ratingCell, ratingsLegend } from '../tables/ratings-table';
import { gridTable } from './grid';

const TEXT = CASUSBEELD.ratings;

/** Nothing when nobody rated the case. Every domain of the study is listed, also those nobody spoke about. */
export function ratingBlocks(assessed: CaseAssessment, domains: readonly string[]): readonly Block[] {
  const { ratings } = assessed.case;
  if (ratings.length === 0) return [];
  const explained = ratings.some(
    ({ accordingTo, explanation }) => accordingTo !== null || explanation !== null,
  );
  const rated = (domain: string): readonly Cell[] => [
    cell(domain, 'rowLabel'),
    figured(ratingCell(assessed, domain), { of: 'rating', case: assessed.case.name, domain }),
  ];
  const { domain: title, score } = RESULTAAT.ratings;
  const made = explained
    ? gridTable(
        [4, 2, 2, 4],
        [title, score, TEXT.accordingTo, TEXT.explanation],
        domains.map((domain) => {
          const rating = ratings.find((each) => each.domain === domain);
          const words = [rating?.accordingTo ?? '', rating?.explanation ?? ''];
          return [...rated(domain), ...words.map((text) => cell(text, 'cellText'))];
        }),
      )
    : gridTable([4, 2, 4, 2], [title, score, title, score], inPairs(domains.map(rated)));
  const legend = ratingsLegend([made]).rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  return [
    textBlock([line(CASUSBEELD.parts.ratings, 'heading')]),
    made,
    textBlock([line(legend.join(' '), 'note')]),
  ];
}

/** In two halves beside each other. */
function inPairs(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const half = Math.ceil(rows.length / 2);
  const none = [cell('', 'rowLabel'), cell('', 'rating')];
  return rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? none)]);
}
