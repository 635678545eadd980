/** What each event makes of the state. Pure: nothing here waits, asks a host or touches the page. */
import type { PaneEvent } from './events';
import {
  CASES_AT_ONCE,
  FINDINGS_AT_ONCE,
  type Activity,
  type Notice,
  type PaneState,
  type PaneTask,
} from './state';

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'asked':
      if (state.activity !== null) return state;
      return { ...state, activity: begun(event.task), notice: null };
    case 'stopAsked':
      return withActivity(state, { stopping: true });
    case 'progressed':
      return withActivity(state, { progress: event.progress });
    case 'finished':
      return finished(state, event);
    case 'failed':
      return { ...state, activity: null, notice: noticeOf(event.failure), reports: afterFailure(state) };
    case 'placeFailed':
      return { ...state, notice: noticeOf(event.failure) };
    case 'typed':
      return { ...state, typed: { ...state.typed, [event.key]: event.answer } };
    case 'forgotten':
      return { ...state, typed: {} };
    case 'moreFindings':
      return { ...state, findingsShown: state.findingsShown + FINDINGS_AT_ONCE };
    case 'moreCases':
      return { ...state, casesShown: state.casesShown + CASES_AT_ONCE };
    case 'helpToggled':
      return { ...state, helpOpen: event.open };
    case 'explainToggled':
      return { ...state, explainOpen: event.open };
    case 'selected':
      return { ...state, selected: event.place };
    case 'explained':
      // The user may be elsewhere by now.
      return event.place === state.selected ? { ...state, explained: event.explained } : state;
    case 'called':
      return called(state, event);
    case 'workbookChanged':
      return changed(state);
    case 'lookedAgain':
      if (state.activity !== null || state.study === null) return state;
      return { ...state, reports: event.reports, stale: event.fingerprint !== state.study.fingerprint };
    case 'placeChosen':
      return state;
  }
}

function begun(task: PaneTask): Activity {
  return { task, progress: null, stopping: false, overtaken: false };
}

/** Who stopped halfway may have left a sheet that is not complete. */
function afterFailure({ activity, reports }: PaneState): PaneState['reports'] {
  return activity?.task.kind === 'report' && reports !== 'unread' ? 'unsure' : reports;
}

function withActivity(state: PaneState, change: Partial<NonNullable<PaneState['activity']>>): PaneState {
  return state.activity === null ? state : { ...state, activity: { ...state.activity, ...change } };
}

function finished(state: PaneState, { notice, read }: Extract<PaneEvent, { is: 'finished' }>): PaneState {
  const { activity } = state;
  const task = activity?.task.kind;
  const done = { ...state, activity: null, notice };
  // What somebody typed stays until it is kept or given up.
  const typed = task === 'settings' && !notice.isError ? {} : state.typed;
  if (read === undefined) return { ...done, typed };
  return {
    ...done,
    study: read.study,
    reports: activity?.overtaken === true ? 'unsure' : read.reports,
    typed,
    stale: false,
    explained: null,
    justReported: task === 'report',
    findingsShown: FINDINGS_AT_ONCE,
    casesShown: CASES_AT_ONCE,
  };
}

function called(state: PaneState, { call }: Extract<PaneEvent, { is: 'called' }>): PaneState {
  switch (call.kind) {
    case 'open':
      return state;
    case 'help':
      return { ...state, helpOpen: true };
    case 'say':
      return { ...state, notice: { isError: call.isError, text: call.text } };
  }
}

/** What was never read cannot be old. Settings that are written from here change the workbook themselves. */
function changed(state: PaneState): PaneState {
  const { activity, reports } = state;
  if (activity?.task.kind === 'check' || activity?.task.kind === 'report') {
    return withActivity(state, { overtaken: true });
  }
  return activity !== null || reports === 'unread' ? state : { ...state, reports: 'unsure' };
}

function noticeOf({ text, stopped }: { readonly text: string; readonly stopped: boolean }): Notice {
  return { isError: !stopped, text };
}
