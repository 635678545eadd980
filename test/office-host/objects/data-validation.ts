/** What may be typed in cells: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { areaName, contains, overlap, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Sheet, Validation } from '../model/sheet';
import { ApiObject } from './api-object';

/** Longer texts are cut off or refused by Excel; here they are refused. */
const MAX = { title: 32, message: 255, source: 255 } as const;

const NOTHING = { rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true } as const;

export class DataValidation extends ApiObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  set rule(rule: unknown) {
    const { list } = isRecord(rule, 'rule') as { readonly list?: { readonly source?: unknown } };
    if (typeof list?.source === 'string' && !list.source.startsWith('=') && list.source.length > MAX.source)
      throw new ExcelError('InvalidArgument', 'DataValidation.rule');
    this.change({ rule: rule as Validation['rule'] });
  }

  set prompt(prompt: unknown) {
    this.change({ prompt: checkTexts(prompt, 'prompt') });
  }

  set errorAlert(alert: unknown) {
    this.change({ errorAlert: checkTexts(alert, 'errorAlert') });
  }

  set ignoreBlanks(ignore: boolean) {
    this.change({ ignoreBlanks: ignore });
  }

  /** The one that holds for all the cells; undefined: none, null: not the same everywhere. */
  private found(): Validation | null | undefined {
    const here = this.sheet.validations.filter(({ area }) => overlap(area, this.area) !== null);
    const [first] = here;
    if (first === undefined) return undefined;
    return here.length === 1 && contains(first.area, this.area) ? first : null;
  }

  private change(part: Partial<Validation>): void {
    this.sheet.guard('DataValidation');
    const old = this.found();
    this.sheet.validations = [...this.others(), { ...NOTHING, ...old, ...part, area: this.area }];
  }

  /** What is left elsewhere; a validation that these cells lie in keeps the cells around them. */
  private others(): Validation[] {
    return this.sheet.validations.flatMap((each) => {
      const both = overlap(each.area, this.area);
      if (both === null) return [each];
      return around(each.area, both).map((area) => ({ ...each, area }));
    });
  }
}

function around(outer: Area, hole: Area): readonly Area[] {
  const beside = { ...outer, firstRow: hole.firstRow, lastRow: hole.lastRow };
  return [
    { ...outer, lastRow: hole.firstRow - 1 },
    { ...outer, firstRow: hole.lastRow + 1 },
    { ...beside, lastColumn: hole.firstColumn - 1 },
    { ...beside, firstColumn: hole.lastColumn + 1 },
  ].filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn,
  );
}

function isRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new ExcelError('InvalidArgument', `DataValidation.${name}`);
  return value as Readonly<Record<string, unknown>>;
}

function checkTexts(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const texts = isRecord(value, name);
  for (const part of ['title', 'message'] as const) {
    const text = texts[part];
    if (text !== undefined && (typeof text !== 'string' || text.length > MAX[part]))
      throw new ExcelError('InvalidArgument', `DataValidation.${name}`);
  }
  return texts;
}

export function describeValidation({ area, rule, prompt, errorAlert }: Validation): string {
  return `${areaName(area)} ${JSON.stringify({ rule, prompt, errorAlert })}`;
}
