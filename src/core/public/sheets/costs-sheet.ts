/** What the approach cost per school and year. These figures come from no case. */
import { cell, line, textBlock } from '../../report/blocks';
import { amountCell } from '../../report/cells/amount-cell';
import { yearName } from '../../report/cells/year-name';
import type { Block, Cell, Sheet } from '../../report/document';
import { formatCents } from '../../text/format';
import { PUBLIC_VERSION } from '../../text/public-version';
import { payersText } from './outcomes-sheet';
import { publicSheet, publicTitle } from './public-sheet';
import type { PublicCosts, PublicPeriod, PublicStudy } from '../public-study';
import { sideBySide, widthsFor, type PublicRow } from './public-tables';

const TEXT = PUBLIC_VERSION.costs;

export function costsSheet(study: PublicStudy): Sheet {
  const columns = Math.max(...study.costs.map(({ periods }) => periods.length));
  return publicSheet(PUBLIC_VERSION.sheets.costs, widthsFor(columns), [
    publicTitle(study, [line(TEXT.subtitle, 'subtitle'), TEXT.explained, payersText(study)]),
    ...study.costs.flatMap((costs) => schoolBlocks(costs, study)),
    textBlock(notes(study).map((text) => line(text, 'note'))),
  ]);
}

function notes({ costs, rounding, minimumGroup }: PublicStudy): readonly string[] {
  const hides = costs.some(({ periods }) => periods.some(({ children }) => children === 'few'));
  const isRounded = PUBLIC_VERSION.rounded(formatCents(rounding * 100));
  return hides ? [isRounded, TEXT.fewExplained(minimumGroup)] : [isRounded];
}

function schoolBlocks({ school, periods }: PublicCosts, study: PublicStudy): readonly Block[] {
  const header = ({ period }: PublicPeriod): string =>
    period === null ? TEXT.whole : yearName(period, study);
  return [
    textBlock([line(school ?? TEXT.all, 'heading')]),
    ...sideBySide(periods, { corner: TEXT.header, of: header }, rowsOf(periods, study)),
  ];
}

function rowsOf(
  periods: readonly PublicPeriod[],
  { rounding, minimumGroup }: PublicStudy,
): readonly PublicRow<PublicPeriod>[] {
  const total: PublicRow<PublicPeriod> = {
    label: TEXT.total,
    style: 'rowLabelStrong',
    cellOf: (each) => amountCell(each.total, rounding, 'strong'),
  };
  if (periods.every(({ children }) => children === 'notPublished')) return [total];
  const childrenCell = ({ children }: PublicPeriod): Cell => {
    if (children === 'few') return cell(TEXT.few(minimumGroup), 'figure');
    return children === 'notPublished' ? cell(TEXT.notPublished, 'figureMuted') : cell(children, 'count');
  };
  return [
    total,
    { label: TEXT.children, cellOf: childrenCell },
    {
      label: TEXT.average,
      cellOf: ({ average }) =>
        average === 'notPublished' ? cell(TEXT.notPublished, 'figureMuted') : amountCell(average, rounding),
    },
  ];
}
