/** The state of the pane, event by event: no page, no host. */
import type { TaskProgress } from '../../src/commands/task';
import type { InputTable } from '../../src/core/domain/provenance';
import type { PaneEvent } from '../../src/taskpane/events';
import { reduce } from '../../src/taskpane/reducer';
import { settings } from '../support/five-cases';
import { initialState, type PaneState, type PaneTask } from '../../src/taskpane/state';
import type { StudyShown } from '../../src/taskpane/study-shown';

const STUDY: StudyShown = {
  fingerprint: 'een',
  name: 'Proef',
  tables: [],
  notRead: [],
  findings: [],
  cases: [],
  basis: 'average',
  counts: [],
  caveats: [],
  ratings: [],
  toAsk: [],
  settings,
  sheets: ['Resultaat'],
};
const SAID = { isError: false, text: 'Klaar.' };
const REPORT: PaneTask = { kind: 'report' };
const CHECK: PaneTask = { kind: 'check' };
const HALFWAY: TaskProgress = { phase: 'reading', done: 1, of: 2 };

const START = initialState({ liveFormulas: true, undoInOneStep: false });

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, START);
}

const asked = (task: PaneTask): PaneEvent => ({ is: 'asked', task });
const read = (reports: 'none' | 'current' | 'outdated' = 'current'): PaneEvent => ({
  is: 'finished',
  notice: SAID,
  read: { study: STUDY, reports },
});
const changed: PaneEvent = { is: 'workbookChanged' };

describe('A task', () => {
  it('is at work from when it is asked until it is finished', () => {
    expect(after(asked(CHECK)).activity?.task).toBe(CHECK);
    expect(after(asked(CHECK), read()).activity).toBeNull();
  });

  it('is not replaced by another that is asked meanwhile', () => {
    expect(after(asked(CHECK), asked(REPORT)).activity?.task).toBe(CHECK);
  });

  it('tells how far it is, and that it is being stopped', () => {
    const state = after(asked(CHECK), { is: 'progressed', progress: HALFWAY }, { is: 'stopAsked' });
    expect(state.activity).toMatchObject({ progress: HALFWAY, stopping: true });
  });

  it('leaves what a button of the ribbon said meanwhile, until something else is asked', () => {
    const call: PaneEvent = { is: 'called', call: { kind: 'say', text: 'Beveiligd.', isError: true } };
    const said = after(asked(CHECK), call, read());
    expect(said.notice).toEqual({ text: 'Beveiligd.', isError: true });
    expect(reduce(said, asked(REPORT)).notice).toBeNull();
    expect(after(asked(REPORT), call, read()).notice).toBe(SAID);
  });

  it('that is over says nothing more', () => {
    const over = after(asked(CHECK), read());
    for (const late of [{ is: 'progressed', progress: HALFWAY }, { is: 'stopAsked' }] as const) {
      expect(reduce(over, late)).toEqual(over);
    }
  });

  it('takes away what was said before it', () => {
    expect(after(asked(CHECK), read(), asked(CHECK)).notice).toBeNull();
  });

  it('that fails leaves what was known', () => {
    const failed: PaneEvent = { is: 'failed', failure: { stopped: false, text: 'Dat ging niet.' } };
    const state = after(asked(CHECK), read(), asked(CHECK), failed);
    expect(state).toMatchObject({ study: STUDY, reports: 'current', activity: null });
    expect(state.notice).toEqual({ isError: true, text: 'Dat ging niet.' });
  });

  it('that writes and fails leaves a report of which nobody knows whether it is complete', () => {
    const failed: PaneEvent = { is: 'failed', failure: { stopped: true, text: 'Gestopt.' } };
    expect(after(asked(CHECK), read(), asked(REPORT), failed).reports).toBe('unsure');
    expect(after(asked(REPORT), failed).reports).toBe('unread');
  });

  it.each<PaneTask>([
    { kind: 'settings', changes: [] },
    { kind: 'leaveOut', table: {} as InputTable },
    { kind: 'readAgain', table: {} as InputTable },
  ])('that writes $kind and fails leaves a report of which nobody knows whether it is right', (task) => {
    const failed: PaneEvent = { is: 'failed', failure: { stopped: true, text: 'Gestopt.' } };
    expect(after(asked(CHECK), read(), asked(task), failed).reports).toBe('unsure');
  });

  it('that was stopped is no error', () => {
    const stopped: PaneEvent = { is: 'failed', failure: { stopped: true, text: 'Gestopt.' } };
    expect(after(asked(CHECK), stopped).notice).toEqual({ isError: false, text: 'Gestopt.' });
  });
});

