/** The looks of a workbook, each once: cells that look the same share one. */
import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from './file';
import { lookOf } from './look';
import { formatOfFlags, FORMAT_FLAGS, flagsOfLook } from './number-formats';

export class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byStyle = new Map<CellStyle, string>();
  private readonly byContent = new Map<string, string>();
  private readonly flags = new Map<string, number>();

  constructor(readonly theme: readonly string[] | undefined) {}

  keyOf(style: CellStyle): string {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const key = this.add(lookOf(style, this.theme));
    this.byStyle.set(style, key);
    return key;
  }

  /** The look for a number of which our reader says that it is a date, a time, a percentage, or none of these. */
  forNumber(key: string | undefined, cellFlags: number): string | undefined {
    const flags = cellFlags & FORMAT_FLAGS;
    if (flags === (key === undefined ? 0 : (this.flags.get(key) ?? 0))) return key;
    return this.add({ ...(key !== undefined && this.styles[key]), n: { pattern: formatOfFlags(flags) } });
  }

  private add(look: IStyleData): string {
    const content = JSON.stringify(look);
    const known = this.byContent.get(content);
    if (known !== undefined) return known;
    const key = `l${String(this.byContent.size)}`;
    this.byContent.set(content, key);
    this.styles[key] = look;
    this.flags.set(key, flagsOfLook(look));
    return key;
  }
}
