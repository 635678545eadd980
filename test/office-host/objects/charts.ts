/** Charts: https://learn.microsoft.com/javascript/api/excel/excel.chart */
import { areaName, heightOf, sheetPrefix, widthOf, type Area } from '../cells/address';
import type { ClassSchema } from '../client/schema';
import { ExcelError, NotModelled } from '../errors';
import type { Place } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import type { Faces } from './faces';
import { Range, rangeAt } from './range';
import { STANDARD } from './format';

type Schema = (className: string) => ClassSchema;

/**
 * A part of a chart that is only kept: what was set is read back, what was called is remembered, and what nobody set is
 * not known. Its members are those of Microsoft's library.
 */
export class ChartPart extends ApiObject {
  readonly kept: Record<string, unknown> = {};
  private readonly parts = new Map<string, ChartPart>();

  constructor(
    readonly className: string,
    schema: Schema,
  ) {
    super();
    const { properties, navigations, methods } = schema(className);
    for (const { name } of properties.values())
      Object.defineProperty(this, name, {
        get: () => this.value(name),
        set: (value: unknown) => {
          this.kept[name] = value;
        },
      });
    for (const { name, className: of } of navigations.values())
      Object.defineProperty(this, name, {
        get: () => {
          const part = this.parts.get(name) ?? new ChartPart(of, schema);
          this.parts.set(name, part);
          return part;
        },
      });
    for (const { name } of methods.values())
      Object.defineProperty(this, name, {
        value: (...given: unknown[]) => {
          this.kept[name] = given.map(described);
        },
      });
  }

  /** All that was set here and below: `{ text: 'Besparing', format: { font: { size: 12 } } }`. */
  get settings(): Readonly<Record<string, unknown>> {
    const below = [...this.parts].map(([name, part]) => [name, part.settings] as const);
    return { ...this.kept, ...Object.fromEntries(below.filter(([, part]) => Object.keys(part).length > 0)) };
  }

  private value(name: string): unknown {
    if (!(name in this.kept)) throw new NotModelled(`${this.className}.${name} that was never set`);
    return this.kept[name];
  }
}

function described(value: unknown): unknown {
  return value instanceof Range ? value.address : value;
}

export class Chart extends ApiObject {
  readonly className = 'Chart';
  /** In points. */
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  name: string;
  readonly series: ChartSeriesCollection;
  readonly title: ChartPart;
  readonly legend: ChartPart;
  readonly axes: ChartPart;
  readonly format: ChartPart;
  readonly dataLabels: ChartPart;
  readonly plotArea: ChartPart;

  constructor(
    private readonly collection: ChartCollection,
    readonly id: string,
    public chartType: string,
    schema: Schema,
  ) {
    super();
    // "Grafiek 1", in the language of the user.
    this.name = `Grafiek ${collection.all().length + 1}`;
    this.series = new ChartSeriesCollection(schema);
    this.title = new ChartPart('ChartTitle', schema);
    this.legend = new ChartPart('ChartLegend', schema);
    this.axes = new ChartPart('ChartAxes', schema);
    this.format = new ChartPart('ChartAreaFormat', schema);
    this.dataLabels = new ChartPart('ChartDataLabels', schema);
    this.plotArea = new ChartPart('ChartPlotArea', schema);
  }

  override get label(): string {
    return this.name;
  }

  setData(source: Range, seriesBy = 'Auto'): void {
    this.series.fill(source, seriesBy);
  }

  /** Over the cells, as far as the heights and widths of rows and columns are known. */
  setPosition(start: Range | string, end: Range | string = start): void {
    const { sheet } = this.collection;
    const [first, last] = [this.collection.area(start), this.collection.area(end)];
    const sum = (sizes: ReadonlyMap<number, number>, standard: number, from: number, to: number): number => {
      let points = 0;
      for (let index = from; index < to; index++) points += sizes.get(index) ?? standard;
      return points;
    };
    this.left = sum(sheet.columnWidths, STANDARD.columnWidth, 0, first.firstColumn);
    this.top = sum(sheet.rowHeights, STANDARD.rowHeight, 0, first.firstRow);
    this.width = sum(sheet.columnWidths, STANDARD.columnWidth, first.firstColumn, last.lastColumn + 1);
    this.height = sum(sheet.rowHeights, STANDARD.rowHeight, first.firstRow, last.lastRow + 1);
  }

  delete(): void {
    this.collection.remove(this);
  }
}

export class ChartCollection extends Collection<Chart> {
  readonly className = 'ChartCollection';
  private charts: readonly Chart[] = [];

