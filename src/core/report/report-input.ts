/** What a report is made of, and what it gives back. Every report is one function from the one to the other. */
import type { Assessment } from '../domain/assessment';
import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import type { Paused } from '../domain/pauses';
import type { InputTable } from '../domain/provenance';
import type { Block, LiveCall, PrintSetup } from './document';

/** The report sheets of this product; the order is the order of the sheets. */
export const REPORT_KINDS = [
  'samenvatting',
  'resultaat',
  'kosten-aanpak',
  'gevoeligheidsanalyse',
  'selectie',
  'casusbeeld',
  'inschattingen',
  'toetsing',
  'per-financier',
  'controle',
  'verantwoording',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
/** What a sheet is known by; of a report with a sheet per case, the case as well: "inschattingen:4". */
export type SheetKind = ReportKind | `${ReportKind}:${string}`;

/** The tables of Resultaat that are formulas. */
export interface LiveTables {
  readonly ratings?: LiveCall;
  readonly money?: LiveCall;
}

/** Everything that a report may show. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** The tables that were found, read or not. */
  readonly tables: readonly InputTable[];
  /** The names of the workbook's sheets in their order: findings are listed in it. */
  readonly sheetOrder: readonly string[];
  /**
   * The day up to which everything counts, and who chose it: the study itself or the host (today, or a day that
   * the user gave on the command line). Null: nobody did.
   */
  readonly peildatum: { readonly day: Day; readonly source: 'study' | 'host' } | null;
  /** The day on which the report is made, as the host knows it: the core has no clock. */
  readonly today: Day | null;
  readonly productVersion: string;
  /** Absent: the report holds values only. */
  readonly live?: LiveTables;
}

/** A report sheet before it has a place in the workbook; placement.ts makes a Sheet of it. */
export interface SheetContent {
  /** Kept in the mark: the sheet is known by this, not by its name. */
  readonly kind: SheetKind;
  /** The name that it wants; placement.ts sees to clashes. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** What stood on the sheet may no longer be shown: a copy that is kept of it needs a warning. */
  readonly withdrawn?: true;
}

/** A report: from what is known to one sheet. */
export type Report = (input: ReportInput) => SheetContent;

/** The same in steps, for what is long with many cases. */
export type PausedReport = (input: ReportInput) => Paused<SheetContent>;

/** A report with a sheet per case. `made` are the kinds of the sheets that earlier runs left in the workbook. */
export type CaseReports = (input: ReportInput, made: ReadonlySet<string>) => readonly Report[];
