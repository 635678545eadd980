import type { ScenarioStatus } from '../../domain/scenario';

/** What people agreed on, in dialogue or in review. */
const AGREED: readonly ScenarioStatus[] = ['consensus', 'supplemented', 'validated'];
const NOT_REVIEWED: readonly ScenarioStatus[] = ['draft', 'consensus'];

export interface Counting {
  /** For each scenario whether it counts. */
  readonly counts: readonly boolean[];
  readonly provisional: boolean;
  readonly unvalidated: boolean;
}

/**
 * Which scenarios of a case count: those that people agreed on. As long as they agreed on none, concepts count and
 * everything is provisional. Rejected ones never count. One with two statuses counts when one of them does (method,
 * sections 7 and 16).
 */
export function countingScenarios(scenarios: readonly (readonly ScenarioStatus[])[]): Counting {
  const agreed = scenarios.some((statuses) => statuses.some((status) => AGREED.includes(status)));
  const counting: readonly ScenarioStatus[] = agreed ? AGREED : ['draft'];
  const counts = scenarios.map((statuses) => statuses.some((status) => counting.includes(status)));
  return {
    counts,
    provisional: !agreed && counts.includes(true),
    unvalidated: scenarios.some(
      (statuses, index) => counts[index] === true && statuses.some((status) => NOT_REVIEWED.includes(status)),
    ),
  };
}
