/** Borders. A line between two cells belongs to both, so each is kept once: above or left of the cell behind it. */
import type { Area } from './address';
import type { Look, Looks } from './looks';

const NO_LINE = { style: 'None', color: '#000000', weight: 'Thin' } as const;

export const NO_LINES: Look = Object.fromEntries(
  ['above', 'left'].flatMap((place) =>
    Object.entries(NO_LINE).map(([name, value]) => [`${place}.${name}`, value]),
  ),
);

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type Side = (typeof SIDES)[number];

/** The cells that keep the lines along this side of the area, and where of them the lines are. */
export function keepersOf(area: Area, side: Side): { readonly area: Area; readonly place: 'above' | 'left' } {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const below = lastRow + 1;
  const right = lastColumn + 1;
  switch (side) {
    case 'EdgeTop':
      return { place: 'above', area: { ...area, lastRow: firstRow } };
    case 'EdgeBottom':
      return { place: 'above', area: { ...area, firstRow: below, lastRow: below } };
    case 'InsideHorizontal':
      return { place: 'above', area: { ...area, firstRow: firstRow + 1 } };
    case 'EdgeLeft':
      return { place: 'left', area: { ...area, lastColumn: firstColumn } };
    case 'EdgeRight':
      return { place: 'left', area: { ...area, firstColumn: right, lastColumn: right } };
    case 'InsideVertical':
      return { place: 'left', area: { ...area, firstColumn: firstColumn + 1 } };
  }
}

/** The line along a side of the area; a property is null when it differs along the way. */
export function lineAt(lines: Looks, area: Area, side: Side): Record<keyof typeof NO_LINE, string | null> {
  const keepers = keepersOf(area, side);
  const common = (name: string): string | null =>
    lines.common(keepers.area, `${keepers.place}.${name}`) as string | null;
  const style = common('style');
  return style === 'None' ? NO_LINE : { style, color: common('color'), weight: common('weight') };
}

/** The line under the last row and the one right of the last column belong to the area as well. */
export function clearLines(lines: Looks, area: Area): void {
  for (const side of SIDES) {
    const keepers = keepersOf(area, side);
    for (const [name, value] of Object.entries(NO_LINE))
      lines.set(keepers.area, `${keepers.place}.${name}`, value);
  }
}
