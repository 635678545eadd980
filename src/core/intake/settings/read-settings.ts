/** tblOnderzoek: labels in one column, values beside them. What is unreadable gets its default, with a finding. */
import { dateOf, FIRST_DAY, type Day } from '../../domain/calendar';
import type { Findings } from '../../domain/finding';
import type { PriceYear } from '../../domain/line';
import { nameKey } from '../../domain/name';
import {
  ROUNDINGS,
  type CostBasis,
  type Rounding,
  type SettingEntry,
  type Settings,
} from '../../domain/study';
import { parseDay } from '../cells/parse-day';
import { parseChoice, parseList, parseText, writtenText } from '../cells/parse-text';
import { parseYear } from '../cells/parse-year';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CellFlag, type Grid } from '../grid';
import { CHOICES, TABLES, type ColumnKey } from '../labels';
import { agree, type Agreement } from '../rows/agree';
import { perspectiveOf } from '../rows/payers';
import type { FoundTable } from '../tables/found-table';
import { filledSettings } from '../tables/settings-table';
import { cellAt, readCell, type Cell } from '../tables/table-view';
import { checkTemplateVersion } from './check-template-version';
import { readPublication } from './read-publication';

declare module '../../domain/finding' {
  interface FindingFacts {
    'settings.unknownLabel': { readonly label: string };
    'settings.conflict': { readonly label: string };
  }
}

type Label = ColumnKey<'onderzoek'>;

/** Where a table of settings stands. */
export interface SettingsTable {
  readonly grid: Grid;
  readonly table: FoundTable;
}

const ROUNDING_CHOICES: Readonly<Record<string, Rounding>> = Object.fromEntries(
  ROUNDINGS.map((rounding) => [String(rounding), rounding]),
);

/** The default perspective: what the municipality pays under the Jeugdwet. */
export const DEFAULT_PERSPECTIVE = 'gemeente (Jeugdwet)';
/** The consumer price index is the series that the product ships. */
const DEFAULT_SERIES = 'CPI';

export function readSettings(tables: readonly SettingsTable[], findings: Findings): Settings {
  const cells = new Map<Label, Cell[]>();
  const entries: SettingEntry[] = [];
  for (const { grid, table } of tables) {
    for (const { label, cell } of labelledCells(grid, table, findings)) {
      cells.set(label, [...(cells.get(label) ?? []), cell]);
      entries.push({
        label: TABLES.onderzoek.columns[label].label,
        value: entryText(cell),
        place: cell.place,
      });
    }
  }
  const agreement = <T>(label: Label, reader: (cell: CellInput) => Reading<Content<T>>): Agreement<T> => {
    const candidates = (cells.get(label) ?? []).map((cell) => ({
      content: readCell(cell, reader, findings),
      place: cell.place,
    }));
    const agreed = agree(candidates, (each) => nameKey(String(each)));
    const name = TABLES.onderzoek.columns[label].label;
    if (agreed.conflict.length > 0)
      findings.add('error', 'settings.conflict', agreed.conflict[1] ?? null, { label: name });
    return agreed;
  };
  const setting = <T>(label: Label, reader: (cell: CellInput) => Reading<Content<T>>): T | null =>
    agreement(label, reader).value;
  const text = (label: Label): string | null => setting(label, parseText);
  const day = (label: Label): Day | null => setting(label, parseDay);
  checkTemplateVersion(cells.get('sjabloonversie') ?? [], findings);
  const perspective = perspectiveOf(text('perspectief') ?? DEFAULT_PERSPECTIVE);
  return {
    name: text('naam'),
    question: text('onderzoeksvraag'),
    commissioner: text('opdrachtgever'),
    authors: text('auteurs'),
    version: text('versie'),
    status: setting('status', (cell) => parseChoice(cell, CHOICES.status)),
    date: day('datum'),
    approach: text('aanpak'),
    approachChanged: text('aanpakGewijzigd'),
    peildatum: day('peildatum'),
    perspective,
    ownPerspective: perspective,
    priceYear: priceYearOf(agreement('prijspeil', parseYear)),
    indexSeries: text('indexreeks') ?? DEFAULT_SERIES,
    yearKind:
      setting<'school' | 'budget'>('jaarindeling', (cell) => parseChoice(cell, CHOICES.jaarindeling)) ??
      'school',
    costBasis:
      setting<CostBasis>('kostenbasis', (cell) => parseChoice(cell, CHOICES.kostenbasis)) ?? 'average',
    rounding: setting('afronding', (cell) => parseChoice(cell, ROUNDING_CHOICES)) ?? 1,
    liveFormulas: setting<boolean>('weergave', (cell) => parseChoice(cell, CHOICES.weergave)) ?? false,
    scaleHasWorse: setting<boolean>('schaal', (cell) => parseChoice(cell, CHOICES.schaal)) ?? false,
    publication: readPublication(agreement),
    keepUntil: day('bewarenTot'),
    dpiaReference: text('dpiaKenmerk'),
    notRead: notReadIn(cells.get('nietLezen') ?? [], findings),
    entries,
  };
}

/** A year of prices that is filled in but cannot be used is not the same as none: prices may not stay as they are. */
function priceYearOf({ value, place }: Agreement<number>): PriceYear {
  if (value !== null) return { kind: 'year', year: value };
  return { kind: place === null ? 'missing' : 'unreadable' };
}

/** Several rows "Niet lezen" add up: each is a list by itself. */
function notReadIn(cells: readonly Cell[], findings: Findings): readonly string[] {
  return cells.flatMap((cell) => {
    const list = readCell(cell, parseList, findings);
    return list.kind === 'value' ? list.value : [];
  });
}

function labelledCells(
  grid: Grid,
  { range }: FoundTable,
  findings: Findings,
): readonly { readonly label: Label; readonly cell: Cell }[] {
  return filledSettings(grid, range).flatMap(({ key, label, row, column }) => {
    if (key !== null) return [{ label: key, cell: cellAt(grid, row, column + 1, label) }];
    findings.add('info', 'settings.unknownLabel', { sheet: grid.name, row, column }, { label });
    return [];
  });
}

function entryText(cell: Cell): string {
  const isDay =
    (cell.flags & CellFlag.date) !== 0 && typeof cell.value === 'number' && cell.value >= FIRST_DAY;
  if (!isDay) return writtenText(cell.value);
  const { day, month, year } = dateOf(Math.floor(cell.value));
  return `${String(day)}-${String(month)}-${String(year)}`;
}
