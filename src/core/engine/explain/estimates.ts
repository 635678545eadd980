/** What participants expect, of open cases only: an assessment holds no other estimates. */
import { calculated, exactly, sum } from '../../domain/amount';
import type { ComparedEstimates, ComparedProvision, Spread } from '../../domain/compared-estimates';
import type { FigureValue, LeftOut, Making, Part } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import { between, point } from '../../domain/interval';
import type { Estimate } from '../../domain/session';
import { amountOfAnswer, quantityOfAnswer } from '../study/compare-estimates';
import { amountValue, intervalValue, making, part, type Context } from './making';

export function explainEstimates(
  context: Context,
  { case: caseName, provision: name, figure }: Extract<FigureKey, { of: 'estimates' }>,
): Making | null {
  const found = provisionOf(context, caseName, name);
  if (found === null) return null;
  const { compared, provision } = found;
  if (figure === 'namedBy') return namedBy(compared, provision);
  const { spread } = provision;
  return spread === null ? null : ofSpread(compared, provision, spread, figure);
}

export function explainAnswer(
  context: Context,
  { case: caseName, provision: name, participant }: Extract<FigureKey, { of: 'answer' }>,
): Making | null {
  const found = provisionOf(context, caseName, name);
  const { key = '' } = found?.compared.participants.find((each) => each.name === participant) ?? {};
  const own = found?.provision.answers.get(key) ?? [];
  if (found === null || own.length === 0) return null;
  const { isNoHelp } = found.provision;
  return making({ kind: 'answer', estimates: own, isNoHelp }, 'given');
}

function provisionOf(
  context: Context,
  caseName: string,
  name: string | null,
): { readonly compared: ComparedEstimates; readonly provision: ComparedProvision } | null {
  const caseKey = context.keyOf(caseName);
  const compared = context.known.assessment.estimates.find((each) => each.caseKey === caseKey);
  const provision = compared?.provisions.find((each) => each.name === name);
  return compared === undefined || provision === undefined ? null : { compared, provision };
}

function namedBy({ participants }: ComparedEstimates, { answers }: ComparedProvision): Making {
  const naming = participants.filter(({ key }) => answers.has(key));
  const value = {
    kind: 'outOf',
    counted: 'participants',
    count: answers.size,
    of: participants.length,
  } as const;
  return making(value, 'count', {
    parts: naming.map(({ name }) =>
      part({ is: 'participant', name }, { kind: 'number', of: 'participants', number: point(1) }, 'given'),
    ),
  });
}

function ofSpread(
  { participants }: ComparedEstimates,
  { answers }: ComparedProvision,
  spread: Spread,
  figure: 'lowest' | 'median' | 'highest',
): Making {
  const inMoney = spread.unit === 'cents';
  const said = participants.flatMap(({ key, name }) => {
    const own = answers.get(key);
    return own === undefined ? [] : [{ name, value: inMoney ? moneyOf(own) : timesOf(own) }];
  });
  const parts = said.flatMap(({ name, value }): readonly Part[] =>
    value === null ? [] : [part({ is: 'participant', name }, value, 'given')],
  );
  const leftOut = said.flatMap(({ name, value }): readonly LeftOut[] =>
    value === null ? [{ why: 'noAmount', label: { is: 'participant', name }, value: null, cells: [] }] : [],
  );
  return making(valueOf(spread, figure), figure, { parts, leftOut });
}

function valueOf(spread: Spread, figure: 'lowest' | 'median' | 'highest'): FigureValue {
  if (spread.unit === 'cents')
    return amountValue(figure === 'median' ? calculated(spread.median) : exactly(spread[figure]));
  const { low, high } = figure === 'median' ? spread.median : point(spread[figure]);
  return intervalValue('times', between(low, high));
}

function moneyOf(own: readonly Estimate[]): FigureValue | null {
  return amountOfAnswer(own) === null ? null : amountValue(sum(own.map(({ amount }) => amount)));
}

function timesOf(own: readonly Estimate[]): FigureValue | null {
  const quantity = quantityOfAnswer(own);
  return quantity === null ? null : intervalValue('times', quantity);
}
