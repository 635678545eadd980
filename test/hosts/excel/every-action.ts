/**
 * The reports of a study fail at every single action. Nothing is rolled back, so what a failure at action k leaves is the
 * state after k actions: a drawing that goes well is looked at on its way, and from each state the next attempt and the
 * next run are tried; they are one where the next run places the sheet as this one did. An action that leaves the workbook
 * as it was, as reading does, leaves no state of its own. Sheets are drawn one after the other, and no action of one touches
 * another: that is tested as well. So of a state only the sheet that was being drawn is drawn again, and all of them where
 * the next sheet begins.
 * Each scenario is a test file of its own, so that they run beside each other.
 */
import { isDeepStrictEqual } from 'node:util';
import { Findings } from '../../../src/core/domain/finding';
import { finished } from '../../../src/core/domain/pauses';
import type { Workbook } from '../../../src/core/intake/grid';
import type { Document, Sheet as DocumentSheet } from '../../../src/core/report/document';
import { INCOMPLETE_SUFFIX, isOwnSheet, readMark } from '../../../src/core/report/own-sheets/own-sheet';
import { placeSheets } from '../../../src/core/report/own-sheets/placement';
import type { SheetKind } from '../../../src/core/report/report-input';
import { run } from '../../../src/core/run';
import { HOST_ERRORS } from '../../../src/core/text/host-errors';
import { isAsSaved, restoreBook, saveBook, type SavedBook } from './saved-book';
import type { Sheet } from '../../office-host/model/sheet';
import { hostCode, report, type Opened } from './opened';
import { pictureOf } from '../../support/excel/picture';

/** Thousands of drawings of one sheet. */
const MINUTES = 600_000;

/** A state on the way, with the sheet that was being drawn. */
interface State {
  readonly action: number;
  readonly book: SavedBook;
  /** Which sheet of the document; -1: none was begun. */
  readonly at: number;
}

interface Scene extends Opened {
  readonly document: Document;
  readonly start: SavedBook;
  /** Each sheet as it was, and as it comes. */
  readonly before: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
}

async function sceneOf(make: () => Promise<Opened>): Promise<Scene> {
  const made = await make();
  const { book } = made.excel;
  const { document } = run(await made.host.snapshot(), { today: null });
  const start = saveBook(book);
  const before = pictures(made);
  made.excel.log.clear();
  await made.host.draw(document);
  return { ...made, document, start, before, whole: pictures(made) };
}

function pictures({ excel }: Opened): ReadonlyMap<string, string> {
  return new Map(excel.book.sheets.map(({ name }) => [name, pictureOf(excel, name)]));
}

const markOf = (sheet: Sheet) => readMark(String([...sheet.properties.values()][0]?.value));
const firstValue = (sheet: Sheet): string => String(sheet.contents.at(0, 0)?.value ?? '');

/** Draws once more, and keeps the states in which sheet `at` was being drawn; the last state of all with the last sheet. */
async function statesOf({ excel, host, document, start }: Scene, at: number): Promise<readonly State[]> {
  restoreBook(excel.book, start);
  const drawn = document.sheets.map(({ name }) => name);
  /** The last one that is begun and not whole. */
  const current = (): number =>
    drawn.reduce((last, name, index) => {
      const sheet = excel.book.sheet(name);
      return sheet !== undefined && markOf(sheet)?.complete !== true ? index : last;
    }, -1);
  const states: State[] = [];
  const known = new Map<Sheet, string>();
  /** The sheets that are not as in the state before. */
  const changedSince = (before: SavedBook | undefined): ReadonlySet<Sheet> =>
    new Set(
      excel.book.sheets.filter((sheet) => {
        const signature = `${firstValue(sheet)} ${JSON.stringify(markOf(sheet))}`;
        const isSame = known.get(sheet) === signature;
        known.set(sheet, signature);
        return !isSame || (sheet.name === drawn[at] && (before === undefined || !isAsSaved(before, sheet)));
      }),
    );
  let action = 0;
  let latest = -1;
  let lastStep: object | undefined;
  excel.faults.watchActions((step) => {
    latest = Math.max(latest, current());
    const isNew = states.length === 0 || step !== lastStep;
    lastStep = step;
    if (isNew && latest === at) {
      const before = states.at(-1)?.book;
      const changed = changedSince(before);
      const isAsBefore = changed.size === 0 && isDeepStrictEqual(excel.book.settings, before?.settings);
      if (!isAsBefore)
        states.push({ action, at, book: saveBook(excel.book, (sheet) => changed.has(sheet), before) });
    }
    action++;
  });
  await host.draw(document);
  excel.faults.watchActions(undefined);
  return states;
}

