/** Makes a workbook of input sheets from plain rows: what the templates and the example workbooks share. */
import { dayOf, type Day } from '../domain/calendar';
import { TABLES, type ColumnKey, type TableKind, type TableSpec } from '../intake/labels';
import type { Block, Cell, Document, Entry, EntryList, NamedList, Row, Sheet } from '../report/document';
import type { StyleToken } from '../report/style';
import { COLUMN_MESSAGES, TEMPLATE } from '../text/template';
import { formOf, mustBeFilled, OWN_LISTS, type ColumnList, type OwnList } from './columns';

export type InputValue = string | number | null | { readonly date: Day };

/** What is offered to somebody who types in a cell. */
export interface Offer {
  readonly title: string;
  readonly text: string;
  readonly list: ColumnList | null;
}

/** A column: its header, its width in characters, the look of its figures (amounts when that is not said). */
export type InputColumn = readonly [header: string, width: number, figures?: StyleToken, offer?: Offer];

/** A sheet with one Excel table. */
export interface TableSheet {
  readonly name: string;
  readonly excelTable: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly (InputValue | Cell)[])[];
  /** Of cells that ask for something else than the rest of their column; rows count from the header. */
  readonly cellOffers?: readonly { readonly row: number; readonly column: number; readonly offer: Offer }[];
}

