/**
 * Whatever goes wrong: cells that are not ours stay as they are, and each sheet of ours is as before, whole, or says that
 * it is not. The next report repairs it.
 */
import { INCOMPLETE_SUFFIX, readMark } from '../../../src/core/report/own-sheets/own-sheet';
import { openExcel } from '../../office-host/open-excel';
import { workbookOf } from '../../support/workbook';
import { hostCode, opened, type Opened } from './opened';
import { placed, smallReport } from './placed';
import { pictureOf } from '../../support/excel/picture';

/** Hundreds of workbooks, one after the other. */
const MINUTES = 300_000;

const INPUT = workbookOf([{ sheet: 'Invoer', cells: 'Casus | Kosten\n1 | 5\n2 | 6' }]);
const FIRST = [smallReport('resultaat', 'Resultaat', ['een', 'twee', 'drie'])];
const NEXT = [
  smallReport('resultaat', 'Resultaat', ['een', '=1+1', "'s avonds", 'vier', 'vijf']),
  smallReport('controle', 'Controle', ['-']),
];

/** A workbook with a report and a note of the user beside it. */
async function withReport(): Promise<Opened> {
  const made = opened(INPUT);
  await made.host.draw(placed(await made.host.snapshot(), ...FIRST));
  made.excel.types('Resultaat!F2', ['eigen aantekening']);
  made.excel.types('Resultaat!A40', ['onder het rapport']);
  made.excel.log.clear();
  return made;
}

async function drawNext({ host }: Opened): Promise<void> {
  await host.draw(placed(await host.snapshot(), ...NEXT));
}

const pictures = ({ excel }: Opened): string[] => excel.book.sheets.map(({ name }) => pictureOf(excel, name));

/** What the user has: the input, and what stands beside and below the report. */
function ofTheUser({ excel }: Opened): unknown {
  return [pictureOf(excel, 'Invoer'), excel.values('Resultaat!F2'), excel.values('Resultaat!A40')];
}

function isMarkedIncomplete({ excel }: Opened, name: string): boolean {
  const sheet = excel.sheet(name);
  const mark = readMark(String([...sheet.properties.values()][0]?.value));
  const saysSo = String(sheet.contents.at(0, 0)?.value ?? '').endsWith(INCOMPLETE_SUFFIX);
  const isEmpty = sheet.used(false) === null;
  return (mark?.complete === false || mark === null) && (saysSo || isEmpty);
}

let whole: readonly string[];
let before: readonly string[];
let actions: number;

beforeAll(async () => {
  const made = await withReport();
  before = pictures(made);
  const document = placed(await made.host.snapshot(), ...NEXT);
  made.excel.log.clear();
  await made.host.draw(document);
  actions = made.excel.log.batches.reduce((sum, batch) => sum + batch.actions, 0);
  whole = pictures(made);
});

test(
  'a failure at any single action is repaired at once',
  async () => {
    for (let k = 0; ; k++) {
      const made = await withReport();
      const document = placed(await made.host.snapshot(), ...NEXT);
      made.excel.faults.failAtAction(k);
      await made.host.draw(document);
      if (made.excel.faults.isArmed) {
        expect(k).toBe(actions);
        break;
      }
      expect(pictures(made)).toEqual(whole);
      expect(made.excel.log.undoCleared).toEqual([]);
    }
  },
  MINUTES,
);

test(
  'a connection that breaks at any action, and stays broken, leaves nothing that looks whole and is not',
  async () => {
    for (let k = 0; k < actions; k++) {
      const made = await withReport();
      const user = ofTheUser(made);
      const document = placed(await made.host.snapshot(), ...NEXT);
      made.excel.faults.breakAtAction(k);
      expect(await hostCode(made.host.draw(document))).toBe('connectionLost');
      made.excel.faults.mend();
      expect(ofTheUser(made)).toEqual(user);
      for (const { name } of made.excel.book.sheets) {
        const picture = withoutMark(pictureOf(made.excel, name));
        const isFine = [...before, ...whole].map(withoutMark).includes(picture);
        if (!isFine) expect([k, name, isMarkedIncomplete(made, name)]).toEqual([k, name, true]);
      }
      await drawNext(made);
      expect(pictures(made)).toEqual(whole);
    }
  },
  MINUTES,
);

