/** The room in which figures are drawn, with its axes: names at the side, steps below, or the other way round. */
import type { Axis } from '../../../formats/xlsx/read/drawings/drawing';
import type { Shown } from './plotted';
import type { Scale } from './scale';
import { INK, line, text, TEXT_SIZE, widthOf, wrapped } from './svg';

const GRID = '#C3CCD3';
const GAP = 6;
const LINE = TEXT_SIZE * 1.25;

export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where figures come in the room; categories have bands of equal width, or heights. */
export interface Area {
  readonly room: Room;
  readonly isLying: boolean;
  readonly figures: Scale;
  /** The middle of a category, and how much room it has. */
  readonly middle: (category: number) => number;
  readonly band: number;
  readonly axes: string;
}

export interface Around {
  readonly room: Room;
  readonly categories: readonly string[];
  readonly scale: Scale;
  readonly across: Axis;
  readonly figures: Axis;
  readonly shown: Shown;
}

/** Categories from left to right, figures from the bottom up. */
export function standing(around: Around): Area {
  const { room, scale, across, figures, categories, shown } = around;
  const labels = scale.steps.map((step) => shown(step, figures.numberFormat));
  const left = figures.isShown ? Math.max(...labels.map((label) => widthOf(label))) + GAP : 0;
  const named = titleRoom(figures);
  const width = Math.max(10, room.width - left - named);
  const band = width / Math.max(1, categories.length);
  const rows = across.isShown ? 2 : 0;
  const inner = {
    left: room.left + left + named,
    top: room.top,
    width,
    height: Math.max(10, room.height - rows * LINE - GAP - titleRoom(across)),
  };
  const bottom = inner.top + inner.height;
  const middle = (category: number): number =>
    inner.left + band * (across.isReversed ? categories.length - category - 0.5 : category + 0.5);
  const y = (value: number): number => bottom - scale.at(value) * inner.height;
  // Not more names than there is room for.
  const every = Math.max(1, Math.ceil((TEXT_SIZE * 2.5) / band));
  const names = categories.flatMap((category, index) =>
    !across.isShown || index % every !== 0
      ? []
      : wrapped(category, band * every - 4, rows).map((words, row) =>
          text(words, middle(index), bottom + GAP + LINE * (row + 0.7), { anchor: 'middle' }),
        ),
  );
  const steps = scale.steps.flatMap((step, index) => [
    line([inner.left, y(step)], [inner.left + width, y(step)], GRID),
    ...(figures.isShown ? [text(labels[index] ?? '', inner.left - GAP, y(step) + 4, { anchor: 'end' })] : []),
  ]);
  const zero = y(Math.min(Math.max(0, scale.min), scale.max));
  const titles = [
    figures.title === ''
      ? ''
      : text(figures.title, room.left + TEXT_SIZE, inner.top + inner.height / 2, {
          anchor: 'middle',
          isTurned: true,
        }),
    across.title === ''
      ? ''
      : text(across.title, inner.left + width / 2, room.top + room.height - 4, { anchor: 'middle' }),
  ];
  const axes = [...steps, line([inner.left, zero], [inner.left + width, zero], INK), ...names, ...titles];
  return { room: inner, isLying: false, figures: scale, middle, band, axes: axes.join('') };
}

/** Categories below each other, figures from left to right. */
export function lying(around: Around): Area {
  const { room, scale, across, figures, categories, shown } = around;
  const longest = Math.max(0, ...categories.map((category) => widthOf(category)));
  const left = across.isShown ? Math.min(longest, room.width * 0.42) + GAP : 0;
  const height = Math.max(10, room.height - (figures.isShown ? LINE + GAP : 0) - titleRoom(figures));
  const inner = {
    left: room.left + left,
    top: room.top,
    width: Math.max(10, room.width - left - 12),
    height,
  };
  const band = height / Math.max(1, categories.length);
  const bottom = inner.top + height;
  // The first at the bottom, unless the axis says otherwise.
  const middle = (category: number): number =>
    inner.top + band * (across.isReversed ? category + 0.5 : categories.length - category - 0.5);
  const x = (value: number): number => inner.left + scale.at(value) * inner.width;
  // Not more names than there is room for.
  const everyName = Math.max(1, Math.ceil(LINE / band));
  const names = across.isShown
    ? categories.flatMap((category, index) => {
        if (index % everyName !== 0) return [];
        const rows = wrapped(category, left - GAP, Math.floor((band * everyName) / LINE));
        const top = middle(index) - ((rows.length - 1) * LINE) / 2 + 4;
        return rows.map((words, row) => text(words, inner.left - GAP, top + row * LINE, { anchor: 'end' }));
      })
    : [];
  const labels = scale.steps.map((step) => shown(step, figures.numberFormat));
  const widest = Math.max(0, ...labels.map((label) => widthOf(label))) + GAP;
  const every = Math.max(1, Math.ceil((widest * scale.steps.length) / inner.width));
  const steps = scale.steps.flatMap((step, index) => [
    line([x(step), inner.top], [x(step), bottom], GRID),
    ...(figures.isShown && index % every === 0
      ? [text(labels[index] ?? '', x(step), bottom + GAP + LINE * 0.7, { anchor: 'middle' })]
      : []),
  ]);
  const zero = x(Math.min(Math.max(0, scale.min), scale.max));
  const title =
    figures.title === ''
      ? ''
      : text(figures.title, inner.left + inner.width / 2, room.top + room.height - 4, { anchor: 'middle' });
  const axes = [...steps, line([zero, inner.top], [zero, bottom], INK), ...names, title];
  return { room: inner, isLying: true, figures: scale, middle, band, axes: axes.join('') };
}

function titleRoom({ title }: Axis): number {
  return title === '' ? 0 : LINE + GAP;
}
