/** What each event makes of the state. Pure: nothing here waits, asks a host or touches the page. */
import type { PaneEvent } from './events';
import {
  CASES_AT_ONCE,
  FINDINGS_AT_ONCE,
  FINDINGS_FIRST,
  type Activity,
  type Notice,
  type PaneState,
  type PaneTask,
  type PartOnDemand,
} from './state';

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'asked':
      if (state.activity !== null) return state;
      return asked(state, event.task);
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
    case 'moreInfos':
      return { ...state, infosShown: state.infosShown + FINDINGS_AT_ONCE };
    case 'moreCases':
      return { ...state, casesShown: state.casesShown + CASES_AT_ONCE };
    case 'partToggled':
      return toggled(state, event.id, event.open);
    case 'partLoaded':
      return { ...state, loaded: new Set([...state.loaded, event.id]) };
    case 'formCaseChosen':
      return { ...state, formCase: event.caseName };
    case 'selected':
      return { ...state, selected: event.place };
    case 'explaining':
      return { ...state, explaining: true };
    case 'explained':
      // The user may be elsewhere by now.
      if (event.place !== state.selected) return state;
      return { ...state, explained: event.explained, explaining: false };
    case 'explainFailed':
      if (event.place !== state.selected) return state;
      return { ...state, explained: null, explaining: false, notice: noticeOf(event.failure) };
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

function toggled(state: PaneState, id: PartOnDemand, open: boolean): PaneState {
  const opened = new Set(state.opened);
  if (open) opened.add(id);
  else opened.delete(id);
  return { ...state, opened };
}

function asked(state: PaneState, task: PaneTask): PaneState {
  // What had to be changed for a public version stays to be read until somebody tries again.
  const published = task.kind === 'publish' ? null : state.published;
  const collected = task.kind === 'collect' ? null : state.collected;
  return { ...state, activity: begun(task), notice: null, published, collected };
}

function begun(task: PaneTask): Activity {
  return { task, progress: null, stopping: false, overtaken: false };
}

/** What was written halfway, or written and not read any more, may be another study or half a report. */
function afterFailure({ activity, reports }: PaneState): PaneState['reports'] {
  const wrote = activity !== null && activity.task.kind !== 'check' && !leavesAsIs(activity);
  return wrote && reports !== 'unread' ? 'unsure' : reports;
}

/** It neither reads the study that is shown anew, nor writes in the workbook. */
function leavesAsIs({ task }: Activity): boolean {
  return task.kind === 'publish' || task.kind === 'newWorkbook' || task.kind === 'form';
}

function withActivity(state: PaneState, change: Partial<NonNullable<PaneState['activity']>>): PaneState {
  return state.activity === null ? state : { ...state, activity: { ...state.activity, ...change } };
}

function finished(
  state: PaneState,
  { notice, read, published, collected }: Extract<PaneEvent, { is: 'finished' }>,
): PaneState {
  const { activity } = state;
  const task = activity?.task.kind;
  // The pane reads by itself when it opens: what it was opened to say is still to be read then.
  const said = task === 'check' ? (state.notice ?? notice) : notice;
  const done = {
    ...state,
    activity: null,
    notice: said,
    published: published ?? state.published,
    collected: collected ?? state.collected,
  };
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
    explaining: false,
    justReported: task === 'report',
    findingsShown: FINDINGS_FIRST,
    infosShown: FINDINGS_AT_ONCE,
    casesShown: CASES_AT_ONCE,
  };
}

function called(state: PaneState, { call }: Extract<PaneEvent, { is: 'called' }>): PaneState {
  switch (call.kind) {
    case 'open':
      return state;
    case 'help':
      return toggled(state, 'hulp', true);
    case 'say':
      return { ...state, notice: { isError: call.isError, text: call.text } };
  }
}

/** What was never read cannot be old. */
function changed(state: PaneState): PaneState {
  const { activity, reports } = state;
  if (activity !== null && !leavesAsIs(activity)) {
    return writesSettings(activity) ? state : withActivity(state, { overtaken: true });
  }
  return reports === 'unread' ? state : { ...state, reports: 'unsure' };
}

/** Settings that are written from here change the workbook themselves; what changes once they are read does not come of that. */
function writesSettings({ task, progress }: Activity): boolean {
  return task.kind !== 'check' && task.kind !== 'report' && progress === null;
}

function noticeOf({ text, stopped }: { readonly text: string; readonly stopped: boolean }): Notice {
  return { isError: !stopped, text };
}
