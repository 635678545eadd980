/** What those involved saw change, per life domain and case, against the begin situation. Scores are never averaged. */
import type { Assessment, CaseAssessment } from '../../domain/assessment';
import type { Paused } from '../../domain/pauses';
import { formatScore } from '../../text/format';
import { RESULTAAT } from '../../text/reports/resultaat';
import { improvedText } from '../../text/words';
import { cell, figured, line, textBlock } from '../blocks';
import type { Block, Cell, LiveCall } from '../document';
import { caseTables } from './case-columns';
import { liveTable } from './live-table';

const TEXT = RESULTAAT.ratings;

export function* ratingsBlocks(assessment: Assessment, live?: LiveCall): Paused<readonly Block[]> {
  const heading = line(TEXT.heading, 'heading');
  const tables = yield* ratingsTables(assessment);
  if (tables.length === 0) return [textBlock([heading, TEXT.none])];
  return [textBlock([heading]), ...liveTable(tables, live), ratingsLegend(tables)];
}

/** The tables themselves, without the text around them; none when nobody rated anything. */
export function* ratingsTables({ study, cases, domainCounts }: Assessment): Paused<readonly Block[]> {
  if (cases.every((assessed) => assessed.case.ratings.length === 0)) return [];
  const rows = study.domains.map((domain) => {
    const count = domainCounts.find((entry) => entry.domain === domain);
    return {
      label: domain,
      labelStyle: 'rowLabel' as const,
      cellOf: (assessed: CaseAssessment) => ratingCell(assessed, domain),
      figureOf: (of: string) => ({ of: 'rating' as const, case: of, domain }),
      closing: figured(cell(count === undefined ? '' : improvedText(count), 'figure'), {
        of: 'improved',
        domain,
      }),
    };
  });
  return yield* caseTables(cases, TEXT.domain, rows, TEXT.improvedHeader);
}

export function ratingCell(assessed: CaseAssessment, domain: string): Cell {
  const rating = assessed.case.ratings.find((entry) => entry.domain === domain);
  if (rating === undefined) return cell(TEXT.notDiscussed, 'figureMuted');
  return rating.score === null ? cell(TEXT.unclear, 'figure') : cell(formatScore(rating.score), 'rating');
}

/** What the marks mean; of the rarer ones only those that the tables hold. */
export function ratingsLegend(tables: readonly Block[]): Block {
  const printed = new Set(
    tables.flatMap((block) => block.rows.flatMap((row) => row.cells.map(({ value }) => value))),
  );
  const lines = [
    TEXT.legendImproved,
    TEXT.legendNoImprovement,
    printed.has(formatScore(-1)) ? TEXT.legendWorse : null,
    printed.has(TEXT.notDiscussed) ? TEXT.legendNotDiscussed : null,
    printed.has(TEXT.unclear) ? TEXT.legendUnclear : null,
  ];
  return textBlock(lines.map((text) => (text === null ? null : line(text, 'note'))));
}
