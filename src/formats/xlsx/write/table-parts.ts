/** Excel tables on a sheet that is new: an analyst types on in them, and the next run knows them by name. */
import { inNamespaceOf, relationAttribute } from '../package/dialect';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { rangeName } from '../references';
import { attributeOf } from '../xml/tree';
import { escapeAttribute } from '../xml/text';
import { cleanText } from './clean-text';
import type { PlacedTable } from './layout';
import { WORKSHEET_ORDER } from './worksheet-order';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLE =
  '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';

export function addTables(
  pkg: Package,
  workbook: WorkbookPart,
  sheetPath: string,
  tables: readonly PlacedTable[],
): void {
  if (tables.length === 0) return;
  const relations = tables.map((table) => {
    const path = pkg.freePath((number) => `${workbook.folder}tables/table${number}.xml`);
    pkg.write(path, tableXml(table, freeId(pkg), workbook.dialect.main));
    pkg.setContentType(path, CONTENT_TYPE);
    return pkg.relate(sheetPath, `${workbook.dialect.relationships}/table`, path);
  });
  pkg.edit(sheetPath, (edits, root) => {
    const parts = relations.map((id) => `<tablePart ${relationAttribute(root, workbook.dialect, id)}/>`);
    const xml = `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
    edits.insertChild(root, WORKSHEET_ORDER, 'tableParts', inNamespaceOf(root, xml));
  });
}

/** Ids of tables are unique in the workbook. */
function freeId(pkg: Package): number {
  const ids = pkg
    .paths()
    .filter((path) => pkg.contentTypeOf(path) === CONTENT_TYPE)
    .map((path) => Number(attributeOf(pkg.root(path), 'id') ?? 0));
  return Math.max(0, ...ids) + 1;
}

function tableXml({ name, range, headers }: PlacedTable, id: number, namespace: string): string {
  const ref = rangeName(range);
  const columns = headers.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(cleanText(header))}"/>`,
  );
  const label = escapeAttribute(name);
  return (
    `${DECLARATION}<table xmlns="${namespace}" id="${id}" name="${label}" displayName="${label}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${STYLE}</table>`
  );
}
