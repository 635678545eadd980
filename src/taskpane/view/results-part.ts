/** What it comes to, per case: figures as words and signs, a small chart, and what a reader must know with it. */
import { CAVEATS } from '../../core/text/outcomes';
import { PANE } from '../../core/text/pane';
import { withoutScoreText } from '../../core/text/words';
import type { Send } from '../events';
import type { PaneState } from '../state';
import type { StudyShown } from '../study-shown';
import { button, node, paragraph, type Node } from './node';
import { part, staleNote } from './part';
import { savingChart } from './saving-chart';
import { dataTable } from './table';
import { onOneLine, unbroken } from './unbroken';

const TEXT = PANE.results;

export function resultsPart(state: PaneState, send: Send): Node | null {
  const { study, casesShown } = state;
  if (study === null || study.cases.length === 0) return null;
  const shown = study.cases.slice(0, casesShown);
  const rest = study.cases.length - shown.length;
  const { case: name, cost, reference, saving } = TEXT.header;
  return part('uitkomsten', TEXT.heading, [
    staleNote(state),
    ...study.counts.map((text) => paragraph(text)),
    savingChart(shown),
    dataTable({
      caption: TEXT.caption[study.basis],
      headers: [name, cost, reference, saving],
      rows: shown.map((each) => [each.shortName, ...[each.cost, each.reference, each.saving].map(unbroken)]),
    }),
    rest <= 0
      ? null
      : button(
          TEXT.more(rest),
          () => {
            send({ is: 'moreCases' });
          },
          { key: 'meer' },
        ),
    ratings(study),
    node('h3', {}, [CAVEATS.heading]),
    node(
      'ul',
      { key: 'kanttekeningen' },
      study.caveats.map((text) => node('li', {}, [text])),
    ),
    paragraph(TEXT.inReport),
  ]);
}

function ratings({ ratings: given }: StudyShown): Node {
  const { caption, domain, improved, count, none } = TEXT.ratings;
  if (given.length === 0) return paragraph(none, { key: 'ervaren' });
  return dataTable({
    caption,
    headers: [domain, improved],
    rows: given.map((each) => [
      each.domain,
      onOneLine(count(each.improved, each.of)) + withoutScoreText(each),
    ]),
  });
}
