/** The cases that were handed in, selected or not, with what the selection looks at. */
import { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Attribute, AttributeValue, ListedCase } from '../../domain/selection';
import { parseText } from '../cells/parse-text';
import type { ColumnKey } from '../labels';
import { agree, type Candidate } from '../rows/agree';
import type { TableView } from '../tables/table-view';

interface Row {
  readonly view: TableView;
  readonly record: number;
}

/** One case out of all rows about it. What is odd in the attributes of a selected case is said where the case is read. */
export function listedCase(
  name: string,
  rows: readonly Row[],
  selected: boolean,
  findings: Findings,
): ListedCase {
  const silent = new Findings();
  const attribute = (column: ColumnKey<'casussen'>): AttributeValue => {
    const candidates = texts(rows, column, silent);
    const { value: text, place } = agree(candidates, nameKey);
    return { text, unclear: text === null && place !== null, place };
  };
  const attributes: Readonly<Record<Attribute, AttributeValue>> = {
    school: attribute('school'),
    ageGroup: attribute('leeftijdscategorie'),
    nature: attribute('aardHulpvraag'),
    severity: attribute('zwaarte'),
    support: attribute('wijzeVanOndersteuning'),
  };
  return { name, attributes, selected, motivation: motivationOf(rows, selected ? findings : silent) };
}

/** Two reasons do not contradict each other: all of them stand there, in alphabetical order. */
function motivationOf(rows: readonly Row[], findings: Findings): ListedCase['motivation'] {
  const candidates = texts(rows, 'redenSelectie', findings);
  const reasons = candidates.flatMap(({ content }) => (content.kind === 'value' ? [content.value] : []));
  const text = [...new Set(reasons)].sort().join('; ');
  const [first] = rows;
  const place = candidates[0]?.place ?? first?.view.place(first.record, 'casus') ?? null;
  return { text: text === '' ? null : text, place };
}

function texts(
  rows: readonly Row[],
  column: ColumnKey<'casussen'>,
  findings: Findings,
): readonly Candidate<string>[] {
  return rows.flatMap(({ view, record }) => {
    const content = view.read(record, column, parseText, findings);
    return content === null ? [] : [{ content, place: view.place(record, column) }];
  });
}
