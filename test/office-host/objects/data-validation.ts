/** What may be typed in cells: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { heightOf, overlap, widthOf, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Sheet, Validation } from '../model/sheet';
import { ApiObject } from './api-object';

/** Longer texts are cut off or refused by Excel; here they are refused. */
const MAX = { title: 32, message: 255, source: 255 } as const;

const NOTHING = { rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true } as const;

type Texts = Readonly<Record<string, unknown>>;

export class DataValidation extends ApiObject<{ readonly sheet: Sheet; readonly area: Area }> {
  readonly className = 'DataValidation';

  set rule(rule: Texts) {
    checkTexts(rule);
    const { list } = rule as { readonly list?: Texts };
    // A list that is a formula may be longer.
    if (list !== undefined && !String(list['source']).startsWith('=')) checkTexts(list);
    this.change({ rule });
  }

  set prompt(prompt: Texts) {
    checkTexts(prompt);
    this.change({ prompt });
  }

  set errorAlert(errorAlert: Texts) {
    checkTexts(errorAlert);
    this.change({ errorAlert });
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  private change(part: Partial<Validation>): void {
    this.at.sheet.guard();
    this.at.sheet.validations = [
      ...this.others(),
      { ...NOTHING, ...this.found(), ...part, area: this.at.area },
    ];
  }

  /** The one that holds for all the cells. */
  private found(): Validation | undefined {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.at.area;
    return this.at.sheet.validations.find(
      ({ area }) =>
        firstRow >= area.firstRow &&
        firstColumn >= area.firstColumn &&
        lastRow <= area.lastRow &&
        lastColumn <= area.lastColumn,
    );
  }

  /** What is left elsewhere; a validation that these cells lie in keeps the cells around them. */
  private others(): Validation[] {
    return this.at.sheet.validations.flatMap((each) => {
      const both = overlap(each.area, this.at.area);
      return both === null ? [each] : without(each.area, both).map((area) => ({ ...each, area }));
    });
  }
}

function without(outer: Area, hole: Area): readonly Area[] {
  const beside = { ...outer, firstRow: hole.firstRow, lastRow: hole.lastRow };
  return [
    { ...outer, lastRow: hole.firstRow - 1 },
    { ...outer, firstRow: hole.lastRow + 1 },
    { ...beside, lastColumn: hole.firstColumn - 1 },
    { ...beside, firstColumn: hole.lastColumn + 1 },
  ].filter((area) => heightOf(area) > 0 && widthOf(area) > 0);
}

function checkTexts(texts: Texts | null): void {
  if (typeof texts !== 'object' || texts === null) throw new ExcelError('InvalidArgument');
  for (const [part, longest] of Object.entries(MAX)) {
    const text = texts[part] ?? '';
    const isFine = typeof text === 'string' ? text.length <= longest : part === 'source';
    if (!isFine) throw new ExcelError('InvalidArgument');
  }
}
