/** tblCitaten: what people said, one quote per row. */
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import type { Quote } from '../../domain/quote';
import { parseDay } from '../cells/parse-day';
import { CHOICES } from '../labels';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'quote.withoutText': NoFacts;
    'quote.withoutConsent': { readonly case: string };
  }
}

export interface QuotesRead {
  readonly quotes: readonly Quote[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
}

/** Where others write "ouder", these say that nobody agreed. */
const NOBODY = new Set(['nee', 'geen', 'niemand', 'onbekend', 'n.v.t.', '-', '–', '?']);

export function* readQuotes(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<QuotesRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const quotes: Quote[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const inCase = cases.of(view, record, 'citaat');
      if (inCase === null) return;
      const row = new TableRow<'citaten'>(view, record, findings);
      const rest = readRest(row, inCase.key);
      const text = row.text('citaat');
      if (rest.released && rest.consentOf === null)
        findings.add('warning', 'quote.withoutConsent', row.place('toestemmingVan', 'vrijgegeven'), {
          case: inCase.name,
        });
      if (text === null) findings.add('warning', 'quote.withoutText', row.place('citaat'), {});
      else quotes.push({ ...rest, text });
    });
  }
  return { quotes, cases: cases.named() };
}

function readRest(row: TableRow<'citaten'>, caseKey: string): Omit<Quote, 'text'> {
  const consentOf = row.text('toestemmingVan');
  return {
    caseKey,
    role: row.text('rol'),
    domain: row.text('domein'),
    released: row.choice<boolean>('vrijgegeven', CHOICES.yesNo) === true,
    consentOf: consentOf === null || NOBODY.has(nameKey(consentOf)) ? null : consentOf,
    date: row.value('datum', parseDay),
    place: row.place('citaat'),
  };
}
