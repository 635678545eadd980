/** What went wrong, in words. */
import { HOST_ERRORS } from '../core/text/host-errors';
import { PANE } from '../core/text/pane';
import { HostError, type HostErrorCode, type HostErrorFacts } from '../hosts/host';

/** Every code of a host has its sentence; the compiler holds them together. */
const SENTENCES: Readonly<Record<HostErrorCode, (facts: HostErrorFacts) => string>> = HOST_ERRORS;

export interface Failure {
  /** The user stopped it: that is no error. */
  readonly stopped: boolean;
  readonly text: string;
}

/** What the bundler calls it when a part of the program does not come; a next time it tries again. */
const NOT_LOADED = 'ChunkLoadError';

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    return { stopped: error.code === 'aborted', text: SENTENCES[error.code](error.facts) };
  }
  if (error instanceof Error && error.name === NOT_LOADED) return { stopped: false, text: PANE.notLoaded };
  return { stopped: false, text: PANE.bug(error instanceof Error ? error.name : String(error)) };
}
