/** tblScholen: one school per row. */
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { School } from '../../domain/study';
import { parseDay } from '../cells/parse-day';
import { parseWholeNumber } from '../cells/parse-number';
import { parseChoice, parseText } from '../cells/parse-text';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CHOICES, TABLES, type ColumnKey } from '../labels';
import { agree, type Candidate } from '../rows/agree';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'school.withoutName': NoFacts;
    'school.conflict': { readonly school: string; readonly column: string };
    'school.repeatedRow': { readonly school: string };
  }
}

interface SchoolRow {
  readonly view: TableView;
  readonly record: number;
}

export function readSchools(views: readonly TableView[], findings: Findings): readonly School[] {
  const rows = new Map<string, { name: string; rows: SchoolRow[] }>();
  for (const view of views) {
    for (let record = 0; record < view.recordCount; record++) {
      const name = view.read(record, 'school', parseText, findings);
      if (name?.kind !== 'value') {
        if (name?.kind === 'empty')
          findings.add('warning', 'school.withoutName', view.place(record, 'school'), {});
        continue;
      }
      const key = nameKey(name.value);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, { name: name.value, rows: [{ view, record }] });
      else known.rows.push({ view, record });
    }
  }
  return [...rows.values()].map((each) => readSchool(each.name, each.rows, findings));
}

function readSchool(school: string, rows: readonly SchoolRow[], findings: Findings): School {
  let conflicts = 0;
  const field = <T>(
    column: ColumnKey<'scholen'>,
    reader: (cell: CellInput) => Reading<Content<T>>,
  ): T | null => {
    const candidates = rows.flatMap(({ view, record }): readonly Candidate<T>[] => {
      const content = view.read(record, column, reader, findings);
      return content === null ? [] : [{ content, place: view.place(record, column) }];
    });
    const { value, conflict } = agree(candidates, (each) => nameKey(String(each)));
    if (conflict.length > 0) {
      conflicts++;
      const { label } = TABLES.scholen.columns[column];
      findings.add('error', 'school.conflict', conflict[1] ?? null, { school, column: label });
    }
    return value;
  };
  const result: School = {
    name: school,
    kind: field('onderwijssoort', (cell) => parseChoice<string>(cell, CHOICES.onderwijssoort)),
    municipality: field('gemeente', parseText),
    start: field('start', parseDay),
    workingMethod: field('werkwijze', parseText),
    inStudy: field<boolean>('inOnderzoek', (cell) => parseChoice(cell, CHOICES.yesNo)),
    pupils: field('leerlingen', parseWholeNumber),
    pupilsWithYouthCare: field('leerlingenMetJeugdhulp', parseWholeNumber),
    publicName: field('publiekeNaam', parseText),
  };
  const views = rows.map((row) => row.view);
  const again = rows.find((row, index) => views.indexOf(row.view) < index);
  if (again !== undefined && conflicts === 0) {
    findings.add('warning', 'school.repeatedRow', again.view.place(again.record, 'school'), { school });
  }
  return result;
}
