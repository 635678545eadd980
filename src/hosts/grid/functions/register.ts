/** Makes our functions known to the grid: what they calculate, and what is shown while somebody types one. */
import type { Injector } from '@univerjs/core';
import { IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { CellSentences } from './cell-sentences';
import { provideExcelErrors } from './excel-errors';
import { infoOfOurs, infosOfExcel } from './function-info';
import { fullName, type GridFunction } from './grid-function';
import { LiveFunction } from './live-function';

/** What shows a picture from elsewhere: nothing here asks the network for anything. */
const ELSEWHERE = ['IMAGE', 'WEBSERVICE'];

export function registerFunctions(
  injector: Injector,
  functions: readonly GridFunction[],
  sentences: CellSentences,
): void {
  provideExcelErrors();
  const service = injector.get(IFunctionService);
  service.registerExecutors(...functions.map((fn) => new LiveFunction(fullName(fn), fn, sentences)));
  service.unregisterExecutors(...ELSEWHERE);
  describe(injector, functions);
}

/** In Dutch: what the grid itself says of functions is English. It calculates those too that are not described. */
function describe(injector: Injector, functions: readonly GridFunction[]): void {
  const service = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions([...descriptions.getDescriptions().keys()].map(String));
  descriptions.registerDescriptions([
    ...functions.map(infoOfOurs),
    ...infosOfExcel((english) => service.hasExecutor(english)),
  ]);
}