/** The sheet as the next run places it, of what the host reads then. */
function placedAgain(sheet: DocumentSheet, workbook: Workbook): DocumentSheet {
  const { name, columnWidths, blocks, frozenRows, print } = sheet;
  const { kind, fingerprint, version } = sheet.mark!;
  const content = { columnWidths, blocks, frozenRows, print, name, kind: kind as SheetKind };
  const [placed] = finished(placeSheets([content], workbook, { fingerprint, version }, new Findings()));
  return placed!;
}

function saysSo(sheet: Sheet): boolean {
  const isEmpty = sheet.used(false) === null;
  return isEmpty || (markOf(sheet)?.complete === false && firstValue(sheet).endsWith(INCOMPLETE_SUFFIX));
}

const withoutMark = (picture: string | undefined): string | undefined =>
  picture?.replace(/^property .*\n/m, '');

export function failsAtEveryAction(make: () => Promise<Opened>): void {
  let scene: Scene;
  beforeAll(async () => {
    scene = await sceneOf(make);
  });

  test('no action touches cells of another sheet than ours, nor empties the list of undo', () => {
    const { log } = scene.excel;
    const ours = new Set(scene.document.sheets.map(({ name }) => name));
    const touched = log.steps.flatMap(({ kind, target }) => {
      const [, quoted, plain] = /^(?:'([^']+)'|([^'!]+))!/.exec(target) ?? [];
      return kind === 'read' ? [] : [quoted ?? plain ?? ''];
    });
    expect(touched.filter((name) => name !== '' && !ours.has(name))).toEqual([]);
    expect(log.undoCleared).toEqual([]);
    for (const [name, picture] of scene.before)
      if (!ours.has(name)) expect(scene.whole.get(name)).toBe(picture);
  });

  test(
    'what is left at every action is as before, whole or says that it is not, and is mended at once and by the next run',
    async () => {
      const { excel, host, document, before, whole } = scene;
      let count = 0;
      for (let at = -1; at < document.sheets.length; at++) {
        const states = await statesOf(scene, at);
        count += states.length;
        for (const [index, { action, book }] of states.entries()) {
          const sheet = document.sheets[Math.max(0, at)]!;
          const { name } = sheet;
          const told = [action, name];
          const restore = (changed?: (each: Sheet) => boolean): void => {
            restoreBook(excel.book, book, changed);
          };
          const isThis = (each: Sheet): boolean => each.name === name;
          restore(index === 0 ? undefined : isThis);
          for (const each of document.sheets) {
            const left = excel.book.sheet(each.name);
            if (left === undefined || saysSo(left)) continue;
            const isFine = left.name !== name && index > 0;
            if (isFine) continue;
            const picture = withoutMark(pictureOf(excel, each.name));
            const known = [before.get(each.name), whole.get(each.name)].map(withoutMark);
            expect([...told, each.name, known.includes(picture)]).toEqual([...told, each.name, true]);
          }
          const snapshot = await host.snapshot();
          const grid = snapshot.sheets.find((each) => each.name === name);
          if (grid !== undefined) expect([...told, isOwnSheet(grid)]).toEqual([...told, true]);
          if (index === 0) {
            await report(scene);
            expect(pictures(scene)).toEqual(whole);
            restore();
          }
          const again = placedAgain(sheet, snapshot);
          expect([...told, again.name, again.keepCopyAs]).toEqual([...told, name, undefined]);
          await host.draw({ ...document, sheets: [again] });
          expect([...told, pictureOf(excel, name)]).toEqual([...told, whole.get(name)]);
          expect(excel.book.settings.size).toBe(0);
          excel.log.clear();
          if (isDeepStrictEqual(again, sheet)) continue;
          restore(isThis);
          await host.draw({ ...document, sheets: [sheet] });
          expect([...told, pictureOf(excel, name)]).toEqual([...told, whole.get(name)]);
          excel.log.clear();
        }
      }
      expect(count).toBeGreaterThan(50 * document.sheets.length);
    },
    MINUTES,
  );

  test('a connection that really breaks there leaves that state, and the user hears so', async () => {
    const { excel, host, document, start } = scene;
    for (const at of document.sheets.keys()) {
      const states = await statesOf(scene, at);
      const { action, book } = states[Math.floor((states.length * (at + 1)) / (document.sheets.length + 1))]!;
      restoreBook(excel.book, book);
      const wanted = pictures(scene);
      restoreBook(excel.book, start);
      excel.faults.breakAtAction(action);
      expect(await hostCode(host.draw(document))).toBe('connectionLost');
      excel.faults.mend();
      expect(pictures(scene)).toEqual(wanted);
    }
    expect(HOST_ERRORS.connectionLost()).toContain(
      'Een blad dat nog niet af is, zegt dat in de eerste regel.',
    );
  });
}
