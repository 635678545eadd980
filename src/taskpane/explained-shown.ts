/** What the pane shows of an explanation: data ready to print. Loaded with the first explanation that is asked for. */
import type { CellExplained, InputExplained } from '../core/explain-cell';
import { cellsOf } from '../core/domain/explanation';
import type { Place } from '../core/domain/finding';
import { formatCaseName } from '../core/text/format';
import { EXPLAIN_IN_PANE } from '../core/text/explain-in-pane';
import { UITLEG } from '../core/text/uitleg';
import { placeText } from './view/place-text';

/** A line of text, or a list under a heading of its own. */
export type ExplainedPart =
  | { readonly is: 'text'; readonly text: string; readonly look?: 'strong' | 'hint' }
  | { readonly is: 'list'; readonly heading: string; readonly items: readonly ExplainedItem[] };

export interface ExplainedItem {
  readonly text: string;
  /** How deep a part stands below the figure. */
  readonly depth?: number;
  /** Where it leads to. */
  readonly place?: Place;
}

export interface ExplainedShown {
  /** Of the input: true as soon as it was read. Else of a report, which may say something else by now. */
  readonly of: 'input' | 'report';
  readonly parts: readonly ExplainedPart[];
}

const TEXT = EXPLAIN_IN_PANE;
/** More places than these nobody goes to one by one. */
const MOST_CELLS = 12;
const DEEPEST = 4;

export function explainedShown(explained: CellExplained): ExplainedShown {
  switch (explained.kind) {
    case 'figure':
      return { of: 'report', parts: figure(explained) };
    case 'words':
      return {
        of: 'report',
        parts: [say(UITLEG.words(explained.cell, explained.shown)), ...near(explained)],
      };
    case 'input':
      return { of: 'input', parts: input(explained) };
    case 'noSheet':
      return { of: 'input', parts: [say(TEXT.otherSheet)] };
  }
}

function near({ near: figures }: Extract<CellExplained, { kind: 'words' }>): readonly ExplainedPart[] {
  if (figures.length === 0) return [say(UITLEG.noneNear)];
  return list(UITLEG.near, texts(figures.map(({ cell, shown }) => `${cell}: ${shown}`)));
}

function figure({
  cell,
  shown,
  text,
  explanation,
}: Extract<CellExplained, { kind: 'figure' }>): readonly ExplainedPart[] {
  const parts = text.parts.map(({ depth, value, name }) => ({
    text: TEXT.part(value, name),
    depth: Math.min(depth, DEEPEST),
  }));
  return [
    say(text.title, 'strong'),
    say(`${cell}: ${shown}`),
    say(`${UITLEG.calculation}: ${text.calculation}`),
    say(`${UITLEG.rule}: ${text.rule}`),
    say(`${UITLEG.source}: ${text.source}`, 'hint'),
    ...list(UITLEG.parts, parts),
    ...list(UITLEG.leftOut, texts(text.leftOut)),
    ...list(UITLEG.remarks, texts(text.remarks)),
    ...list(UITLEG.cells, firstOf(cellsOf(explanation).map((place) => ({ text: placeText(place), place })))),
    say(UITLEG.confidential, 'hint'),
  ];
}

/** How a cell of the input was read, and what it is for. */
function input(explained: InputExplained): readonly ExplainedPart[] {
  const { cell, shown, table, column, understood, findings, cases, usedBy } = explained;
  return [
    say(UITLEG.input(cell, shown), 'strong'),
    say(table === null ? UITLEG.noTable : UITLEG.table(table, column)),
    say(understood === null ? UITLEG.notRead : UITLEG.understood(understood)),
    ...list(UITLEG.findings, texts(findings)),
    ...list(UITLEG.cases, texts((cases ?? []).map(formatCaseName))),
    ...used(usedBy),
    say(UITLEG.confidential, 'hint'),
  ];
}

function used(cells: InputExplained['usedBy']): readonly ExplainedPart[] {
  if (cells === null) return [say(UITLEG.tooLarge)];
  return cells.length === 0 ? [say(UITLEG.unused)] : list(UITLEG.usedBy, firstOf(texts(cells)));
}

function firstOf(items: readonly ExplainedItem[]): readonly ExplainedItem[] {
  const rest = items.length - MOST_CELLS;
  return [...items.slice(0, MOST_CELLS), ...(rest > 0 ? [{ text: UITLEG.more(rest) }] : [])];
}

function say(text: string, look?: 'strong' | 'hint'): ExplainedPart {
  return { is: 'text', text, ...(look === undefined ? {} : { look }) };
}

function texts(each: readonly string[]): readonly ExplainedItem[] {
  return each.map((text) => ({ text }));
}

function list(heading: string, items: readonly ExplainedItem[]): readonly ExplainedPart[] {
  return items.length === 0 ? [] : [{ is: 'list', heading, items }];
}
