/** The public version: what it is, who decides, and what stands in its way. */
import type { Published } from '../../commands/publish';
import { PUBLIC } from '../../core/text/findings/public';
import { PUBLISH_IN_PANE } from '../../core/text/publish-in-pane';
import { sentenceOf } from '../../core/text/sentence';
import type { Send } from '../events';
import { findingItem } from './findings-part';
import { button, node, paragraph, type Children } from './node';
import type { Inside } from './part';

const TEXT = PUBLISH_IN_PANE;

export const publishInside: Inside = ({ activity, published }, send) => {
  const make = button(
    TEXT.make,
    () => {
      send({ is: 'asked', task: { kind: 'publish' } });
    },
    { disabled: activity !== null },
  );
  return [
    ...TEXT.explained.map((text) => paragraph(text)),
    paragraph(TEXT.choices, { class: 'hint' }),
    node('div', { key: 'knop', class: 'buttons' }, [make]),
    ...(published === null ? [] : outcome(published, send)),
  ];
};

function outcome(published: Published, send: Send): Children {
  if (published.kind === 'made') {
    const { how, errors, comparedAll } = published;
    return [
      paragraph(`${TEXT.published[how]} ${TEXT.log}`, { key: 'gemaakt', class: 'strong' }),
      errors === 0 ? null : paragraph(TEXT.errors(errors), { key: 'fouten' }),
      comparedAll ? null : paragraph(TEXT.notCompared, { key: 'niet-vergeleken' }),
    ];
  }
  return [
    node('h3', { key: 'kop', id: 'publiek-lijst-kop' }, [TEXT.refused]),
    paragraph(TEXT.confidential, { key: 'vertrouwelijk', class: 'hint' }),
    node(
      'ul',
      { key: 'lijst', class: 'findings', 'aria-labelledby': 'publiek-lijst-kop' },
      published.findings.map((finding) => findingItem(finding, send, sentenceOf(finding, PUBLIC))),
    ),
  ];
}
