/**
 * Draws a report on a sheet part: a new one, or one that bears an earlier report and maybe things of the user.
 * Both go the same way, so that drawing the same report twice gives the same bytes.
 */
import type { Sheet } from '../../../core/report/document';
import { inNamespaceOf } from '../package/dialect';
import { TextEdits } from '../xml/edit';
import { attributeOf, childOf, isOn, parseXml, type XmlElement } from '../xml/tree';
import { columnsXml } from './columns';
import { entriesXml } from './entries';
import type { Layout } from './layout';
import type { LiveFormulas } from './live-formulas';
import { ignoredErrorsXml, linksXml, mergesXml, rowBreaksXml, type Ground } from './over-cells';
import { pageBreaks } from './page-breaks';
import { footerXml, PAGE_MARGINS, pageSetupXml, viewXml } from './page';
import { lineHeight } from './row-height';
import { rowHeights } from './row-heights';
import { mergeRows } from './rows';
import type { StyleBook } from './style-book';
import type { Territory } from './territory';
import { WORKSHEET_ORDER } from './worksheet-order';

export interface DrawnSheet {
  readonly xml: string;
  readonly droppedFormula: boolean;
}

export interface Drawing {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly territory: Territory;
  readonly styles: StyleBook;
  readonly formulas: LiveFormulas;
}

export function drawSheet(
  source: string,
  { sheet, layout, territory, styles, formulas }: Drawing,
): DrawnSheet {
  const root = parseXml(source);
  const edits = new TextEdits(source);
  const ground: Ground = { source, territory };
  const size = styles.baseFont.size;
  const old = (local: string): XmlElement | undefined => childOf(root, local);
  const heights = rowHeights(sheet, layout, size);
  const set = (local: string, xml: string): void => {
    edits.setChild(root, WORKSHEET_ORDER, local, inNamespaceOf(root, xml));
  };

  fitToPage(edits, root);
  const droppedFormula = drawRows();
  drawView(edits, root, sheet.frozenRows);
  if (!old('sheetFormatPr')) set('sheetFormatPr', `<sheetFormatPr defaultRowHeight="${lineHeight(size)}"/>`);
  set('cols', columnsXml(source, old('cols'), sheet.columnWidths));
  set('mergeCells', mergesXml(old('mergeCells'), layout, ground));
  if (layout.entries.length > 0) set('dataValidations', entriesXml(layout.entries));
  set('hyperlinks', linksXml(old('hyperlinks'), layout, ground));
  if (!old('pageMargins')) set('pageMargins', PAGE_MARGINS);
  set('pageSetup', pageSetupXml(old('pageSetup'), sheet.print.orientation));
  drawFooter(edits, root, footerXml(sheet.print.footer));
  const pages = {
    layout,
    heights: heights.map((height) => height ?? lineHeight(size)),
    widths: sheet.columnWidths,
    print: sheet.print,
  };
  set('rowBreaks', rowBreaksXml(old('rowBreaks'), pageBreaks(pages), ground));
  set('ignoredErrors', ignoredErrorsXml(old('ignoredErrors'), ground));
  return { xml: edits.apply(), droppedFormula };

  function drawRows(): boolean {
    const sheetData = childOf(root, 'sheetData');
    if (!sheetData) throw new Error('A sheet part without sheetData.');
    const result = mergeRows({ source, sheetData, layout, territory, styles, formulas, heights });
    const rows = result.rows.map((row) => inNamespaceOf(root, row)).join('');
    if (sheetData.selfClosing) edits.append(sheetData, rows);
    else edits.replace(sheetData.contentStart, sheetData.contentEnd, rows);
    set('dimension', `<dimension ref="A1:${result.lastCell}"/>`);
    return result.droppedFormula;
  }
}

function fitToPage(edits: TextEdits, root: XmlElement): void {
  const xml = inNamespaceOf(root, '<pageSetUpPr fitToPage="1"/>');
  const properties = childOf(root, 'sheetPr');
  if (!properties) {
    edits.insertChild(root, WORKSHEET_ORDER, 'sheetPr', inNamespaceOf(root, `<sheetPr>${xml}</sheetPr>`));
    return;
  }
  const old = childOf(properties, 'pageSetUpPr');
  if (old && isOn(attributeOf(old, 'fitToPage'))) return;
  edits.setChild(properties, ['tabColor', 'outlinePr', 'pageSetUpPr'], 'pageSetUpPr', xml);
}

function drawView(edits: TextEdits, root: XmlElement, frozenRows: number): void {
  const views = childOf(root, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  const xml = viewXml(view, frozenRows);
  if (xml === undefined) return;
  if (view) edits.replace(view.start, view.end, inNamespaceOf(root, xml));
  else
    edits.setChild(
      root,
      WORKSHEET_ORDER,
      'sheetViews',
      inNamespaceOf(root, `<sheetViews>${xml}</sheetViews>`),
    );
}

/** Headers that the user made stay. */
function drawFooter(edits: TextEdits, root: XmlElement, xml: string): void {
  const old = childOf(root, 'headerFooter');
  const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
  if (old) edits.setChild(old, order, 'oddFooter', inNamespaceOf(root, xml));
  else {
    const whole = inNamespaceOf(root, `<headerFooter>${xml}</headerFooter>`);
    edits.insertChild(root, WORKSHEET_ORDER, 'headerFooter', whole);
  }
}
