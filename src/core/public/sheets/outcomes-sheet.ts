/** What those involved saw change, what it cost and what it saved: per case by its number, or in counts only. */
import { COST_BASES, type CostBasis } from '../../domain/study';
import { cell, line, startingPart, textBlock } from '../../report/blocks';
import { amountCell } from '../../report/cells/amount-cell';
import { countsText } from '../../report/cells/counts';
import type { Block, Cell, Sheet } from '../../report/document';
import {
  formatCaseName,
  formatCents,
  formatDayLong,
  formatFuture,
  formatSaving,
  formatScore,
} from '../../text/format';
import { PUBLIC_ATTRIBUTE, PUBLIC_VERSION as TEXT } from '../../text/public-version';
import { COMMON, REFERENCE_STATUS } from '../../text/reports/common';
import { RESULTAAT } from '../../text/reports/resultaat';
import { improvedText } from '../../text/words';
import { publicSheet, publicTitle } from './public-sheet';
import type { PublicCase, PublicStudy } from '../public-study';
import { sideBySide, widthsFor, type PublicRow } from './public-tables';

const caseName = ({ number }: PublicCase): string => formatCaseName(String(number));

export function outcomesSheet(study: PublicStudy): Sheet {
  const blocks = [
    title(study),
    ...attributeBlocks(study),
    ...ratingBlocks(study),
    ...moneyBlocks(study),
    countsBlock(study),
    ...quoteBlocks(study),
    caveatsBlock(study),
  ];
  return publicSheet(TEXT.sheets.outcomes, widthsFor(study.cases.length), blocks);
}

function title(study: PublicStudy): Block {
  const { question, commissioner, approach, peildatum, date, status } = study;
  return publicTitle(study, [
    line(TEXT.subtitle, 'subtitle'),
    question === null ? null : line(RESULTAAT.question(question), 'subtitle'),
    commissioner === null ? null : line(RESULTAAT.commissioner(commissioner), 'subtitle'),
    approach === null ? null : line(RESULTAAT.approach(approach), 'subtitle'),
    date === null ? null : line(TEXT.date(formatDayLong(date)), 'subtitle'),
    peildatum === null ? null : line(RESULTAAT.peildatum(formatDayLong(peildatum)), 'subtitle'),
    status === null ? null : line(COMMON.status[status], status === 'concept' ? 'strong' : 'text'),
    line(TEXT.studied(study.caseCount, study.schools, study.delivered)),
    study.form === 'counts' ? line(TEXT.onlyCounts) : null,
  ]);
}

function attributeBlocks({ attributes, cases }: PublicStudy): readonly Block[] {
  if (attributes.length === 0) return [];
  const rows = attributes.map((attribute, index): PublicRow<PublicCase> => ({
    label: PUBLIC_ATTRIBUTE[attribute],
    cellOf: (each) => cell(each.attributes[index] ?? TEXT.notFilled, 'figure'),
  }));
  const { heading, header } = TEXT.attributes;
  return [
    textBlock([line(heading, 'heading')]),
    ...sideBySide(cases, { corner: header, of: caseName }, rows),
  ];
}

function ratingBlocks({ domains, cases }: PublicStudy): readonly Block[] {
  const { heading, none, domain: corner, improvedHeader } = RESULTAAT.ratings;
  if (domains.length === 0) return [textBlock([line(heading, 'heading'), none])];
  const rows = domains.map((domain, index): PublicRow<PublicCase> => ({
    label: domain.label ?? TEXT.domain(index + 1),
    cellOf: (each) => scoreCell(each.scores[index] ?? 'notDiscussed'),
    closing: cell(improvedText(domain), 'figure'),
  }));
  const tables = sideBySide(cases, { corner, of: caseName, closing: improvedHeader }, rows);
  return [textBlock([line(heading, 'heading')]), ...tables, legend(cases)];
}

function scoreCell(score: PublicCase['scores'][number]): Cell {
  if (score === 'notDiscussed') return cell(RESULTAAT.ratings.notDiscussed, 'figureMuted');
  return score === 'unclear' ? cell(RESULTAAT.ratings.unclear, 'figure') : cell(formatScore(score), 'rating');
}

/** What the marks mean; nothing where no case is shown. */
function legend(cases: readonly PublicCase[]): Block {
  const shown = new Set(cases.flatMap(({ scores }) => scores));
  const { legendImproved, legendNoImprovement, legendWorse, legendNotDiscussed } = RESULTAAT.ratings;
  const lines = [
    cases.length > 0 ? legendImproved : null,
    shown.has(0) ? legendNoImprovement : null,
    shown.has(-1) ? legendWorse : null,
    shown.has('notDiscussed') ? legendNotDiscussed : null,
    shown.has('unclear') ? TEXT.unclear : null,
  ];
  return textBlock(lines.map((text) => (text === null ? null : line(text, 'note'))));
}

function moneyBlocks(study: PublicStudy): readonly Block[] {
  if (study.cases.length === 0) return [];
  const { heading } = RESULTAAT.money;
  return [
    textBlock([line(heading, 'heading'), payersText(study)]),
    ...sideBySide(study.cases, { corner: COMMON.perCase, of: caseName }, moneyRows(study)),
    startingPart(textBlock(moneyNotes(study).map((text) => line(text, 'note')))),
  ];
}

