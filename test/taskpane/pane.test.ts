/** @jest-environment ./test/support/page-environment.mjs */
import { jest } from '@jest/globals';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import { template } from '../../src/core/template/template';
import { inputWorkbook, recordSheet } from '../../src/core/template/input-sheets';
import { HOST_ERRORS } from '../../src/core/text/host-errors';
import type { HostErrorCode } from '../../src/hosts/host';
import { FakeHost } from '../support/fake-host';
import { openedPane, type OpenedPane } from './opened-pane';

/** Cells of the example workbook of five published cases. */
const AMOUNTS = '4 Bedragen';

async function readyPane(host: FakeHost): Promise<OpenedPane> {
  const opened = openedPane(host);
  await opened.idle();
  return opened;
}

/** A workbook of somebody's own: nothing has a name of ours. */
function ownWorkbook(): ReturnType<typeof publishedCases> {
  return inputWorkbook('Eigen', [
    recordSheet(
      'Kosten',
      'casussen',
      { casus: 10, gemiddeldeKosten: 20, referentie: 20 },
      [
        { casus: '1', gemiddeldeKosten: 1000, referentie: 'drieduizend' },
        { casus: '2', gemiddeldeKosten: 2000, referentie: 500 },
      ],
      'Kosten2025',
    ),
  ]);
}

