/**
 * The only place where the pane does something: it asks the host, and tells the reducer what came of it. What a pane that is
 * just shown does not do is loaded when it is asked for.
 */
import { failureOf } from '../commands/failure';
import { inTurns, throwIfStopped } from '../commands/in-turns';
import type * as Forms from '../commands/forms';
import type { CollectedFiles } from '../commands/forms';
import type { SettingsTask } from '../commands/settings';
import { makeReports, readStudy, studyNow, type StudyRead } from '../commands/study';
import type { Surroundings, Task } from '../commands/task';
import type { InputTable } from '../core/domain/provenance';
import { PANE } from '../core/text/pane';
import type { Workbook } from '../core/intake/grid';
import type { CellPlace } from '../hosts/host';
import type { PaneEvent, Send } from './events';
import type { Notice, PaneState, PaneTask, PartOnDemand } from './state';
import { countOf, studyShown } from './study-shown';
import { loadPart } from './view/part-on-demand';

/** Besides what every task has: waiting, which ends at once when it is stopped. */
export interface PaneSurroundings extends Surroundings {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** So long nothing changes before the pane looks whether the reports are still right. */
export const QUIET_MS = 1500;
/** In a larger workbook looking takes time and traffic: then somebody must ask. */
const MOST_CELLS_UNASKED = 200_000;

type Finished = Omit<Extract<PaneEvent, { is: 'finished' }>, 'is'>;

export class Effects {
  private task: AbortController | null = null;
  private look: AbortController | null = null;
  private explaining: AbortController | null = null;
  private isLarge = false;
  /** What explanations are made of. */
  private lastRead: StudyRead | null = null;

  constructor(
    private readonly around: PaneSurroundings,
    private readonly send: Send,
  ) {}

  /** What an event asks for, after the reducer made this state of it. */
  after(event: PaneEvent, state: PaneState): void {
    // While another task is at work the reducer keeps that one.
    const isTaken = event.is === 'asked' && this.task === null && state.activity?.task === event.task;
    if (isTaken) void this.perform(event.task);
    if (event.is === 'stopAsked') this.task?.abort();
    if (event.is === 'placeChosen') void this.goTo(event.place);
    const opened = openedBy(event);
    if (opened !== null) void this.load(opened);
    const mayDiffer = ['workbookChanged', 'finished', 'failed'].includes(event.is);
    if (mayExplain(event)) void this.explain(state);
    // A task that is at work looks itself, or is looked after when it is done.
    const isFree = state.activity === null && !this.isLarge;
    if (mayDiffer && isFree && state.reports === 'unsure') void this.lookWhenQuiet();
  }

  /** Nothing goes on after this. */
  stop(): void {
    this.task?.abort();
    this.look?.abort();
    this.explaining?.abort();
  }

  private async goTo(place: CellPlace): Promise<void> {
    try {
      await this.around.host.select(place);
    } catch (error) {
      this.send({ is: 'placeFailed', failure: failureOf(error) });
    }
  }

  /** Once it is there the bundler has it at hand; what did not come is tried again when the part is opened again. */
  private async load(id: PartOnDemand): Promise<void> {
    try {
      await loadPart(id);
      this.send({ is: 'partLoaded', id });
    } catch (error) {
      this.send({ is: 'placeFailed', failure: failureOf(error) });
    }
  }

  /** Of the cell that is selected now; who selects another one waits no longer for this one. */
  private async explain({ opened, selected: place }: PaneState): Promise<void> {
    this.explaining?.abort();
    const read = this.lastRead;
    if (!opened.has('uitleg') || place === null || read === null) return;
    const { signal, abort } = stoppable();
    this.explaining = abort;
    this.send({ is: 'explaining', place });
    try {
      const [{ explainPlace }, { explainedShown }] = await Promise.all([
        import(/* webpackChunkName: "explain" */ '../commands/explain'),
        import(/* webpackChunkName: "explain" */ './explained-shown'),
      ]);
      const found = await explainPlace(this.around, read, place, signal);
      throwIfStopped(signal);
      const explained = found === null ? null : explainedShown(found);
      this.send({ is: 'explained', place, explained });
    } catch (error) {
      const failure = failureOf(error);
      if (!failure.stopped) this.send({ is: 'explainFailed', place, failure });
    }
  }

  private async perform(task: PaneTask): Promise<void> {
    this.look?.abort();
    const { signal, abort } = stoppable();
    this.task = abort;
    const onProgress: Task['onProgress'] = (progress) => {
      this.send({ is: 'progressed', progress });
    };
    let outcome: PaneEvent;
    try {
      outcome = { is: 'finished', ...(await this.outcomeOf(task, { signal, onProgress })) };
    } catch (error) {
      outcome = { is: 'failed', failure: failureOf(error) };
    }
    this.task = null;
    this.send(outcome);
  }

