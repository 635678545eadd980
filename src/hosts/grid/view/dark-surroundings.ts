/**
 * Where the page is dark, so is what the grid has around a sheet. The sheet itself stays light, as it does in Excel: a file
 * has colours of its own, chosen for a light ground, and the grid would turn each of them into its opposite. A green "goed"
 * in a report and the same green in its chart would no longer be one colour.
 */
import { ThemeService, type Injector } from '@univerjs/core';
import {
  ICanvasColorService,
  IRenderManagerService,
  SHEET_VIEW_KEY,
  type Rect,
  type SpreadsheetColumnHeader,
  type SpreadsheetRowHeader,
} from '@univerjs/preset-sheets-core';

interface Colours {
  readonly fontColor: string;
  readonly backgroundColor: string;
  readonly borderColor: string;
}

/** The grid's own. */
const LIGHT: Colours = { fontColor: '#000000', backgroundColor: '#f8f9fa', borderColor: '#d9d9d9' };
const DARK: Colours = { fontColor: '#ffffff', backgroundColor: '#2b2b2b', borderColor: '#525252' };

export class DarkSurroundings {
  private readonly wish = matchMedia('(prefers-color-scheme: dark)');
  private unitId = '';

  constructor(private readonly injector: Injector) {
    // Whatever is drawn keeps its colours; what stands around it gets others below.
    injector.get(ICanvasColorService).getRenderColor = (colour) => colour;
    this.wish.addEventListener('change', this.change);
    this.change();
  }

  /** The letters and numbers beside this workbook, which is on the page. */
  show(unitId: string): void {
    this.unitId = unitId;
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    if (!render) return;
    const { components, engine } = render;
    // The grid draws its cells on nothing.
    engine.getCanvasElement().style.background = '#ffffff';
    const { fontColor, backgroundColor, borderColor } = this.wish.matches ? DARK : LIGHT;
    const headerStyle = { fontColor, backgroundColor, borderColor };
    (components.get(SHEET_VIEW_KEY.COLUMN) as SpreadsheetColumnHeader).setCustomHeader({ headerStyle });
    (components.get(SHEET_VIEW_KEY.ROW) as SpreadsheetRowHeader).setCustomHeader({ headerStyle });
    (components.get(SHEET_VIEW_KEY.LEFT_TOP) as Rect).setProps({
      fill: backgroundColor,
      stroke: borderColor,
    });
  }

  dispose(): void {
    this.wish.removeEventListener('change', this.change);
  }

  private readonly change = (): void => {
    this.injector.get(ThemeService).setDarkMode(this.wish.matches);
    if (this.unitId !== '') this.show(this.unitId);
  };
}
