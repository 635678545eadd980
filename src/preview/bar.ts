/** The buttons above the workbook, and what there is to say. */
import { PREVIEW } from '../core/text/preview';
import { button, node, paragraph, type Node } from '../taskpane/view/node';
import type { PageState } from './page-state';

/** What the buttons do. */
export type Pressed = Readonly<Record<PageButton, () => void>>;
export type PageButton = 'open' | 'save' | 'example' | 'template' | 'recovery' | 'pane';

export function bar(state: PageState, pressed: Pressed): readonly Node[] {
  const { buttons, regions } = PREVIEW;
  const disabled = state.busy;
  return [
    paragraph(PREVIEW.product, { class: 'product' }),
    node('div', { class: 'buttons', role: 'group', 'aria-label': regions.buttons }, [
      button(buttons.open, pressed.open, { disabled, title: buttons.openExplained }),
      button(buttons.save, pressed.save, { disabled, title: buttons.saveExplained, class: 'primary' }),
      button(buttons.example, pressed.example, { disabled }),
      button(buttons.template, pressed.template, { disabled }),
    ]),
    node('p', { class: 'file' }, [
      node('span', { class: 'name' }, [state.name]),
      state.unsaved ? node('span', { class: 'unsaved' }, [PREVIEW.state.unsaved]) : null,
    ]),
    node('div', { class: 'buttons end' }, [
      button(buttons.recovery, pressed.recovery, { disabled }),
      button(buttons.pane, pressed.pane, {
        'aria-expanded': state.paneOpen ? 'true' : 'false',
        'aria-controls': 'paneel',
      }),
    ]),
  ];
}

/** Both places are always there: a screen reader reads aloud what comes in them. */
export function messages({ message }: PageState): readonly Node[] {
  const said = message?.text ?? '';
  const isError = message?.isError === true;
  return [
    paragraph(isError ? '' : said, { role: 'status', class: 'message' }),
    paragraph(isError ? said : '', { role: 'alert', class: 'message error' }),
  ];
}
