/** The sheets of a workbook while sheets are added to it. */
import { inNamespaceOf, relationAttribute } from '../package/dialect';
import type { Package } from '../package/package';
import type { SheetEntry, WorkbookPart } from '../package/workbook-part';
import { XlsxError } from '../xlsx-error';
import { childOf } from '../xml/tree';
import { escapeAttribute } from '../xml/text';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet with its place in the order of all sheets, by which names refer to it. */
export interface PlacedSheet extends SheetEntry {
  readonly index: number;
}

export class SheetList {
  private readonly sheets: SheetEntry[];
  /** What the workbook part is to hear of: new sheets by their relationships. */
  private readonly added: { readonly sheet: SheetEntry; readonly relation: string }[] = [];

  constructor(
    private readonly pkg: Package,
    readonly workbook: WorkbookPart,
  ) {
    this.sheets = [...workbook.sheets];
  }

  find(name: string): PlacedSheet {
    const index = this.sheets.findIndex((sheet) => sheet.isWorksheet && sameName(sheet.name, name));
    const sheet = this.sheets[index];
    if (!sheet) throw new XlsxError('sheetNotFound', { sheet: name });
    return { ...sheet, index };
  }

  /** Adds a sheet at the end. */
  add(name: string, source: string): PlacedSheet {
    if (this.sheets.some((sheet) => sameName(sheet.name, name)))
      throw new XlsxError('sheetNameTaken', { sheet: name });
    const { pkg, workbook } = this;
    const path = pkg.freePath((number) => `${workbook.folder}worksheets/sheet${number}.xml`);
    pkg.write(path, source);
    pkg.setContentType(path, CONTENT_TYPE);
    const relation = pkg.relate(workbook.path, `${workbook.dialect.relationships}/worksheet`, path);
    const sheetId = Math.max(0, ...this.sheets.map((sheet) => sheet.sheetId)) + 1;
    const sheet: SheetEntry = { name, sheetId, visibility: 'visible', isWorksheet: true, path };
    this.sheets.push(sheet);
    this.added.push({ sheet, relation });
    return { ...sheet, index: this.sheets.length - 1 };
  }

  /** Puts the new sheets in the workbook part, all at once. */
  save(): void {
    const { pkg, workbook } = this;
    pkg.edit(workbook.path, (edits, root) => {
      const list = childOf(root, 'sheets');
      if (!list) throw new XlsxError('damaged', { part: workbook.path });
      for (const { sheet, relation } of this.added) {
        const id = relationAttribute(root, workbook.dialect, relation);
        const xml = `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheet.sheetId}" ${id}/>`;
        edits.append(list, inNamespaceOf(root, xml));
      }
    });
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