  private async outcomeOf(asked: PaneTask, task: Task): Promise<Finished> {
    switch (asked.kind) {
      case 'check':
        return this.shown(await readStudy(this.around, task), task, readNotice);
      case 'report':
        return this.shown(await makeReports(this.around, task), task, reportNotice);
      case 'leaveOut':
        return this.withSettings(task, settingsTask(asked), PANE.said.leftOut(asked.table.table));
      case 'readAgain':
        return this.withSettings(task, settingsTask(asked), PANE.said.readAgain(asked.table.table));
      case 'settings':
        return this.withSettings(task, asked, PANE.said.settings);
      case 'publish': {
        const { publish, publishedText } = await import(
          /* webpackChunkName: "public" */ '../commands/publish'
        );
        const published = await publish(this.around, task);
        return {
          published,
          notice: { isError: published.kind === 'refused', text: publishedText(published) },
        };
      }
      case 'form': {
        const { openForm, openedText } = await loadForms();
        throwIfStopped(task.signal);
        const how = await openForm(this.around.host, asked.whose);
        return { notice: { isError: false, text: openedText(how) } };
      }
      case 'collect': {
        const { collectFiles, collectedText } = await loadForms();
        const collected = await collectFiles(this.around, task, asked.files);
        return this.withCollected(task, collected, collectedText(collected));
      }
      case 'newWorkbook': {
        const { newWorkbookText, openNewWorkbook } = await import(
          /* webpackChunkName: "new" */ '../commands/new-workbook'
        );
        throwIfStopped(task.signal);
        const how = await openNewWorkbook(this.around.host, asked.wanted);
        return { notice: { isError: false, text: newWorkbookText(how) } };
      }
    }
  }

  /** Settings change what is read, so they are written and then everything is read again. */
  private async withSettings(task: Task, asked: SettingsTask, text: string): Promise<Finished> {
    const { blockedText, writeSettings } = await import(
      /* webpackChunkName: "settings" */ '../commands/settings'
    );
    const blocked = await writeSettings(this.around, task, asked);
    if (blocked !== null) return { notice: { isError: true, text: blockedText(blocked) } };
    return this.shown(await readStudy(this.around, task), task, () => ({ isError: false, text }));
  }

  /** Estimates that came in may be of open cases, so everything is read again. */
  private async withCollected(task: Task, collected: CollectedFiles, text: string): Promise<Finished> {
    const notice = { isError: collected.isError, text };
    if (!collected.changed) return { collected, notice };
    const shown = await this.shown(await readStudy(this.around, task), task, () => notice);
    return { ...shown, collected };
  }

  private async shown(
    read: StudyRead,
    { signal }: Task,
    noticeOf: (finished: Shown) => Notice,
  ): Promise<Finished> {
    const study = await inTurns(studyShown(read), this.around.thread, signal);
    this.lastRead = read;
    this.isLarge = cellsIn(read.workbook) > MOST_CELLS_UNASKED;
    const shown = { study, reports: read.reports };
    return { read: shown, notice: noticeOf(shown) };
  }

  private async lookWhenQuiet(): Promise<void> {
    this.look?.abort();
    const { signal, abort } = stoppable();
    this.look = abort;
    try {
      await this.around.wait(QUIET_MS, signal);
      throwIfStopped(signal);
      const now = await studyNow(this.around, signal);
      throwIfStopped(signal);
      this.send({ is: 'lookedAgain', ...now });
    } catch {
      // Somebody is typing, or asked for something else: the pane goes on saying that it does not know.
    }
  }
}

function loadForms(): Promise<typeof Forms> {
  return import(/* webpackChunkName: "forms" */ '../commands/forms');
}

/** The part of which an event asks what is in it. */
function openedBy(event: PaneEvent): PartOnDemand | null {
  if (event.is === 'partToggled') return event.open ? event.id : null;
  return event.is === 'called' && event.call.kind === 'help' ? 'hulp' : null;
}

/** Whether there may be something else to explain. */
function mayExplain(event: PaneEvent): boolean {
  if (event.is === 'partToggled') return event.id === 'uitleg';
  return event.is === 'selected' || event.is === 'finished';
}

type Shown = NonNullable<Finished['read']>;

function readNotice({ study: { cases, findings } }: Shown): Notice {
  const text = PANE.said.read(cases.length, countOf(findings, 'error'), countOf(findings, 'warning'));
  return { isError: false, text };
}

function reportNotice({ study: { sheets } }: Shown): Notice {
  return { isError: false, text: PANE.said.reported(sheets.length) };
}

function settingsTask({ kind, table }: Extract<PaneTask, { readonly table: InputTable }>): SettingsTask {
  const { sheet, row, column } = table;
  return { kind, table: { sheet, row, column } };
}

function cellsIn({ sheets }: Workbook): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
}

function stoppable(): { readonly signal: AbortSignal; readonly abort: AbortController } {
  const abort = new AbortController();
  return { signal: abort.signal, abort };
}
