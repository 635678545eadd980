/**
 * Why this figure: runs the rule of one figure again and tells its parts. The rules are those of the run itself; nothing
 * here calculates in another way. One file in explain/ per kind of figure.
 */
import { exactly } from '../domain/amount';
import type { CaseAssessment } from '../domain/assessment';
import type { Explainable, Explanation, Making } from '../domain/explanation';
import type { FigureKey } from '../domain/figure';
import type { Paused } from '../domain/pauses';
import { explainChildren } from './explain/average';
import { explainCost, scenarioOf } from './explain/cost';
import {
  explainCoverage,
  explainFuture,
  explainImproved,
  explainImprovedAlike,
  explainMarked,
  explainOutcomes,
  explainRating,
  explainScored,
  explainSelected,
  explainUnsettled,
} from './explain/counts';
import { explainPeriod } from './explain/deployment';
import { explainAnswer, explainEstimates } from './explain/estimates';
import { explainBefore, explainHelpLine } from './explain/help';
import { amountValue, Context, making, numberValue, samePlace } from './explain/making';
import { explainPrice } from './explain/price';
import {
  explainBreakEvenChildren,
  explainBreakEvenReference,
  explainDefinition,
  explainReported,
  explainSaving,
} from './explain/saving';
import { explainAfterPeildatum, explainShare } from './explain/share';
import { SOURCES } from './explain/sources';

/** Null: the study has no such figure. */
export function explain(known: Explainable, key: FigureKey): Explanation | null {
  return explainer(known)(key);
}

/** The same for several figures of one study: what its rules look up is made once. */
export function explainer(known: Explainable): Explainer {
  return explainerIn(new Context(known));
}

/** The same, with what the rules look up made beforehand, in steps: of a large study that takes a while. */
export function* explainerSteps(known: Explainable): Paused<Explainer> {
  const context = new Context(known);
  yield* context.prepare();
  return explainerIn(context);
}

type Explainer = (key: FigureKey) => Explanation | null;

function explainerIn(context: Context): Explainer {
  return (key) => {
    const made = makingOf(context, key);
    return made === null ? null : { key, ...made, source: SOURCES[key.of] };
  };
}

function makingOf(context: Context, key: FigureKey): Making | null {
  const { assessment } = context.known;
  switch (key.of) {
    case 'improved':
      return explainImproved(assessment, key.domain);
    case 'improvedAlike':
      return explainImprovedAlike(assessment, key.improved);
    case 'scored':
      return explainScored(assessment, key);
    case 'marked':
      return explainMarked(assessment, key.mark);
    case 'selected':
      return explainSelected(assessment);
    case 'outcomes': {
      const { basis } = key;
      return explainOutcomes(
        assessment,
        assessment.counts[basis],
        (caseName) => ({ of: 'saving', case: caseName, basis }),
        ({ saving }) => saving[basis],
      );
    }
    case 'definitionOutcomes':
      return explainDefinitionOutcomes(context, key);
    case 'unsettled':
      return explainUnsettled(assessment, key.mark);
    case 'period':
    case 'periodShare':
      return explainPeriod(context, key);
    case 'coverage':
      return explainCoverage(context, key);
    case 'price':
      return explainPrice(context, key);
    case 'estimates':
      return explainEstimates(context, key);
    case 'answer':
      return explainAnswer(context, key);
    case 'table':
      return explainTable(context, key);
    case 'share':
    case 'afterPeildatum': {
      const assessed = context.caseOf(key.cost.case);
      if (assessed === null) return null;
      return key.of === 'share'
        ? explainShare(context, assessed, key)
        : explainAfterPeildatum(context, assessed, key);
    }
    case 'cost':
    case 'otherHelp':
    case 'reference':
    case 'scenario':
    case 'scenarioBefore':
    case 'helpLine':
    case 'saving':
    case 'reported':
    case 'future':
    case 'rating':
    case 'definition':
    case 'breakEvenReference':
    case 'breakEvenChildren':
    case 'children':
    case 'proposal': {
      const assessed = context.caseOf(key.case);
      return assessed === null ? null : ofCase(context, assessed, key);
    }
  }
}

/** The figures that one case is enough for. */
type CaseKey = Exclude<
  Extract<FigureKey, { readonly case: string }>,
  { readonly of: 'estimates' | 'answer' }
>;

function ofCase(context: Context, assessed: CaseAssessment, key: CaseKey): Making | null {
  switch (key.of) {
    case 'cost':
    case 'otherHelp':
    case 'reference':
    case 'scenario':
      return explainCost(context, assessed, key);
    case 'scenarioBefore': {
      const scenario = scenarioOf(assessed, key.scenario);
      return scenario === null ? null : explainBefore(context, key.case, scenario);
    }
    case 'helpLine':
      return explainHelpLine(context, key);
    case 'saving':
      return explainSaving(context, assessed, key.basis);
    case 'reported':
      return explainReported(assessed);
    case 'future':
      return explainFuture(assessed);
    case 'rating':
      return explainRating(assessed, key.domain);
    case 'definition':
      return explainDefinition(context, assessed, key);
    case 'breakEvenReference':
      return explainBreakEvenReference(context, assessed, key.basis);
    case 'breakEvenChildren':
      return explainBreakEvenChildren(context, assessed);
    case 'children':
      return explainChildren(context, assessed);
    case 'proposal':
      return explainProposal(assessed, key);
  }
}

function explainDefinitionOutcomes(
  { known: { assessment } }: Context,
  { basis, reference }: Extract<FigureKey, { of: 'definitionOutcomes' }>,
): Making | null {
  const isIt = (each: { readonly basis: string; readonly reference: string }): boolean =>
    each.basis === basis && each.reference === reference;
  const found = assessment.definitionCounts.find(isIt);
  if (found === undefined) return null;
  return explainOutcomes(
    assessment,
    found.counts,
    (caseName) => ({ of: 'definition', case: caseName, basis, reference }),
    ({ definitions }) => definitions.find(isIt)?.saving,
  );
}

/** What was proposed in the review: an opinion, as it was typed. */
function explainProposal(
  assessed: CaseAssessment,
  { scenario, place }: Extract<FigureKey, { of: 'proposal' }>,
): Making | null {
  const opinions = scenarioOf(assessed, scenario)?.review.opinions ?? [];
  const opinion = opinions.find((each) => samePlace(each.place, place));
  return opinion === undefined ? null : making(amountValue(opinion.proposal), 'given', { cells: [place] });
}

/** What was read of a table: for checking, not a result. */
function explainTable(
  { known: { tables } }: Context,
  { place, figure }: Extract<FigureKey, { of: 'table' }>,
): Making | null {
  const table = tables.find((each) => samePlace(each, place));
  if (table === undefined) return null;
  const { rowCount, total } = table;
  if (figure === 'rows') return making(numberValue('rows', rowCount), 'given', { cells: [place] });
  return total === null ? null : making(amountValue(exactly(total)), 'given', { cells: [place] });
}
