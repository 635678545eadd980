/** TARIEF: the price of a code in the user's own price list, at the prices of another year when the user says so. */
import { CPI_SERIES } from '../core/data/cpi';
import { isKnown, times } from '../core/domain/amount';
import { Findings, type Finding } from '../core/domain/finding';
import { point } from '../core/domain/interval';
import type { PriceYear } from '../core/domain/line';
import type { PriceLevels } from '../core/engine/prices/index-price';
import { PriceBook, type FoundPrice } from '../core/engine/prices/price-book';
import { cleanText } from '../core/intake/cells/clean-text';
import type { Grid } from '../core/intake/grid';
import { readIndex } from '../core/intake/prices/read-index';
import { readPrices } from '../core/intake/prices/read-prices';
import { columnFor } from '../core/intake/tables/column-index';
import { makeView } from '../core/intake/tables/make-view';
import type { TableView } from '../core/intake/tables/table-view';
import { cellSentence, FUNCTION_ERRORS } from '../core/text/function-words';
import { sentenceOf } from '../core/text/sentence';
import { amountAnswer } from './answers';
import type { Answer, CellError } from './cell';
import { cellValue, emptyAsNull, notAvailable, single, textIn, wrongValue, yearIn } from './cell';
import { changesIn, OWN_SERIES } from './index-changes';
import { rangeOf } from './ranges';

export function tariffOfCode(code: unknown, prijslijst: unknown, prijspeil: unknown, index: unknown): Answer {
  const wanted = textIn(single(code, 'code'), 'code');
  if (wanted === null) return '';
  const year = yearIn(single(prijspeil, 'prijspeil'), 'prijspeil');
  const reading = new Findings();
  const prices = readPrices([priceList(prijslijst)], reading);
  const looking = new Findings();
  const find = (levels: PriceLevels, findings: Findings): FoundPrice | null =>
    new PriceBook({ ...levels, prices }, findings).find(
      'code',
      wanted,
      { place: { sheet: '' }, places: {} },
      true,
    );
  // Which row holds does not depend on the series; which years of the series are needed depends on the row.
  const row = find({ ...levelsOf(year, null), index: [] }, new Findings());
  const from = row?.price.priceYear.kind === 'year' ? row.price.priceYear.year : year;
  const found = find(levelsOf(year, index, from ?? undefined), looking);
  if (found === null) throw notAvailable(FUNCTION_ERRORS.unknownCode(wanted));
  reportOwnRow(found, reading);
  for (const finding of looking.all()) if (finding.severity === 'error') throw asCellError(finding, wanted);
  const tariff = found.factor === 1 ? found.tariff : times(point(1), found.tariff, found.factor);
  if (isKnown(found.tariff) && !isKnown(tariff)) throw wrongValue(FUNCTION_ERRORS.tooLarge);
  return amountAnswer(tariff, 'bedrag');
}

/** The series that the user points at, else the consumer prices that the report takes. */
function levelsOf(year: number | null, index: unknown, from = year ?? 0): PriceLevels {
  const priceYear: PriceYear = year === null ? { kind: 'missing' } : { kind: 'year', year };
  if (index === null || index === undefined || year === null)
    return { settings: { priceYear, indexSeries: CPI_SERIES }, index: readIndex([], new Findings()) };
  return { settings: { priceYear, indexSeries: OWN_SERIES }, index: changesIn(index, from, year) };
}

/** The range as the table that the report reads; a 0 may be an empty cell. */
function priceList(range: unknown): TableView {
  const rows = rangeOf(range).map((row) => row.map((cell) => cellValue(emptyAsNull(cell))));
  const headers = (rows[0] ?? []).map((cell, column) => ({ text: cleanText(String(cell ?? '')), column }));
  const columns = new Map(
    headers.flatMap(({ text, column }) => {
      const key = columnFor('prijslijst', text);
      return key === null ? [] : [[key, column] as const];
    }),
  );
  if (!columns.has('code') || !columns.has('tarief')) throw wrongValue(FUNCTION_ERRORS.noHeaders);
  const grid: Grid = { name: '', rows, tables: [], visibility: 'visible' };
  const table = {
    kind: 'prijslijst',
    name: 'prijslijst',
    form: 'rows',
    recognisedBy: 'headers',
    range: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: headers.length - 1 },
    columns,
    headers,
  } as const;
  return makeView(grid, table, null);
}

/** What cannot be read in the row of the price is said; other rows have no influence. */
function reportOwnRow({ price }: FoundPrice, reading: Findings): void {
  const row = price.place?.row;
  const finding = reading
    .all()
    .find(({ severity, place }) => row !== undefined && severity === 'error' && place?.row === row);
  if (finding !== undefined) throw wrongValue(cellSentence(sentenceOf(finding)));
}

/** The findings about a price speak of a study; here there is only a list. */
function asCellError(finding: Finding, code: string): CellError {
  if (finding.code === 'price.noIndex') return notAvailable(FUNCTION_ERRORS.noChange(finding.facts.year));
  const sentences: Partial<Record<Finding['code'], (code: string) => string>> = {
    'price.withoutTariff': FUNCTION_ERRORS.codeWithoutTariff,
    'price.yearUnknown': FUNCTION_ERRORS.codeWithoutYear,
    'price.noYear': FUNCTION_ERRORS.codeOfMoreYears,
  };
  const sentence = sentences[finding.code];
  return sentence === undefined ? wrongValue(FUNCTION_ERRORS.codeTwice(code)) : notAvailable(sentence(code));
}
