/** What was published and what was left out, per table and column, with counts and never with what stood there. */
import type { Assessment } from '../../domain/assessment';
import { Findings, type Place } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Workbook } from '../../intake/grid';
import { TABLES } from '../../intake/labels';
import {
  cell,
  line,
  overFullWidth,
  printSetup,
  table,
  textBlock,
  textHeader,
  titleBlock,
} from '../../report/blocks';
import { cleanRows } from '../../report/cells/clean-rows';
import { placeCells } from '../../report/cells/place-cells';
import type { Block, Cell, Document } from '../../report/document';
import { isOwnSheet } from '../../report/own-sheets/own-sheet';
import { formatCents } from '../../text/format';
import { FATES, PUBLIC_ATTRIBUTE, PUBLIC_LOG as TEXT } from '../../text/public-version';
import { caseNumbers } from '../values/case-numbers';
import { countCells, type ColumnCount } from './count-cells';
import { publicDomains } from '../values/public-domains';
import { publicPayers } from '../values/public-payers';
import type { PublicStudy } from '../public-study';
import { mayBePublished, type Choice } from '../publish';
import { publicRole } from '../values/roles';

export interface LogInput {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
  readonly published: PublicStudy;
  readonly choice: Choice;
  /** Errors in the input. */
  readonly errors: number;
}

const WIDTHS = [24, 24, 26, 11, 50, 54];

/** In steps: it counts the cells of every table. */
export function* publicLog(input: LogInput): Generator<unknown, Document> {
  const { settings } = input.assessment.study;
  const title = titleBlock(settings, [line(TEXT.subtitle, 'subtitle'), line(TEXT.stays, 'strong')]);
  const blocks = [
    title,
    ...choiceBlocks(input),
    ...textBlocks(input),
    ...caseBlocks(input.assessment),
    replacedBlock(input),
    ...(yield* columnBlocks(input)),
  ];
  const sheet = {
    name: TEXT.sheet,
    columnWidths: WIDTHS,
    blocks: overFullWidth(blocks, WIDTHS.length).map((block) => ({ ...block, rows: cleanRows(block.rows) })),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
  return { title: TEXT.title, sheets: [sheet] };
}

function choiceBlocks({ assessment, published, choice, errors }: LogInput): readonly Block[] {
  const { heading, header, ...label } = TEXT.choices;
  const { attributes, minimumGroup, form } = choice;
  const names = attributes.map((attribute) => PUBLIC_ATTRIBUTE[attribute]).join(', ');
  const rows = [
    [label.form, label.forms[form]],
    [label.attributes, names === '' ? label.none : names],
    [label.minimum, String(minimumGroup)],
    [label.rounding, formatCents(published.rounding * 100)],
    [label.errors, String(errors)],
  ];
  const count = assessment.cases.length;
  return [
    textBlock([line(heading, 'heading')]),
    table(textHeader(header), rows.map(texts)),
    textBlock([count < minimumGroup ? line(TEXT.few(count, minimumGroup), 'strong') : null, TEXT.checked]),
  ];
}

/** Where the texts stand that came out as they are: somebody must read them once more. */
function textBlocks({ assessment: { study } }: LogInput): readonly Block[] {
  const { heading, header, quote, none } = TEXT.texts;
  const labels = ['naam', 'onderzoeksvraag', 'opdrachtgever', 'aanpak'] as const;
  const places: readonly (readonly [string, Place])[] = [
    ...labels.flatMap((key) => {
      const { label } = TABLES.onderzoek.columns[key];
      const entry = study.settings.entries.find((each) => each.label === label);
      return entry === undefined ? [] : [[label, entry.place] as const];
    }),
    ...study.quotes.filter(mayBePublished).map(({ place }) => [quote, place] as const),
  ];
  if (places.length === 0) return [textBlock([line(heading, 'heading'), none])];
  const rows = places.map(([label, place]) => [cell(label, 'cellText'), ...withoutLinks(placeCells(place))]);
  return [textBlock([line(heading, 'heading')]), table(textHeader(header), rows)];
}

/** The log is a file of its own: a link would lead nowhere. */
function withoutLinks(cells: readonly Cell[]): readonly Cell[] {
  return cells.map(({ value }) => ({ value, style: 'cellText' }));
}

function caseBlocks({ cases }: Assessment): readonly Block[] {
  const { heading, header, kept: keptText, renumbered } = TEXT.cases;
  const names = cases.map((each) => each.case.name);
  const { numbers, kept } = caseNumbers(names);
  if (kept) return [textBlock([line(heading, 'heading'), keptText])];
  const rows = names.map((name, index) => texts([name, String(numbers[index])]));
  return [textBlock([line(heading, 'heading'), renumbered]), table(textHeader(header), rows)];
}

function replacedBlock({ assessment: { study }, published }: LogInput): Block {
  const { heading, nothing, ...says } = TEXT.replaced;
  const counted = (count: number, text: (count: number) => string): string | null =>
    count === 0 ? null : text(count);
  const released = study.quotes.filter(mayBePublished);
  const named = new Set(
    study.schools.flatMap(({ name, publicName }) => (publicName === null ? [] : nameKey(name))),
  );
  const used = new Set(
    [...study.cases, ...study.deployment].flatMap(({ school }) => (school === null ? [] : nameKey(school))),
  );
  const lines = [
    counted(publicDomains(study.domains).filter((label) => label === null).length, says.domains),
    counted(released.filter(({ role }) => role !== null && publicRole(role) === null).length, says.roles),
    counted([...used].filter((school) => !named.has(school)).length, says.schools),
    publicPayers(study.settings.perspective) === null ? says.payers : null,
    counted(published.hiddenPrices, says.prices),
    counted(study.quotes.length - released.length, says.quotes),
  ].filter((text) => text !== null);
  return textBlock([line(heading, 'heading'), ...(lines.length === 0 ? [nothing] : lines)]);
}

function* columnBlocks({ workbook }: LogInput): Generator<unknown, readonly Block[]> {
  const sheets = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  const { columns, otherCells } = yield* countCells(sheets, new Findings());
  const { heading, header } = TEXT.columns;
  const { otherCells: others, reports, parts, reportParts, heading: rest } = TEXT.rest;
  return [
    textBlock([line(heading, 'heading')]),
    table(textHeader(header), columns.map(columnRow)),
    textBlock([
      line(rest, 'heading'),
      others(otherCells),
      reports(workbook.sheets.length - sheets.length),
      parts,
      reportParts,
    ]),
  ];
}

function columnRow({ table: name, sheet, column, filled, fate }: ColumnCount): readonly Cell[] {
  const { what, why } = FATES[fate];
  return [
    ...texts([name, sheet, column ?? TEXT.columns.perCase]),
    cell(filled, 'count'),
    ...texts([what, why]),
  ];
}

function texts(values: readonly string[]): readonly Cell[] {
  return values.map((value) => cell(value, 'cellText'));
}