  constructor(
    private readonly faces: Faces,
    readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly Chart[] {
    return this.charts;
  }

  protected answersTo(chart: Chart, key: string): boolean {
    return chart.id === key || sameName(chart.name, key);
  }

  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    const location = 'ChartCollection.add';
    if (!this.faces.chartTypes.includes(type) || !(source instanceof Range))
      throw new ExcelError('InvalidArgument', location);
    this.sheet.guard(location, undefined, 'allowEditObjects');
    const chart = new Chart(this, this.faces.book.nextId(), type, this.faces.schema);
    chart.setData(source, seriesBy);
    this.charts = [...this.charts, chart];
    return chart;
  }

  remove(chart: Chart): void {
    this.sheet.guard('Chart.delete', undefined, 'allowEditObjects');
    this.charts = this.charts.filter((each) => each !== chart);
  }

  area(place: Range | string): Area {
    if (place instanceof Range) return place.area;
    return rangeAt(this.faces, this.sheet, place, 'Chart.setPosition').area;
  }
}

/** The charts of a sheet. */
export function chartsOf(faces: Faces, sheet: Sheet): ChartCollection {
  return sheet.part('charts', () => new ChartCollection(faces, sheet));
}

class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';
  private series: readonly ChartSeries[] = [];

  constructor(private readonly schema: Schema) {
    super();
  }

  all(): readonly ChartSeries[] {
    return this.series;
  }

  protected answersTo(series: ChartSeries, key: string): boolean {
    return series.name === key;
  }

  add(name = '', index = this.series.length): ChartSeries {
    const added = new ChartSeries(name, this.schema, (gone) => {
      this.series = this.series.filter((each) => each !== gone);
    });
    this.series = [...this.series.slice(0, index), added, ...this.series.slice(index)];
    return added;
  }

  /** A table of figures: names in its first row or column, categories in the other. */
  fill(source: Place, seriesBy: string): void {
    const { sheet, area } = source;
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && widthOf(area) > heightOf(area));
    this.series = [];
    const [first, last] = byRows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
    const line = (at: number): Area =>
      byRows
        ? { ...area, firstRow: at, lastRow: at, firstColumn: area.firstColumn + 1 }
        : { ...area, firstColumn: at, lastColumn: at, firstRow: area.firstRow + 1 };
    // One row or column of figures is one series, without categories.
    const isOne = first === last;
    for (let at = isOne ? first : first + 1; at <= last; at++) {
      const head = byRows ? sheet.contents.at(at, area.firstColumn) : sheet.contents.at(area.firstRow, at);
      const added = this.add(String(head?.value ?? ''));
      added.values = { sheet, area: line(at) };
      if (!isOne) added.categories = { sheet, area: line(first) };
    }
  }
}

class ChartSeries extends ApiObject {
  readonly className = 'ChartSeries';
  values: Place | undefined;
  categories: Place | undefined;
  hasDataLabels = false;
  gapWidth = 219;
  overlap = 0;
  axisGroup = 'Primary';
  readonly format: ChartPart;
  readonly dataLabels: ChartPart;

  constructor(
    public name: string,
    schema: Schema,
    private readonly remove: (series: ChartSeries) => void,
  ) {
    super();
    this.format = new ChartPart('ChartSeriesFormat', schema);
    this.dataLabels = new ChartPart('ChartDataLabels', schema);
  }

  setValues(source: Range): void {
    this.values = source;
  }

  setXAxisValues(source: Range): void {
    this.categories = source;
  }

  getDimensionValues(dimension: string): unknown {
    const place = dimension === 'Values' ? this.values : this.categories;
    if (place === undefined) throw new ExcelError('InvalidArgument', 'ChartSeries.getDimensionValues');
    return [...place.sheet.contents.inside(place.area)].map(({ content }) => content.value);
  }

  delete(): void {
    this.remove(this);
  }
}

/** A chart in words, for comparing: what it shows and what was set. */
export function describeChart(chart: Chart): Readonly<Record<string, unknown>> {
  const place = (of: Place | undefined): string | null =>
    of === undefined ? null : `${sheetPrefix(of.sheet.name)}${areaName(of.area)}`;
  return {
    name: chart.name,
    type: chart.chartType,
    title: chart.title.settings,
    legend: chart.legend.settings,
    axes: chart.axes.settings,
    place: [chart.left, chart.top, chart.width, chart.height],
    series: chart.series.all().map((series) => ({
      name: series.name,
      values: place(series.values),
      categories: place(series.categories),
      hasDataLabels: series.hasDataLabels,
      format: series.format.settings,
    })),
  };
}
