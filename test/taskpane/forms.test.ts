/** @jest-environment ./test/support/page-environment.mjs */
/** Forms and collecting from the pane: the same as the command line does with the same files. */
import { finished } from '../../src/core/domain/pauses';
import { collectForms } from '../../src/core/form/collect';
import { estimateForm, type FormOf } from '../../src/core/form/estimate-form';
import { FORMS_IN_PANE } from '../../src/core/text/forms-in-pane';
import { editXlsx, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { UserFile } from '../../src/hosts/host';
import { FakeHost } from '../support/fake-host';
import { answersOf, filledFile } from '../support/forms';
import { fullPackage } from '../support/full-package';
import { workbookOf } from '../support/workbook';
import { openedPane, type OpenedPane } from './opened-pane';

const CASES = 'Casus | Zwaarte\n1 | licht\n4 | zwaar';
const PARTICIPANTS = 'Casus | Deelnemer | Rol\n4 | D1 | ouder\n4 | D2 | leerkracht\n1 | D1 | ouder';
const ESTIMATES = 'Casus | Deelnemer | Gebeurtenis | Voorziening | Bedrag\n1 | D1 | Eerder | Coach | 500';
const D1: FormOf = { caseName: '4', participant: 'D1' };
const SECRET = 'Tante Bep ziet het anders';

function study(tables: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { tblCasussen: CASES, tblDeelnemers: PARTICIPANTS, tblInschattingen: ESTIMATES, ...tables };
  const parts = Object.entries(all).map(([table, cells]) => ({ sheet: table, table, cells }));
  return fullPackage(workbookOf(parts), () => '');
}

function userFile(name: string, bytes: Uint8Array<ArrayBuffer> | Error): UserFile {
  const arrayBuffer = (): Promise<ArrayBuffer> =>
    bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes.slice().buffer);
  return { name, size: bytes instanceof Error ? 1 : bytes.length, arrayBuffer };
}

async function filled(whose: FormOf, amount: number): Promise<Uint8Array<ArrayBuffer>> {
  const row = { gebeurtenis: SECRET, voorziening: 'Pleegzorg', bedrag: amount };
  return new Uint8Array(await filledFile(whose, [answersOf(row)]));
}

interface Forms extends OpenedPane {
  readonly choose: (...files: readonly UserFile[]) => void;
  readonly list: () => string[];
}

