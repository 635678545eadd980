/** @jest-environment ./test/support/page-environment.mjs */
import { button, node, on, type Child } from '../../src/taskpane/view/node';
import { patch } from '../../src/taskpane/view/patch';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const draw = (...children: readonly Child[]): void => {
  patch(root, children);
};

it('makes the page as the nodes say', () => {
  draw(node('p', { class: 'a' }, ['een', node('b', {}, ['twee'])]), 'drie');
  expect(root.innerHTML).toBe('<p class="a">een<b>twee</b></p>drie');
  draw(node('p', { id: 'x' }, ['een']));
  expect(root.innerHTML).toBe('<p id="x">een</p>');
});

it('keeps an element that stays, with its focus, whatever comes before it', () => {
  draw(button('Doe', () => undefined, { key: 'doe' }));
  const before = root.querySelector('button')!;
  before.focus();
  draw(
    node('p', {}, ['nieuw']),
    button('Doe het', () => undefined, { key: 'doe' }),
  );
  expect(root.querySelector('button')).toBe(before);
  expect(before.textContent).toBe('Doe het');
  expect(document.activeElement).toBe(before);
});

it('keeps the focus when something before it goes, or becomes another element', () => {
  draw(
    node('p', {}, ['weg']),
    node('p', {}, ['anders']),
    button('Doe', () => undefined, { key: 'doe' }),
  );
  const before = root.querySelector('button')!;
  before.focus();
  draw(
    node('div', {}, ['anders']),
    button('Doe', () => undefined, { key: 'doe' }),
  );
  expect(root.textContent).toBe('andersDoe');
  expect(document.activeElement).toBe(before);
});

it('has only the last listener listen', () => {
  const heard: string[] = [];
  draw(on('click', () => heard.push('oud'), node('p')));
  draw(on('click', () => heard.push('nieuw'), node('p')));
  root.querySelector('p')!.click();
  draw(node('p'));
  root.querySelector('p')!.click();
  expect(heard).toEqual(['nieuw']);
});

it('does not press a button that may not be used, and leaves it to be found', () => {
  let pressed = 0;
  draw(button('Doe', () => pressed++, { disabled: true }));
  const found = root.querySelector('button')!;
  found.click();
  expect([pressed, found.disabled, found.getAttribute('aria-disabled')]).toEqual([0, false, 'true']);
});

it('gives a field the answer of the state, also after somebody typed', () => {
  const select = (value: string): Child =>
    node(
      'select',
      { value },
      ['a', 'b'].map((word) => node('option', { value: word }, [word])),
    );
  draw(node('input', { value: 'een' }), select('b'));
  const [input, list] = [root.querySelector('input')!, root.querySelector('select')!];
  expect([input.value, list.value]).toEqual(['een', 'b']);
  input.value = 'getypt';
  draw(node('input', { value: 'een' }), select('a'));
  expect([input.value, list.value]).toEqual(['een', 'a']);
});

it('draws pictures as pictures', () => {
  draw(node('svg', {}, [node('rect', { width: 3 })]));
  expect(root.querySelector('rect')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

it('takes text for text', () => {
  draw(node('p', {}, ['<img src=x onerror=alert(1)>']));
  expect(root.querySelector('img')).toBeNull();
});
