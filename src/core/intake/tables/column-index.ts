/** Which column of which kind of table a header text means. Built once from the labels. */
import { TABLES, TABLE_KINDS, type TableKind, type TableSpec } from '../labels';
import { labelForms, normaliseLabel } from './normalise-label';

const MAX_LABEL_LENGTH = 80;

const byKind = new Map<TableKind, ReadonlyMap<string, string>>(
  TABLE_KINDS.map((kind) => [kind, formsOf(TABLES[kind])]),
);
const anyLabel = new Set([...byKind.values()].flatMap((forms) => [...forms.keys()]));

function formsOf(spec: TableSpec): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [key, column] of Object.entries(spec.columns)) {
    for (const text of [column.label, ...(column.synonyms ?? [])]) forms.set(normaliseLabel(text), key);
  }
  return forms;
}

/** The column that this header text means in a table of this kind, or null. */
export function columnFor(kind: TableKind, text: string): string | null {
  if (text.length > MAX_LABEL_LENGTH) return null;
  const forms = byKind.get(kind);
  for (const form of labelForms(text)) {
    const key = forms?.get(form);
    if (key !== undefined) return key;
  }
  return null;
}

/** Whether this text names a column or a setting of any kind of table. */
export function isAnyLabel(text: string): boolean {
  return text.length <= MAX_LABEL_LENGTH && labelForms(text).some((form) => anyLabel.has(form));
}
