/** The settings of the study as a form. What is kept goes to tblOnderzoek; only what was changed. */
import { SETTINGS_IN_PANE } from '../../core/text/settings-in-pane';
import type { Send } from '../events';
import { answersOf, changesOf, FIELDS, unreadableDay, type Field, type FieldKey } from '../settings-form';
import { button, node, on, paragraph, type Child, type Node } from './node';
import type { Inside } from './part';

const TEXT = SETTINGS_IN_PANE;

export const settingsInside: Inside = ({ study, typed, activity, capabilities }, send) => {
  if (study === null) return [];
  const { settings } = study;
  const current = answersOf(settings);
  const unreadable = ({ kind }: Field): string | null => (kind === 'day' ? unreadableDay(settings) : null);
  const changes = changesOf(current, typed);
  const fields = FIELDS.filter(({ key }) => key !== 'weergave' || capabilities.liveFormulas);
  const form = node('form', {}, [
    ...fields.map((field) =>
      asked(field, typed[field.key] ?? current[field.key] ?? '', unreadable(field), send),
    ),
    capabilities.liveFormulas ? null : paragraph(TEXT.noLiveFormulas, { class: 'hint' }),
    node('div', { class: 'buttons' }, [
      node('button', { type: 'submit', ...(activity === null ? {} : { 'aria-disabled': 'true' }) }, [
        TEXT.save,
      ]),
      changes.length === 0
        ? null
        : button(TEXT.undo, () => {
            send({ is: 'forgotten' });
          }),
    ]),
    changes.length === 0 ? paragraph(TEXT.nothing, { class: 'hint' }) : null,
  ]);
  const submits = on(
    'submit',
    (event) => {
      event.preventDefault();
      if (changes.length > 0) send({ is: 'asked', task: { kind: 'settings', changes } });
    },
    form,
  );
  return [paragraph(TEXT.explained), submits];
};

function asked(field: Field, value: string, unreadable: string | null, send: Send): Node {
  const { key } = field;
  const id = `instelling-${key}`;
  const listening = on(
    field.kind === 'choice' ? 'change' : 'input',
    ({ currentTarget }) => {
      send({ is: 'typed', key, answer: (currentTarget as HTMLInputElement).value });
    },
    control(field, value, { id, 'aria-describedby': `${id}-uitleg` }),
  );
  return node('div', { key, class: 'field' }, [
    node('label', { for: id }, [TEXT.label[key]]),
    listening,
    paragraph(hint(key, unreadable), { id: `${id}-uitleg`, class: 'hint' }),
  ]);
}

function hint(key: FieldKey, unreadable: string | null): string {
  return unreadable === null ? TEXT.hint[key] : `${TEXT.unreadable(unreadable)} ${TEXT.hint[key]}`;
}

function control(field: Field, value: string, attributes: Readonly<Record<string, string>>): Node {
  if (field.kind !== 'choice') {
    const type = field.kind === 'day' ? { type: 'date' } : { type: 'text', autocomplete: 'off' };
    const digits = field.kind === 'year' ? { inputmode: 'numeric' } : {};
    return node('input', { ...attributes, ...type, ...digits, value });
  }
  // A word of the user's own that means the same, or nothing at all, stays as it is until another is chosen.
  const own = value === '' || field.words.includes(value) ? [] : [value];
  const words = ['', ...field.words, ...own];
  const options = words.map((word): Child =>
    node('option', { value: word }, [word === '' ? TEXT.empty : word]),
  );
  return node('select', { ...attributes, value }, options);
}