describe('A pane that is opened', () => {
  it('reads the workbook and says what is in it, and writes nothing', async () => {
    const host = await FakeHost.with(publishedCases());
    const { said, text, root } = await readyPane(host);
    expect(said('status')).toBe('Gelezen: 5 casussen, 0 fouten en 1 waarschuwing.');
    expect(text()).toContain('Er is nog geen rapport in deze werkmap.');
    expect(text()).toContain('tblBedragen');
    expect(root.querySelector('.study')!.textContent).toBe('Opgroeiondersteuning op school');
    expect(host.log.filter((asked) => asked !== 'snapshot' && asked !== 'onChanged')).toEqual([]);
  });

  it('says where to begin when there is nothing to read', async () => {
    const { text, root } = await readyPane(
      await FakeHost.with(inputWorkbook('Leeg', [{ name: 'Blad1', lines: ['niets'] }])),
    );
    expect(text()).toContain('Er is geen tabel gevonden die bij een onderzoek hoort.');
    expect(root.querySelector('#gevonden + section#beginnen')).not.toBeNull();
  });

  it('begins with what is wrong and what came out, and folds long lists', async () => {
    const { root } = await readyPane(await FakeHost.with(fictitiousStudy()));
    const parts = [...root.querySelectorAll('main > section')].map(({ id }) => id);
    expect(parts).toEqual(['rapport', 'bevindingen', 'uitkomsten', 'gevonden']);
    const folded = [...root.querySelectorAll('section details')];
    expect(
      folded.map((each) => [each.hasAttribute('open'), each.querySelector('summary')!.textContent]),
    ).toEqual([
      [false, '10 ter informatie'],
      [false, '6 casussen in dit onderzoek'],
      [false, '20 tabellen gelezen'],
    ]);
    const severities = [...root.querySelectorAll('#bevindingen > ul .severity')];
    expect(severities.map(({ textContent }) => textContent)).toEqual(['waarschuwing', 'waarschuwing']);
  });

  it('prints the outcomes as the report does', async () => {
    const { root } = await readyPane(await FakeHost.with(publishedCases()));
    const rows = [...root.querySelectorAll('#uitkomsten tbody')][0]!.querySelectorAll('tr');
    expect(
      [...rows].map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' '))),
    ).toEqual([
      ['1', '€ 14.000', '€ 19.000', '⊕ € 5.000 (besparing)'],
      ['2', '€ 10.000', '€ 32.000', '⊕ € 22.000 (besparing)'],
      ['3', '€ 7.500', 'Onzeker', 'Onzeker'],
      ['4', '€ 10.000', '€ 0 - € 6000', '⊖ € 4.000 tot € 10.000 (extra kosten)'],
      ['5', '€ 10.000', 'Geen kosten', '⊖ € 10.000 (extra kosten)'],
    ]);
  });

  it('says of how many cases nobody knows whether something improved', async () => {
    const widths = { casus: 10, domein: 20, score: 10 };
    const rows = ['++', 'goed'].map((score, index) => ({
      casus: String(index + 1),
      domein: 'Slapen',
      score,
    }));
    const other = { casus: '3', domein: 'Eten', score: '+' };
    const baten = recordSheet('Baten', 'ervarenBaten', widths, [...rows, other], 'tblErvarenBaten');
    const { root } = await readyPane(await FakeHost.with(inputWorkbook('Eigen', [baten])));
    const table = [...root.querySelectorAll('table')].find(
      ({ caption }) => caption?.textContent === 'Ervaren baten',
    )!;
    expect(table.textContent.replaceAll('\u00a0', ' ')).toContain(
      'in 1 van de 3 (1 niet besproken, 1 onduidelijk)',
    );
  });

  it('says in words what its chart shows, and draws no bar for what is uncertain', async () => {
    const { root } = await readyPane(await FakeHost.with(publishedCases()));
    const chart = root.querySelector('svg[role="img"]')!;
    const title = root.querySelector(`#${chart.getAttribute('aria-labelledby')!}`)!;
    expect(title.textContent).toContain('Casus 4: ⊖ € 4.000 tot € 10.000 (extra kosten)');
    expect(chart.querySelectorAll('rect.sure')).toHaveLength(4);
    expect(chart.querySelectorAll('rect.maybe')).toHaveLength(1);
    expect([...chart.querySelectorAll('text.none')].map((each) => each.textContent)).toEqual(['Onzeker']);
  });

  it('draws no bar beside a name that is too long for that', async () => {
    const rows = ['Leerling van school Boon', '2'].map((casus) => ({
      casus,
      gemiddeldeKosten: 1000,
      referentie: 5000,
    }));
    const columns = { casus: 20, gemiddeldeKosten: 20, referentie: 20 };
    const { root } = await readyPane(
      await FakeHost.with(
        inputWorkbook('Lang', [recordSheet('Bedragen', 'casussen', columns, rows, 'tblBedragen')]),
      ),
    );
    const lines = (shape: string): number[] =>
      [...root.querySelectorAll(`svg.chart ${shape}`)].map((each) => Number(each.getAttribute('y')));
    const [bars, labels] = [lines('rect'), lines('text')];
    expect(bars).toHaveLength(2);
    expect(bars.every((bar, index) => bar > labels[index]!)).toBe(true);
    expect(labels[1]).toBeGreaterThan(bars[0]! + 12);
  });
});

