/**
 * Charts: https://learn.microsoft.com/javascript/api/excel/excel.chart. A chart is only kept: what was set is read back,
 * what was called is remembered, and what nobody set is not known. Its members are those of Microsoft's library.
 */
import type { Area } from '../cells/address';
import type { ClassSchema } from '../client/schema';
import { ExcelError, NotModelled } from '../errors';
import type { ChartState, Kept, Sheet } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import type { Faces } from './faces';
import { Range } from './range';

type Schema = (className: string) => ClassSchema;

/** `own`: members that are more than kept. */
export class ChartPart extends ApiObject {
  constructor(
    readonly className: string,
    schema: Schema,
    readonly kept: Kept,
    own: Readonly<Record<string, unknown>> = {},
  ) {
    super();
    const { properties, navigations, methods } = schema(className);
    for (const { name } of properties.values())
      Object.defineProperty(this, name, {
        configurable: true,
        get: () => {
          if (!(name in kept)) throw new NotModelled(`${className}.${name} that was never set`);
          return kept[name];
        },
        set: (value: unknown) => {
          kept[name] = value;
        },
      });
    for (const { name, className: of } of navigations.values())
      Object.defineProperty(this, name, {
        configurable: true,
        get: () => new ChartPart(of, schema, (kept[name] ??= {}) as Kept),
      });
    for (const { name } of methods.values())
      Object.defineProperty(this, name, {
        configurable: true,
        value: (...given: unknown[]) => {
          kept[name] = given.map((value) => (value instanceof Range ? value.address : value));
        },
      });
    for (const [name, value] of Object.entries(own)) Object.defineProperty(this, name, { value });
  }

  override get label(): string {
    return typeof this.kept['name'] === 'string' ? this.kept['name'] : '';
  }
}

export class ChartCollection extends Collection<ChartPart> {
  readonly className = 'ChartCollection';

  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly ChartPart[] {
    return this.sheet.charts.map((chart) => this.face(chart));
  }

  protected answersTo({ kept }: ChartPart, key: string): boolean {
    return kept['id'] === key || sameName(String(kept['name']), key);
  }

  add(type: string, source: Range): ChartPart {
    if (!this.faces.chartTypes.includes(type) || !(source instanceof Range))
      throw new ExcelError('InvalidArgument', 'ChartCollection.add');
    this.sheet.guard('ChartCollection.add');
    // "Grafiek 1", in the language of the user.
    const name = `Grafiek ${this.sheet.charts.length + 1}`;
    const kept: Kept = { id: this.faces.book.nextId(), name, chartType: type };
    const chart: ChartState = { kept, series: seriesOf(this.faces, source) };
    this.sheet.charts.push(chart);
    return this.face(chart);
  }

  private face(chart: ChartState): ChartPart {
    return new ChartPart('Chart', this.faces.schema, chart.kept, {
      series: new ChartSeriesCollection(this.faces.schema, chart),
      delete: () => {
        this.sheet.guard('Chart.delete');
        this.sheet.charts = this.sheet.charts.filter((each) => each !== chart);
      },
    });
  }
}

/** Each column of figures is a series with its first cell for a name; of more than one the first says what each bar is. */
function seriesOf(faces: Faces, { sheet, area }: Range): Kept[] {
  const { firstRow, firstColumn, lastColumn } = area;
  const count = lastColumn - firstColumn;
  const columns =
    count === 0 ? [firstColumn] : Array.from({ length: count }, (_, index) => firstColumn + 1 + index);
  return columns.map((column) => {
    const figures: Area = { ...area, firstRow: firstRow + 1, firstColumn: column, lastColumn: column };
    const name = String(sheet.contents.at(firstRow, column)?.value ?? '');
    return { name, setValues: [new Range(faces, sheet, figures).address] };
  });
}

class ChartSeriesCollection extends Collection<ChartPart> {
  readonly className = 'ChartSeriesCollection';

  constructor(
    private readonly schema: Schema,
    private readonly chart: ChartState,
  ) {
    super();
  }

  all(): readonly ChartPart[] {
    return this.chart.series.map((kept) => this.face(kept));
  }

  protected answersTo(): boolean {
    return false;
  }

  add(name = ''): ChartPart {
    const kept: Kept = { name };
    this.chart.series.push(kept);
    return this.face(kept);
  }

  private face(kept: Kept): ChartPart {
    return new ChartPart('ChartSeries', this.schema, kept, {
      delete: () => {
        this.chart.series = this.chart.series.filter((each) => each !== kept);
      },
    });
  }
}

/** A chart in words, for comparing: what it shows and what was set. */
export function describeChart({ kept, series }: ChartState): Kept {
  return {
    ...kept,
    id: undefined,
    series: series.map(({ setValues, setXAxisValues, ...rest }) => ({
      ...rest,
      values: (setValues as readonly unknown[] | undefined)?.[0],
      categories: (setXAxisValues as readonly unknown[] | undefined)?.[0],
    })),
  };
}
