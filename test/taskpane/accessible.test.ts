/** @jest-environment ./test/support/page-environment.mjs */
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { PARTS } from '../../src/taskpane/view/part-on-demand';
import { FakeHost } from '../support/fake-host';
import { nameOf, openedPane, type OpenedPane } from './opened-pane';

let opened: OpenedPane;
let root: HTMLElement;

beforeAll(async () => {
  opened = openedPane(await FakeHost.with(fictitiousStudy()));
  root = opened.root;
  await opened.idle();
  opened.press('Rapport maken');
  await opened.idle();
  for (const id of Object.keys(PARTS)) await opened.open(id);
  for (const details of root.querySelectorAll('details')) details.open = true;
});

const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];

it('names every button', () => {
  const names = all('button').map(nameOf);
  expect(names.every((name) => name.trim() !== '')).toBe(true);
  expect(names.length).toBeGreaterThan(20);
});

it('says on a button with another name at least what is written on it', () => {
  for (const button of all('button[aria-label]')) {
    expect(nameOf(button).toLowerCase()).toContain(button.textContent.toLowerCase());
  }
});

it('has a label and an explanation for every field', () => {
  const fields = all('input, select');
  expect(fields.length).toBeGreaterThan(7);
  for (const field of fields) {
    expect(root.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy();
    expect(root.querySelector(`#${field.getAttribute('aria-describedby')!}`)?.textContent).toBeTruthy();
  }
});

it('refers only to what is there, and gives every id once', () => {
  const ids = all('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
    for (const element of all(`[${attribute}]`)) expect(ids).toContain(element.getAttribute(attribute));
  }
});

it('has tables with a caption, headers of columns and headers of rows', () => {
  const tables = all('table');
  expect(tables.length).toBeGreaterThanOrEqual(3);
  for (const table of tables) {
    expect(table.querySelector('caption')?.textContent).toBeTruthy();
    expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.firstElementChild!.matches('th[scope="row"]')).toBe(true);
    }
  }
});

it('can be scrolled by keyboard where a table is wider than the pane, under a name', () => {
  for (const region of all('.scroll')) {
    expect(region.getAttribute('tabindex')).toBe('0');
    expect(region.getAttribute('role')).toBe('region');
    expect(nameOf(region)).toBeTruthy();
  }
});

it('has headings without gaps', () => {
  const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, index) => {
    expect(level - levels[index]!).toBeLessThanOrEqual(1);
  });
});

it('has places from which is read aloud before anything is said in them', async () => {
  const fresh = openedPane(await FakeHost.with(fictitiousStudy()));
  expect(fresh.root.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(fresh.root.querySelectorAll('[role="alert"]')).toHaveLength(1);
  const status = fresh.root.querySelector('[role="status"]');
  await fresh.idle();
  expect(fresh.root.querySelector('[role="status"]')).toBe(status);
});

it('never says how bad a finding is by colour alone', () => {
  for (const finding of all('.finding')) {
    expect(finding.querySelector('.severity')!.textContent).toMatch(/^(fout|waarschuwing|ter informatie)$/);
  }
});

it('takes nothing from the order of the page: everything is reached with Tab, and nothing twice', () => {
  for (const element of all('[tabindex]')) expect(element.getAttribute('tabindex')).toBe('0');
  for (const pressed of all('[aria-disabled="true"], [disabled]'))
    expect(pressed.matches(':disabled')).toBe(false);
});

it('needs no style or script in the page itself: the content security policy allows none', () => {
  expect(all('[style], script, style')).toEqual([]);
  expect(
    all('*')
      .flatMap((each) => each.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  ).toEqual([]);
});