describe('Rapport maken', () => {
  it('writes the reports and leads to their sheets', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, said, text } = await readyPane(host);
    press('Rapport maken');
    await idle();
    const sheets = await host.reportSheets();
    expect(sheets).toContain('Resultaat');
    expect(said('status')).toBe(`Het rapport is klaar: ${sheets.length} bladen.`);
    expect(text()).toContain('Het rapport is bij');
    press('Resultaat');
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: 'Resultaat' }]);
  });

  it('says that it is outdated once the study has changed, and only then; and changes nothing by itself', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, text, quiet } = await readyPane(host);
    press('Rapport maken');
    await idle();
    const drawn = host.log.filter((asked) => asked === 'draw').length;
    const cell = (value: number) =>
      ({ kind: 'setCell', sheet: AMOUNTS, row: 1, column: 1, cell: { value, flags: 0 } }) as const;
    await host.type([cell(14_001)]);
    expect(text()).toContain('Misschien is het rapport verouderd');
    quiet();
    await until(() => text().includes('Verouderd: de tabellen zijn veranderd'));
    expect(text()).toContain('De werkmap is veranderd sinds zij is gelezen.');
    await host.type([cell(14_000)]);
    quiet();
    await until(() => text().includes('Het rapport is bij'));
    expect(host.log.filter((asked) => asked === 'draw')).toHaveLength(drawn);
  });

  it('does not speak of what was typed since as if it had been read', async () => {
    const host = await FakeHost.with(template('kort'));
    const { root, until, text, quiet } = await readyPane(host);
    const found = (): string => root.querySelector('#gevonden')!.textContent;
    const findings = (): string => root.querySelector('#bevindingen')!.textContent;
    expect(findings()).toContain('in de invoer valt niets op');
    const typed = (column: number, value: string) =>
      ({ kind: 'setCell', sheet: '2 Bedragen', row: 1, column, cell: { value, flags: 0 } }) as const;
    await host.type([typed(0, '1'), typed(1, '5k')]);
    quiet();
    await until(() => found().includes('De werkmap is veranderd sinds zij is gelezen.'));
    expect(findings()).not.toContain('in de invoer valt niets op');
    expect(text()).toContain('Er is nog geen rapport in deze werkmap.');
  });

  it('does one thing at a time: a second click is no second report', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, button } = await readyPane(host);
    const goOn = host.hold('draw');
    press('Rapport maken');
    expect(button('Rapport maken').getAttribute('aria-disabled')).toBe('true');
    press('Rapport maken');
    press('Controleren');
    goOn();
    await idle();
    expect(host.log.filter((asked) => asked === 'draw')).toHaveLength(1);
  });

  it('stays unsure when somebody went on typing while it was made', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, text } = await readyPane(host);
    const goOn = host.hold('draw');
    press('Rapport maken');
    await until(() => host.log.at(-1) === 'draw');
    await host.type([{ kind: 'setCell', sheet: AMOUNTS, row: 1, column: 1, cell: { value: 5, flags: 0 } }]);
    goOn();
    await idle();
    expect(text()).toContain('Misschien is het rapport verouderd');
  });

  it('is looked at again when the workbook changed while a public version was made', async () => {
    const host = await FakeHost.with(publishedCases());
    const { open, press, idle, until, text, quiet } = await readyPane(host);
    await open('publiek');
    press('Rapport maken');
    await idle();
    const goOn = host.hold('openWorkbook');
    press('Publieke versie maken');
    await until(() => host.log.at(-1) === 'openWorkbook');
    await host.type([{ kind: 'setCell', sheet: AMOUNTS, row: 1, column: 1, cell: { value: 5, flags: 0 } }]);
    goOn();
    await idle();
    quiet();
    await until(() => text().includes('Verouderd: de tabellen zijn veranderd'));
  });

  it('is looked at again when settings were written and could not be read after that', async () => {
    const host = await FakeHost.with(publishedCases());
    const { open, press, idle, until, fill, text, quiet } = await readyPane(host);
    await open('instellingen');
    press('Rapport maken');
    await idle();
    const goOn = host.hold('edit');
    fill('Kostenbasis', 'direct');
    press('Instellingen bewaren');
    await until(() => host.log.at(-1) === 'edit');
    host.fail('snapshot', 'connectionLost');
    goOn();
    await idle();
    host.fail('snapshot', null);
    quiet();
    await until(() => text().includes('Verouderd: de tabellen zijn veranderd'));
  });
});

describe('What takes long', () => {
  it.each(['snapshot', 'draw'] as const)('is stopped with Stoppen while the host is at %s', async (asked) => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, root, said } = await readyPane(host);
    host.hold(asked);
    press('Rapport maken');
    await until(() => host.log.at(-1) === asked);
    expect(root.querySelector('progress')!.getAttribute('aria-label')).toBe('Voortgang');
    press('Stoppen');
    await idle();
    expect(said('status')).toBe(HOST_ERRORS.aborted({}));
    expect(said('alert')).toBe('');
    expect(await host.reportSheets()).toEqual([]);
  });

  it('is stopped with Esc, and works again afterwards', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, root, text } = await readyPane(host);
    host.hold('draw');
    press('Rapport maken');
    await until(() => host.log.at(-1) === 'draw');
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await idle();
    expect(root.querySelector('progress')).toBeNull();
    press('Rapport maken');
    await idle();
    expect(text()).toContain('Het rapport is bij');
  });

  it('keeps the focus where it was, also on a button that may not be used meanwhile', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, button } = await readyPane(host);
    press('Rapport maken');
    expect(document.activeElement).toBe(button('Rapport maken'));
    await idle();
    expect(document.activeElement).toBe(button('Rapport maken'));
  });
});

