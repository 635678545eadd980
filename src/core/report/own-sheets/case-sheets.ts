/** Which sheets a report with a sheet per case has: those that it makes, and those that an earlier run left behind. */
import type { Settings } from '../../domain/study';
import { line, overFullWidth, printSetup, titleBlock } from '../blocks';
import type { PrintSetup } from '../document';
import type { ReportKind, SheetContent } from '../report-input';
import { sheetNames } from './sheet-names';

/** What a sheet is known by and how it is called. */
export type NamedSheet = Pick<SheetContent, 'kind' | 'name'>;

export interface CaseSheet {
  readonly key: string;
  /** Of a case that is gone, its key is all that is left. */
  readonly caseName: string;
  readonly sheet: NamedSheet;
  /** The case is part of the study. */
  readonly known: boolean;
}

/** In the order of the cases, then the ones that are gone. `made` are the kinds of the sheets of earlier runs. */
export function caseSheets(
  report: ReportKind,
  cases: readonly { readonly key: string; readonly name: string }[],
  isWanted: (key: string) => boolean,
  made: ReadonlySet<string>,
  sheetName: (caseName: string) => string,
): readonly CaseSheet[] {
  const prefix = `${report}:`;
  const known = new Set(cases.map(({ key }) => key));
  const left = [...made].flatMap((kind) => (kind.startsWith(prefix) ? [kind.slice(prefix.length)] : []));
  const gone = left.filter((key) => !known.has(key)).sort();
  const all = [
    ...cases.filter(({ key }) => isWanted(key) || made.has(prefix + key)),
    ...gone.map((key) => ({ key, name: key })),
  ];
  const names = sheetNames(all.map(({ name }) => sheetName(name)));
  return all.map(({ key, name }, index) => ({
    key,
    caseName: name,
    sheet: { kind: `${report}:${key}`, name: names[index] ?? sheetName(key) },
    known: known.has(key),
  }));
}

/** One line in place of what stood on the sheet. */
export function withdrawnSheet(
  sheet: NamedSheet,
  why: string,
  settings: Settings,
  { columnWidths, orientation }: Pick<SheetContent, 'columnWidths'> & Pick<PrintSetup, 'orientation'>,
): SheetContent {
  return {
    ...sheet,
    columnWidths,
    blocks: overFullWidth([titleBlock(settings, [line(why, 'strong')])], columnWidths.length),
    frozenRows: 0,
    print: printSetup(settings, 1, orientation),
    withdrawn: true,
  };
}