function withoutMark(picture: string): string {
  return picture.replace(/^property .*\n/m, '');
}

test.each(['before', 'halfway', 'after'] as const)(
  'a step that fails %s it was carried out',
  async (when) => {
    for (let step = 0; step < 3; step++) {
      const made = await withReport();
      const document = placed(await made.host.snapshot(), ...NEXT);
      for (let skipped = 0; skipped < step; skipped++) made.excel.faults.beforeNextSync(() => undefined);
      made.excel.faults.beforeNextSync(() => {
        made.excel.faults.failNextSync('GeneralException', when);
      });
      await made.host.draw(document);
      expect(pictures(made)).toEqual(whole);
    }
  },
);

describe('what is refused before anything is written', () => {
  /** Does something to the workbook between the snapshot and the drawing. */
  async function drawn(meanwhile: (made: Opened) => void): Promise<unknown> {
    const made = await withReport();
    const document = placed(await made.host.snapshot(), ...NEXT);
    meanwhile(made);
    const now = pictures(made);
    const code = await hostCode(made.host.draw(document));
    if (code !== null) expect(pictures(made)).toEqual(now);
    return code;
  }

  test('a sheet that is protected', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.sheet('Resultaat').isProtected = true;
      }),
    ).toBe('sheetProtected');
  });

  test('a workbook to which no sheets can be added', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.book.isStructureProtected = true;
      }),
    ).toBe('structureProtected');
  });

  test('a workbook that is read only', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.book.isReadOnly = true;
      }),
    ).toBe('readOnly');
  });

  test('somebody who is typing in a cell', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.faults.editMode = true;
      }),
    ).toBe('editMode');
  });

  test.each([
    [
      'renamed',
      (made: Opened) => {
        made.excel.sheet('Resultaat').name = 'Andere naam';
      },
    ],
    [
      'deleted',
      (made: Opened) => {
        made.excel.book.deleteSheet(made.excel.sheet('Resultaat'));
      },
    ],
  ] as const)('a report that was %s', async (_what, change) => {
    expect(await drawn(change)).toBe('sheetGone');
  });

  test('a sheet of the user that got the name of a new report', async () => {
    expect(await drawn(({ excel }) => excel.book.addSheet('Controle'))).toBe('sheetNameTaken');
  });

  test('a report in which somebody typed after it was read', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.types('Resultaat!B5', [12]);
      }),
    ).toBe('sheetChanged');
  });

  test('a cell of the user where the report is going to be longer', async () => {
    expect(
      await drawn(({ excel }) => {
        excel.colleagueTypes('Resultaat!A9', ['net getypt']);
      }),
    ).toBe('sheetChanged');
  });

  test('a table of the user in the report', async () => {
    const made = await withReport();
    const document = placed(await made.host.snapshot(), ...NEXT);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.add('Resultaat!A5:C7', true);
      await context.sync();
    });
    const [sheet] = document.sheets;
    const keeping = { ...document, sheets: [{ ...sheet!, keepCopyAs: 'Resultaat (bewaard)' }] };
    expect(await hostCode(made.host.draw(keeping))).toBe('tableInReport');
  });

  test('a pivot table of the user in the report, and not one beside it', async () => {
    const pivot = (firstRow: number, firstColumn: number) => (made: Opened) => {
      const area = { firstRow, firstColumn, lastRow: firstRow + 3, lastColumn: firstColumn + 1 };
      made.excel.sheet('Resultaat').pivots.push({ name: 'Draaitabel1', area });
    };
    expect(await drawn(pivot(4, 1))).toBe('tableInReport');
    // The new report is two rows longer than the one before.
    expect(await drawn(pivot(7, 2))).toBe('tableInReport');
    expect(await drawn(pivot(4, 5))).toBeNull();
  });

  test('a table of the user elsewhere on the sheet is no matter', async () => {
    const made = await withReport();
    made.excel.types('Resultaat!H1', ['Kolom'], [1]);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.add('Resultaat!H1:H2', true);
      await context.sync();
    });
    await drawNext(made);
    expect(made.excel.sheet('Resultaat').tables).toHaveLength(1);
  });
});

