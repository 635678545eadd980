/**
 * The form on which one participant estimates what would have happened without the approach. It is a file of its own and
 * holds one pseudonym and one key: what is not in it cannot be seen by who opens it.
 */
import { CHOICES, type ColumnKey } from '../intake/labels';
import { cell, line, table, textBlock, textHeader } from '../report/blocks';
import type { Block, Cell, Document, Entry } from '../report/document';
import { wordsOf } from '../template/columns';
import { labelOf } from '../template/input-sheets';
import { FORM } from '../text/form';
import { formatCaseName } from '../text/format';

/** Whose form it is, in the spelling of the study. */
export interface FormOf {
  readonly caseName: string;
  readonly participant: string;
}

type Asked = Exclude<ColumnKey<'inschattingen'>, 'casus' | 'deelnemer'>;

/** What is asked, with the width of each column. Who fills it in stands above the table, so that nobody has to write that. */
const WIDTHS: Readonly<Record<Asked, number>> = {
  gebeurtenis: 30,
  voorziening: 26,
  aantal: 10,
  per: 11,
  duur: 10,
  bedrag: 18,
  zekerheid: 14,
  toelichting: 30,
};
/** What is asked, in the order of the columns. */
export const QUESTIONS = Object.keys(WIDTHS) as readonly Asked[];

/** As many as fit on one page, high enough to write in; the table grows when somebody goes on below. */
const EMPTY_ROWS = 12;
/** Of the column that keeps the rows high; nothing is written there. */
const NARROW = 1;

export function estimateForm(whose: FormOf): Document {
  const title = titleOf(whose);
  const blocks = [
    textBlock([line(title, 'title'), line(FORM.question, 'strong'), ...FORM.steps, FORM.columns]),
    whoseBlock(whose),
    questions(),
  ];
  const header = blocks.slice(0, -1).reduce((rows, block) => rows + block.rows.length + 1, 0);
  return {
    title,
    sheets: [
      {
        name: FORM.sheet,
        columnWidths: [...QUESTIONS.map((key) => WIDTHS[key]), NARROW],
        frozenRows: 0,
        blocks,
        print: {
          orientation: 'landscape',
          repeatRows: { first: header, last: header },
          footer: { left: title, centre: '' },
        },
      },
    ],
  };
}

/** The title names case and participant once more: it tells whether somebody changed the cells below it. */
export function titleOf({ caseName, participant }: FormOf): string {
  return FORM.title(formatCaseName(caseName), participant);
}

function whoseBlock({ caseName, participant }: FormOf): Block {
  const row = (key: 'casus' | 'deelnemer', value: string): readonly Cell[] => [
    cell(labelOf('inschattingen', key), 'rowLabelStrong'),
    cell(value, 'rowLabel'),
  ];
  const rows = [row('casus', caseName), row('deelnemer', participant)];
  return { kind: 'table', headerRows: 0, rows: rows.map((cells) => ({ cells })) };
}

function questions(): Block {
  const empty: readonly Cell[] = [
    ...QUESTIONS.map((): Cell => ({ value: null, style: 'input' })),
    { value: null, style: 'roomToWrite' },
  ];
  const header = textHeader(QUESTIONS.map((key) => labelOf('inschattingen', key)));
  return {
    ...table(header, Array<readonly Cell[]>(EMPTY_ROWS).fill(empty)),
    excelTable: 'tblInschattingen',
    entries: QUESTIONS.map(entryOf),
  };
}

function entryOf(key: Asked, column: number): Entry {
  const message = { title: labelOf('inschattingen', key), text: FORM.messages[key] };
  if (key !== 'per') return { column, message };
  const words = wordsOf(CHOICES.per);
  return { column, message, list: { words, others: { severity: 'warning', ...FORM.otherWord } } };
}