describe('The focus, when what had it goes away', () => {
  it('goes from Stoppen to the button before it', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, until, button } = await readyPane(host);
    host.hold('draw');
    press('Rapport maken');
    await until(() => host.log.at(-1) === 'draw');
    press('Stoppen');
    await idle();
    expect(document.activeElement).toBe(button('Controleren'));
  });

  it('goes from the last "Nog ... tonen" to the finding before those that came', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      casus: String(index),
      gemiddeldeKosten: 'veel',
    }));
    const many = inputWorkbook('Veel', [
      recordSheet('Bedragen', 'casussen', { casus: 10, gemiddeldeKosten: 20 }, rows, 'tblBedragen'),
    ]);
    const { root, press } = await readyPane(await FakeHost.with(many));
    const more = (): HTMLButtonElement | undefined =>
      [...root.querySelectorAll('button')].find((each) => /^Nog \d+ tonen$/.test(each.textContent));
    const places = (): Element[] => [...root.querySelectorAll('.finding > button')];
    let before = places().length;
    for (let rest = more(); rest !== undefined; rest = more()) {
      before = places().length;
      press(rest.textContent);
    }
    expect(places().indexOf(document.activeElement!)).toBe(before - 1);
  });

  it('goes from forgetting settings to keeping them', async () => {
    const { open, fill, press, button } = await readyPane(await FakeHost.with(publishedCases()));
    await open('instellingen');
    fill('Naam van het onderzoek', 'Een andere naam');
    press('Wijzigingen vergeten');
    expect(document.activeElement).toBe(button('Instellingen bewaren'));
  });

  it('stays out of the pane when it was elsewhere', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle } = await readyPane(host);
    const elsewhere = document.body.appendChild(document.createElement('input'));
    press('Rapport maken');
    elsewhere.focus();
    await idle();
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('What a host cannot do', () => {
  const codes = (Object.keys(HOST_ERRORS) as HostErrorCode[]).filter((code) => code !== 'aborted');

  it.each(codes)('%s is said in its own sentence, and the pane goes on', async (code) => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, said } = await readyPane(host);
    const facts = { sheet: 'Resultaat', name: 'tblHulp', detail: 'GeneralException' };
    host.fail('draw', code, facts);
    press('Rapport maken');
    await idle();
    expect(said('alert')).toBe(HOST_ERRORS[code](facts));
    host.fail('draw', null);
    press('Rapport maken');
    await idle();
    expect(said('alert')).toBe('');
  });

  it('is said for a place that cannot be shown', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, until, said } = await readyPane(host);
    host.fail('select', 'sheetHidden', { sheet: AMOUNTS });
    press(`tblBedragen, ga naar ${AMOUNTS}, cel A1`);
    await until(() => said('alert') === HOST_ERRORS.sheetHidden({ sheet: AMOUNTS }));
  });

  it('is brought in sight: what was pressed may stand far below it', async () => {
    const host = await FakeHost.with(publishedCases());
    const { root, press, until } = await readyPane(host);
    const brought = jest.spyOn(Element.prototype, 'scrollIntoView');
    press(`tblBedragen, ga naar ${AMOUNTS}, cel A1`);
    await until(() => host.selected.length > 0);
    expect(brought).not.toHaveBeenCalled();
    host.fail('select', 'sheetGone', { sheet: AMOUNTS });
    press(`tblBedragen, ga naar ${AMOUNTS}, cel A1`);
    await until(() => brought.mock.calls.length > 0);
    expect(brought.mock.contexts).toEqual([root.querySelector('[role="alert"]')]);
    brought.mockRestore();
  });

  it('does not hide what is no failure of the host but of ours', async () => {
    const host = await FakeHost.with(publishedCases());
    host.fail('snapshot', new TypeError('x is undefined'));
    const { said } = await readyPane(host);
    expect(said('alert')).toContain('Er ging iets mis in Effectencalculator zelf.');
  });

  it('leaves looking again to the user where a host cannot tell of changes', async () => {
    const host = await FakeHost.with(publishedCases());
    host.fail('onChanged', 'notSupported');
    const { said, pane } = await readyPane(host);
    expect(said('status')).toContain('Gelezen: 5 casussen');
    await pane.stop();
  });
});

