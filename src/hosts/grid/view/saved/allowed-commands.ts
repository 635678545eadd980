/**
 * The commands of the grid that may do something: those that only look, and those of which a file gets all that they
 * change. A new version of the grid with new commands adds none of them here.
 */
const LOOKING: readonly string[] = [
  ...['nil', 'univer.command.copy', 'sheet.command.copy-formula-only'],
  ...['sheet.command.select-all', 'sheet.command.select-range', 'sheet.command.expand-selection'],
  ...['sheet.command.move-selection', 'sheet.command.move-selection-enter-tab'],
  ...['sheet.command.scroll-view', 'sheet.command.scroll-to-cell', 'sheet.command.set-scroll-relative'],
  ...['sheet.command.scroll-view-reset', 'sheet.command.set-worksheet-activate'],
  ...['sheet.command.change-zoom-ratio', 'sheet.command.set-zoom-ratio'],
];

const IN_CELLS: readonly string[] = [
  ...['sheet.command.set-range-values', 'sheet.command.clear-selection-content'],
  ...['sheet.command.auto-clear-content', 'sheet.command.toggle-cell-checkbox'],
  ...['formula.command.insert-function', 'sheets-formula.command.quick-sum'],
  ...['sheet.command.auto-fill', 'sheet.command.refill'],
  ...['sheet.command.copy-down', 'sheet.command.copy-right'],
  ...['univer.command.cut', 'univer.command.paste', 'sheet.command.paste-by-short-key'],
  ...['sheet.command.paste-value', 'sheet.command.paste-formula', 'sheet.command.move-range'],
];

const OF_SHEETS: readonly string[] = [
  ...['sheet.command.insert-sheet', 'sheet.command.remove-sheet', 'sheet.command.remove-sheet-confirm'],
  ...['sheet.command.set-worksheet-name', 'sheet.command.set-worksheet-order'],
];

/** Whole rows and columns. With them goes all that a file says of them: what was merged, tables, lists, looks. */
const OF_LINES: readonly string[] = [
  ...['sheet.command.append-row', 'sheet.command.insert-row', 'sheet.command.insert-col'],
  ...['sheet.command.insert-row-before', 'sheet.command.insert-row-after'],
  ...['sheet.command.insert-row-by-range', 'sheet.command.insert-col-by-range'],
  ...['sheet.command.insert-col-before', 'sheet.command.insert-col-after'],
  ...['sheet.command.insert-multi-rows-above', 'sheet.command.insert-multi-rows-after'],
  ...['sheet.command.insert-multi-cols-before', 'sheet.command.insert-multi-cols-right'],
  ...['sheet.command.remove-row', 'sheet.command.remove-row-confirm', 'sheet.command.remove-row-by-range'],
  ...['sheet.command.remove-col', 'sheet.command.remove-col-confirm', 'sheet.command.remove-col-by-range'],
];

/** Undo takes back only what one of these did. */
const BACK: readonly string[] = [
  'univer.command.undo',
  'univer.command.redo',
  'sheet.command.repeat-last-action',
];

const ALLOWED: ReadonlySet<string> = new Set([...LOOKING, ...IN_CELLS, ...OF_SHEETS, ...OF_LINES, ...BACK]);

/** What is typed in a cell goes through an editor of texts. A file gets the text. */
const EDITOR = /^doc\./;
const LOOKS_OF_TEXT =
  /^doc\.command\.(?:set-inline-format|reset-inline-format|(?:bullet|order|check|quick)-list|align|quick-heading|horizontal-line|create-table)/;

/** What opens a place in which somebody could ask for more. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['data-validation.operation.open-validation-panel', 'data-validation.operation.toggle-validation-panel'],
  ...['sheet.operation.open.conditional.formatting.panel', 'sheet.operation.open.numfmt.panel'],
  ...['sheet.operation.add-note-popup', 'sheet.operation.set-format-painter'],
  ...['sheet-permission.operation.openDialog', 'sheet-permission.operation.openPanel'],
  ...['sheet.operation.open-table-selector', 'sheet.operation.open-table-filter-panel'],
  'sidebar.operation.defined-name',
]);

export function isAllowedCommand(id: string): boolean {
  if (OPENERS.has(id)) return false;
  return EDITOR.test(id) ? !LOOKS_OF_TEXT.test(id) : ALLOWED.has(id);
}

export function isOpener(id: string): boolean {
  return OPENERS.has(id);
}
