/** The settings of the public version. What cannot be read is null: then no public version is made. */
import {
  DEFAULT_MINIMUM_GROUP,
  type Publication,
  type PublicAttribute,
  type PublicForm,
} from '../../domain/publication';
import { parseWholeNumber } from '../cells/parse-number';
import { parseChoice, parseList } from '../cells/parse-text';
import {
  content,
  problem,
  unreadable,
  type CellFacts,
  type CellInput,
  type Content,
  type Reading,
} from '../cells/reading';
import { CHOICES, type ColumnKey } from '../labels';
import type { Agreement } from '../rows/agree';
import { normaliseLabel } from '../tables/normalise-label';

declare module '../../domain/finding' {
  interface FindingFacts {
    'settings.groupTooSmall': CellFacts;
  }
}

/** What the cells of one setting say together. */
type Agreed = <T>(
  label: ColumnKey<'onderzoek'>,
  parse: (cell: CellInput) => Reading<Content<T>>,
) => Agreement<T>;

/** With one case or with none there is no group to hide in. */
const SMALLEST_GROUP = 2;

const attributeByWord = new Map(
  Object.entries(CHOICES.publiekeKenmerken).map(([word, attribute]) => [normaliseLabel(word), attribute]),
);

export function readPublication(agreed: Agreed): Publication {
  return {
    form: orDefault(
      agreed<PublicForm>('publiekeVersie', (cell) => parseChoice(cell, CHOICES.publiekeVersie)),
      'perCase',
    ),
    attributes: orDefault(agreed('publiekeKenmerken', parseAttributes), []),
    minimumGroup: orDefault(agreed('minimaleGroepsgrootte', parseGroup), DEFAULT_MINIMUM_GROUP),
  };
}

/** The default holds where nothing is filled in, and only there. */
function orDefault<T>({ value, place }: Agreement<T>, otherwise: T): T | null {
  return value ?? (place === null ? otherwise : null);
}

function parseAttributes(cell: CellInput): Reading<Content<readonly PublicAttribute[]>> {
  const list = parseList(cell);
  if (list.value.kind !== 'value') return { value: list.value, problems: list.problems };
  const words = list.value.value.filter((word) => normaliseLabel(word) !== 'geen');
  const found = words.map((word) => attributeByWord.get(normaliseLabel(word)));
  const unknown = words.find((_, index) => found[index] === undefined);
  if (unknown !== undefined) {
    const allowed = Object.keys(CHOICES.publiekeKenmerken);
    return unreadable(
      problem('warning', 'choice.unknown', { column: cell.column, written: unknown, allowed }),
    );
  }
  return content([...new Set(found.filter((each) => each !== undefined))]);
}

function parseGroup(cell: CellInput): Reading<Content<number>> {
  const read = parseWholeNumber(cell);
  if (read.value.kind !== 'value' || read.value.value >= SMALLEST_GROUP) return read;
  const facts = { column: cell.column, written: String(read.value.value) };
  return unreadable(problem('warning', 'settings.groupTooSmall', facts));
}
