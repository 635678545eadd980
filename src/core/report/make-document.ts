/** All report sheets of a run, each with its place in the workbook. */
import { Findings, type Finding } from '../domain/finding';
import type { Paused } from '../domain/pauses';
import type { Workbook } from '../intake/grid';
import { casusbeeld } from './casusbeeld/casusbeeld';
import { controle } from './controle';
import type { Document, Sheet } from './document';
import { gevoeligheidsanalyse } from './gevoeligheidsanalyse';
import { inschattingen } from './inschattingen/inschattingen';
import { kostenAanpak } from './kosten-aanpak';
import { markOf } from './own-sheets/own-sheet';
import { placeSheets, type Stamp } from './own-sheets/placement';
import { perFinancier } from './per-financier';
import type {
  CaseReports,
  PausedReport,
  Report,
  ReportInput,
  ReportKind,
  SheetContent,
} from './report-input';
import { resultaat } from './resultaat';
import { samenvatting } from './samenvatting/samenvatting';
import { selectie } from './selectie';
import { hasOrigin, toetsing } from './toetsing';
import { verantwoording } from './verantwoording/verantwoording';

/** A report sheet, and what must be there for it to show something; without either always. */
interface ListedReport {
  readonly kind: ReportKind;
  readonly make: Report | PausedReport;
  /** Rows in one of these tables. */
  readonly needsOneOf?: readonly string[];
  /** Something in the study itself. */
  readonly needs?: (input: ReportInput) => boolean;
}

/** A report with a sheet per case; it says itself for which cases. */
interface ListedCaseReports {
  readonly kind: ReportKind;
  readonly perCase: CaseReports;
}

/** The tables of which the lines say who pays. */
const TABLES_WITH_PAYERS = ['tblInzet', 'tblUren', 'tblScenarios', 'tblHulp', 'tblReferentie'];

/** The report sheets in the order in which they are shown. */
const REPORTS: readonly (ListedReport | ListedCaseReports)[] = [
  { kind: 'samenvatting', make: samenvatting },
  { kind: 'resultaat', make: resultaat },
  { kind: 'kosten-aanpak', make: kostenAanpak, needsOneOf: ['tblInzet'] },
  { kind: 'gevoeligheidsanalyse', make: gevoeligheidsanalyse },
  { kind: 'selectie', make: selectie, needs: ({ assessment: { study } }) => study.longlist.length > 0 },
  { kind: 'casusbeeld', perCase: casusbeeld },
  { kind: 'inschattingen', perCase: inschattingen },
  { kind: 'toetsing', make: toetsing, needs: hasReview },
  { kind: 'per-financier', make: perFinancier, needsOneOf: TABLES_WITH_PAYERS },
  { kind: 'controle', make: controle },
  { kind: 'verantwoording', make: verantwoording },
];

/** Opinions of experts, or of participants who saw a scenario otherwise: those stay visible without a review too. */
function hasReview({ assessment: { cases }, tables }: ReportInput): boolean {
  return (
    tables.some(({ table, read, rowCount }) => table === 'tblToetsing' && read && rowCount > 0) ||
    cases.some(({ referenceFigure }) => referenceFigure.scenarios.some(hasOrigin))
  );
}

export interface DocumentMade {
  readonly document: Document;
  /** The findings of the input, and those of placing the sheets. */
  readonly findings: readonly Finding[];
}

/** In steps: one for making each sheet and one for placing it. */
export function* makeDocument(input: ReportInput, workbook: Workbook, stamp: Stamp): Paused<DocumentMade> {
  const placing = new Findings();
  const sheets = yield* sheetsOf(input, workbook, stamp, placing);
  const title = input.assessment.study.settings.name ?? workbook.name;
  if (placing.all().length === 0) return { document: { title, sheets }, findings: input.findings };
  // Placing finds things by itself (a name that is taken), and Controle must tell those too: once more with all.
  const findings = [...input.findings, ...placing.all()];
  const again = yield* sheetsOf({ ...input, findings }, workbook, stamp, new Findings());
  return { document: { title, sheets: again }, findings };
}

function* sheetsOf(
  input: ReportInput,
  workbook: Workbook,
  stamp: Stamp,
  findings: Findings,
): Paused<readonly Sheet[]> {
  const filled = new Set(
    input.tables.flatMap(({ table, read, rowCount }) => (read && rowCount > 0 ? [table] : [])),
  );
  // A sheet that an earlier run made is brought up to date, also when its tables are gone.
  const made = new Set(workbook.sheets.flatMap((grid) => markOf(grid)?.kind ?? []));
  const isWanted = ({ kind, needsOneOf, needs }: ListedReport): boolean =>
    made.has(kind) || ((needsOneOf?.some((table) => filled.has(table)) ?? true) && (needs?.(input) ?? true));
  const reports = REPORTS.flatMap((listed): readonly (Report | PausedReport)[] => {
    if ('perCase' in listed) return listed.perCase(input, made);
    return isWanted(listed) ? [listed.make] : [];
  });
  const contents: SheetContent[] = [];
  for (const make of reports) {
    const made = make(input);
    contents.push('next' in made ? yield* made : made);
    yield;
  }
  return yield* placeSheets(contents, workbook, stamp, findings);
}
