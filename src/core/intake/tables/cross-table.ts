/**
 * Tables with cases in columns, as reports print them: amounts with labels in rows, and scores with life domains in
 * rows. Their top-left cell is any text or blank, but no label itself, so that their own rows are never taken for one.
 */
import { AMOUNT_COLUMNS, LIFE_DOMAINS, type TableKind } from '../labels';
import { columnFor, isAnyLabel } from './column-index';
import type { HeaderText } from './match-header';
import { normaliseLabel } from './normalise-label';
import { isTotalText } from './row-words';

/** cases: one record per column. scores: one record per cell. */
export type CrossForm =
  | { readonly kind: 'casussen'; readonly form: 'cases' }
  | { readonly kind: 'ervarenBaten'; readonly form: 'scores' };

/** The headers that name a case; totals and names of columns ("Toelichting") do not. */
export function caseHeaders(headers: readonly HeaderText[]): readonly HeaderText[] {
  return headers.slice(1).filter(({ text }) => !isTotalText(text) && !isAnyLabel(text));
}

const DOMAIN_LABELS = new Set(
  LIFE_DOMAINS.flatMap(({ label, synonyms }) => [label, ...synonyms]).map(normaliseLabel),
);
const SCORE_TEXT = /^([-–−+]{1,3}|slechter)$/i;

/**
 * The form with cases in columns that a header row heads, or null; `labels` are the texts under its first cell, up to
 * the first gap. Only this kind when one is given.
 */
export function crossForm(
  headers: readonly HeaderText[],
  labels: readonly string[],
  kind: TableKind | null = null,
): CrossForm | null {
  const corner = headers[0];
  if (corner === undefined || caseHeaders(headers).length === 0) return null;
  if (headers.slice(1).some(({ text }) => text === '' || SCORE_TEXT.test(text))) return null;
  if ((kind ?? 'casussen') === 'casussen' && headsAmounts(corner.text, labels))
    return { kind: 'casussen', form: 'cases' };
  if ((kind ?? 'ervarenBaten') === 'ervarenBaten' && headsScores(headers, labels)) {
    return { kind: 'ervarenBaten', form: 'scores' };
  }
  return null;
}

/** A label of tblBedragen directly under the header row, and at least two different ones up to the first gap. */
function headsAmounts(corner: string, labels: readonly string[]): boolean {
  const own = columnFor('casussen', corner);
  if (own !== null && own !== 'casus') return false;
  const amounts = labels.map((label) => columnFor('casussen', label)).filter(isAmountColumn);
  return isAmountColumn(columnFor('casussen', labels[0] ?? '')) && new Set(amounts).size >= 2;
}

/** "Domein" in the corner, or two of the usual life domains below it; never beside columns of the upright form. */
function headsScores(headers: readonly HeaderText[], labels: readonly string[]): boolean {
  const [corner = null, ...others] = headers.map(({ text }) => columnFor('ervarenBaten', text));
  if (corner === 'casus' || others.some((key) => key === 'casus' || key === 'score')) return false;
  if (isDomainLabel(headers[0]?.text ?? '')) return false;
  if (corner === 'domein') return true;
  return (
    isDomainLabel(labels[0] ?? '') && new Set(labels.filter(isDomainLabel).map(normaliseLabel)).size >= 2
  );
}

/** Whether the cell under a corner may be the first label of a table with cases in columns. */
export function mayBeCorner(corner: string, below: string): boolean {
  if (columnFor('ervarenBaten', corner) === 'domein') return true;
  return isAmountColumn(columnFor('casussen', below))
    ? !isAmountColumn(columnFor('casussen', corner))
    : isDomainLabel(below) && !isDomainLabel(corner);
}

function isAmountColumn(key: string | null): key is (typeof AMOUNT_COLUMNS)[number] {
  return key !== null && (AMOUNT_COLUMNS as readonly string[]).includes(key);
}

function isDomainLabel(text: string): boolean {
  return DOMAIN_LABELS.has(normaliseLabel(text));
}
