/** What is shown of a function while somebody types it, as a Dutch Excel writes formulas. */
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { GRID_FUNCTIONS, type GridFunctionText } from '../../../core/text/grid-functions';
import { dutchName } from '../typing/function-names';
import { fullName, type GridFunction, type GridParameter } from './grid-function';

/** One of ours. */
export function infoOfOurs(fn: GridFunction): IFunctionInfo {
  const name = fullName(fn);
  const [, example = ''] = fn.description.split(`=${name}(`);
  return info({
    type: FunctionType.User,
    name,
    parameters: fn.parameters.map(shownParameter).join('; '),
    details: fn.parameters.map((each) => `${each.name}: ${each.description}`).join('\n'),
    description: fn.description,
    example: example.slice(0, example.lastIndexOf(')')),
  });
}

/** Those of Excel that have words of ours, by their Dutch names. */
export function infosOfExcel(knows: (english: string) => boolean): readonly IFunctionInfo[] {
  return GRID_FUNCTIONS.filter(([english]) => knows(english)).map(infoOfExcel);
}

function infoOfExcel([english, parameters, description]: GridFunctionText): IFunctionInfo {
  const name = dutchName(english);
  return info({ type: FunctionType.Math, name, parameters, details: '', description, example: parameters });
}

interface Described {
  readonly type: FunctionType;
  readonly name: string;
  readonly parameters: string;
  readonly details: string;
  readonly description: string;
  readonly example: string;
}

/** All parameters as one: between more of them the grid would set commas. */
function info({ type, name, parameters, details, description, example }: Described): IFunctionInfo {
  const all = {
    name: parameters,
    detail: details,
    example,
    require: BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  };
  return {
    functionName: name,
    functionType: type,
    description,
    abstract: description,
    functionParameter: parameters === '' ? [] : [all],
  };
}

function shownParameter({ name, optional, repeating }: GridParameter): string {
  const shown = optional === true ? `[${name}]` : name;
  return repeating === true ? `${shown}; ...` : shown;
}