describe('Findings', () => {
  it('say how bad it is, and lead to their cell', async () => {
    const host = await FakeHost.with(ownWorkbook());
    const { root, press, until } = await readyPane(host);
    const first = root.querySelector('.finding')!;
    expect(first.querySelector('.severity')!.textContent).toBe('fout');
    expect(first.textContent).toContain('drieduizend');
    press('Ga naar Kosten, cel C2');
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: 'Kosten', row: 1, column: 2 }]);
  });

  it('are not said to be absent once something was typed since', async () => {
    const host = await FakeHost.with(publishedCases());
    const typed = (sheet: string, row: number, column: number, value: string | null) =>
      ({ kind: 'setCell', sheet, row, column, cell: { value, flags: 0 } }) as const;
    await host.type([typed(AMOUNTS, 5, 5, null), typed('5 Ervaren baten', 1, 1, null)]);
    const { root, until, quiet } = await readyPane(host);
    const findings = (): string => root.querySelector('#bevindingen')!.textContent;
    expect(findings()).toContain('Er zijn geen fouten en geen waarschuwingen.');
    expect(findings()).toContain('ter informatie');
    await host.type([typed(AMOUNTS, 1, 1, '5k')]);
    quiet();
    await until(() => findings().includes('De werkmap is veranderd sinds zij is gelezen.'));
    expect(findings()).not.toContain('geen fouten');
  });

  it('come a part at a time when there are many', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      casus: String(index),
      gemiddeldeKosten: 'veel',
    }));
    const many = inputWorkbook('Veel', [
      recordSheet('Bedragen', 'casussen', { casus: 10, gemiddeldeKosten: 20 }, rows, 'tblBedragen'),
    ]);
    const { root, press } = await readyPane(await FakeHost.with(many));
    const shown = (): number => root.querySelectorAll('.finding').length;
    expect(shown()).toBe(6);
    const rest = [...root.querySelectorAll('button')].find((each) =>
      /^Nog \d+ tonen$/.test(each.textContent),
    )!;
    press(rest.textContent);
    expect(shown()).toBe(31);
  });
});

describe('Tables that were found by their headers', () => {
  const place = 'Kosten, cel A1';

  it('are left out with a button, and come back with another', async () => {
    const host = await FakeHost.with(ownWorkbook());
    const { press, idle, text } = await readyPane(host);
    expect(text()).toContain('1 tabel gelezen, 1 herkend aan de kolomnamen');
    press(`Niet lezen: tblBedragen op ${place}`);
    await idle();
    expect(text()).toContain('1 tabel gelezen, 1 niet gelezen');
    expect(text()).toContain('0 casussen in dit onderzoek');
    // There was no table of settings: now there is one.
    expect((await host.snapshot()).sheets.map(({ name }) => name)).toEqual(['Kosten', 'Onderzoek']);
    press(`Weer lezen: tblBedragen op ${place}`);
    await idle();
    expect(text()).toContain('2 casussen in dit onderzoek');
  });
});

