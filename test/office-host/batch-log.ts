/** What went over the wire, so that a test can say "three syncs", "no call per cell", "nothing that clears undo". */
import type { Step } from './client/execute';

export interface Batch {
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** What was read, written and called, in order. */
  readonly steps: readonly Step[];
  /** The code with which it failed. */
  readonly error: string | undefined;
}

/**
 * Members that empty the user's undo list, in Excel on the web or on a computer:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 * (Versions before undo support for add-ins lose the list at any write: https://github.com/OfficeDev/office-js/issues/6170)
 */
const CLEAR_UNDO: ReadonlySet<string> = new Set([
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
  'DocumentProperties.title',
  'NamedItem.comment',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.standardWidth',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

export class BatchLog {
  /** The batches that an add-in sent; those in which the client only lets go of ranges are left out. */
  batches: Batch[] = [];

  clear(): void {
    this.batches = [];
  }

  get steps(): readonly Step[] {
    return this.batches.flatMap(({ steps }) => steps);
  }

  /** How often a member was read, written or called. */
  count(member: string): number {
    return this.steps.filter((step) => step.member === member).length;
  }

  /** The steps after which the user cannot undo what came before. */
  get undoCleared(): readonly string[] {
    return this.steps
      .filter(({ kind, member }) => kind !== 'read' && CLEAR_UNDO.has(member))
      .map(({ member, target }) => `${member} (${target})`);
  }

  /** One line per batch, for golden files: what was done and how often, without sizes. */
  summary(): string {
    return this.batches
      .map(({ steps }, index) => {
        const counts = new Map<string, number>();
        for (const { kind, member } of steps)
          counts.set(`${kind} ${member}`, (counts.get(`${kind} ${member}`) ?? 0) + 1);
        const lines = [...counts].sort(([one], [other]) => one.localeCompare(other));
        return [
          `sync ${index + 1}`,
          ...lines.map(([step, count]) => `  ${String(count).padStart(5)} ${step}`),
        ].join('\n');
      })
      .join('\n');
  }
}
