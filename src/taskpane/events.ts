/** What happens in the pane: what a user does, and what comes of it. */
import type { Failure } from '../commands/failure';
import type { CollectedFiles } from '../commands/forms';
import type { Published } from '../commands/publish';
import type { PaneCall } from '../commands/ribbon';
import type { TaskProgress } from '../commands/task';
import type { ReportState } from '../core/report/own-sheets/report-state';
import type { CellPlace } from '../hosts/host';
import type { ExplainedShown } from './explained-shown';
import type { FieldKey } from './settings-form';
import type { Notice, PaneTask, PartOnDemand } from './state';
import type { StudyShown } from './study-shown';

export type PaneEvent =
  // A user does something.
  | { readonly is: 'asked'; readonly task: PaneTask }
  | { readonly is: 'stopAsked' }
  | { readonly is: 'placeChosen'; readonly place: CellPlace }
  | { readonly is: 'typed'; readonly key: FieldKey; readonly answer: string }
  | { readonly is: 'forgotten' }
  | { readonly is: 'moreFindings' | 'moreInfos' | 'moreCases' }
  | { readonly is: 'partToggled'; readonly id: PartOnDemand; readonly open: boolean }
  | { readonly is: 'formCaseChosen'; readonly caseName: string }
  // The ribbon, or another part of the product, opens the pane.
  | { readonly is: 'called'; readonly call: PaneCall }
  // The task that is at work.
  | { readonly is: 'progressed'; readonly progress: TaskProgress }
  | {
      readonly is: 'finished';
      readonly notice: Notice;
      /** Absent: nobody asked for a public version. */
      readonly published?: Published;
      /** Absent: no forms were collected. */
      readonly collected?: CollectedFiles;
      /** Absent: nothing was read. */
      readonly read?: { readonly study: StudyShown; readonly reports: ReportState };
    }
  | { readonly is: 'failed'; readonly failure: Failure }
  // Besides any task.
  | { readonly is: 'partLoaded'; readonly id: PartOnDemand }
  | { readonly is: 'placeFailed'; readonly failure: Failure }
  | { readonly is: 'workbookChanged' }
  | { readonly is: 'selected'; readonly place: CellPlace }
  | { readonly is: 'explaining'; readonly place: CellPlace }
  | { readonly is: 'explainFailed'; readonly place: CellPlace; readonly failure: Failure }
  | { readonly is: 'explained'; readonly place: CellPlace; readonly explained: ExplainedShown | null }
  | { readonly is: 'lookedAgain'; readonly fingerprint: string; readonly reports: ReportState };

export type Send = (event: PaneEvent) => void;
