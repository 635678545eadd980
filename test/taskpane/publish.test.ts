/** @jest-environment ./test/support/page-environment.mjs */
/** The public version from the pane: the same as the command line makes, or refuses, of the same workbook. */
import { publishedCases } from '../../src/core/example/published-cases';
import { publicVersion } from '../../src/core/public/public-version';
import { checkFile } from '../../src/core/public/checks/check-file';
import { PUBLISH_IN_PANE } from '../../src/core/text/publish-in-pane';
import { PUBLIC } from '../../src/core/text/findings/public';
import { sentenceOf } from '../../src/core/text/sentence';
import { partTexts, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { FakeHost } from '../support/fake-host';
import { fullPackage } from '../support/full-package';
import { workbookOf } from '../support/workbook';
import { openedPane, type OpenedPane } from './opened-pane';

const MAKE = 'Publieke versie maken';
const UNCLEAR = 'Onderdeel | Waarde\nNaam | Proef\nPublieke versie | misschien';
const TODAY = 45_900;
const CASES =
  'Casus | Zwaarte | Gemiddelde kosten | Directe kosten | Referentie\n1 | licht | 5000 | 1000 | 9000';

function study(tables: Readonly<Record<string, string>>, outside = 'iets heel anders'): Uint8Array {
  const parts = Object.entries(tables).map(([table, cells]) => ({ sheet: table, table, cells }));
  return fullPackage(workbookOf(parts), () => outside);
}

async function published(host: FakeHost): Promise<OpenedPane & { readonly list: () => string[] }> {
  const opened = openedPane(host);
  await opened.idle();
  await opened.open('publiek');
  opened.press(MAKE);
  await opened.idle();
  const list = (): string[] =>
    [...opened.root.querySelectorAll('#publiek li')].map((each) => each.textContent);
  return { ...opened, list };
}

/** What the command line says of the same bytes: the sentences of a refusal, or the two documents. */
async function commandLine(source: Uint8Array): Promise<readonly string[] | readonly Uint8Array[]> {
  const made = publicVersion(await readXlsx(source, 'werkmap.xlsx'), { today: TODAY });
  const findings =
    made.kind === 'refused'
      ? made.findings
      : checkFile({
          confidential: partTexts(source, { outsideCells: true }),
          published: partTexts(await writeXlsx(null, made.document)),
          blank: partTexts(await writeXlsx(null, made.blank)),
          allowed: made.allowed,
        });
  if (made.kind === 'refused' || findings.length > 0)
    return findings.map((each) => sentenceOf(each, PUBLIC).wrong);
  return [await writeXlsx(null, made.log), await writeXlsx(null, made.document)];
}

const workbooks: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['the example', () => writeXlsx(null, publishedCases())],
  ['a study', () => study({ tblOnderzoek: 'Onderdeel | Waarde\nNaam | Helpt het?', tblCasussen: CASES })],
  [
    'attributes that few cases share',
    () =>
      study({
        tblOnderzoek: 'Onderdeel | Waarde\nNaam | Proef\nPublieke kenmerken | Zwaarte',
        tblCasussen: CASES,
      }),
  ],
  [
    'a name that stands in a comment',
    () =>
      study(
        {
          tblOnderzoek: 'Onderdeel | Waarde\nNaam | Na de brand in de molen\nAanpak | Coaches',
          tblCasussen: CASES,
        },
        'sinds die brand in de molen slaapt niemand',
      ),
  ],
  ['no cases', () => study({ tblOnderzoek: 'Onderdeel | Waarde\nNaam | Helpt het?' })],
];

