/** How far a scenario is, in words. */
import type { ScenarioStatus } from '../../domain/scenario';
import { SCENARIO } from '../../text/words';

export function statusText(statuses: readonly ScenarioStatus[]): string {
  return statuses.map((status) => SCENARIO.status[status]).join(SCENARIO.or);
}
