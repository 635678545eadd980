/**
 * The charts and pictures of the workbook as images over the cells, since the grid draws none. They follow the cells while
 * the user scrolls, and the figures in them. Nobody can move or change them: they only show what is in the file.
 */
import { numfmt, type Injector, type Workbook } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  type IRender,
} from '@univerjs/preset-sheets-core';
import { DRAWINGS } from '../../../../core/text/drawings';
import type { Drawing } from '../../../../formats/xlsx';
import { chartSvg } from '../../charts/chart-svg';
import { boxOf, type Box } from './box';
import { isSeen, linesOf, moved, put } from './on-page';
import { panesOf, viewportsOf } from './panes';
import { referredCells } from './referred-cells';

export interface SheetWithDrawings {
  readonly id: string;
  readonly drawings: readonly Drawing[];
}

/** The cells are drawn at 8, and what somebody types in one of them at 10. */
const OVER_CELLS = 9;

export class DrawingsLayer {
  private readonly layer = document.createElement('div');
  private sheets: ReadonlyMap<string, readonly Drawing[]> = new Map();
  private workbook: Workbook | null = null;
  private render: IRender | null = null;
  private stop: () => void = () => undefined;
  private waiting: number | null = null;
  /** By drawing, so that what looks the same stays the same image while cells scroll. */
  private readonly sources = new Map<Drawing, string>();
  private readonly blobs: string[] = [];

  constructor(private readonly injector: Injector) {
    this.layer.style.cssText = `position:absolute;inset:0;z-index:${OVER_CELLS};overflow:hidden;pointer-events:none`;
  }

  /** From now on these, of a workbook that is on the page. */
  show(workbook: Workbook, sheets: readonly SheetWithDrawings[]): void {
    this.clear();
    this.workbook = workbook;
    this.sheets = new Map(sheets.map(({ id, drawings }) => [id, drawings]));
    this.render = this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) ?? null;
    if (this.render === null || sheets.length === 0) return;
    const canvas = this.render.engine.getCanvasElement();
    canvas.parentElement?.append(this.layer);
    this.listen(this.render);
    this.later();
  }

  /** Cells got other values: charts are drawn again. */
  cellsChanged(): void {
    if (this.sheets.size === 0) return;
    for (const drawing of [...this.sources.keys()])
      if (drawing.content.kind === 'chart') this.sources.delete(drawing);
    this.later();
  }

  /** Rows, columns or the sheet on view are others. */
  later(): void {
    if (this.sheets.size === 0) return;
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = null;
      this.draw();
    });
  }

  clear(): void {
    this.stop();
    this.stop = () => undefined;
    if (this.waiting !== null) cancelAnimationFrame(this.waiting);
    this.waiting = null;
    this.layer.remove();
    this.layer.replaceChildren();
    this.sources.clear();
    for (const address of this.blobs.splice(0)) URL.revokeObjectURL(address);
    this.sheets = new Map();
    this.workbook = null;
    this.render = null;
  }

  private listen(render: IRender): void {
    const scrolled = viewportsOf(render).map((viewport) =>
      viewport.onScrollAfter$.subscribeEvent(() => {
        this.later();
      }),
    );
    const skeletons = render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(() => {
      this.later();
    });
    const size = new ResizeObserver(() => {
      this.later();
    });
    size.observe(render.engine.getCanvasElement());
    this.stop = () => {
      for (const each of scrolled) each.unsubscribe();
      skeletons.unsubscribe();
      size.disconnect();
    };
  }

  private draw(): void {
    const { render, workbook } = this;
    const sheet = workbook?.getActiveSheet();
    const drawings = (sheet && this.sheets.get(sheet.getSheetId())) ?? [];
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !workbook || !skeleton || drawings.length === 0) {
      this.layer.replaceChildren();
      return;
    }
    const boxes = drawings.map((drawing) => boxOf(drawing.spot, linesOf(skeleton)));
    this.layer.replaceChildren(
      ...panesOf(render).map((pane) => {
        const part = document.createElement('div');
        part.style.cssText = 'position:absolute;overflow:hidden';
        put(part, pane.box);
        drawings.forEach((drawing, index) => {
          const box = boxes[index] && moved(boxes[index], pane);
          if (box === undefined || !isSeen(box, pane.box)) return;
          part.append(this.image(workbook, drawing, boxes[index] ?? box, box));
        });
        return part;
      }),
    );
  }

  private image(workbook: Workbook, drawing: Drawing, own: Box, box: Box): HTMLElement {
    const image = document.createElement('img');
    image.src = this.sourceOf(workbook, drawing, own);
    image.alt =
      drawing.altText ||
      (drawing.content.kind === 'chart'
        ? DRAWINGS.chart(drawing.content.title)
        : DRAWINGS.picture(drawing.name));
    image.style.position = 'absolute';
    put(image, box);
    return image;
  }

  private sourceOf(workbook: Workbook, drawing: Drawing, { width, height }: Box): string {
    const known = this.sources.get(drawing);
    if (known !== undefined) return known;
    const source =
      drawing.content.kind === 'chart'
        ? asAddress(
            chartSvg(drawing.content, {
              width,
              height,
              cellsOf: (reference) => referredCells(workbook, reference),
              shown,
              words: DRAWINGS,
            }),
          )
        : this.blobOf(drawing.content);
    this.sources.set(drawing, source);
    return source;
  }

  private blobOf({ bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string }): string {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    this.blobs.push(address);
    return address;
  }
}

function asAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** As the grid itself shows figures. */
function shown(value: number, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat, value, { locale: 'nl' });
  } catch {
    return String(value);
  }
}
