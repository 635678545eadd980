/** The sum and the average of what is selected, below the cells: with decimal commas, whatever the browser is set to. */
import type { Injector } from '@univerjs/core';
import { IStatusBarService } from '@univerjs/preset-sheets-core';

const DUTCH = '[$-413]';

export function countInDutch(injector: Injector): void {
  const service = injector.get(IStatusBarService);
  const show = service.setState.bind(service);
  service.setState = (state) => {
    show(state && { ...state, pattern: dutchPattern(state.pattern ?? 'General') });
  };
}

/** Each part of a number format says for itself in which language it is. */
function dutchPattern(pattern: string): string {
  if (pattern.includes('[$-')) return pattern;
  return DUTCH + pattern.replace(/"[^"]*"|;/g, (found) => (found === ';' ? `;${DUTCH}` : found));
}
