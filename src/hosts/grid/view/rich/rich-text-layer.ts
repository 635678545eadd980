/**
 * Draws texts of which parts look different, as long as their cells hold what they hold in the file. The cells themselves
 * have the plain text: nobody can change such looks here, and a cell that nobody changed stays in the file as it is.
 */
import { InterceptorEffectEnum, type IDocumentData, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { FilePlaces } from '../file-places';
import type { LookedAt } from '../read/file';
import { lookOf } from '../read/look';
import { cellKey, type ShownSheet } from '../read/shown-sheet';
import { richTextOf, type RichText } from './rich-text';

interface Found extends RichText {
  made: IDocumentData | null;
}

export class RichTextLayer {
  private unitId = '';
  private bySheet: ReadonlyMap<string, ReadonlyMap<number, Found>> = new Map();

  constructor(
    injector: Injector,
    private readonly places: FilePlaces,
  ) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'looks-of-texts',
      effect: InterceptorEffectEnum.Style,
      handler: (cell, context, next) => {
        const { unitId, subUnitId, row, col, rawData } = context;
        const found = unitId === this.unitId ? this.at(subUnitId, row, col) : undefined;
        if (found === undefined || rawData?.v !== found.text) return next(cell);
        found.made ??= found.document();
        const drawn = !cell || cell === rawData ? { ...rawData } : cell;
        drawn.p = found.made;
        return next(drawn);
      },
    });
  }

  show(unitId: string, shown: readonly ShownSheet[], { sheets, themeColors }: LookedAt): void {
    this.unitId = unitId;
    this.bySheet = new Map(
      shown.flatMap(({ id, grid }) => {
        const texts = new Map<number, Found>();
        for (const [at, { richText, style }] of sheets.find(({ name }) => name === grid.name)?.cells ?? []) {
          const found =
            richText && richTextOf(richText, style ? lookOf(style, themeColors) : {}, themeColors);
          const [row = 0, column = 0] = at.split(',').map(Number);
          if (found) texts.set(cellKey(row, column), { ...found, made: null });
        }
        return texts.size > 0 ? [[id, texts] as const] : [];
      }),
    );
  }

  private at(sheetId: string, row: number, column: number): Found | undefined {
    const texts = this.bySheet.get(sheetId);
    const spot = texts && this.places.inFile(sheetId, { row, column });
    return spot ? texts.get(cellKey(spot.row, spot.column)) : undefined;
  }
}
