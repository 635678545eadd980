/** From figures to places: an axis with round steps. */
import type { Axis } from '../../../formats/xlsx/read/drawings/drawing';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly steps: readonly number[];
  /** Where a figure stands, from 0 at the lowest to 1 at the highest. */
  readonly at: (value: number) => number;
}

const MAX_STEPS = 12;
/** Figures nearer to each other than this are the same place. */
const LEAST = 1e-9;

/** What the axis says of itself, and else what the figures need. Bars and areas start at zero. */
export function scaleFor(figures: readonly number[], axis: Axis, hasZero: boolean): Scale {
  const low = figures.reduce((least, each) => Math.min(least, each), Infinity);
  const high = figures.reduce((most, each) => Math.max(most, each), -Infinity);
  const [from, to] = low > high ? [0, 1] : [low, high];
  // As Excel does: figures that lie close together are not seen from zero.
  const isClose = !hasZero && from > 0 && to - from < to / 6;
  const lowest = axis.min ?? (isClose ? from : Math.min(0, from));
  const highest = axis.max ?? Math.max(to, hasZero ? 0 : to);
  const span = highest - lowest > LEAST ? highest - lowest : Math.max(Math.abs(lowest), 1);
  const step = fitting(axis.step, span);
  const min = axis.min ?? Math.floor(round(lowest / step)) * step;
  const max = Math.max(axis.max ?? Math.ceil(round((lowest + span) / step)) * step, min + step / 1000);
  const steps: number[] = [];
  for (let index = 0; index <= MAX_STEPS * 4 && min + index * step <= max + step / 1000; index++)
    steps.push(round(min + index * step));
  return {
    min,
    max,
    steps,
    at: (value) => {
      const place = (value - min) / (max - min);
      return axis.isReversed ? 1 - place : place;
    },
  };
}

function fitting(own: number | null, span: number): number {
  return own !== null && own > LEAST && span / own <= MAX_STEPS * 4 ? own : roundStep(span / 6);
}

/** 1, 2 or 5 times a power of ten, at least this much. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((each) => each * power >= least) ?? 10;
  return factor * power;
}

/** Without the dust of sums of fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
