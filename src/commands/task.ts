/** What every piece of work for a user needs. */
import type { Day } from '../core/domain/calendar';
import { dayOf } from '../core/domain/calendar';
import type { Progress } from '../core/assess-workbook';
import type { Host } from '../hosts/host';
import { pageThread, type Thread } from './in-turns';

/** The place where it is done. */
export interface Surroundings {
  readonly host: Host;
  readonly thread: Thread;
  readonly today: () => Day | null;
}

export type Phase = 'fetching' | Progress['phase'] | 'writing' | 'comparing' | 'opening' | 'collecting';

/** How far it is. */
export interface TaskProgress {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
}

/** A piece of work that can be followed and stopped. */
export interface Task {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TaskProgress) => void;
}

/** In a page, with the clock of its computer. */
export function inPage(host: Host): Surroundings {
  return { host, thread: pageThread, today };
}

function today(): Day | null {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