describe('A public version', () => {
  it.each(workbooks)(
    'of %s is byte for byte what the command line writes, or is refused as there',
    async (_name, make) => {
      const source = await make();
      const host = FakeHost.over(source);
      const { list, said } = await published(host);
      const expected = await commandLine(source);
      const files = await Promise.all(host.openedDocuments.map((each) => writeXlsx(null, each)));
      if (files.length > 0) {
        expect(files).toEqual(expected);
        expect(said('status')).toBe(PUBLISH_IN_PANE.published.opened);
        return;
      }
      expect(list()).toHaveLength(expected.length);
      for (const [index, sentence] of expected.entries()) expect(list()[index]).toContain(sentence);
      expect(said('alert')).toBe(PUBLISH_IN_PANE.notPublished);
    },
  );

  it('has both kinds among these workbooks', async () => {
    const made = await Promise.all(workbooks.map(async ([, make]) => commandLine(await make())));
    expect(made.map(([first]) => typeof first)).toEqual(['object', 'object', 'string', 'string', 'string']);
  });

  it('opens the log first, under names that tell nothing of the workbook', async () => {
    const host = await FakeHost.with(publishedCases());
    await published(host);
    expect(host.opened.map(({ fileName }) => fileName)).toEqual([
      'logboek-publieke-versie-vertrouwelijk.xlsx',
      'publieke-versie.xlsx',
    ]);
  });

  it.each([
    [['downloaded', 'downloaded'], PUBLISH_IN_PANE.published.downloaded],
    [['opened', 'downloaded'], PUBLISH_IN_PANE.published.divided],
    [['downloaded', 'opened'], PUBLISH_IN_PANE.published.divided],
  ] as const)('says where both are when they were %s', async (opens, sentence) => {
    const host = await FakeHost.with(publishedCases());
    host.opens.push(...opens);
    const { said, text } = await published(host);
    expect(said('status')).toBe(sentence);
    expect(text()).toContain(`${sentence} ${PUBLISH_IN_PANE.log}`);
  });

  it('changes nothing in the workbook', async () => {
    const host = await FakeHost.with(publishedCases());
    await published(host);
    expect(host.log.filter((asked) => asked === 'draw' || asked === 'edit')).toEqual([]);
  });

  it('says so when what stands outside the cells could not be compared', async () => {
    const host = await FakeHost.with(publishedCases());
    host.handsOutFile = false;
    const { text } = await published(host);
    expect(host.opened).toHaveLength(2);
    expect(text()).toContain(PUBLISH_IN_PANE.notCompared);
  });

  it('is made once, whoever clicks twice', async () => {
    const host = await FakeHost.with(publishedCases());
    const opened = openedPane(host);
    await opened.idle();
    await opened.open('publiek');
    const goOn = host.hold('openWorkbook');
    opened.press(MAKE);
    await opened.until(() => host.log.at(-1) === 'openWorkbook');
    opened.press(MAKE);
    opened.press('Rapport maken');
    goOn();
    await opened.idle();
    expect(host.opened).toHaveLength(2);
    expect(host.log).not.toContain('draw');
  });

  it.each(['before it was loaded', 'while the host is at work'])(
    'is not opened any more when somebody stops it %s',
    async (when) => {
      const host = await FakeHost.with(publishedCases());
      const opened = openedPane(host);
      await opened.idle();
      await opened.open('publiek');
      const snapshots = (): number => host.log.filter((asked) => asked === 'snapshot').length;
      const before = snapshots();
      host.hold('snapshot');
      opened.press(MAKE);
      if (when === 'while the host is at work') await opened.until(() => snapshots() > before);
      opened.press('Stoppen');
      await opened.idle();
      expect(host.opened).toEqual([]);
      expect(opened.said('alert')).toBe('');
    },
  );
});

describe('What has to be changed first', () => {
  it('leads to its cell, and stays to be read while somebody checks again', async () => {
    const host = FakeHost.over(study({ tblOnderzoek: UNCLEAR, tblCasussen: CASES }));
    const { list, press, idle, until, root } = await published(host);
    expect(list()).toHaveLength(1);
    press('Controleren');
    await idle();
    expect(list()).toHaveLength(1);
    root.querySelector<HTMLButtonElement>('#publiek li button')!.click();
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: 'tblOnderzoek', row: 2, column: 1 }]);
  });

  it('is gone when somebody tries again', async () => {
    const host = FakeHost.over(study({ tblOnderzoek: UNCLEAR, tblCasussen: CASES }));
    const { list, press, idle } = await published(host);
    await host.type([
      {
        kind: 'setCell',
        sheet: 'tblOnderzoek',
        row: 2,
        column: 1,
        cell: { value: 'alleen aantallen', flags: 0 },
      },
    ]);
    press(MAKE);
    await idle();
    expect(list()).toEqual([]);
    expect(host.opened).toHaveLength(2);
  });
});
