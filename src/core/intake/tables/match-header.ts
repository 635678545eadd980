/** From a row of header texts to the kind of table it heads. */
import { TABLES, TABLE_KINDS, type TableKind, type TableSpec } from '../labels';
import { columnFor } from './column-index';

/** One text of a header row and the column it stands in. */
export interface HeaderText {
  readonly text: string;
  readonly column: number;
}

/** A header that means the same as one before it, which is the one that is read. */
export interface RepeatedHeader {
  readonly header: HeaderText;
  readonly first: HeaderText;
}

/** How a header row fits a kind of table. */
export interface HeaderMatch {
  readonly kind: TableKind;
  /** Column key to the column on the sheet; of two headers with one meaning the left one. */
  readonly columns: ReadonlyMap<string, number>;
  readonly unknown: readonly HeaderText[];
  readonly repeated: readonly RepeatedHeader[];
  /** Labels of required columns that are absent. */
  readonly absent: readonly string[];
}

/** How these headers fit a kind of table. On a case sheet the column Casus may be absent. */
export function matchKind(
  kind: TableKind,
  headers: readonly HeaderText[],
  onCaseSheet: boolean,
): HeaderMatch {
  const first = new Map<string, HeaderText>();
  const unknown: HeaderText[] = [];
  const repeated: RepeatedHeader[] = [];
  for (const header of headers) {
    const key = columnFor(kind, header.text);
    const known = key === null ? undefined : first.get(key);
    if (key === null) unknown.push(header);
    else if (known !== undefined) repeated.push({ header, first: known });
    else first.set(key, header);
  }
  const columns = new Map([...first].map(([key, { column }]) => [key, column]));
  return { kind, columns, unknown, repeated, absent: absentLabels(TABLES[kind], columns, onCaseSheet) };
}

function absentLabels(
  spec: TableSpec,
  columns: ReadonlyMap<string, number>,
  onCaseSheet: boolean,
): readonly string[] {
  const absent = Object.entries(spec.columns)
    .filter(([key, column]) => column.required === true && !columns.has(key))
    .filter(([key]) => !(key === 'casus' && onCaseSheet && spec.caseFromSheet === true))
    .map(([, column]) => column.label);
  const groups = spec.oneOf ?? [];
  if (groups.length === 0 || groups.some((group) => group.every((key) => columns.has(key)))) return absent;
  return [
    ...absent,
    groups.map((group) => group.map((key) => spec.columns[key]?.label).join(' + ')).join(' of '),
  ];
}

/**
 * The kinds that a bare header row fits best: all required columns and at least two known ones, most known columns
 * first. More than one answer is a tie; none means that the row is no header of ours.
 */
export function bestMatches(headers: readonly HeaderText[], onCaseSheet: boolean): readonly HeaderMatch[] {
  // tblOnderzoek has its labels in a column, so a header row never heads it.
  const fitting = TABLE_KINDS.filter((kind) => kind !== 'onderzoek')
    .map((kind) => matchKind(kind, headers, onCaseSheet))
    .filter((match) => match.absent.length === 0 && match.columns.size >= 2);
  const most = Math.max(0, ...fitting.map((match) => match.columns.size));
  return fitting.filter((match) => match.columns.size === most);
}
