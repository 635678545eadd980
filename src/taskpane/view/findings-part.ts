/**
 * What stands out in the input: worst first, each with the place to go to and what to write there. What needs nothing to be
 * done is folded, for there may be much of it.
 */
import type { Finding, Severity } from '../../core/domain/finding';
import { SEVERITY } from '../../core/text/outcomes';
import { PANE } from '../../core/text/pane';
import type { Sentence } from '../../core/text/findings/chapter';
import { sentenceOf } from '../../core/text/sentence';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { countOf } from '../study-shown';
import { button, node, paragraph, summary, type Children, type Node } from './node';
import { part, staleNote } from './part';
import { placeText } from './place-text';

const TEXT = PANE.findings;
const NEED_DOING: readonly Severity[] = ['error', 'warning'];

export function findingsPart(state: PaneState, send: Send): Node | null {
  const { study, findingsShown, infosShown } = state;
  if (study === null) return null;
  const { findings } = study;
  const stale = staleNote(state);
  if (findings.length === 0) return part('bevindingen', TEXT.heading, [stale ?? paragraph(TEXT.none)]);
  const infos = findings.filter(({ severity }) => severity === 'info');
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  return part('bevindingen', TEXT.heading, [
    stale,
    wrong.length === 0 && stale !== null ? null : paragraph(countsOf(wrong), { key: 'aantallen' }),
    ...list(wrong, findingsShown, { more: 'moreFindings', named: 'bevindingen-kop' }, send),
    infos.length === 0
      ? null
      : node('details', { key: 'informatie' }, [
          summary([node('span', { id: 'informatie-kop' }, [TEXT.severity.info(infos.length)])]),
          ...list(infos, infosShown, { more: 'moreInfos', named: 'informatie-kop' }, send),
        ]),
  ]);
}

function countsOf(wrong: readonly Finding[]): string {
  if (wrong.length === 0) return TEXT.nothingWrong;
  const counts = NEED_DOING.flatMap((severity) => {
    const count = countOf(wrong, severity);
    return count === 0 ? [] : [TEXT.severity[severity](count)];
  });
  return `${counts.join(', ')}.`;
}

function list(
  findings: readonly Finding[],
  shown: number,
  { more, named }: { readonly more: 'moreFindings' | 'moreInfos'; readonly named: string },
  send: Send,
): Children {
  const rest = findings.length - shown;
  const items = findings.slice(0, shown).map((finding) => findingItem(finding, send));
  const showMore = (): void => {
    send({ is: more });
  };
  return [
    items.length === 0
      ? null
      : node('ul', { key: 'lijst', class: 'findings', 'aria-labelledby': named }, items),
    rest <= 0 ? null : button(TEXT.more(rest), showMore, { key: 'meer' }),
  ];
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
