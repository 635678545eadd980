/** The estimates of one case side by side: what the participants differ about, and what each of them expects. */
import { calculated, exactly } from '../../domain/amount';
import type {
  ComparedEstimates,
  ComparedProvision,
  EstimatingParticipant,
  Spread,
} from '../../domain/compared-estimates';
import { isPoint } from '../../domain/interval';
import type { Estimate } from '../../domain/session';
import { answerText } from '../../text/answer';
import { formatQuantity } from '../../text/format';
import { INSCHATTINGEN as TEXT } from '../../text/reports/inschattingen';
import { cell, figured, line, startingPart, table, textBlock, textHeader } from '../blocks';
import { amountCell } from '../cells/amount-cell';
import type { Block, Cell } from '../document';
import { CASES_SIDE_BY_SIDE } from '../tables/case-columns';

/** As many as cases: forty people come in five tables. */
export const SIDE_BY_SIDE = CASES_SIDE_BY_SIDE;
const MONEY_TO_THE_CENT = 0;

export function comparedBlocks(caseName: string, compared: ComparedEstimates): readonly Block[] {
  const { participants, provisions, silent } = compared;
  return [
    textBlock([
      line(TEXT.summary.heading, 'heading'),
      TEXT.explained,
      silent.length === 0 ? null : TEXT.silent(silent),
    ]),
    table(
      textHeader([TEXT.provision, ...Object.values(TEXT.summary.header)]),
      provisions.map((each) => summaryCells(caseName, each, participants.length)),
    ),
    textBlock(Object.values(TEXT.summary.notes).map((note) => line(note, 'note'))),
    textBlock([line(TEXT.answers.heading, 'heading')]),
    ...answerTables(caseName, participants, provisions),
    textBlock(Object.values(TEXT.answers.notes).map((note) => line(note, 'note'))),
    ...remarkBlocks(compared),
  ];
}

function summaryCells(caseName: string, provision: ComparedProvision, of: number): readonly Cell[] {
  const { answers, spread } = provision;
  const figure = { of: 'estimates', case: caseName, provision: provision.name } as const;
  return [
    cell(provisionName(provision), 'rowLabel'),
    figured(cell(TEXT.summary.namedBy(answers.size, of), 'figure'), { ...figure, figure: 'namedBy' }),
    ...(spread === null
      ? [cell(TEXT.none, 'figureMuted'), cell(TEXT.none, 'figureMuted'), cell(TEXT.none, 'figureMuted')]
      : spreadCells(spread).map((shown, index) =>
          figured(shown, { ...figure, figure: SPREAD[index] ?? 'lowest' }),
        )),
  ];
}

/** In the order of the columns. */
const SPREAD = ['lowest', 'median', 'highest'] as const;

function spreadCells(spread: Spread): readonly Cell[] {
  if (spread.unit === 'cents')
    return [exactly(spread.lowest), calculated(spread.median), exactly(spread.highest)].map((amount) =>
      amountCell(amount, MONEY_TO_THE_CENT),
    );
  const { lowest, median, highest } = spread;
  const middle = isPoint(median) ? [median.low] : [median.low, median.high];
  return [[lowest], middle, [highest]].map((ends) =>
    cell(TEXT.summary.times(ends.map(formatQuantity)), 'figure'),
  );
}

function answerTables(
  caseName: string,
  participants: readonly EstimatingParticipant[],
  provisions: readonly ComparedProvision[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < participants.length; first += SIDE_BY_SIDE) {
    const group = participants.slice(first, first + SIDE_BY_SIDE);
    const block = table(
      [cell(TEXT.provision, 'tableHeaderLeft'), ...group.map((each) => cell(nameOf(each), 'tableHeader'))],
      provisions.map((provision) => [
        cell(provisionName(provision), 'rowLabel'),
        ...group.map((each) => answerCell(caseName, each, provision)),
      ]),
    );
    // The first table stays with the heading above it.
    blocks.push(first === 0 ? block : startingPart(block));
  }
  return blocks;
}

function provisionName({ name, isNoHelp }: ComparedProvision): string {
  return isNoHelp ? TEXT.noHelp : (name ?? TEXT.noProvision);
}

/** Figures only: what somebody said about it stands below, so that the table can be compared at a glance. */
function answerCell(
  caseName: string,
  { key, name: participant }: EstimatingParticipant,
  { isNoHelp, name, answers }: ComparedProvision,
): Cell {
  const figure = { of: 'answer', case: caseName, provision: name, participant } as const;
  const [first, ...others] = answers.get(key) ?? [];
  if (first === undefined) return cell(TEXT.none, 'figureMuted');
  if (!isNoHelp && others.length === 0 && isOnlyAmount(first))
    return figured(amountCell(first.amount, MONEY_TO_THE_CENT), figure);
  return figured(cell(answerText([first, ...others], isNoHelp), 'figure'), figure);
}

function isOnlyAmount({ amount, quantity }: Estimate): boolean {
  return amount.kind !== 'missing' && quantity.kind === 'missing';
}

/** Per participant what they said about the help that they named, and how sure they were. */
function remarkBlocks({ participants, provisions }: ComparedEstimates): readonly Block[] {
  const remarks = participants.flatMap((participant) =>
    provisions.flatMap((provision) =>
      (provision.answers.get(participant.key) ?? []).flatMap((estimate) => {
        const words = wordsOf(estimate);
        return words.length === 0
          ? []
          : [TEXT.remarks.of(nameOf(participant), provisionName(provision), words.join('; '))];
      }),
    ),
  );
  return remarks.length === 0 ? [] : [textBlock([line(TEXT.remarks.heading, 'heading'), ...remarks])];
}

function wordsOf({ event, certainty, note }: Estimate): readonly string[] {
  return [event, note, certainty === null ? null : TEXT.certainty(certainty)].filter((part) => part !== null);
}

function nameOf({ name, role }: EstimatingParticipant): string {
  return role === null ? name : `${name} (${role})`;
}
