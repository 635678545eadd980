/** Looks that depend on what stands in cells, of the kinds that the grid knows. */
import type { IStyleData } from '@univerjs/core';
import type { ConditionalRule } from './file';
import { colourOf } from './colour';
import { shownFormula } from './formula-text';
import { fillLook, fontLook } from './look';
import { gridRanges } from './ranges';

type Theme = readonly string[] | undefined;

/** The first rule of a file is the one that wins. */
export function conditionalFormats(rules: readonly ConditionalRule[], theme: Theme): readonly unknown[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const shown = ruleOf(rule, theme);
      if (shown === null) return [];
      const ranges = gridRanges(rule.range);
      return [{ cfId: `format${String(index)}`, ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: shown }];
    });
}

function ruleOf(rule: ConditionalRule, theme: Theme): unknown {
  if (rule.type === 'dataBar') return dataBar(rule);
  if (rule.type === 'colorScale') return colorScale(rule);
  if (rule.type === 'iconSet') return iconSet(rule);
  const kind = highlighted(rule);
  return kind === null ? null : { type: 'highlightCell', style: lookOf(rule, theme), ...kind };
}

function lookOf({ style }: ConditionalRule, theme: Theme): IStyleData {
  return { ...(style?.font && fontLook(style.font, theme)), ...(style && highlightFill(style, theme)) };
}

/** The fill of a highlight stands in the background colour of its pattern, which says nothing more. */
function highlightFill(style: NonNullable<ConditionalRule['style']>, theme: Theme): IStyleData {
  const { fill } = style;
  if (fill?.type !== 'pattern') return fillLook(style, theme);
  const colour = colourOf(fill.bgColor, theme) ?? colourOf(fill.fgColor, theme);
  return colour === null ? {} : { bg: { rgb: colour } };
}

const TEXTS: ReadonlySet<string> = new Set(['containsText', 'notContainsText', 'beginsWith', 'endsWith']);
const BLANKS: ReadonlySet<string> = new Set(['containsBlanks', 'notContainsBlanks']);

/** Which cells a rule picks out; null: the grid cannot tell. */
function highlighted(rule: ConditionalRule): Readonly<Record<string, unknown>> | null {
  const { type, text } = rule;
  const [first = '', second = ''] = [rule.formula ?? []].flat();
  if (TEXTS.has(type)) return text === undefined ? null : { subType: 'text', operator: type, value: text };
  if (BLANKS.has(type)) return { subType: 'text', operator: type };
  if (type === 'expression') return { subType: 'formula', value: `=${shownFormula(first)}` };
  if (type === 'cellIs') return compared(rule, first, second);
  if (type === 'duplicateValues' || type === 'uniqueValues') return { subType: type };
  return type === 'aboveAverage' ? { subType: 'average', operator: 'greaterThan' } : null;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The grid compares with numbers; with anything else a formula does. */
function compared(
  { operator = 'equal', range }: ConditionalRule,
  first: string,
  second: string,
): Readonly<Record<string, unknown>> {
  const numbers = [first, second].map(Number);
  const isBetween = operator === 'between' || operator === 'notBetween';
  const given = isBetween ? numbers : numbers.slice(0, 1);
  const bare = isBetween ? [first, second] : [first];
  if (given.every(Number.isFinite) && bare.every((text) => text !== ''))
    return { subType: 'number', operator, value: isBetween ? given : given[0] };
  const cell = range.split(/[\s:]/)[0]?.replaceAll('$', '') ?? 'A1';
  const [from, to] = [shownFormula(first), shownFormula(second)];
  const within = `AND(${cell}>=${from},${cell}<=${to})`;
  const text = isBetween
    ? operator === 'between'
      ? within
      : `NOT(${within})`
    : `${cell}${SIGNS[operator] ?? '='}${from}`;
  return { subType: 'formula', value: `=${text}` };
}

interface Threshold {
  readonly type: string;
  readonly value?: string;
}

function valueOf({ type, value }: Threshold): unknown {
  const number = Number(value);
  return { type, ...(value !== undefined && { value: Number.isFinite(number) ? number : value }) };
}

function dataBar({ dataBar: bar }: ConditionalRule): unknown {
  const [min, max] = bar?.cfvo ?? [];
  if (bar === undefined || min === undefined || max === undefined) return null;
  const positiveColor = `#${bar.color.slice(-6)}`;
  return {
    type: 'dataBar',
    isShowValue: true,
    config: { min: valueOf(min), max: valueOf(max), isGradient: true, positiveColor, nativeColor: '#FF0000' },
  };
}

function colorScale({ colorScale: scale }: ConditionalRule): unknown {
  if (scale === undefined) return null;
  return {
    type: 'colorScale',
    config: scale.cfvo.map((threshold, index) => ({
      index,
      color: `#${(scale.colors[index] ?? 'FFFFFF').slice(-6)}`,
      value: valueOf(threshold),
    })),
  };
}

/** The lists of the grid begin with the icon for the highest value, but for these. */
const FROM_LOW_TO_HIGH: ReadonlySet<string> = new Set(['4Rating', '5Rating']);

/** Icons of Excel stand from the lowest value up; the grid wants them from the highest down. */
function iconSet({ iconSet: set }: ConditionalRule): unknown {
  if (set === undefined) return null;
  const highest = set.cfvo.length - 1;
  const fromLow = (index: number): number => (set.reverse === true ? highest - index : index);
  const icons = set.cfvo.map((threshold, index) => ({
    operator: 'greaterThanOrEqual',
    value: valueOf(threshold),
    iconType: set.iconSet,
    iconId: String(FROM_LOW_TO_HIGH.has(set.iconSet) ? fromLow(index) : highest - fromLow(index)),
  }));
  return { type: 'iconSet', isShowValue: set.showValue ?? true, config: icons.reverse() };
}
