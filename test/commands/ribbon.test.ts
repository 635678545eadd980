/** The buttons of the ribbon, without a pane: only a door through which it can be opened. */
import { ribbon, RIBBON_BUTTONS, type PaneCall, type Ribbon } from '../../src/commands/ribbon';
import { publishedCases } from '../../src/core/example/published-cases';
import { HOST_ERRORS } from '../../src/core/text/host-errors';
import { FakeHost } from '../support/fake-host';

interface Pressed {
  readonly host: FakeHost;
  readonly buttons: Ribbon;
  readonly calls: PaneCall[];
  /** How often a pane was told that reports were written. */
  readonly written: () => number;
}

async function opened(): Promise<Pressed> {
  const host = await FakeHost.with(publishedCases());
  const calls: PaneCall[] = [];
  let count = 0;
  const door = {
    open: (call: PaneCall) => Promise.resolve(calls.push(call)).then(() => undefined),
    written: () => {
      count++;
    },
  };
  return { host, calls, written: () => count, buttons: ribbon(host, door) };
}

it('makes the report, goes to it, and leaves the pane shut', async () => {
  const { host, buttons, calls } = await opened();
  await buttons.makeReport();
  expect(await host.reportSheets()).toContain('Resultaat');
  expect(host.selected).toEqual([{ sheet: 'Samenvatting' }]);
  expect(calls).toEqual([]);
});

it('checks: writes only what stands out, and goes there', async () => {
  const { host, buttons } = await opened();
  await buttons.check();
  expect(await host.reportSheets()).toEqual(['Controle']);
  expect(host.selected).toEqual([{ sheet: 'Controle' }]);
});

it('says in Controle what stands out on sheets of the user', async () => {
  const { host, buttons } = await opened();
  const cell = { value: 'weinig', flags: 0 };
  await host.type([{ kind: 'setCell', sheet: '4 Bedragen', row: 4, column: 1, cell }]);
  await buttons.check();
  const { sheets } = await host.snapshot();
  const controle = sheets.find(({ name }) => name === 'Controle')!.rows.flat();
  expect(controle.join('\n')).toMatch(/4 Bedragen[^]*B5[^]*"weinig"/);
});

it('says in Controle nothing of where other reports go: they are not written', async () => {
  const { host, buttons } = await opened();
  await buttons.makeReport();
  await host.type([
    { kind: 'setCell', sheet: 'Resultaat', row: 2, column: 0, cell: { value: 'mijn werk', flags: 0 } },
  ]);
  await buttons.check();
  const { sheets } = await host.snapshot();
  const controle = sheets
    .find(({ name }) => name === 'Controle')!
    .rows.flat()
    .join('\n');
  expect(controle).not.toContain('bewaard');
  expect(sheets.find(({ name }) => name === 'Resultaat')!.rows[2]![0]).toBe('mijn werk');
});

it.each(['makeReport', 'check'] as const)(
  '%s tells a pane that is open that reports were written, also when that failed halfway',
  async (button) => {
    const { host, buttons, written } = await opened();
    await buttons[button]();
    expect(written()).toBe(1);
    host.fail('draw', 'connectionLost');
    await buttons[button]();
    expect(written()).toBe(2);
    await buttons.template();
    expect(written()).toBe(2);
  },
);

it('opens a template and an example as workbooks of their own', async () => {
  const { host, buttons } = await opened();
  await buttons.template();
  await buttons.example();
  expect(host.opened.map(({ fileName }) => fileName)).toEqual([
    'effectencalculator-sjabloon-kort.xlsx',
    'effectencalculator-voorbeeld.xlsx',
  ]);
});

it('opens the pane, and the pane at its help', async () => {
  const { buttons, calls } = await opened();
  await buttons.pane();
  await buttons.help();
  expect(calls).toEqual([{ kind: 'open' }, { kind: 'help' }]);
});

it.each(['makeReport', 'check'] as const)('%s opens the pane to say what went wrong', async (button) => {
  const { host, buttons, calls } = await opened();
  host.fail('draw', 'structureProtected');
  await buttons[button]();
  expect(calls).toEqual([{ kind: 'say', text: HOST_ERRORS.structureProtected(), isError: true }]);
});

it('is one click when it is clicked twice, and works again later', async () => {
  const { host, buttons } = await opened();
  await Promise.all([buttons.makeReport(), buttons.makeReport()]);
  expect(host.log.filter((asked) => asked === 'draw')).toHaveLength(1);
  await buttons.makeReport();
  expect(host.log.filter((asked) => asked === 'draw')).toHaveLength(2);
});

it('never throws, not even when the pane does not open', async () => {
  const host = await FakeHost.with(publishedCases());
  for (const asked of ['snapshot', 'openWorkbook'] as const) host.fail(asked, 'connectionLost');
  const buttons = ribbon(host, {
    open: () => Promise.reject(new Error('no pane')),
    written: () => undefined,
  });
  for (const button of RIBBON_BUTTONS) await expect(buttons[button]()).resolves.toBeUndefined();
});
