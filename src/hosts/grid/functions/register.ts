/** Makes our functions known to the grid: what they calculate, and what is shown while somebody types one. */
import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import type { CellSentences } from './cell-sentences';
import { provideExcelErrors } from './excel-errors';
import type { GridFunction, GridParameter } from './grid-function';
import { LiveFunction } from './live-function';

const NAME_SPACE = 'EFFECT';

export function fullName({ name }: GridFunction): string {
  return `${NAME_SPACE}.${name}`;
}

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
  injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
}

function infoOf(fn: GridFunction): IFunctionInfo {
  return {
    functionName: fullName(fn),
    functionType: FunctionType.User,
    description: fn.description,
    abstract: fn.description,
    functionParameter: fn.parameters.map(parameterInfo),
  };
}

function parameterInfo({
  name,
  description,
  optional,
  repeating,
}: GridParameter): IFunctionInfo['functionParameter'][number] {
  return {
    name,
    detail: description,
    example: '',
    require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
