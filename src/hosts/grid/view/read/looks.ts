/** The looks of a workbook, each once: cells that look the same share one. */
import type { IStyleData } from '@univerjs/core';
import type { FileColour } from '../../../../formats/xlsx';
import { colourOf } from './colour';
import type { CellStyle, Color } from './file';
import { lookOf } from './look';
import { formatOfFlags, FORMAT_FLAGS, flagsOfLook } from './number-formats';

export class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byStyle = new Map<CellStyle, string>();
  private readonly byContent = new Map<string, string>();
  private readonly flags = new Map<string, number>();

  /** `textColour`: of text in a cell to which nobody gave one. */
  constructor(
    readonly theme: readonly string[] | undefined,
    private readonly textColour: FileColour | null,
  ) {}

  /** What a cell looks like of which a file says nothing: null when the grid draws it so anyhow. */
  get plain(): IStyleData | null {
    const rgb = this.textColour && colourOf(this.textColour, this.theme);
    return rgb === null || rgb === BLACK ? null : { cl: { rgb } };
  }

  keyOf(style: CellStyle): string {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const look = lookOf(style, this.theme);
    // A table gives its text another colour only where the cell has the usual one.
    if (isSameColour(style.font?.color, this.textColour)) delete look.cl;
    const key = this.add(look);
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

const BLACK = '#000000';

function isSameColour(one: Color | undefined, other: FileColour | null): boolean {
  if (one === undefined || other === null) return false;
  return (
    one.rgb?.slice(-6) === other.rgb?.slice(-6) &&
    one.theme === other.theme &&
    one.indexed === other.indexed &&
    (one.tint ?? 0) === (other.tint ?? 0)
  );
}
