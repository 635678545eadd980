import { HostError } from '../host';

/** Stops when the caller no longer wants it. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('aborted');
}