async function opened(host: FakeHost): Promise<Forms> {
  const pane = openedPane(host);
  await pane.idle();
  const part = await pane.open('formulieren');
  return {
    ...pane,
    choose: (...files) => {
      const input = pane.field(FORMS_IN_PANE.collect);
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    list: () => [...part.querySelectorAll('.findings > li')].map((each) => each.textContent),
  };
}

describe('The forms', () => {
  it('are offered per case, one for each participant', async () => {
    const { root, fill } = await opened(FakeHost.over(study()));
    const offered = (): string[] =>
      [...root.querySelectorAll('#formulieren .links button')].map((each) => each.textContent);
    expect(offered()).toEqual(['Formulier voor D1']);
    fill('Casus', '4');
    expect(offered()).toEqual(['Formulier voor D1', 'Formulier voor D2']);
  });

  it('open as workbooks of their own: what the command line writes', async () => {
    const host = FakeHost.over(study());
    const { fill, press, idle, said } = await opened(host);
    fill('Casus', '4');
    press('Formulier voor D2');
    await idle();
    expect(host.opened.map(({ fileName }) => fileName)).toEqual(['formulier-casus-4-D2.xlsx']);
    expect(host.openedDocuments).toEqual([estimateForm({ caseName: '4', participant: 'D2' })]);
    expect(said('status')).toBe(FORMS_IN_PANE.form.opened);
    expect(host.log).not.toContain('edit');
  });

  it('need participants, and the pane says where to write them', async () => {
    const { text } = await opened(FakeHost.over(study({ tblDeelnemers: 'Casus | Deelnemer' })));
    expect(text()).toContain(FORMS_IN_PANE.nobody);
  });
});

describe('Collecting', () => {
  it('adds the answers to the table, cell by cell as the command line does', async () => {
    const source = study();
    const host = FakeHost.over(source);
    const { choose, idle, said, list, text } = await opened(host);
    const bytes = await filled(D1, 1200);
    choose(userFile('D1.xlsx', bytes));
    await idle();
    const collected = finished(
      collectForms(await readXlsx(source, 'werkmap.xlsx'), [await readXlsx(bytes, 'D1.xlsx')]),
    );
    expect(host.edits).toEqual(collected.edits);
    expect(await host.snapshot()).toEqual(
      await readXlsx(await editXlsx(source, collected.edits), 'werkmap.xlsx'),
    );
    expect(said('status')).toBe(FORMS_IN_PANE.collected(1, false));
    expect(list()).toEqual([FORMS_IN_PANE.added('Casus 4', 'D1', 1)]);
    expect(text()).not.toContain(SECRET);
  });

  it('adds nothing when the same form comes again', async () => {
    const host = FakeHost.over(study());
    const { choose, idle, said, list } = await opened(host);
    const file = userFile('D1.xlsx', await filled(D1, 1200));
    choose(file);
    await idle();
    choose(file);
    await idle();
    expect(host.edits).toHaveLength(1);
    expect(said('status')).toBe(FORMS_IN_PANE.collected(0, false));
    expect(list()).toHaveLength(2);
  });

  it('makes the table where there is none', async () => {
    const parts = { tblCasussen: CASES, tblDeelnemers: PARTICIPANTS };
    const source = fullPackage(
      workbookOf(Object.entries(parts).map(([table, cells]) => ({ sheet: table, table, cells }))),
      () => '',
    );
    const host = FakeHost.over(source);
    const { choose, idle, list, press, until } = await opened(host);
    choose(userFile('D1.xlsx', await filled(D1, 1200)));
    await idle();
    const { sheets } = await host.snapshot();
    const table = sheets.find(({ name }) => name === 'Inschattingen')!;
    expect(table.rows[1]?.slice(0, 2)).toEqual([4, 'D1']);
    expect(list().join()).toContain('Inschattingen');
    // What is said of the workbook itself can be gone to.
    press('Ga naar blad Inschattingen');
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: 'Inschattingen' }]);
  });

  it('names the files that are no form, and collects the others', async () => {
    const host = FakeHost.over(study());
    const { choose, idle, said, list } = await opened(host);
    choose(
      userFile('foto.xlsx', new TextEncoder().encode('geen werkmap')),
      userFile('weg.xlsx', new Error('gone')),
      userFile('ander.xlsx', new Uint8Array(study())),
      userFile('D1.xlsx', await filled(D1, 1200)),
    );
    await idle();
    expect(host.edits).toHaveLength(1);
    expect(said('alert')).toBe(FORMS_IN_PANE.collected(1, true));
    expect(list()).toEqual([
      FORMS_IN_PANE.added('Casus 4', 'D1', 1),
      expect.stringMatching(/^fout foto\.xlsx.*geen Excel-werkmap/),
      expect.stringMatching(/^fout weg\.xlsx.*Kijk of het er nog staat/),
      expect.stringMatching(/^fout ander\.xlsx.*formulier/i),
    ]);
  });

  it('shows at once what came in for a case that is open', async () => {
    const host = FakeHost.over(study({ tblSessies: 'Casus | Inschattingen\n4 | open' }));
    const { choose, idle, text } = await opened(host);
    const before = text();
    choose(userFile('D1.xlsx', await filled(D1, 1200)));
    await idle();
    expect(host.log.filter((asked) => asked === 'snapshot')).toHaveLength(3);
    expect(text()).not.toBe(before);
  });

  it('writes nothing once it is stopped', async () => {
    const host = FakeHost.over(study());
    const { choose, idle, press, until } = await opened(host);
    const before = host.log.length;
    host.hold('snapshot');
    choose(userFile('D1.xlsx', await filled(D1, 1200)));
    await until(() => host.log.length > before);
    press('Stoppen');
    await idle();
    expect(host.edits).toEqual([]);
  });

  it('says what the host said when it cannot write, and looks again at what stands there', async () => {
    const host = FakeHost.over(study());
    host.fail('edit', 'sheetProtected', { sheet: 'tblInschattingen' });
    const { choose, idle, said, list } = await opened(host);
    choose(userFile('D1.xlsx', await filled(D1, 1200)));
    await idle();
    expect(said('alert')).toContain('tblInschattingen');
    expect(list()).toEqual([]);
  });

  it('takes no second choice while it is at work', async () => {
    const host = FakeHost.over(study());
    const { choose, idle, until } = await opened(host);
    const before = host.log.length;
    const goOn = host.hold('snapshot');
    choose(userFile('D1.xlsx', await filled(D1, 1200)));
    await until(() => host.log.length > before);
    choose(userFile('D1.xlsx', await filled(D1, 3400)));
    goOn();
    await idle();
    expect(host.edits).toHaveLength(1);
  });
});

it('An empty form and a workbook are told apart by what stands on them', async () => {
  const host = FakeHost.over(study());
  const { choose, idle, list } = await opened(host);
  choose(userFile('leeg.xlsx', new Uint8Array(await writeXlsx(null, estimateForm(D1)))));
  await idle();
  expect(list()).toEqual([FORMS_IN_PANE.added('Casus 4', 'D1', 0), expect.stringContaining('leeg.xlsx')]);
});
