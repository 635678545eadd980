/**
 * What cells say of themselves: the message of whoever made the sheet on what to type, notes, and where links lead. The grid
 * shows no messages and no links, and its notes let somebody type in them what no file would keep.
 */
import { BooleanNumber, type Injector, type Nullable, type Workbook } from '@univerjs/core';
import {
  HoverManagerService,
  IRenderManagerService,
  SheetSkeletonManagerService,
  type IRender,
} from '@univerjs/preset-sheets-core';
import { SheetsNoteModel, SheetsNotePopupService } from '@univerjs/preset-sheets-note';
import type { Range } from '../../../../core/intake/grid';
import type { BesideCells, InputMessage } from '../../../../formats/xlsx';
import type { CellPlace } from '../../../host';
import type { Box } from '../drawings/box';
import { isSeen, linesOf, moved } from '../drawings/on-page';
import { panesOf, viewportsOf } from '../drawings/panes';
import type { FilePlaces, Spot } from '../file-places';
import type { LookedAt } from '../read/file';
import type { ShownSheet } from '../read/shown-sheet';
import { CellTip, type TipContent, type TipLink } from './cell-tip';
import { goalOf, type LinkGoal } from './link-goal';

export interface TipsOptions {
  readonly places: FilePlaces;
  readonly isEditing: () => boolean;
  readonly select: (place: CellPlace) => void;
}

interface Where {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface FoundInFile {
  /** Of the sheet. */
  readonly name: string;
  readonly beside: BesideCells;
  readonly spot: Spot;
}

/** A mouse that passes by wants no text, and on its way to the text it leaves the cell. */
const REST = 200;

export class TipsLayer {
  private readonly tip = new CellTip();
  private workbook: Workbook | null = null;
  private render: IRender | null = null;
  private shown: readonly ShownSheet[] = [];
  private file: Pick<LookedAt, 'besideCells' | 'namedRanges'> = { besideCells: new Map() };
  private selected: Where | null = null;
  private hovered: Where | null = null;
  /** Somebody has seen enough of this cell. */
  private dismissed = false;
  private timer: number | null = null;
  private stop: () => void = () => undefined;

  constructor(
    private readonly injector: Injector,
    container: HTMLElement,
    private readonly options: TipsOptions,
  ) {
    injector.get(SheetsNotePopupService).showPopup = () => undefined;
    container.addEventListener('keydown', this.onKey, true);
    this.listenToMouse();
  }

  /** From now on the cells of this workbook, which is on the page. */
  show(workbook: Workbook, shown: readonly ShownSheet[], file: LookedAt): void {
    this.clear();
    this.workbook = workbook;
    this.shown = shown;
    this.file = file;
    this.render = this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) ?? null;
    if (this.render === null) return;
    this.render.engine.getCanvasElement().parentElement?.append(this.tip.element);
    const scrolled = viewportsOf(this.render).map((viewport) =>
      viewport.onScrollAfter$.subscribeEvent(() => {
        this.draw();
      }),
    );
    this.stop = () => {
      for (const each of scrolled) each.unsubscribe();
    };
  }

  /** Another cell was selected. */
  select(where: Where): void {
    this.selected = where;
    this.hovered = null;
    this.dismissed = false;
    this.draw();
  }

  clear(): void {
    this.stop();
    this.stop = () => undefined;
    this.tip.hide();
    this.tip.element.remove();
    [this.selected, this.hovered, this.workbook, this.render] = [null, null, null, null];
  }

  private draw(): void {
    const where = this.hovered ?? (this.dismissed ? null : this.selected);
    const content = where && this.contentOf(where, where === this.selected);
    const box = content && this.boxOf(where);
    const room = this.render?.engine.getCanvasElement();
    if (!content || !box || !room) {
      this.tip.hide();
      return;
    }
    this.tip.say(content);
    this.tip.place(box, { width: room.clientWidth, height: room.clientHeight });
  }

  /** Null: the cell says nothing. */
  private contentOf(where: Where, isSelected: boolean): TipContent | null {
    const { sheetId, row, column } = where;
    const unitId = this.workbook?.getUnitId() ?? '';
    const note =
      this.injector.get(SheetsNoteModel).getNote(unitId, sheetId, { row, col: column })?.note ?? '';
    const { title = '', text = '' } = (isSelected ? this.messageOf(where) : undefined) ?? {};
    const link = this.linkOf(where);
    return title + text + note === '' && link === null ? null : { title, text, note, link };
  }

  private messageOf(where: Where): InputMessage | undefined {
    const { beside, spot } = this.inFile(where) ?? {};
    return spot && beside?.messages.find(({ ranges }) => ranges.some((range) => holds(range, spot)));
  }

