/** What a case comes to does not depend on where it stands: rows, tables and sheets may come in any order. */
import fc from 'fast-check';
import { normaliseLabel } from '../../../src/core/intake/tables/normalise-label';
import type { Workbook } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import {
  asBareTables,
  asExcelTables,
  sideBySide,
  studyTables,
  type StudyTable,
} from '../../support/random-study';

/** A study, and the same study with its tables and their rows in another order. */
const shuffled = studyTables.chain((tables) =>
  fc.tuple(
    fc.constant(tables),
    fc
      .tuple(...tables.map(shuffleRows))
      .chain((each) => fc.shuffledSubarray(each, { minLength: each.length })),
  ),
);

function shuffleRows(table: StudyTable): fc.Arbitrary<StudyTable> {
  return fc
    .shuffledSubarray([...table.rows], { minLength: table.rows.length })
    .map((rows) => ({ ...table, rows }));
}

/** Everything that the reports say about each case, apart from the order in which they say it. */
function perCase(workbook: Workbook): unknown {
  const { json, assessment } = run(workbook, { today: null });
  const cases = json.cases.map((each, index) => {
    const { written, start, end, ratings } = assessment.cases[index]!.case;
    // Where a score stands moves with its row.
    const scores = ratings.map((rating) => ({
      ...rating,
      domain: normaliseLabel(rating.domain),
      place: null,
    }));
    const own = { children: written.children, start, end, ratings: sortedBy(scores, ({ domain }) => domain) };
    // How a school or a domain is spelled may follow the first row; what it is may not.
    return { ...each, school: each.school?.toLowerCase(), ...own };
  });
  const domains = assessment.domainCounts.map((count) => ({
    ...count,
    domain: normaliseLabel(count.domain),
  }));
  return {
    cases: sortedBy(cases, (each) => each.case),
    counts: json.counts,
    definitions: assessment.definitionCounts,
    domains: sortedBy(domains, ({ domain }) => domain),
  };
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

test('of tables on sheets of their own', () => {
  fc.assert(
    fc.property(shuffled, ([tables, again]) => {
      expect(perCase(asExcelTables(again))).toEqual(perCase(asExcelTables(tables)));
    }),
    { numRuns: 200 },
  );
});

test('of loose tables under each other', () => {
  fc.assert(
    fc.property(shuffled, ([tables, again]) => {
      expect(perCase(asBareTables(again))).toEqual(perCase(asBareTables(tables)));
    }),
    { numRuns: 200 },
  );
});

test('loose tables say the same as Excel tables', () => {
  fc.assert(
    fc.property(studyTables, (tables) => {
      expect(perCase(asBareTables(tables))).toEqual(perCase(asExcelTables(tables)));
    }),
    { numRuns: 200 },
  );
});

test('amounts with their cases side by side say the same as in rows', () => {
  fc.assert(
    fc.property(studyTables, (tables) => {
      const turned = tables.map((table) => (table.name === 'tblBedragen' ? sideBySide(table) : table));
      expect(perCase(asExcelTables(turned))).toEqual(perCase(asExcelTables(tables)));
    }),
  );
});

test('cases come in the order of tblCasussen, then those that only tblBedragen names', () => {
  fc.assert(
    fc.property(studyTables, (tables) => {
      const key = (name: unknown): string =>
        String(name)
          .replace(/^casus /i, '')
          .toLowerCase();
      const named = (kind: StudyTable['name']): string[] =>
        tables.filter(({ name }) => name === kind).flatMap(({ rows }) => rows.map(([name]) => key(name)));
      const order = [...new Set([...named('tblCasussen'), ...named('tblBedragen')])];
      const { assessment } = run(asExcelTables(tables), { today: null });
      if (order.length > 0) expect(assessment.cases.map((each) => each.case.key)).toEqual(order);
    }),
  );
});