export function payersText({ payers }: PublicStudy): string {
  if (payers === 'all') return TEXT.payers.all;
  return payers === null ? TEXT.payers.other : TEXT.payers.named(payers.join('; '));
}

function moneyRows(study: PublicStudy): readonly PublicRow<PublicCase>[] {
  const { cases, rounding, costBasis } = study;
  const LABEL = RESULTAAT.money;
  const when = (present: boolean, row: PublicRow<PublicCase>): readonly PublicRow<PublicCase>[] =>
    present ? [row] : [];
  const savingRow = (basis: CostBasis): PublicRow<PublicCase> => ({
    label: LABEL.saving[basis],
    style: basis === costBasis ? 'rowLabelStrong' : 'rowLabelIndented',
    cellOf: ({ saving }) =>
      cell(
        formatSaving(saving[basis].amount, saving[basis].outcome, rounding),
        basis === costBasis ? 'figureStrong' : 'figureMuted',
      ),
  });
  return [
    { label: LABEL.average, cellOf: ({ cost }) => amountCell(cost.average, rounding) },
    {
      label: LABEL.direct,
      style: 'rowLabelIndented',
      cellOf: ({ cost }) => amountCell(cost.direct, rounding, 'muted'),
    },
    ...when(
      cases.some(({ otherHelp }) => otherHelp !== null),
      {
        label: LABEL.otherHelp,
        cellOf: ({ otherHelp }) =>
          otherHelp === null ? cell(LABEL.noOtherHelp, 'figureMuted') : amountCell(otherHelp, rounding),
      },
    ),
    { label: LABEL.reference, cellOf: ({ reference }) => amountCell(reference, rounding) },
    ...when(
      cases.some(({ referenceStatus }) => referenceStatus !== null),
      {
        label: REFERENCE_STATUS.label,
        style: 'rowLabelIndented',
        cellOf: ({ referenceStatus }) =>
          cell(REFERENCE_STATUS.status[referenceStatus ?? 'written'], 'figureMuted'),
      },
    ),
    savingRow('average'),
    savingRow('direct'),
    { label: LABEL.future, cellOf: ({ future }) => cell(formatFuture(future), 'figure') },
  ];
}

function moneyNotes({ cases, rounding }: PublicStudy): readonly string[] {
  const NOTE = RESULTAAT.money;
  const statuses = new Set(cases.map(({ referenceStatus }) => referenceStatus));
  const moving = cases.filter(({ movesTogether }) => movesTogether).map(caseName);
  return [
    NOTE.footnote(cases.some(({ otherHelp }) => otherHelp !== null)),
    NOTE.signs,
    NOTE.referenceExplained,
    NOTE.basesExplained,
    NOTE.futureExplained,
    TEXT.rounded(formatCents(rounding * 100)),
    ...(statuses.has('provisional') ? [REFERENCE_STATUS.notes.provisional] : []),
    ...(statuses.has('provisional') || statuses.has('unvalidated')
      ? [REFERENCE_STATUS.notes.unvalidated]
      : []),
    ...(moving.length === 0 ? [] : [NOTE.movesTogether(moving.join(', '))]),
  ];
}

/** The only figures over cases are counts; the study's own cost basis comes first. */
function countsBlock(study: PublicStudy): Block {
  const { counts, costBasis, provisional, unvalidated, caseCount, form } = study;
  const COUNTS = RESULTAAT.counts;
  const bases: readonly CostBasis[] = [costBasis, ...COST_BASES.filter((basis) => basis !== costBasis)];
  return textBlock([
    line(COUNTS.heading, 'heading'),
    // Beside the table of cases this line stands above that.
    form === 'counts' ? payersText(study) : null,
    ...bases.map((basis) =>
      line(COUNTS.onBasis(basis, countsText(counts[basis])), basis === costBasis ? 'strong' : 'text'),
    ),
    provisional === 0 ? null : line(COUNTS.provisional(provisional, caseCount), 'strong'),
    unvalidated === 0 ? null : line(COUNTS.unvalidated(unvalidated, caseCount)),
    form === 'counts' ? null : line(COUNTS.onlyCounts, 'note'),
  ]);
}

function quoteBlocks({ quotes }: PublicStudy): readonly Block[] {
  if (quotes.length === 0) return [];
  const { heading, said, otherRole } = TEXT.quotes;
  return [
    textBlock([line(heading, 'heading'), ...quotes.map(({ text, role }) => said(text, role ?? otherRole))]),
  ];
}

/** What the study itself wrote about its approach is free text: the caveat stands without it. */
function caveatsBlock({ peildatum }: PublicStudy): Block {
  const CAVEAT = RESULTAAT.caveats;
  const lines = [
    CAVEAT.exemplary,
    CAVEAT.estimates,
    CAVEAT.soFar(peildatum === null ? null : formatDayLong(peildatum)),
    CAVEAT.future,
    CAVEAT.otherSchools,
    CAVEAT.approachChanged(null),
    CAVEAT.notFreed,
    CAVEAT.comparedWith,
  ];
  return textBlock([line(CAVEAT.heading, 'heading'), ...lines.map((text) => `• ${text}`)]);
}
