/** What those involved saw change in one case, with who said so and why. */
import type { CaseAssessment } from '../../domain/assessment';
import { CASUSBEELD } from '../../text/casusbeeld';
import { RESULTAAT } from '../../text/labels';
import { cell, figured, line, textBlock } from '../blocks';
import type { Block } from '../document';
import { ratingCell, ratingsLegend } from '../ratings-table';
import { gridTable } from './grid';

const TEXT = CASUSBEELD.ratings;

/** Nothing when nobody rated the case. Every domain of the study is listed, also those nobody spoke about. */
export function ratingBlocks(assessed: CaseAssessment, domains: readonly string[]): readonly Block[] {
  const { ratings } = assessed.case;
  if (ratings.length === 0) return [];
  const explained = ratings.some(
    ({ accordingTo, explanation }) => accordingTo !== null || explanation !== null,
  );
  const rows = domains.map((domain) => {
    const rating = ratings.find((each) => each.domain === domain);
    return [
      cell(domain, 'rowLabel'),
      figured(ratingCell(assessed, domain), { of: 'rating', case: assessed.case.name, domain }),
      ...(explained
        ? [cell(rating?.accordingTo ?? '', 'cellText'), cell(rating?.explanation ?? '', 'cellText')]
        : []),
    ];
  });
  const { domain } = RESULTAAT.ratings;
  const titles = [
    domain,
    RESULTAAT.ratings.score,
    ...(explained ? [TEXT.accordingTo, TEXT.explanation] : []),
  ];
  const made = gridTable(explained ? [4, 2, 2, 4] : [9, 3], titles, rows);
  return [textBlock([line(CASUSBEELD.parts.ratings, 'heading')]), made, ratingsLegend([made])];
}
