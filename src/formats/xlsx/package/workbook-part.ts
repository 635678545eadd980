/** What the workbook part says: its sheets in order, its date system, how it calculates. */
import type { Workbook } from '../../../core/intake/grid';
import { MAX_SHEETS } from '../limits';
import { XlsxError } from '../xlsx-error';
import { attributeOf, childOf, childrenOf, isOn, relationIdOf, type XmlElement } from '../xml/tree';
import { dialectOf, type Dialect } from './dialect';
import type { Package } from './package';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** A chart sheet counts in the order of the sheets but has no cells. */
  readonly isWorksheet: boolean;
  readonly path: string;
}

export interface WorkbookPart {
  readonly path: string;
  /** The folder that parts of the workbook are put in. */
  readonly folder: string;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly calculation: Workbook['calculation'];
  readonly hasMacros: boolean;
}

export function readWorkbookPart(pkg: Package): WorkbookPart {
  const path = findWorkbook(pkg);
  const root = pkg.root(path);
  const relationships = pkg.relationshipsOf(path);
  const properties = childOf(root, 'workbookPr');
  const named = childrenOf(childOf(root, 'sheets') ?? { ...root, children: [] }, 'sheet');
  if (named.length > MAX_SHEETS) throw new XlsxError('tooLarge');
  const sheets = named.map((element) => {
    const name = attributeOf(element, 'name') ?? '';
    const target = relationships.find((relationship) => relationship.id === relationIdOf(element));
    if (!target) throw new XlsxError('damaged', { sheet: name });
    return {
      name,
      sheetId: Number(attributeOf(element, 'sheetId')),
      visibility: visibilityOf(attributeOf(element, 'state')),
      isWorksheet: target.kind === 'worksheet',
      path: target.target,
    };
  });
  return {
    path,
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    dialect: dialectOf(root),
    sheets,
    is1904: properties !== undefined && isOn(attributeOf(properties, 'date1904')),
    calculation: calculationOf(childOf(root, 'calcPr')),
    hasMacros: relationships.some((relationship) => relationship.kind === 'vbaProject'),
  };
}

function findWorkbook(pkg: Package): string {
  const workbook = pkg.relationshipsOf('').find((relationship) => relationship.kind === 'officeDocument');
  if (!workbook) throw new XlsxError('notAWorkbook');
  if (workbook.target.toLowerCase().endsWith('.bin')) throw new XlsxError('xlsb');
  if (!pkg.has(workbook.target)) throw new XlsxError('damaged', { part: workbook.target });
  if (pkg.root(workbook.target).local !== 'workbook') throw new XlsxError('notAWorkbook');
  return workbook.target;
}

function visibilityOf(state: string | undefined): SheetEntry['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function calculationOf(properties: XmlElement | undefined): Workbook['calculation'] {
  if (properties === undefined) return 'automatic';
  if (attributeOf(properties, 'calcMode') === 'manual') return 'manual';
  return isOn(attributeOf(properties, 'fullCalcOnLoad') ?? '0') ? 'onOpening' : 'automatic';
}