describe('while a report is written', () => {
  /** Does something to the workbook between two steps of a drawing. */
  async function drawn(step: number, meanwhile: (made: Opened) => void) {
    const made = await withReport();
    const document = placed(await made.host.snapshot(), ...NEXT);
    for (let skipped = 0; skipped < step; skipped++) made.excel.faults.beforeNextSync(() => undefined);
    made.excel.faults.beforeNextSync(() => {
      meanwhile(made);
    });
    return { made, code: await hostCode(made.host.draw(document)) };
  }
  const STEPS = [1, 2] as const;

  test.each(STEPS)(
    'a report that gets another name before step %d keeps it, and is written',
    async (step) => {
      const { made, code } = await drawn(step, ({ excel }) => {
        excel.book.renameSheet(excel.sheet('Resultaat'), 'Mijn resultaat');
      });
      expect(code).toBeNull();
      expect(made.excel.values('Mijn resultaat!A6')).toEqual([['=1+1']]);
      await drawNext(made);
      expect(made.excel.book.sheets.map(({ name }) => name)).toEqual([
        'Invoer',
        'Mijn resultaat',
        'Controle',
      ]);
    },
  );

  test.each(STEPS)(
    'a report that is deleted before step %d is missed, and the next one makes it',
    async (step) => {
      const { made, code } = await drawn(step, ({ excel }) => {
        excel.book.deleteSheet(excel.sheet('Resultaat'));
      });
      expect(code).toBe('sheetGone');
      for (const { name } of made.excel.book.sheets.slice(1))
        expect(isMarkedIncomplete(made, name)).toBe(true);
      await drawNext(made);
      expect(made.excel.values('Resultaat!A6')).toEqual([['=1+1']]);
      expect(isMarkedIncomplete(made, 'Controle')).toBe(false);
    },
  );

  test.each(STEPS)(
    'a sheet of the input that gets another name before step %d is no matter',
    async (step) => {
      const { made, code } = await drawn(step, ({ excel }) => {
        excel.book.renameSheet(excel.sheet('Invoer'), 'Anders');
      });
      expect(code).toBeNull();
      expect(made.excel.values('Anders!A1')).toEqual([['Casus']]);
    },
  );

  test.each(STEPS)('a sheet of the user with the name of a new report, before step %d', async (step) => {
    const { made, code } = await drawn(step, ({ excel }) => {
      if (step === 1) excel.book.addSheet('Controle');
    });
    expect(code).toBe(step === 1 ? 'sheetNameTaken' : null);
    if (step === 1) expect(pictureOf(made.excel, 'Controle')).not.toContain('property');
  });

  test.each(STEPS)('what a colleague types beside and below a report before step %d stays', async (step) => {
    const { made, code } = await drawn(step, ({ excel }) => {
      excel.colleagueTypes('Resultaat!F3', ['ernaast']);
      excel.colleagueTypes('Resultaat!A41', ['eronder']);
    });
    expect(code).toBeNull();
    expect([made.excel.values('Resultaat!F2:F3'), made.excel.values('Resultaat!A40:A41')]).toEqual([
      [['eigen aantekening'], ['ernaast']],
      [['onder het rapport'], ['eronder']],
    ]);
  });

  test.each(STEPS)('a sheet that is protected before step %d', async (step) => {
    const { made, code } = await drawn(step, ({ excel }) => {
      excel.sheet('Resultaat').isProtected = true;
    });
    expect(code).toBe('sheetProtected');
    made.excel.sheet('Resultaat').isProtected = false;
    await drawNext(made);
    expect(pictures(made)).toEqual(whole);
  });
});

test('an Excel that takes less than we send says so, and nothing is half done', async () => {
  const made = await withReport();
  const document = placed(await made.host.snapshot(), ...NEXT);
  made.excel.faults.payloadLimit = 10_000;
  expect(await hostCode(made.host.draw(document))).toBe('tooLarge');
  expect(pictures(made)).toEqual(before);
});

