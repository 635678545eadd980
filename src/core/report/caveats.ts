import { formatDayLong } from '../text/format';
import { RESULTAAT } from '../text/reports/resultaat';
import { line, textBlock } from './blocks';
import type { Block } from './document';
import type { ReportInput } from './report-input';

const TEXT = RESULTAAT.caveats;

/** What a reader must know with every outcome. No setting turns these off. */
export function caveats({ assessment, peildatum }: ReportInput): Block {
  const { approachChanged } = assessment.study.settings;
  const lines = [
    TEXT.exemplary,
    TEXT.estimates,
    TEXT.soFar(peildatum === null ? null : formatDayLong(peildatum.day)),
    TEXT.future,
    TEXT.otherSchools,
    TEXT.approachChanged(approachChanged),
    TEXT.notFreed,
    TEXT.comparedWith,
  ];
  return textBlock([line(TEXT.heading, 'heading'), ...lines.map((text) => `• ${text}`)]);
}