/** A sheet with a title and lines of text. */
export interface TextSheet {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The cells of a row by column, for tables of which most cells are empty. */
export type InputRecord<Kind extends TableKind> = { readonly [Key in ColumnKey<Kind>]?: InputValue };

/** A document that a host writes to a file or into an empty workbook. */
export function inputWorkbook(title: string, sheets: readonly (TableSheet | TextSheet)[]): Document {
  const lists = listsOf(sheets.filter((each) => 'rows' in each));
  return {
    title,
    lists: [...lists.values()],
    sheets: sheets.map((each) => {
      const isTable = 'rows' in each;
      return {
        ...(isTable ? tableSheet(each, lists) : textSheet(each)),
        name: each.name,
        print: {
          orientation: 'landscape',
          ...(isTable ? { repeatRows: { first: 0, last: 0 } } : {}),
          footer: { left: title, centre: each.name },
        },
      };
    }),
  };
}

/** A sheet of rows by column name. The widths say which columns it has, and in which order. */
export function recordSheet<Kind extends TableKind>(
  name: string,
  kind: Kind,
  widths: { readonly [Key in ColumnKey<Kind>]?: number },
  rows: readonly InputRecord<Kind>[],
  excelTable: string = TABLES[kind].names[0],
): TableSheet {
  const keys = Object.keys(widths) as ColumnKey<Kind>[];
  return {
    name,
    excelTable,
    columns: keys.map((key): InputColumn => [
      labelOf(kind, key),
      widths[key] ?? 0,
      formOf(kind, key).style,
      offerOf(kind, key),
    ]),
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
  };
}

/** tblOnderzoek: a row per setting by its label, with what it asks for beside it. */
export function settingsSheet(
  name: string,
  settings: readonly (readonly [label: string, value: InputValue])[],
): TableSheet {
  const { label, value, hint } = TEMPLATE.settingsColumns;
  const rows = settings.map(([text, answer]) => ({ key: settingNamed(text), text, answer }));
  return {
    name,
    excelTable: 'tblOnderzoek',
    columns: [
      [label, 24],
      [value, 50],
      [hint, 70],
    ],
    rows: rows.map(({ key, text, answer }) => [
      { value: text, style: 'rowLabel' },
      settingCell(answer, formOf('onderzoek', key).style),
      { value: COLUMN_MESSAGES.onderzoek[key], style: 'inputHint' },
    ]),
    cellOffers: rows.map(({ key }, index) => ({
      row: index + 1,
      column: 1,
      offer: offerOf('onderzoek', key),
    })),
  };
}

/** A text looks like its label; figures have a look of their own. */
function settingCell(answer: InputValue, style: StyleToken): Cell {
  if (typeof answer === 'string' || style === 'input') return { ...inputCell(answer), style: 'rowLabel' };
  return inputCell(answer, style);
}

function settingNamed(text: string): ColumnKey<'onderzoek'> {
  const keys = Object.keys(TABLES.onderzoek.columns) as ColumnKey<'onderzoek'>[];
  const key = keys.find((each) => labelOf('onderzoek', each) === text);
  if (key === undefined) throw new Error(`No such setting: ${text}`);
  return key;
}

/** Scores with the cases side by side: the form in which a dialogue session is summed up. */
export function scoresSheet(
  name: string,
  cases: readonly string[],
  rows: readonly (readonly InputValue[])[],
): TableSheet {
  const score = { ...offerOf('ervarenBaten', 'score'), title: TEMPLATE.scoreColumn };
  const domain = formOf('ervarenBaten', 'domein');
  return {
    name,
    excelTable: 'tblErvarenBaten',
    columns: [
      [labelOf('ervarenBaten', 'domein'), domain.width, 'input', offerOf('ervarenBaten', 'domein')],
      ...cases.map((header): InputColumn => [header, 13, 'input', score]),
    ],
    rows,
  };
}

export function labelOf<Kind extends TableKind>(kind: Kind, key: ColumnKey<Kind>): string {
  const spec: TableSpec = TABLES[kind];
  return spec.columns[key]?.label ?? key;
}

/** A day as yyyy-mm-dd. */
export function on(written: string): { readonly date: Day } {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const date = dayOf({ year, month, day });
  if (date === null) throw new Error(`No such day: ${written}`);
  return { date };
}

/** Every column has its message: one that is forgotten does not compile. */
const MESSAGES: { readonly [Kind in TableKind]: { readonly [Key in ColumnKey<Kind>]: string } } =
  COLUMN_MESSAGES;

function offerOf<Kind extends TableKind>(kind: Kind, key: ColumnKey<Kind>): Offer {
  const message: string = MESSAGES[kind][key];
  return {
    title: labelOf(kind, key),
    text: mustBeFilled(kind, key) ? `${TEMPLATE.required} ${message}` : message,
    list: formOf(kind, key).list,
  };
}

type SheetContent = Pick<Sheet, 'columnWidths' | 'frozenRows' | 'blocks'>;
type Lists = ReadonlyMap<OwnList, NamedList>;

/** Where each list of the workbook itself stands: in the first table that has it. */
function listsOf(sheets: readonly TableSheet[]): Lists {
  const lists = new Map<OwnList, NamedList>();
  for (const [list, { name, tables, column }] of Object.entries(OWN_LISTS) as [
    OwnList,
    (typeof OWN_LISTS)[OwnList],
  ][]) {
    const sheet = tables.flatMap((table) => sheets.filter(({ excelTable }) => excelTable === table))[0];
    const at = sheet?.columns.findIndex(([header]) => header === column) ?? -1;
    if (sheet !== undefined && at >= 0) lists.set(list, { name, sheet: sheet.name, row: 1, column: at });
  }
  return lists;
}

function tableSheet(
  { name, excelTable, columns, rows, cellOffers = [] }: TableSheet,
  lists: Lists,
): SheetContent {
  const header = rowOf(
    columns.map(([text]) => text),
    'tableHeaderLeft',
  );
  const elsewhere: Lists = new Map([...lists].filter(([, { sheet }]) => sheet !== name));
  const table: Block = {
    kind: 'table',
    headerRows: 1,
    excelTable,
    entries: [
      ...columns.flatMap(([, , , offer], column) => (offer ? [entryOf(offer, { column }, elsewhere)] : [])),
      ...cellOffers.map(({ offer, ...place }) => entryOf(offer, place, elsewhere)),
    ],
    rows: [
      header,
      ...rows.map((values) => ({
        cells: values.map((value, index) => inputCell(value, columns[index]?.[2])),
      })),
    ],
  };
  return { columnWidths: columns.map(([, width]) => width), frozenRows: 1, blocks: [table] };
}

function textSheet({ lines }: TextSheet): SheetContent {
  const [title = '', ...others] = lines;
  const rows = [rowOf([title], 'title'), ...others.map((text) => rowOf([text], 'text'))];
  return { columnWidths: [100], frozenRows: 0, blocks: [{ kind: 'text', headerRows: 0, rows }] };
}

function rowOf(texts: readonly string[], style: StyleToken): Row {
  return { cells: texts.map((value) => ({ value, style })) };
}

function entryOf({ title, text, list }: Offer, place: Pick<Entry, 'row' | 'column'>, lists: Lists): Entry {
  const offered = list === null ? null : listOf(list, lists);
  return { ...place, message: { title, text }, ...(offered === null ? {} : { list: offered }) };
}

/** Null: the workbook has no such list. */
function listOf(list: ColumnList, lists: Lists): EntryList | null {
  const { others } = TEMPLATE;
  switch (list.kind) {
    case 'usual':
      return { words: list.words };
    case 'only':
      return { words: list.words, others: { severity: 'warning', ...others.words } };
    case 'own': {
      const own = lists.get(list.list);
      if (own === undefined) return null;
      // The product has codes of its own, which are not in the list.
      const severity = list.list === 'code' ? 'information' : 'warning';
      return { words: { name: own.name }, others: { severity, ...others[list.list] } };
    }
  }
}

function inputCell(value: InputValue | Cell, figures: StyleToken = 'inputAmount'): Cell {
  if (value === null || typeof value === 'number') return { value, style: figures };
  if (typeof value === 'object')
    return 'date' in value ? { value: value.date, style: DATES.has(figures) ? figures : 'inputDate' } : value;
  return { value, style: 'input' };
}

/** The looks that show a day as a day. */
const DATES: ReadonlySet<StyleToken> = new Set<StyleToken>(['inputDate', 'settingDate']);