describe('Settings', () => {
  it('are those of tblOnderzoek, and are written there', async () => {
    const host = await FakeHost.with(publishedCases());
    const { open, field, fill, press, idle, said, text } = await readyPane(host);
    await open('instellingen');
    expect(field('Peildatum').value).toBe('2025-08-13');
    fill('Kostenbasis', 'direct');
    fill('Peildatum', '2025-07-31');
    fill('Prijspeil, een jaar', '2024');
    expect(host.edits).toEqual([]);
    press('Instellingen bewaren');
    await idle();
    expect(said('status')).toBe('De instellingen staan in tblOnderzoek.');
    expect(field('Kostenbasis').value).toBe('direct');
    expect(field('Peildatum').value).toBe('2025-07-31');
    // As somebody types them: a day is a day and a year a number.
    const typed = host.edits.flatMap((edit) =>
      edit.kind === 'setCell' ? [edit.cell.value] : edit.rows.flat().map((cell) => cell.value),
    );
    expect(typed).toEqual(expect.arrayContaining(['direct', 45869, 2024]));
    expect(text()).toContain('Per casus, op directe kosten');
  });

  it('stay typed when they could not be written, and are forgotten only when asked', async () => {
    const host = await FakeHost.with(publishedCases());
    const { open, field, fill, press, idle, said } = await readyPane(host);
    await open('instellingen');
    host.fail('edit', 'sheetProtected', { sheet: '2 Onderzoek' });
    fill('Naam van het onderzoek', 'Een andere naam');
    press('Instellingen bewaren');
    await idle();
    expect(said('alert')).toContain('is beveiligd');
    expect(field('Naam van het onderzoek').value).toBe('Een andere naam');
    press('Wijzigingen vergeten');
    expect(field('Naam van het onderzoek').value).not.toBe('Een andere naam');
  });

  it('offer live formulas only where they calculate', async () => {
    const labels = async (liveFormulas: boolean): Promise<string | null> => {
      const { open } = await readyPane(await FakeHost.with(publishedCases(), { liveFormulas }));
      return (await open('instellingen')).textContent;
    };
    expect(await labels(true)).toContain('Weergave van het rapport');
    expect(await labels(false)).not.toContain('Weergave van het rapport');
    expect(await labels(false)).toContain('Deze Excel rekent onze functies niet uit.');
  });
});

describe('Templates and examples', () => {
  it.each([
    ['Sjabloon: kort', template('kort').title, 'effectencalculator-sjabloon-kort.xlsx'],
    ['Voorbeeld: vijf casussen uit een rapport', publishedCases().title, 'effectencalculator-voorbeeld.xlsx'],
  ])('%s opens as a workbook of its own', async (words, title, fileName) => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, said } = await readyPane(host);
    press(words);
    await idle();
    expect(host.opened).toEqual([{ title, fileName }]);
    expect(said('status')).toBe('De nieuwe werkmap is geopend.');
  });
});

