/** Stores the mark of a report with its sheet. */
import {
  MARK_PROPERTY,
  readMark,
  writeMark,
  type OwnSheetMark,
} from '../../../core/report/own-sheets/own-sheet';
import { decodeMark, encodeMark, markPath } from '../mark';
import { inNamespaceOf, relationAttribute } from '../package/dialect';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, childrenOf, relationIdOf, type XmlElement } from '../xml/tree';
import { WORKSHEET_ORDER } from './worksheet-order';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** The mark is stored without a look at the cells. */
const CELLS = ['sheetData'];

function findMarkPart(pkg: Package, sheetPath: string): string | undefined {
  if (!pkg.relationshipsOf(sheetPath).some(({ kind }) => kind === 'customProperty')) return undefined;
  const list = childOf(pkg.root(sheetPath, CELLS), 'customProperties');
  const properties = (list ? childrenOf(list, 'customPr') : []).map((property) => {
    return [attributeOf(property, 'name') ?? '', relationIdOf(property) ?? ''] as const;
  });
  return markPath(pkg, sheetPath, new Map(properties));
}

/** The mark that a sheet bears now. */
export function markOf(pkg: Package, sheetPath: string): OwnSheetMark | null {
  const path = findMarkPart(pkg, sheetPath);
  return path === undefined ? null : readMark(decodeMark(pkg.bytes(path)));
}

export function setMark(pkg: Package, workbook: WorkbookPart, sheetPath: string, mark: OwnSheetMark): void {
  const text = encodeMark(writeMark(mark));
  const known = findMarkPart(pkg, sheetPath);
  if (known !== undefined) {
    pkg.write(known, text);
    return;
  }
  const path = pkg.freePath((number) => `${workbook.folder}customProperty${number}.bin`);
  pkg.write(path, text);
  pkg.setContentType(path, CONTENT_TYPE);
  const relation = pkg.relate(sheetPath, `${workbook.dialect.relationships}/customProperty`, path);
  const addProperty = (edits: TextEdits, root: XmlElement): void => {
    const id = relationAttribute(root, workbook.dialect, relation);
    const property = inNamespaceOf(root, `<customPr name="${MARK_PROPERTY}" ${id}/>`);
    const list = childOf(root, 'customProperties');
    if (list) edits.append(list, property);
    else {
      const xml = inNamespaceOf(root, `<customProperties>${property}</customProperties>`);
      edits.insertChild(root, WORKSHEET_ORDER, 'customProperties', xml);
    }
  };
  pkg.edit(sheetPath, addProperty, CELLS);
}
