/** What went over the wire, so that a test can say "three syncs", "no call per cell", "nothing that clears undo". */
import type { Step } from './client/execute';
import { clearsUndo } from './undo';

export interface Batch {
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** What was read, written and called, in order. */
  readonly steps: readonly Step[];
  /** The code with which it failed. */
  readonly error: string | undefined;
}

export class BatchLog {
  private kept: Batch[] = [];

  /** The batches that an add-in sent; those in which the client only lets go of ranges are left out. */
  get batches(): readonly Batch[] {
    return this.kept;
  }

  add(batch: Batch): void {
    this.kept.push(batch);
  }

  clear(): void {
    this.kept = [];
  }

  get steps(): readonly Step[] {
    return this.kept.flatMap(({ steps }) => steps);
  }

  /** How often a member was read, written or called. */
  count(member: string): number {
    return this.steps.filter((step) => step.member === member).length;
  }

  get bytesSent(): number {
    return this.kept.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
  }

  get bytesReceived(): number {
    return this.kept.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0);
  }

  /** The steps after which the user cannot undo what came before. */
  get undoCleared(): readonly string[] {
    return this.steps
      .filter(({ kind, member }) => kind !== 'read' && clearsUndo(member))
      .map(({ member, target }) => `${member} (${target})`);
  }

  /** One line per batch, for golden files: what was done and how often, without sizes. */
  summary(): string {
    return this.kept
      .map(({ steps, error }, index) => {
        const counts = new Map<string, number>();
        for (const { kind, member } of steps)
          counts.set(`${kind} ${member}`, (counts.get(`${kind} ${member}`) ?? 0) + 1);
        const lines = [...counts].sort(([one], [other]) => one.localeCompare(other));
        return [
          `sync ${index + 1}${error === undefined ? '' : ` fails with ${error}`}`,
          ...lines.map(([step, count]) => `  ${String(count).padStart(5)} ${step}`),
        ].join('\n');
      })
      .join('\n');
  }
}
