/**
 * Where the page is dark, so is what the grid has around a sheet. The sheet itself stays light, as it does in Excel: a file
 * has colours of its own, chosen for a light ground, and the grid would turn each of them into its opposite. A green "goed"
 * in a report and the same green in its chart, which is a picture here, would no longer be one colour.
 */
import { ThemeService, type Injector } from '@univerjs/core';
import {
  ICanvasColorService,
  IRenderManagerService,
  SHEET_VIEW_KEY,
  type IRender,
  type Rect,
  type SpreadsheetColumnHeader,
  type SpreadsheetRowHeader,
} from '@univerjs/preset-sheets-core';

interface Colours {
  readonly fontColor: string;
  readonly backgroundColor: string;
  readonly borderColor: string;
}

/** Of the letters and numbers beside a sheet. The light ones are the grid's own, the dark ones those of the page. */
const LIGHT: Colours = { fontColor: '#000000', backgroundColor: '#f8f9fa', borderColor: '#d9d9d9' };
const DARK: Colours = { fontColor: '#ffffff', backgroundColor: '#2b2b2b', borderColor: '#525252' };
const SHEET = '#ffffff';

export class DarkSurroundings {
  private readonly wish = wishForDark();

  constructor(private readonly injector: Injector) {
    // Whatever is drawn keeps its colours; what stands around it gets others here.
    injector.get(ICanvasColorService).getRenderColor = (colour) => colour;
    injector.get(IRenderManagerService).created$.subscribe((render) => {
      this.dress(render);
    });
    this.wish.addEventListener('change', this.change);
    this.change();
  }

  dispose(): void {
    this.wish.removeEventListener('change', this.change);
  }

  private readonly change = (): void => {
    this.injector.get(ThemeService).setDarkMode(this.wish.matches);
    for (const render of this.injector.get(IRenderManagerService).getRenderAll().values()) this.dress(render);
  };

  /** What is no sheet (a place to type in) has no such parts. */
  private dress({ components, engine }: IRender): void {
    const columns = components.get(SHEET_VIEW_KEY.COLUMN) as SpreadsheetColumnHeader | undefined;
    const rows = components.get(SHEET_VIEW_KEY.ROW) as SpreadsheetRowHeader | undefined;
    const corner = components.get(SHEET_VIEW_KEY.LEFT_TOP) as Rect | undefined;
    if (!columns || !rows || !corner) return;
    const headerStyle = this.wish.matches ? DARK : LIGHT;
    columns.setCustomHeader({ headerStyle });
    rows.setCustomHeader({ headerStyle });
    corner.setProps({ fill: headerStyle.backgroundColor, stroke: headerStyle.borderColor });
    // The grid draws its cells on nothing.
    engine.getCanvasElement().style.background = SHEET;
  }
}

export function wishForDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
