/** How a sheet is shown and printed. */
import type { PrintSetup } from '../../../core/report/document';
import { cellName } from '../references';
import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import { escapeAttribute, escapeText } from '../xml/text';
import { footerTexts } from './footer';

const A4 = '9';

/** Margins in inches. */
export const PAGE_MARGINS =
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.25" footer="0.25"/>';

/** A4, one page wide and as many high as it takes. Other choices of the user (printer, quality) stay. */
export function pageSetupXml(old: XmlElement | undefined, orientation: PrintSetup['orientation']): string {
  const attributes = new Map((old?.attributes ?? []).map(({ name, value }) => [name, value]));
  attributes.delete('scale');
  attributes.set('paperSize', A4);
  attributes.set('orientation', orientation);
  attributes.set('fitToWidth', '1');
  attributes.set('fitToHeight', '0');
  return `<pageSetup${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}/>`;
}

export function footerXml(footer: PrintSetup['footer']): string {
  const { left, centre, right } = footerTexts(footer);
  const sides = [left === '' ? '' : `&L${left}`, centre === '' ? '' : `&C${centre}`, `&R${right}`];
  return `<oddFooter>${escapeText(sides.join(''))}</oddFooter>`;
}

/** Rows that stay in view; without grid lines, unless the user's view of the sheet is already right. */
export function viewXml(old: XmlElement | undefined, frozenRows: number): string | undefined {
  if (old && frozenRowsOf(old) === frozenRows) return undefined;
  const attributes = old?.attributes ?? [
    { name: 'showGridLines', value: '0' },
    { name: 'workbookViewId', value: '0' },
  ];
  const kept = attributes.filter(({ name }) => name !== 'topLeftCell');
  const tag = `sheetView${kept.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')}`;
  if (frozenRows === 0) return `<${tag}/>`;
  const first = cellName(frozenRows, 0);
  return (
    `<${tag}><pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView>`
  );
}

function frozenRowsOf(view: XmlElement): number {
  const pane = childOf(view, 'pane');
  const isFrozen = pane !== undefined && (attributeOf(pane, 'state') ?? '').startsWith('frozen');
  return isFrozen ? Number(attributeOf(pane, 'ySplit') ?? 0) : 0;
}
