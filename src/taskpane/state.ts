/** Everything that decides what the pane looks like. Made by reducer.ts, printed by view/, and nothing else. */
import type { CollectedFiles } from '../commands/forms';
import type { NewWorkbook } from '../commands/new-workbook';
import type { Published } from '../commands/publish';
import type { TaskProgress } from '../commands/task';
import type { FormOf } from '../core/form/estimate-form';
import type { InputTable } from '../core/domain/provenance';
import type { ReportState } from '../core/report/own-sheets/report-state';
import type { SettingChange } from '../core/settings/change-settings';
import type { Capabilities, CellPlace, UserFile } from '../hosts/host';
import type { ExplainedShown } from './explained-shown';
import type { Answers } from './settings-form';
import type { StudyShown } from './study-shown';

/** What a user can ask for; one at a time. */
export type PaneTask =
  | { readonly kind: 'check' }
  | { readonly kind: 'report' }
  | { readonly kind: 'leaveOut' | 'readAgain'; readonly table: InputTable }
  | { readonly kind: 'settings'; readonly changes: readonly SettingChange[] }
  | { readonly kind: 'newWorkbook'; readonly wanted: NewWorkbook }
  | { readonly kind: 'form'; readonly whose: FormOf }
  | { readonly kind: 'collect'; readonly files: readonly UserFile[] }
  | { readonly kind: 'publish' };

/** Parts of the pane of which the contents come when they are opened. */
export type PartOnDemand = 'formulieren' | 'hulp' | 'instellingen' | 'privacy' | 'publiek' | 'uitleg';

/** A task at work. */
export interface Activity {
  readonly task: PaneTask;
  /** Null: it has not said yet how far it is. */
  readonly progress: TaskProgress | null;
  readonly stopping: boolean;
  /** The workbook changed after the task began: what it read may be old already. */
  readonly overtaken: boolean;
}

/** What was said last. */
export interface Notice {
  readonly isError: boolean;
  readonly text: string;
}

/** unread: nobody looked yet. unsure: the workbook changed since somebody looked. */
export type ReportsShown = ReportState | 'unread' | 'unsure';

export interface PaneState {
  readonly capabilities: Capabilities;
  readonly activity: Activity | null;
  readonly study: StudyShown | null;
  /** The workbook has become another study than the one that is shown. */
  readonly stale: boolean;
  readonly reports: ReportsShown;
  /** The reports were written from here: their sheets can be gone to. */
  readonly justReported: boolean;
  readonly notice: Notice | null;
  /** What came of the last public version; null: nobody made one. */
  readonly published: Published | null;
  /** What came of the forms that were collected last; null: none were. */
  readonly collected: CollectedFiles | null;
  /** Settings that were typed and not kept yet. */
  readonly typed: Answers;
  readonly opened: ReadonlySet<PartOnDemand>;
  /** Whose contents came. */
  readonly loaded: ReadonlySet<PartOnDemand>;
  /** The case whose forms are offered; null: the first that has any. */
  readonly formCase: string | null;
  /** Where the user is in the workbook; null: nobody said. */
  readonly selected: CellPlace | null;
  /** Why that cell shows what it shows; null: no cell was asked about. */
  readonly explained: ExplainedShown | null;
  /** It is being found out. */
  readonly explaining: boolean;
  /** Errors and warnings. */
  readonly findingsShown: number;
  readonly infosShown: number;
  readonly casesShown: number;
}

/** As many as leave the outcomes in reach, and as many as come with each "Nog ... tonen". */
export const FINDINGS_FIRST = 6;
export const FINDINGS_AT_ONCE = 25;
/** As many as are read without looking for something. */
export const CASES_AT_ONCE = 20;

export function initialState(capabilities: Capabilities): PaneState {
  return {
    capabilities,
    activity: null,
    study: null,
    stale: false,
    reports: 'unread',
    justReported: false,
    notice: null,
    published: null,
    collected: null,
    opened: new Set(),
    loaded: new Set(),
    formCase: null,
    typed: {},
    selected: null,
    explained: null,
    explaining: false,
    findingsShown: FINDINGS_FIRST,
    infosShown: FINDINGS_AT_ONCE,
    casesShown: CASES_AT_ONCE,
  };
}
