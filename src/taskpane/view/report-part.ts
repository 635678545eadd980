/** What to do, how far it is, and whether the report is still right. */
import type { TaskProgress } from '../../commands/task';
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { Activity, PaneState } from '../state';
import { button, node, on, paragraph, summary, type Node } from './node';
import { part } from './part';

const TEXT = PANE.report;

export function reportPart(state: PaneState, send: Send): Node {
  const { activity, notice, reports } = state;
  const busy = activity !== null;
  return part('rapport', TEXT.heading, [
    paragraph(TEXT.state[reports], { key: 'stand', class: `state state-${reports}` }),
    node('div', { key: 'knoppen', class: 'buttons' }, [
      button(
        TEXT.make,
        () => {
          send({ is: 'asked', task: { kind: 'report' } });
        },
        { class: 'primary', disabled: busy },
      ),
      button(
        TEXT.check,
        () => {
          send({ is: 'asked', task: { kind: 'check' } });
        },
        {
          disabled: busy,
          'aria-describedby': 'controleren-uitleg',
        },
      ),
    ]),
    paragraph(TEXT.checkExplained, { key: 'uitleg', id: 'controleren-uitleg', class: 'hint' }),
    activity === null ? null : working(activity, send),
    // Both are always there: what appears in them is read aloud.
    node('p', { key: 'status', role: 'status', class: 'notice' }, [statusText(state)]),
    node('p', { key: 'alert', role: 'alert', class: 'notice error' }, [
      notice?.isError === true ? notice.text : '',
    ]),
    sheets(state, send),
  ]);
}

/** How far it is changes many times a second: only the phase is read aloud. */
function statusText({ activity, notice }: PaneState): string {
  if (activity !== null) return phaseText(activity.progress);
  return notice === null || notice.isError ? '' : notice.text;
}

function phaseText(progress: TaskProgress | null): string {
  return progress === null ? PANE.progress.busy : PANE.progress.phase[progress.phase];
}

function working({ progress, stopping }: Activity, send: Send): Node {
  const known = progress !== null && progress.of > 0 ? { value: progress.done / progress.of } : {};
  return node('div', { key: 'voortgang', class: 'working' }, [
    // Without a value it is a bar that only moves.
    node('progress', { key: Object.keys(known).join(), max: 1, 'aria-label': PANE.progress.label, ...known }),
    button(
      stopping ? PANE.progress.stopping : PANE.progress.stop,
      () => {
        send({ is: 'stopAsked' });
      },
      { disabled: stopping },
    ),
  ]);
}

/** A study with many cases has a sheet for each. */
const SHEETS_AT_ONCE = 12;

/** The sheets that were just written: nobody has to look for them. */
function sheets({ justReported, study, activity }: PaneState, send: Send): Node | null {
  if (!justReported || study === null || activity !== null) return null;
  const rest = study.sheets.slice(SHEETS_AT_ONCE);
  return node('div', { key: 'bladen' }, [
    paragraph(TEXT.openSheet, { id: 'bladen-kop' }),
    links(study.sheets.slice(0, SHEETS_AT_ONCE), { 'aria-labelledby': 'bladen-kop' }, send),
    rest.length === 0
      ? null
      : node('details', { key: 'meer' }, [
          summary([TEXT.moreSheets(rest.length)]),
          links(rest, { 'aria-labelledby': 'bladen-kop' }, send),
        ]),
  ]);
}

function links(names: readonly string[], attributes: Readonly<Record<string, string>>, send: Send): Node {
  const items = names.map((sheet) => {
    const goTo = (): void => {
      send({ is: 'placeChosen', place: { sheet } });
    };
    return node('li', { key: sheet }, [button(sheet, goTo, { class: 'link' })]);
  });
  return node('ul', { class: 'links sheets', ...attributes }, items);
}

/** Esc stops what is going on, wherever the focus is. */
export function stopsWithEscape(state: PaneState, send: Send, pane: Node): Node {
  return on(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && state.activity !== null) send({ is: 'stopAsked' });
    },
    pane,
  );
}
