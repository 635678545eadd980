import type { HelpFigure } from '../../domain/assessment';
import type { Case } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import { writtenOrLines } from '../lines/written-or-lines';
import type { StudyLines } from '../study-lines';
import { helpOfLines } from './help-of-lines';
import type { MovingPart } from './moving-together';

declare module '../../domain/finding' {
  interface FindingFacts {
    'otherHelp.onlyOutside': { readonly case: string; readonly perspective: string };
  }
}

/** Help really given besides the approach. */
export interface OtherHelp {
  readonly figure: HelpFigure;
  /** The parts of its sum; none when there is no other help. */
  readonly parts: readonly MovingPart[];
}

/** The lines on the track "werkelijk", else the written amount; missing when there is neither: no other help. */
export function otherHelpOf({ key, name, written }: Case, study: StudyLines, findings: Findings): OtherHelp {
  const lines = (study.help.get(key) ?? []).filter(({ track }) => track === 'actual');
  const [first] = lines;
  const ofLines = first === undefined ? null : helpOfLines(lines, study, true, findings);
  if (first !== undefined && ofLines?.onlyOutside === true) {
    const { text: perspective } = study.settings.perspective;
    findings.add('info', 'otherHelp.onlyOutside', first.place, { case: name, perspective });
  }
  const figure = writtenOrLines('otherHelp', name, written.otherHelp, ofLines, study.settings, findings);
  const { amount, source, payers } = figure;
  const writtenPart = amount.kind === 'missing' ? [] : [{ amount, movesWith: null }];
  return {
    figure: { amount, source, payers, afterPeildatum: ofLines?.afterPeildatum ?? null },
    parts: ofLines?.parts ?? writtenPart,
  };
}
