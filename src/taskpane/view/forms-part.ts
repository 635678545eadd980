/** Forms for participants, and collecting what came back. What anybody estimated is never shown here. */
import type { CollectedFiles } from '../../commands/forms';
import { cellName } from '../../core/domain/finding';
import { formatCaseName } from '../../core/text/format';
import { FORMS_IN_PANE } from '../../core/text/forms-in-pane';
import { FORMS } from '../../core/text/findings/forms';
import { sentenceOf } from '../../core/text/sentence';
import type { UserFile } from '../../hosts/host';
import type { Send } from '../events';
import type { PaneState } from '../state';
import type { CaseToAsk } from '../study-shown';
import { findingItem, itemAt, placeName } from './findings-part';
import { button, node, on, paragraph, type Children } from './node';
import type { Inside } from './part';

const TEXT = FORMS_IN_PANE;
/** What is chosen besides gets a sentence that says what to do with it. */
const KINDS = '.xlsx,.xlsm';

export const formsInside: Inside = (state, send) => {
  const { study, collected } = state;
  if (study === null) return [];
  return [
    ...TEXT.explained.map((text, index) => paragraph(text, { id: `formulieren-uitleg-${index}` })),
    ...(study.toAsk.length === 0
      ? [paragraph(TEXT.nobody, { key: 'niemand' })]
      : forms(state, study.toAsk, send)),
    ...collecting(state, send),
    ...(collected === null ? [] : outcome(collected, send)),
  ];
};

/** Of one case at a time: a study may have many. */
function forms({ formCase, activity }: PaneState, toAsk: readonly CaseToAsk[], send: Send): Children {
  const chosen = toAsk.find(({ caseName }) => caseName === formCase) ?? toAsk[0];
  if (chosen === undefined) return [];
  const { caseName, participants } = chosen;
  const options = toAsk.map((each) => node('option', { value: each.caseName }, [each.name]));
  const choice = on(
    'change',
    ({ currentTarget }) => {
      send({ is: 'formCaseChosen', caseName: (currentTarget as HTMLSelectElement).value });
    },
    node(
      'select',
      { id: 'formulier-casus', value: caseName, 'aria-describedby': 'formulieren-uitleg-0' },
      options,
    ),
  );
  return [
    node('div', { key: 'casus', class: 'field' }, [
      node('label', { for: 'formulier-casus' }, [TEXT.case]),
      choice,
    ]),
    node(
      'ul',
      { key: 'deelnemers', class: 'links', 'aria-label': TEXT.participants(chosen.name) },
      participants.map((participant) =>
        node('li', { key: participant }, [
          button(
            TEXT.make(participant),
            () => {
              send({ is: 'asked', task: { kind: 'form', whose: { caseName, participant } } });
            },
            { class: 'link', disabled: activity !== null },
          ),
        ]),
      ),
    ),
  ];
}

function collecting({ activity }: PaneState, send: Send): Children {
  const busy = activity !== null;
  const chooser = on(
    'change',
    ({ currentTarget }) => {
      const chosen = currentTarget as HTMLInputElement;
      const files: readonly UserFile[] = [...(chosen.files ?? [])];
      // The same files may be chosen again.
      chosen.value = '';
      if (files.length > 0) send({ is: 'asked', task: { kind: 'collect', files } });
    },
    node('input', {
      type: 'file',
      id: 'formulieren-kiezen',
      multiple: true,
      accept: KINDS,
      // It can still be found and read, and keeps the focus.
      'aria-disabled': busy ? 'true' : undefined,
      'aria-describedby': 'formulieren-uitleg',
    }),
  );
  const input = on(
    'click',
    (event) => {
      if (busy) event.preventDefault();
    },
    chooser,
  );
  return [
    node('div', { key: 'verzamelen', class: 'field' }, [
      node('label', { for: 'formulieren-kiezen' }, [TEXT.collect]),
      input,
      paragraph(TEXT.collectExplained, { id: 'formulieren-uitleg', class: 'hint' }),
    ]),
  ];
}

function outcome({ forms: understood, findings, unusable, workbook }: CollectedFiles, send: Send): Children {
  return [
    node('h3', { key: 'kop', id: 'formulieren-kop' }, [TEXT.outcome]),
    node('ul', { key: 'lijst', class: 'findings', 'aria-labelledby': 'formulieren-kop' }, [
      ...understood.map(({ case: name, participant, rows }) =>
        node('li', {}, [TEXT.added(formatCaseName(name), participant, rows)]),
      ),
      ...unusable.map(({ file, text }) =>
        itemAt('error', placeName(file), [paragraph(text, { class: 'advice' })]),
      ),
      // Only what stands in this workbook can be gone to.
      ...findings.map(({ file, finding }) => {
        const { wrong, write } = sentenceOf(finding, FORMS);
        if (file === workbook) return findingItem(finding, send, { wrong, write });
        const cell = finding.place === null ? null : cellName(finding.place);
        const where = cell === null ? file : TEXT.place(file, cell);
        return itemAt(finding.severity, placeName(where), [
          paragraph(wrong),
          paragraph(write, { class: 'advice' }),
        ]);
      }),
    ]),
  ];
}