describe('The report', () => {
  it('is unsure once the workbook changes, until somebody looked', () => {
    expect(after(asked(CHECK), read(), changed).reports).toBe('unsure');
    const looked: PaneEvent = { is: 'lookedAgain', fingerprint: 'twee', reports: 'outdated' };
    expect(after(asked(CHECK), read(), changed, looked)).toMatchObject({ reports: 'outdated', stale: true });
  });

  it('is right again when the study is the same as before', () => {
    const looked: PaneEvent = { is: 'lookedAgain', fingerprint: 'een', reports: 'current' };
    expect(after(asked(CHECK), read(), changed, looked)).toMatchObject({ reports: 'current', stale: false });
  });

  it('is not doubted before anybody looked', () => {
    expect(after(changed)).toEqual(START);
  });

  it('is unsure when the workbook changed while it was made', () => {
    expect(after(asked(REPORT), changed, read()).reports).toBe('unsure');
  });

  it('is not made doubtful by settings that are written from here', () => {
    const settings: PaneTask = { kind: 'settings', changes: [] };
    expect(after(asked(CHECK), read(), asked(settings), changed, read('outdated')).reports).toBe('outdated');
  });

  it('is unsure when the workbook changed after settings were written, while they were read', () => {
    const settings: PaneTask = { kind: 'settings', changes: [] };
    const reading: PaneEvent = { is: 'progressed', progress: HALFWAY };
    expect(after(asked(CHECK), read(), asked(settings), reading, changed, read()).reports).toBe('unsure');
  });

  it.each<PaneTask>([
    { kind: 'publish' },
    { kind: 'newWorkbook', wanted: { kind: 'template', size: 'kort' } },
  ])('is unsure at once when the workbook changes during $kind, which reads nothing anew', (task) => {
    expect(after(asked(CHECK), read(), asked(task), changed).reports).toBe('unsure');
    const done: PaneEvent = { is: 'finished', notice: SAID };
    expect(after(asked(CHECK), read(), asked(task), changed, done).reports).toBe('unsure');
  });

  it('leads to its sheets only when it was just made', () => {
    expect(after(asked(REPORT), read()).justReported).toBe(true);
    expect(after(asked(REPORT), read(), asked(CHECK), read()).justReported).toBe(false);
  });

  it('is not judged by a look that comes in while something is at work', () => {
    const looked: PaneEvent = { is: 'lookedAgain', fingerprint: 'twee', reports: 'outdated' };
    const working = after(asked(CHECK), read(), asked(REPORT));
    expect(reduce(working, looked)).toEqual(working);
  });
});

describe('What is typed', () => {
  const typed: PaneEvent = { is: 'typed', key: 'naam', answer: 'Nieuw' };
  const settings: PaneTask = { kind: 'settings', changes: [] };

  it('stays while other things happen', () => {
    expect(after(asked(CHECK), read(), typed, asked(REPORT), read()).typed).toEqual({ naam: 'Nieuw' });
  });

  it('goes when it is in the table', () => {
    expect(after(asked(CHECK), read(), typed, asked(settings), read()).typed).toEqual({});
  });

  it('stays when something stood in its way', () => {
    const blocked: PaneEvent = { is: 'finished', notice: { isError: true, text: 'In de weg.' } };
    expect(after(asked(CHECK), read(), typed, asked(settings), blocked).typed).toEqual({ naam: 'Nieuw' });
  });

  it('is forgotten when that is asked', () => {
    expect(after(asked(CHECK), read(), typed, { is: 'forgotten' }).typed).toEqual({});
  });
});

it('shows more when asked, and starts over with what is read anew', () => {
  const more = after(asked(CHECK), read(), { is: 'moreFindings' }, { is: 'moreInfos' }, { is: 'moreCases' });
  expect([more.findingsShown, more.infosShown, more.casesShown]).toEqual([31, 50, 40]);
  const again = [asked(CHECK), read()].reduce(reduce, more);
  expect([again.findingsShown, again.infosShown, again.casesShown]).toEqual([6, 25, 20]);
});
