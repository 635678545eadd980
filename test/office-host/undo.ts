/**
 * Members that empty the user's undo list, in Excel on the web or on a computer:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 * (Versions before undo support for add-ins lose the list at any write: https://github.com/OfficeDev/office-js/issues/6170)
 */
const CLEAR_UNDO: ReadonlySet<string> = new Set([
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
  'DocumentProperties.title',
  'NamedItem.comment',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.standardWidth',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

export function clearsUndo(member: string): boolean {
  return CLEAR_UNDO.has(member);
}