  private linkOf(where: Where): TipLink | null {
    const goal = this.goalAt(where);
    if (goal === null || goal.kind === 'address') return goal;
    return {
      kind: 'place',
      text: goal.text,
      follow: () => {
        this.follow(goal);
      },
    };
  }

  private goalAt(where: Where): LinkGoal | null {
    const { name, beside, spot } = this.inFile(where) ?? {};
    const link = spot && beside?.links.find(({ range }) => holds(range, spot));
    const goal = link && goalOf(link, name ?? '', this.file.namedRanges ?? []);
    return goal === undefined || (goal?.kind === 'place' && this.placeOf(goal) === null) ? null : goal;
  }

  /** What the file says around that cell. */
  private inFile({ sheetId, row, column }: Where): FoundInFile | undefined {
    const name = this.shown.find(({ id }) => id === sheetId)?.grid.name;
    const beside = name === undefined ? undefined : this.file.besideCells.get(name);
    const spot = beside && this.options.places.inFile(sheetId, { row, column });
    return name !== undefined && beside && spot ? { name, beside, spot } : undefined;
  }

  /** Where that is on the page now; null: it is gone, or hidden. */
  private placeOf({ sheet, range }: Extract<LinkGoal, { kind: 'place' }>): CellPlace | null {
    const id = this.shown.find(({ grid }) => grid.name.toLowerCase() === sheet.toLowerCase())?.id;
    const worksheet = id === undefined ? null : this.workbook?.getSheetBySheetId(id);
    if (id === undefined || !worksheet || worksheet.isSheetHidden() === BooleanNumber.TRUE) return null;
    if (range === null) return { sheet: worksheet.getName() };
    const spot = this.options.places.onPage(id, { row: range.firstRow, column: range.firstColumn });
    return spot && { sheet: worksheet.getName(), ...spot };
  }

  private follow(goal: LinkGoal): void {
    if (goal.kind === 'address') {
      if (goal.mayOpen) window.open(goal.address, '_blank', 'noopener,noreferrer');
      return;
    }
    const place = this.placeOf(goal);
    if (place !== null) this.options.select(place);
  }

  /** On the canvas; null: it is not in view. */
  private boxOf({ sheetId, row, column }: Where): Box | null {
    const { render, workbook } = this;
    const sheet = workbook?.getActiveSheet();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton || sheet?.getSheetId() !== sheetId) return null;
    const lines = linesOf(skeleton);
    const merged = sheet.getMergedCell(row, column);
    const [top, left] = [merged?.startRow ?? row, merged?.startColumn ?? column];
    const [bottom, right] = [merged?.endRow ?? row, merged?.endColumn ?? column];
    const cell: Box = {
      left: lines.left(left),
      top: lines.top(top),
      width: lines.left(right + 1) - lines.left(left),
      height: lines.top(bottom + 1) - lines.top(top),
    };
    for (const pane of panesOf(render)) {
      const box = moved(cell, pane);
      if (isSeen(box, pane.box))
        return { ...box, left: box.left + pane.box.left, top: box.top + pane.box.top };
    }
    return null;
  }

  private listenToMouse(): void {
    const hover = this.injector.get(HoverManagerService);
    hover.currentCell$.subscribe((cell) => {
      this.later(() => {
        if (this.tip.element.matches(':hover')) return;
        const where = this.whereIs(cell?.location);
        this.hovered = where && this.contentOf(where, false) ? where : null;
        this.draw();
      });
    });
    // As in Excel, where a link is followed by clicking its cell. Other pages open only by the words that say so.
    hover.currentClickedCell$.subscribe((cell) => {
      const where = this.whereIs(cell.location);
      const goal = where && !this.options.isEditing() ? this.goalAt(where) : null;
      if (goal?.kind === 'place') this.follow(goal);
    });
  }

  private whereIs(
    location: Nullable<{ unitId: string; subUnitId: string; row: number; col: number }>,
  ): Where | null {
    if (!location || location.unitId !== this.workbook?.getUnitId()) return null;
    return { sheetId: location.subUnitId, row: location.row, column: location.col };
  }

  private later(work: () => void): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = window.setTimeout(work, REST);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.options.isEditing()) return;
    if (event.key === 'Escape' && !this.tip.element.hidden) {
      this.dismissed = true;
      this.hovered = null;
      this.draw();
    }
    const isFollow = event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.shiftKey;
    const goal = isFollow && this.selected !== null ? this.goalAt(this.selected) : null;
    if (goal === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.follow(goal);
  };
}

function holds({ firstRow, lastRow, firstColumn, lastColumn }: Range, { row, column }: Spot): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