test('a copy that fails at any action is made in the end, and nothing of the user is lost', async () => {
  let steps = Infinity;
  for (let k = 0; k < steps; k++) {
    const made = await withReport();
    made.excel.types('Resultaat!B5', ['mijn eigen cijfer']);
    const document = placed(await made.host.snapshot(), ...NEXT);
    const [sheet, ...others] = document.sheets;
    const keeping = { ...document, sheets: [{ ...sheet!, keepCopyAs: 'Resultaat (bewaard)' }, ...others] };
    made.excel.log.clear();
    made.excel.faults.failAtAction(k);
    await made.host.draw(keeping);
    const kept = made.excel.book.sheets.filter(
      ({ contents }) => contents.at(4, 1)?.value === 'mijn eigen cijfer',
    );
    expect([k, kept.map(({ name }) => name)]).toEqual([k, ['Resultaat (bewaard)']]);
    expect(made.excel.book.settings.size).toBe(0);
    expect(pictureOf(made.excel, 'Resultaat')).toBe(whole[1]);
    // The look, and the copy: the rest is as in every report.
    const [look, copy, next] = made.excel.log.batches;
    if (next?.error !== undefined) steps = look!.actions + copy!.actions;
  }
  expect(steps).toBeGreaterThan(10);
});

describe('a copy that was made and not named, because the connection broke', () => {
  /** Breaks after the action that copies; the next attempt fails at once. */
  async function copied(): Promise<Opened> {
    const made = await withReport();
    made.excel.types('Resultaat!B5', ['mijn eigen cijfer']);
    let isCopied = false;
    made.excel.faults.watchActions(() => {
      if (isCopied || made.excel.book.sheet('Resultaat (2)') === undefined) return;
      isCopied = true;
      made.excel.faults.breakAtAction(0);
    });
    expect(await hostCode(drawKeeping(made))).toBe('connectionLost');
    made.excel.faults.watchActions(undefined);
    made.excel.faults.mend();
    expect(made.excel.book.sheets.map(({ name }) => name)).toEqual(['Invoer', 'Resultaat', 'Resultaat (2)']);
    return made;
  }
  async function drawKeeping({ host }: Opened): Promise<void> {
    const document = placed(await host.snapshot(), ...NEXT);
    const [sheet, ...others] = document.sheets;
    await host.draw({ ...document, sheets: [{ ...sheet!, keepCopyAs: 'Resultaat (bewaard)' }, ...others] });
  }
  const names = ({ excel }: Opened): string[] => excel.book.sheets.map(({ name }) => name);

  test('becomes the copy of the next report', async () => {
    const made = await copied();
    await drawKeeping(made);
    expect(names(made)).toEqual(['Invoer', 'Resultaat', 'Resultaat (bewaard)', 'Controle']);
    expect(made.excel.values('Resultaat (bewaard)!B5')).toEqual([['mijn eigen cijfer']]);
    expect(made.excel.book.settings.size).toBe(0);
  });

  test('stays as it is when the report was changed after it', async () => {
    const made = await copied();
    made.excel.types('Resultaat!B5', ['nog een cijfer']);
    await drawKeeping(made);
    expect(names(made)).toEqual(['Invoer', 'Resultaat', 'Resultaat (2)', 'Resultaat (bewaard)', 'Controle']);
    expect(made.excel.values('Resultaat (2)!B5')).toEqual([['mijn eigen cijfer']]);
    expect(made.excel.values('Resultaat (bewaard)!B5')).toEqual([['nog een cijfer']]);
  });

  test('is told from a copy that the user had made before', async () => {
    const made = await withReport();
    made.excel.types('Resultaat!B5', ['mijn eigen cijfer']);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem('Resultaat').copy('End');
      await context.sync();
    });
    made.excel.faults.watchActions(() => {
      if (made.excel.book.sheet('Resultaat (3)') !== undefined) made.excel.faults.breakAtAction(0);
    });
    expect(await hostCode(drawKeeping(made))).toBe('connectionLost');
    made.excel.faults.watchActions(undefined);
    made.excel.faults.mend();
    await drawKeeping(made);
    expect(names(made)).toEqual(['Invoer', 'Resultaat', 'Resultaat (2)', 'Resultaat (bewaard)', 'Controle']);
  });
});

test('somebody who starts to type halfway keeps the report waiting', async () => {
  const made = await withReport();
  const document = placed(await made.host.snapshot(), ...NEXT);
  const { faults } = made.excel;
  faults.beforeNextSync(() => {
    faults.editMode = true;
  });
  let isDone = false;
  const drawing = made.host.draw(document).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const whileTyping = isDone;
  faults.editMode = false;
  await drawing;
  expect(pictures(made)).toEqual(whole);
  expect(whileTyping).toBe(false);
});

