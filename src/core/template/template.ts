/** An empty workbook to start a study with, in three sizes: a checklist, and one table per sheet. */
import { LIFE_DOMAINS, TEMPLATE_VERSION, type ColumnKey } from '../intake/labels';
import { line, table, textBlock, textHeader } from '../report/blocks';
import type { Cell, Document, Sheet } from '../report/document';
import { TEMPLATE } from '../text/template';
import { filledRows, stateOf, type Calculated } from './checklist';
import { formOf } from './columns';
import {
  inputWorkbook,
  labelOf,
  recordSheet,
  scoresSheet,
  settingsSheet,
  type InputValue,
  type TableSheet,
} from './input-sheets';
import { kindOf, sheetsOf, type Size, type TemplateSheet } from './sheets';

/** Rows to type in; the tables grow when somebody goes on below. */
const EMPTY_ROWS = 20;
/** Cases side by side, as many as a report has. */
const MATRIX_CASES = 8;
/** Rows for domains of one's own, below the usual ones. */
const OWN_DOMAINS = 4;

/** The template as a document; a host writes it to a file or into an empty workbook. */
export function template(size: Size): Document {
  const title = TEMPLATE.title(TEMPLATE.sizes[size]);
  const sheets = sheetsOf(size);
  const document = inputWorkbook(title, sheets.map(inputSheet));
  return { ...document, sheets: [startSheet(title, size, sheets), ...document.sheets] };
}

function inputSheet(sheet: TemplateSheet): TableSheet {
  if (sheet.id === 'onderzoek') return settingsSheet(sheet.name, emptySettings(sheet));
  if (sheet.isMatrix) return emptyScores(sheet);
  const kind = kindOf(sheet.id);
  const widths = Object.fromEntries(sheet.columns.map((key) => [key, widthOf(sheet, key)]));
  const rows = Array.from({ length: EMPTY_ROWS }, () => ({}));
  return recordSheet(sheet.name, kind, widths, rows, sheet.excelTable);
}

function emptySettings({ columns }: TemplateSheet): readonly (readonly [string, InputValue])[] {
  return columns.map((key) => [
    labelOf('onderzoek', key as ColumnKey<'onderzoek'>),
    key === 'sjabloonversie' ? TEMPLATE_VERSION : null,
  ]);
}

function emptyScores({ name }: TemplateSheet): TableSheet {
  const cases = Array.from({ length: MATRIX_CASES }, (_, index) => TEMPLATE.caseHeader(String(index + 1)));
  const domains = [...LIFE_DOMAINS.map(({ label }) => label), ...Array<null>(OWN_DOMAINS).fill(null)];
  return scoresSheet(
    name,
    cases,
    domains.map((domain) => [domain, ...cases.map(() => null)]),
  );
}

/** Wide enough for the longest word of the header, beside the button by which Excel filters. */
function widthOf({ id }: TemplateSheet, key: string): number {
  const kind = kindOf(id);
  const words = labelOf(kind, key as never).split(' ');
  return Math.max(formOf(kind, key as never).width, ...words.map((word) => word.length + 5));
}

function startSheet(title: string, size: Size, sheets: readonly TemplateSheet[]): Sheet {
  const { start } = TEMPLATE;
  const columns = start.columns;
  const list = table(
    textHeader([columns.sheet, columns.purpose, columns.rows, columns.state]),
    sheets.map((sheet) => [
      { value: sheet.name, style: 'cellLink', link: { sheet: sheet.name } },
      { value: purposeOf(sheet, size), style: 'cellText' },
      calculated(filledRows(sheet)),
      calculated(stateOf(sheet, sheets)),
    ]),
  );
  const steps = sheets.some(({ isMatrix }) => isMatrix) ? [...start.steps, start.matrix] : start.steps;
  return {
    name: TEMPLATE.sheets.start,
    columnWidths: [24, 58, 12, 14],
    frozenRows: 0,
    blocks: [
      textBlock([line(title, 'title'), start.intro, start.contents[size]]),
      textBlock([line(start.stepsTitle, 'heading'), ...steps]),
      textBlock([line(start.listTitle, 'heading'), line(start.legend, 'note')]),
      list,
      textBlock([line(start.privacyTitle, 'heading'), line(start.privacy, 'strong')]),
      textBlock([line(start.versionTitle, 'heading'), start.version(TEMPLATE_VERSION)]),
    ],
    print: { orientation: 'portrait', footer: { left: title, centre: TEMPLATE.sheets.start } },
  };
}

function purposeOf({ id }: TemplateSheet, size: Size): string {
  const { purpose } = TEMPLATE;
  if (id !== 'bedragen') return purpose[id];
  return size === 'kort' ? purpose.bedragenOnly : purpose.bedragenToo;
}

function calculated({ formula, untouched }: Calculated): Cell {
  return { value: untouched, style: 'inputState', formula };
}