describe('The explanation of a figure', () => {
  /** The saving of the first case in Resultaat. */
  async function savingAt(host: FakeHost): Promise<{ sheet: string; row: number; column: number }> {
    const { rows } = (await host.snapshot()).sheets.find(({ name }) => name === 'Resultaat')!;
    const row = rows.findIndex(([label]) =>
      String(label).startsWith('Besparing of extra kosten, tot nu toe*'),
    );
    return { sheet: 'Resultaat', row, column: 1 };
  }

  async function explaining(): Promise<OpenedPane & { host: FakeHost }> {
    const host = await FakeHost.with(publishedCases());
    const opened = await readyPane(host);
    opened.press('Rapport maken');
    await opened.idle();
    await opened.open('uitleg');
    return { ...opened, host };
  }

  it('follows what is selected, and leads to the cells that it was made of', async () => {
    const { host, until, text, press } = await explaining();
    expect(text()).toContain('Klik in een rapport op een cijfer.');
    host.click(await savingAt(host));
    await until(() => text().includes('Berekening: '));
    expect(text()).toContain('€ 19.000');
    press('Ga naar 4 Bedragen, cel B2');
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: '4 Bedragen', row: 1, column: 1 }]);
  });

  it('says where figures are when there is none', async () => {
    const { host, until, text } = await explaining();
    host.click({ sheet: 'Resultaat', row: 0, column: 0 });
    await until(() => text().includes('geen cijfer van de Effectencalculator'));
  });

  it('says of a cell of the input how it was read, for which case it counts, and what stands out there', async () => {
    const { host, until, root } = await explaining();
    const said = (): string => root.querySelector('#uitleg .inside')!.textContent;
    host.click({ sheet: AMOUNTS, row: 1, column: 1 });
    await until(() => said().includes('Gelezen als: € 14.000.'));
    expect(said()).toContain('De cel hoort bij tblBedragen: Gemiddelde kosten, 1.');
    expect(said()).toContain('Telt mee in een cijfer van');
    expect(said()).toContain('Casus 1');
    expect(said()).toContain('Resultaat!B');
    expect(said()).not.toContain('Valt op in deze cel');
    host.click({ sheet: AMOUNTS, row: 5, column: 5 });
    await until(() => said().includes('Valt op in deze cel'));
    expect(said()).toContain('Bij Casus 5 staat als gerapporteerde besparing');
    host.click({ sheet: AMOUNTS, row: 0, column: 1 });
    await until(() => said().includes('Deze cel wordt niet gelezen.'));
  });

  it('of the input needs no report: reading is enough', async () => {
    const host = await FakeHost.with(publishedCases());
    const { open, until, idle } = await readyPane(host);
    const details = await open('uitleg');
    host.click({ sheet: AMOUNTS, row: 1, column: 1 });
    await until(() => details.textContent.includes('Gelezen als: € 14.000.'));
    await idle();
    expect(host.log.filter((asked) => asked === 'draw' || asked === 'edit')).toEqual([]);
    expect(details.textContent).not.toContain('zoals ze het laatst zijn gelezen');
  });

  it('is of the cell that was chosen last, however fast somebody clicks', async () => {
    const { host, until, root } = await explaining();
    const said = (): string => root.querySelector('#uitleg .inside')!.textContent;
    for (const row of [1, 2, 3, 4]) host.click({ sheet: AMOUNTS, row, column: 1 });
    await until(() => said().includes('Gelezen als'));
    expect(said()).toContain("'4 Bedragen'!B5");
  });

  it('is not looked up while nobody has it open', async () => {
    const host = await FakeHost.with(publishedCases());
    const { press, idle, text, open, until } = await readyPane(host);
    press('Rapport maken');
    await idle();
    host.click(await savingAt(host));
    press('Controleren');
    await idle();
    expect(text()).not.toContain('Berekening: ');
    await open('uitleg');
    await until(() => text().includes('Berekening: '));
  });
});

describe('Who opens the pane from elsewhere', () => {
  it('is brought to the help', async () => {
    const { pane, root } = await readyPane(await FakeHost.with(publishedCases()));
    pane.call({ kind: 'help' });
    expect(root.querySelector<HTMLDetailsElement>('#hulp')!.open).toBe(true);
    expect(document.activeElement!.closest('details')!.id).toBe('hulp');
  });

  it('has something said, loud or soft', async () => {
    const { pane, said } = await readyPane(await FakeHost.with(publishedCases()));
    pane.call({ kind: 'say', text: 'Dat ging niet.', isError: true });
    expect(said('alert')).toBe('Dat ging niet.');
  });
});

describe('A pane that is closed', () => {
  it('listens no more, and says nothing more', async () => {
    const host = await FakeHost.with(publishedCases());
    const { pane, text } = await readyPane(host);
    await pane.stop();
    expect(host.listenerCount).toBe(0);
    const before = text();
    pane.call({ kind: 'say', text: 'te laat', isError: false });
    expect(text()).toBe(before);
  });
});
