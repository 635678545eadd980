/**
 * Charts: https://learn.microsoft.com/javascript/api/excel/excel.chart. A chart is only kept: what was set is read back,
 * what was called is remembered, and what nobody set is not known. Its members are those of Microsoft's library.
 */
import { areaName, sheetPrefix } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import type { ChartState, Kept } from '../model/sheet';
import { ApiObject, Collection } from './api-object';
import { Range, type OnSheet } from './range';

/** `At`: what it is a part of. */
export class ChartPart<At = unknown> extends ApiObject<At> {
  constructor(
    readonly className: string,
    at: At,
    private readonly values: Kept,
  ) {
    super(at);
  }

  override get kept(): object {
    return this.values;
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

  part(name: string, className: string): ChartPart {
    return new ChartPart(className, this, (this.values[name] ??= {}) as Kept);
  }
}

class Chart extends ChartPart<OnSheet> {
  constructor(
    at: OnSheet,
    private readonly chart: ChartState,
  ) {
    super('Chart', at, chart.kept);
  }

  get series(): SeriesCollection {
    return new SeriesCollection(this.chart);
  }

  delete(): void {
    const { sheet } = this.at;
    sheet.guard();
    sheet.charts = sheet.charts.filter((each) => each !== this.chart);
  }
}

export class ChartCollection extends Collection<Chart, OnSheet> {
  readonly className = 'ChartCollection';

  all(): readonly Chart[] {
    return this.at.sheet.charts.map((chart) => new Chart(this.at, chart));
  }

  add(chartType: string, source: unknown): Chart {
    const { book, sheet } = this.at;
    if (!(source instanceof Range)) throw new ExcelError('InvalidArgument');
    sheet.guard();
    // "Grafiek 1", in the language of the user.
    const name = `Grafiek ${sheet.charts.length + 1}`;
    const chart = { kept: { id: book.nextId(), name, chartType }, series: seriesOf(source) };
    sheet.charts.push(chart);
    return new Chart(this.at, chart);
  }
}

/** Each column of figures is a series with its first cell for a name; of more than one the first says what each bar is. */
function seriesOf({ sheet, area }: Range): Kept[] {
  const { firstRow, firstColumn, lastColumn } = area;
  const series: Kept[] = [];
  for (let column = Math.min(firstColumn + 1, lastColumn); column <= lastColumn; column++) {
    const figures = { ...area, firstRow: firstRow + 1, firstColumn: column, lastColumn: column };
    const name = String(sheet.contents.at(firstRow, column)?.value ?? '');
    series.push({ name, setValues: [`${sheetPrefix(sheet.name)}${areaName(figures)}`] });
  }
  return series;
}

class SeriesCollection extends Collection<Series, ChartState> {
  readonly className = 'ChartSeriesCollection';

  all(): readonly Series[] {
    return this.at.series.map((values) => new Series('ChartSeries', this.at, values));
  }

  add(name = ''): Series {
    this.at.series.push({ name });
    return this.getItemAt(this.count - 1);
  }
}

class Series extends ChartPart<ChartState> {
  delete(): void {
    this.at.series = this.at.series.filter((each) => each !== this.kept);
  }
}
