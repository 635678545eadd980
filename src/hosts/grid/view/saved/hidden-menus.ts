/** What menus of the grid offer and a file would not keep. What they call for is off as well: see allowed-commands.ts. */
const OFFERED: readonly string[] = [
  ...[
    'sheet.menu.sheet-frozen',
    'sheet.column-header-menu.sheet-frozen',
    'sheet.row-header-menu.sheet-frozen',
  ],
  ...['sheet.contextMenu.permission', 'sheet.toolbar.text-to-number', 'sheet.contextMenu.text-to-number'],
  ...['sheet.command.set-row-height', 'sheet.command.set-worksheet-col-width', 'sheet.command.set-col-width'],
  ...['sheet.command.set-row-is-auto-height', 'sheet.command.set-col-auto-width'],
  ...['sheet.command.hide-row-confirm', 'sheet.command.hide-col-confirm'],
  ...['sheet.command.set-selected-rows-visible', 'sheet.command.set-selected-cols-visible'],
  ...['sheet.command.clear-selection-format', 'sheet.command.clear-selection-all'],
  ...['sheet.command.paste-format', 'sheet.command.paste-col-width', 'sheet.command.paste-besides-border'],
  ...['sheet.command.set-tab-color', 'sheet.command.set-worksheet-hidden', 'ui-sheet.command.show-menu-list'],
  ...['sheet.command.copy-sheet'],
  ...['sheet.command.add-worksheet-protection', 'sheet.command.delete-worksheet-protection'],
  ...[
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
  ],
  ...[
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ],
  ...['sheet.command.toggle-gridlines', 'sheet.command.set-worksheet-show'],
  ...['sheet.operation.add-note-popup', 'sheet.command.delete-note', 'sheet.command.toggle-note-popup'],
  ...['sheet.command.insert-range-move-right-confirm', 'sheet.command.insert-range-move-down-confirm'],
  ...['sheet.command.delete-range-move-left-confirm', 'sheet.command.delete-range-move-up-confirm'],
];

export const HIDDEN_MENUS = Object.fromEntries(OFFERED.map((id) => [id, { hidden: true }]));
