/** tblDeelnemers: who took part in the dialogue about a case, one participant per row. */
import type { Findings } from '../../domain/finding';
import { compareNames, nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import type { Participant } from '../../domain/session';
import { parseDay } from '../cells/parse-day';
import { parseChoice, parseText } from '../cells/parse-text';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CHOICES, type ColumnKey } from '../labels';
import { oneSpelling } from '../rows/agree';
import { agreedOn } from '../rows/agreed-rows';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'participant.withoutKey': NoFacts;
    'participant.repeated': { readonly case: string; readonly participant: string };
  }
}

export interface ParticipantsRead {
  readonly participants: readonly Participant[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
}

type Row = TableRow<'deelnemers'>;

interface NamedRows {
  readonly caseKey: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

export function* readParticipants(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<ParticipantsRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const found = new Map<string, NamedRows>();
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const inCase = cases.of(view, record, 'deelnemer');
      if (inCase === null) return;
      const name = view.read(record, 'deelnemer', parseText, findings);
      const place = view.place(record, 'deelnemer');
      if (name?.kind === 'empty') findings.add('warning', 'participant.withoutKey', place, {});
      if (name?.kind !== 'value') return;
      const key = JSON.stringify([inCase.key, nameKey(name.value)]);
      const known = found.get(key) ?? { caseKey: inCase.key, name: name.value, rows: [] };
      if (known.rows.length > 0)
        findings.add('warning', 'participant.repeated', place, {
          case: inCase.name,
          participant: name.value,
        });
      found.set(key, {
        ...known,
        ...oneSpelling({ name: known.name }, { name: name.value }),
        rows: [...known.rows, new TableRow(view, record, findings)],
      });
    });
  }
  return {
    participants: [...found.values()]
      .map(readParticipant)
      .sort((a, b) => compareNames(a.caseKey, b.caseKey) || compareNames(a.name, b.name)),
    cases: cases.named(),
  };
}

function readParticipant({ caseKey, name, rows }: NamedRows): Participant {
  const field = <T>(
    column: ColumnKey<'deelnemers'>,
    reader: (cell: CellInput) => Reading<Content<T>>,
  ): T | null => agreedOn(rows, column, reader).value;
  return {
    caseKey,
    name,
    role: field('rol', parseText),
    organisation: field('organisatie', parseText),
    form: field('vorm', (cell) => parseChoice(cell, CHOICES.vorm)),
    date: field('datum', parseDay),
    childHeard: field<boolean>('kindGeeftInput', (cell) => parseChoice(cell, CHOICES.yesNo)),
    channel: field('kanaal', parseText),
  };
}
