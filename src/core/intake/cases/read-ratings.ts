/** tblErvarenBaten: scores per case and life domain, from rows or from a table with cases in columns. */
import type { Findings } from '../../domain/finding';
import type { Rating, Score } from '../../domain/rating';
import { parseScore } from '../cells/parse-score';
import { parseCaseName, parseText } from '../cells/parse-text';
import type { Content } from '../cells/reading';
import { LIFE_DOMAINS } from '../labels';
import { agree, type Candidate } from '../rows/agree';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { normaliseLabel } from '../tables/normalise-label';
import { isBlank, readCell, type TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'rating.withoutDomain': { readonly case: string };
    'rating.empty': { readonly case: string; readonly domain: string };
    'rating.allEmpty': { readonly case: string };
    'rating.conflict': { readonly case: string; readonly domain: string; readonly places: readonly Place[] };
  }
}

/** The ratings of one case. */
export interface RatedCase extends NamedCase {
  readonly ratings: readonly Rating[];
}

export interface RatingsRead {
  readonly cases: readonly RatedCase[];
  /** In the spelling and order of the study. */
  readonly domains: readonly string[];
}

/** What all rows say about one domain of one case. */
interface Said {
  readonly scores: Candidate<Score>[];
  readonly accordingTo: string[];
  readonly explanation: string[];
}

/** Reads the ratings of the known cases; of all cases that the rows name when there are none. */
export function readRatings(
  views: readonly TableView[],
  knownCases: KnownCases,
  scaleHasWorse: boolean,
  findings: Findings,
): RatingsRead {
  const lines = new CasesOfLines(knownCases, findings);
  const domains = new Map<string, string>();
  const cases = new Map<string, Map<string, Said>>();
  for (const view of views) {
    const unused = unusedColumns(view);
    const caseOf = oncePerCell(view, 'casus', (record) =>
      unused.has(view.place(record, 'casus').column) && !isNamed(view, record, knownCases)
        ? null
        : lines.of(view, record, 'domein'),
    );
    const domainOf = oncePerCell(view, 'domein', (record) =>
      view.read(record, 'domein', parseText, findings),
    );
    for (let record = 0; record < view.recordCount; record++) {
      const caseName = caseOf(record);
      if (caseName === null) continue;
      const said = cases.get(caseName.key) ?? new Map<string, Said>();
      cases.set(caseName.key, said);
      readRating(
        view,
        record,
        domainOf(record),
        { name: caseName.name, said },
        domains,
        scaleHasWorse,
        findings,
      );
    }
  }
  const rated = lines.named().map((each) => ({
    ...each,
    ratings: ratingsOf(each.name, cases.get(each.key) ?? new Map<string, Said>(), domains, findings),
  }));
  return { cases: rated, domains: [...domains.values()] };
}

/**
 * The columns of a table with cases in columns that hold no score at all. Nobody but such a header knows of the case:
 * then it is room for one, as in our template.
 */
function unusedColumns(view: TableView): ReadonlySet<number | undefined> {
  const used = new Map<number, boolean>();
  for (let record = 0; record < view.recordCount; record++) {
    const header = view.place(record, 'casus');
    const score = view.cell(record, 'score');
    if (header.column === undefined || score === null || header.row === score.place.row) continue;
    used.set(header.column, (used.get(header.column) ?? false) || !isBlank(score.value));
  }
  return new Set([...used].flatMap(([column, isUsed]) => (isUsed ? [] : [column])));
}

function isNamed(view: TableView, record: number, knownCases: KnownCases): boolean {
  const cell = view.cell(record, 'casus');
  const name = cell === null ? null : parseCaseName(cell).value;
  return name?.kind === 'value' && knownCases.names(name.value);
}

/** Of a table with cases in columns many records share a cell, and what is odd about it is said once. */
function oncePerCell<T>(view: TableView, column: string, read: (record: number) => T): (record: number) => T {
  const known = new Map<string, T>();
  return (record) => {
    const { row, column: at } = view.place(record, column);
    if (row === undefined || at === undefined) return read(record);
    const key = `${row} ${at}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(record);
    known.set(key, value);
    return value;
  };
}

function readRating(
  view: TableView,
  record: number,
  domain: Content<string> | null,
  rated: { readonly name: string; readonly said: Map<string, Said> },
  domains: Map<string, string>,
  scaleHasWorse: boolean,
  findings: Findings,
): void {
  if (domain?.kind !== 'value') {
    if (domain?.kind === 'empty') {
      findings.add('warning', 'rating.withoutDomain', view.place(record, 'domein'), { case: rated.name });
    }
    return;
  }
  const key = domainKey(domain.value);
  if (!domains.has(key)) domains.set(key, domain.value);
  const said = rated.said.get(key) ?? { scores: [], accordingTo: [], explanation: [] };
  rated.said.set(key, said);
  const cell = view.cell(record, 'score');
  if (cell === null) return;
  const score = readCell(cell, (input) => parseScore(input, scaleHasWorse), findings);
  said.scores.push({ content: score, place: cell.place });
  if (score.kind === 'empty') return;
  addText(said.accordingTo, view.read(record, 'volgens', parseText, findings));
  addText(said.explanation, view.read(record, 'toelichting', parseText, findings));
}

/** Life domains are one when they differ in spelling only, or are known spellings of one of the usual domains. */
function domainKey(domain: string): string {
  const label = normaliseLabel(domain);
  const usual = LIFE_DOMAINS.find((each) =>
    [each.label, ...each.synonyms].some((text) => normaliseLabel(text) === label),
  );
  return usual === undefined ? label || domain : normaliseLabel(usual.label);
}

/** Of a case without any score that is said once, and not of every domain. */
function ratingsOf(
  name: string,
  said: ReadonlyMap<string, Said>,
  domains: ReadonlyMap<string, string>,
  findings: Findings,
): readonly Rating[] {
  const scores = [...said.values()].flatMap((each) => each.scores);
  if (said.size > 1 && scores.every(({ content }) => content.kind === 'empty')) {
    findings.add('info', 'rating.allEmpty', scores[0]?.place ?? null, { case: name });
    return [];
  }
  return [...said].flatMap(
    ([domain, each]) => rating(name, domains.get(domain) ?? domain, each, findings) ?? [],
  );
}

/** Null when no score was filled in: the domain was not discussed. */
function rating(name: string, domain: string, said: Said, findings: Findings): Rating | null {
  const { value, place, conflict } = agree(said.scores, String);
  if (place === null) {
    const empty = said.scores[0]?.place ?? null;
    findings.add('info', 'rating.empty', empty, { case: name, domain });
    return null;
  }
  if (conflict.length > 0) {
    findings.add('error', 'rating.conflict', conflict[1] ?? null, { case: name, domain, places: conflict });
  }
  return {
    domain,
    score: value,
    accordingTo: joined(said.accordingTo),
    explanation: joined(said.explanation),
    place,
  };
}

function addText(texts: string[], text: Content<string> | null): void {
  if (text?.kind === 'value' && !texts.includes(text.value)) texts.push(text.value);
}

/** Sorted, so that the order of rows does not matter. */
function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : [...texts].sort().join('; ');
}
