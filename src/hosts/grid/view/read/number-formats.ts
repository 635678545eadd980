/** Number formats, as what they say to a reader: that a number is a date, a time or a percentage. */
import type { IStyleData, Nullable } from '@univerjs/core';
import { CellFlag } from '../../../../core/intake/grid';
import { flagsOfFormat } from '../../../../formats/xlsx/read/number-format';

export const FORMAT_FLAGS = CellFlag.date | CellFlag.time | CellFlag.percentage;

export function flagsOfLook(look: Nullable<IStyleData> | string): number {
  const format = look && typeof look !== 'string' ? look.n : undefined;
  return format ? flagsOfFormat(format.pattern) : 0;
}

/** A format that says just this. */
export function formatOfFlags(flags: number): string {
  if ((flags & CellFlag.percentage) !== 0) return '0%';
  const parts = [
    ...((flags & CellFlag.date) !== 0 ? ['d-m-yyyy'] : []),
    ...((flags & CellFlag.time) !== 0 ? ['h:mm'] : []),
  ];
  return parts.length === 0 ? 'General' : parts.join(' ');
}
