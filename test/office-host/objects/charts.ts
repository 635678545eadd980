/**
 * Charts: https://learn.microsoft.com/javascript/api/excel/excel.chart. A chart is only kept: what was set is read back,
 * what was called is remembered, and what nobody set is not known. Its members are those of Microsoft's library.
 */
import { areaName, sheetPrefix } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import type { Book } from '../model/book';
import type { ChartState, Kept as Values, Sheet } from '../model/sheet';
import { Collection, Kept } from './api-object';
import { Range } from './range';

class ChartPart extends Kept {
  constructor(
    className: string,
    private readonly values: Values,
  ) {
    super(className, values);
  }

  override read(name: string): unknown {
    if (!this.knows(name)) throw new NotModelled(`${this.className}.${name} that was never set`);
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    this.values[name] = value;
  }

  override call(name: string, given: readonly unknown[]): unknown {
    if (name in this) return super.call(name, given);
    this.values[name] = given.map((value) => (value instanceof Range ? value.address : value));
    return null;
  }

  override below(name: string, className: string): unknown {
    if (name in this) return super.below(name, className);
    return new ChartPart(className, (this.values[name] ??= {}) as Values);
  }
}

class Chart extends ChartPart {
  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartState,
  ) {
    super('Chart', chart.kept);
  }

  get series(): SeriesCollection {
    return new SeriesCollection(this.chart);
  }

  delete(): void {
    this.sheet.guard();
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.chart);
  }
}

export class ChartCollection extends Collection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.sheet, chart));
  }

  add(chartType: string, source: unknown): Chart {
    if (!(source instanceof Range)) throw new ExcelError('InvalidArgument');
    this.sheet.guard();
    // "Grafiek 1", in the language of the user.
    const name = `Grafiek ${this.sheet.charts.length + 1}`;
    const chart = { kept: { id: this.book.nextId(), name, chartType }, series: seriesOf(source) };
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }
}

/** Each column of figures is a series with its first cell for a name; of more than one the first says what each bar is. */
function seriesOf({ sheet, area }: Range): Values[] {
  const { firstRow, firstColumn, lastColumn } = area;
  const series: Values[] = [];
  for (let column = Math.min(firstColumn + 1, lastColumn); column <= lastColumn; column++) {
    const figures = { ...area, firstRow: firstRow + 1, firstColumn: column, lastColumn: column };
    const name = String(sheet.contents.at(firstRow, column)?.value ?? '');
    series.push({ name, setValues: [`${sheetPrefix(sheet.name)}${areaName(figures)}`] });
  }
  return series;
}

class SeriesCollection extends Collection<Series> {
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly chart: ChartState) {
    super();
  }

  all(): readonly Series[] {
    return this.chart.series.map((values) => new Series(this.chart, values));
  }

  add(name = ''): Series {
    const values: Values = { name };
    this.chart.series.push(values);
    return new Series(this.chart, values);
  }
}

class Series extends ChartPart {
  constructor(
    private readonly chart: ChartState,
    private readonly own: Values,
  ) {
    super('ChartSeries', own);
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((each) => each !== this.own);
  }
}