test('cells that the user merged in a report are taken apart, those beside it are not', async () => {
  const made = await withReport();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Resultaat');
    sheet.getRange('A6:C6').merge();
    sheet.getRange('F2:G3').merge();
    await context.sync();
  });
  const document = placed(await made.host.snapshot(), ...NEXT);
  const [sheet, ...others] = document.sheets;
  await made.host.draw({
    ...document,
    sheets: [{ ...sheet!, keepCopyAs: 'Resultaat (bewaard)' }, ...others],
  });
  expect(made.excel.sheet('Resultaat').merges).toContainEqual({
    firstRow: 1,
    firstColumn: 5,
    lastRow: 2,
    lastColumn: 6,
  });
  expect(made.excel.values('Resultaat!C6')).toEqual([['zie']]);
});

test('two clicks at once give one report, drawn twice', async () => {
  const made = opened(INPUT);
  const document = placed(await made.host.snapshot(), ...NEXT);
  await Promise.all([made.host.draw(document), made.host.draw(document)]);
  expect(made.excel.book.sheets.map(({ name }) => name)).toEqual(['Invoer', 'Resultaat', 'Controle']);
  expect(readMark(String([...made.excel.sheet('Resultaat').properties.values()][0]?.value))?.complete).toBe(
    true,
  );
});

test('what a colleague types on other sheets meanwhile stays', async () => {
  const made = await withReport();
  const document = placed(await made.host.snapshot(), ...NEXT);
  for (let step = 0; step < 3; step++)
    made.excel.faults.beforeNextSync(() => {
      made.excel.colleagueTypes(`Invoer!D${step + 1}`, [`van een collega ${step}`]);
    });
  await made.host.draw(document);
  expect(made.excel.values('Invoer!D1:D3')).toEqual([
    ['van een collega 0'],
    ['van een collega 1'],
    ['van een collega 2'],
  ]);
});

test('a report that is very hidden is written and stays hidden', async () => {
  const made = await withReport();
  made.excel.sheet('Resultaat').visibility = 'VeryHidden';
  await drawNext(made);
  expect(made.excel.sheet('Resultaat').visibility).toBe('VeryHidden');
  expect(made.excel.values('Resultaat!A6')).toEqual([['=1+1']]);
});

test('an Excel that is too old says so', async () => {
  const made = opened(INPUT, { sets: { ExcelApi: '1.11' } });
  expect(await hostCode(made.host.snapshot())).toBe('notSupported');
});

test('a report that is stopped says that it is not whole, and the next one repairs it', async () => {
  const made = await withReport();
  const document = placed(await made.host.snapshot(), ...NEXT);
  const stop = new AbortController();
  const work = {
    signal: stop.signal,
    onProgress: ({ done, of }: { done: number; of: number }) => {
      if (done === of - 1) stop.abort();
    },
  };
  expect(await hostCode(made.host.draw(document, work))).toBe('aborted');
  expect(isMarkedIncomplete(made, 'Resultaat')).toBe(true);
  expect(isMarkedIncomplete(made, 'Controle')).toBe(true);
  await drawNext(made);
  expect(pictures(made)).toEqual(whole);
});

test('a report that is stopped before it began leaves everything as it was', async () => {
  const made = await withReport();
  const document = placed(await made.host.snapshot(), ...NEXT);
  const signal = AbortSignal.abort();
  expect(await hostCode(made.host.draw(document, { signal }))).toBe('aborted');
  expect(await hostCode(made.host.snapshot({ signal }))).toBe('aborted');
  expect(pictures(made)).toEqual(before);
});

test('a mistake of ours is no failure of Excel', async () => {
  openExcel();
  const { host } = opened(INPUT);
  const bad = smallReport('resultaat', 'Resultaat', ['een']);
  const broken = {
    ...bad,
    blocks: [
      { kind: 'table' as const, headerRows: 0, rows: [{ cells: [{ value: NaN, style: 'text' as const }] }] },
    ],
  };
  await expect(host.draw({ title: '', sheets: [broken] })).rejects.toThrow(
    'A report holds a number that is none.',
  );
});
