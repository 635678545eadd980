/** What stands out in the input: worst first, each with the place to go to and what to write there. */
import type { Finding, Severity } from '../../core/domain/finding';
import { SEVERITY } from '../../core/text/outcomes';
import { PANE } from '../../core/text/pane';
import type { Sentence } from '../../core/text/findings/chapter';
import { sentenceOf } from '../../core/text/sentence';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { countOf } from '../study-shown';
import { button, node, paragraph, type Children, type Node } from './node';
import { part, staleNote } from './part';
import { placeText } from './place-text';

const TEXT = PANE.findings;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function findingsPart(state: PaneState, send: Send): Node | null {
  const { study, findingsShown } = state;
  if (study === null) return null;
  const { findings } = study;
  if (findings.length === 0) {
    return part('bevindingen', TEXT.heading, [staleNote(state) ?? paragraph(TEXT.none)]);
  }
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count === 0 ? [] : [TEXT.severity[severity](count)];
  });
  const rest = findings.length - findingsShown;
  return part('bevindingen', TEXT.heading, [
    paragraph(`${counts.join(', ')}.`, { key: 'aantallen' }),
    node(
      'ul',
      { key: 'lijst', class: 'findings', 'aria-labelledby': 'bevindingen-kop' },
      findings.slice(0, findingsShown).map((finding) => findingItem(finding, send)),
    ),
    rest <= 0
      ? null
      : button(
          TEXT.more(rest),
          () => {
            send({ is: 'moreFindings' });
          },
          { key: 'meer' },
        ),
  ]);
}

/** What is wrong, where, and what to write; the place can be gone to. */
export function findingItem(
  finding: Finding,
  send: Send,
  { wrong, write }: Sentence = sentenceOf(finding),
): Node {
  const { severity, place } = finding;
  const where = placeText(place);
  const said = [paragraph(wrong), paragraph(write, { class: 'advice' })];
  if (place === null) return itemAt(severity, placeName(where), said);
  const goTo = (): void => {
    send({ is: 'placeChosen', place });
  };
  return itemAt(severity, button(where, goTo, { class: 'link', 'aria-label': TEXT.goTo(where) }), said);
}

/** A place that cannot be gone to. */
export function placeName(where: string): Node {
  return node('span', { class: 'place' }, [where]);
}

export function itemAt(severity: Severity, place: Node, said: Children): Node {
  return node('li', { class: `finding ${severity}` }, [
    node('span', { class: 'severity' }, [SEVERITY[severity]]),
    ' ',
    place,
    ...said,
  ]);
}
