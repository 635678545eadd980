/** What may be typed in cells: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { contains, heightOf, overlap, widthOf, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Sheet, Validation } from '../model/sheet';
import { ApiObject } from './api-object';

/** Longer texts are cut off or refused by Excel; here they are refused. */
const MAX = { title: 32, message: 255, source: 255 } as const;

const NOTHING: Omit<Validation, 'area'> = { rule: {}, prompt: {}, errorAlert: {} };

export class DataValidation extends ApiObject<{ readonly sheet: Sheet; readonly area: Area }> {
  readonly className = 'DataValidation';
  override readonly writable = Object.keys(NOTHING);

  /** The validation that holds for all the cells. */
  override get kept(): Omit<Validation, 'area'> {
    const { sheet, area } = this.at;
    return { ...(sheet.validations.find((each) => contains(each.area, area)) ?? NOTHING) };
  }

  /** What holds now is not told: Excel says null where cells differ. */
  override knows(): boolean {
    return false;
  }

  override write(name: string, value: unknown): void {
    // That it is something to write, and of the right kind.
    super.write(name, value);
    const { sheet, area } = this.at;
    sheet.guard();
    checkTexts(value);
    const changed = { ...this.kept, [name]: value, area };
    sheet.validations = [...sheet.validations.flatMap((each) => without(each, area)), changed];
  }
}

/** What is left of a validation elsewhere: one that the cells lie in keeps the cells around them. */
function without(validation: Validation, cells: Area): readonly Validation[] {
  const outer = validation.area;
  const hole = overlap(outer, cells);
  if (hole === null) return [validation];
  const beside = { ...outer, firstRow: hole.firstRow, lastRow: hole.lastRow };
  return [
    { ...outer, lastRow: hole.firstRow - 1 },
    { ...outer, firstRow: hole.lastRow + 1 },
    { ...beside, lastColumn: hole.firstColumn - 1 },
    { ...beside, firstColumn: hole.lastColumn + 1 },
  ].flatMap((area) => (heightOf(area) > 0 && widthOf(area) > 0 ? { ...validation, area } : []));
}

function checkTexts(value: unknown): void {
  if (value === null) throw new ExcelError('InvalidArgument');
  const { list, ...texts } = value as Readonly<Record<string, unknown>>;
  if (list !== undefined) checkTexts(list);
  for (const [part, longest] of Object.entries(MAX)) {
    const text = texts[part] ?? '';
    // A list may also be a range, or a formula that is longer.
    const isElsewhere = part === 'source' && (typeof text !== 'string' || text.startsWith('='));
    if (!isElsewhere && (typeof text !== 'string' || text.length > longest))
      throw new ExcelError('InvalidArgument');
  }
}
