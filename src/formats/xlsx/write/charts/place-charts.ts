/**
 * The charts of a report on its sheet. A chart that is there is changed in its place, one that the report no longer has
 * goes with all its parts; what a user drew on the sheet, or in one of our charts, stays.
 */
import { inNamespaceOf, relationAttribute } from '../../package/dialect';
import type { Package } from '../../package/package';
import type { Relationship } from '../../package/relationships';
import type { WorkbookPart } from '../../package/workbook-part';
import type { TextEdits } from '../../xml/edit';
import { childOf, relationIdOf, type XmlElement } from '../../xml/tree';
import type { PlacedChart } from '../layout';
import type { PlacedSheet } from '../sheet-list';
import { WORKSHEET_ORDER } from '../worksheet-order';
import { chartXml } from './chart-xml';
import { anchorXml, freeId, ownFrames } from './drawing-part';
import { drawingDialect, type DrawingDialect } from './namespaces';

const TYPES = 'application/vnd.openxmlformats-officedocument.';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The drawing is found without a look at the cells. */
const CELLS = ['sheetData'];

export function placeCharts(
  pkg: Package,
  workbook: WorkbookPart,
  sheet: PlacedSheet,
  charts: readonly PlacedChart[],
): void {
  const mayHave = pkg.relationshipsOf(sheet.path).some(({ kind }) => kind === 'drawing');
  if (charts.length === 0 && !mayHave) return;
  const known = mayHave ? findDrawing(pkg, sheet.path) : undefined;
  if (charts.length === 0 && known === undefined) return;
  const dialect = drawingDialect(workbook.dialect);
  const path = known?.target ?? addDrawing(pkg, workbook, sheet.path, dialect);
  const isLeftEmpty = drawAll(pkg, workbook, { path, sheetName: sheet.name, dialect }, charts);
  if (isLeftEmpty && known !== undefined) removeDrawing(pkg, sheet.path, known);
}

function findDrawing(pkg: Package, sheetPath: string): Relationship | undefined {
  const element = childOf(pkg.root(sheetPath, CELLS), 'drawing');
  const id = element && relationIdOf(element);
  return pkg.relationshipsOf(sheetPath).find((each) => each.id === id && pkg.has(each.target));
}

function addDrawing(
  pkg: Package,
  workbook: WorkbookPart,
  sheetPath: string,
  { anchors, relationships }: DrawingDialect,
): string {
  const path = pkg.freePath((number) => `${workbook.folder}drawings/drawing${number}.xml`);
  pkg.write(path, `${DECLARATION}<xdr:wsDr xmlns:xdr="${anchors}"/>`);
  pkg.setContentType(path, `${TYPES}drawing+xml`);
  const relation = pkg.relate(sheetPath, `${relationships}/drawing`, path);
  const addElement = (edits: TextEdits, root: XmlElement): void => {
    const xml = `<drawing ${relationAttribute(root, workbook.dialect, relation)}/>`;
    edits.insertChild(root, WORKSHEET_ORDER, 'drawing', inNamespaceOf(root, xml));
  };
  pkg.edit(sheetPath, addElement, CELLS);
  return path;
}

interface OwnDrawing {
  readonly path: string;
  readonly sheetName: string;
  readonly dialect: DrawingDialect;
}

/** Whether we took away all that stood on the drawing. */
function drawAll(
  pkg: Package,
  workbook: WorkbookPart,
  { path, sheetName, dialect }: OwnDrawing,
  charts: readonly PlacedChart[],
): boolean {
  const gone: Relationship[] = [];
  let isLeftEmpty = false;
  pkg.edit(path, (edits, root) => {
    const frames = ownFrames(pkg, path, root);
    let added = 0;
    for (const placed of charts) {
      const { chart, room } = placed;
      const frame = frames.get(chart.name);
      const chartPath = frame?.relation.target;
      const end = chartPath === undefined ? '' : drawnInside(pkg, chartPath, dialect);
      const xml = chartXml(placed, { sheetName, is1904: workbook.is1904, dialect, end });
      const relation = frame?.relation.id ?? addChart(pkg, workbook, path, xml, dialect);
      if (chartPath !== undefined) pkg.write(chartPath, xml);
      const id = frame?.id ?? String(freeId(root, added++));
      const anchor = anchorXml(room, chart, id, relation, dialect);
      if (frame) edits.replace(frame.anchor.start, frame.anchor.end, anchor);
      else edits.append(root, anchor);
    }
    const wanted = new Set(charts.map(({ chart }) => chart.name));
    for (const { name, anchor, relation } of frames.values()) {
      if (wanted.has(name)) continue;
      edits.replace(anchor.start, anchor.end, '');
      gone.push(relation);
    }
    isLeftEmpty = charts.length === 0 && gone.length > 0 && root.children.length === gone.length;
  });
  for (const relation of gone) pkg.removeRelated(path, relation);
  return isLeftEmpty;
}

function addChart(
  pkg: Package,
  workbook: WorkbookPart,
  drawingPath: string,
  xml: string,
  { relationships }: DrawingDialect,
): string {
  const path = pkg.freePath((number) => `${workbook.folder}charts/chart${number}.xml`);
  pkg.write(path, xml);
  pkg.setContentType(path, `${TYPES}drawingml.chart+xml`);
  return pkg.relate(drawingPath, `${relationships}/chart`, path);
}

/** What a user drew inside a chart of ours hangs on a part of its own. */
function drawnInside(pkg: Package, chartPath: string, { relationships }: DrawingDialect): string {
  if (!pkg.has(chartPath)) return '';
  const shapes = childOf(pkg.root(chartPath), 'userShapes');
  const id = shapes && relationIdOf(shapes);
  return id === undefined ? '' : `<c:userShapes xmlns:r="${relationships}" r:id="${id}"/>`;
}

function removeDrawing(pkg: Package, sheetPath: string, drawing: Relationship): void {
  const removeElement = (edits: TextEdits, root: XmlElement): void => {
    edits.setChild(root, WORKSHEET_ORDER, 'drawing', '');
  };
  pkg.edit(sheetPath, removeElement, CELLS);
  pkg.removeRelated(sheetPath, drawing);
}
