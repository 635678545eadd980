/** Opens a workbook in the in-memory Excel, with Microsoft's client library in front of it. Start here; see the README. */
import type { Workbook } from '../../src/core/intake/grid';
import { readXlsx } from '../../src/formats/xlsx';
import { connect, loadLibrary } from './client/library';
import { InMemoryExcel, LOWEST_SETS, type Behaviour } from './in-memory-excel';

export type { InMemoryExcel };

export interface Options extends Behaviour {
  /** API sets and versions that this Excel says it has. What lies above them fails in the client itself. */
  readonly sets?: Readonly<Record<string, string>>;
}

/**
 * An Excel with this workbook (or an empty one), on the globals that an add-in finds: Excel, OfficeExtension, Office.
 * One is open at a time: a second one takes the place of the first.
 */
export function openExcel(workbook: Workbook | null = null, options: Options = {}): InMemoryExcel {
  const library = loadLibrary();
  const { _testTriggerRichApiMessageEvent: trigger } = library.OfficeExtension;
  const excel = new InMemoryExcel(
    workbook,
    library.Excel,
    (entries) => {
      trigger({ entries });
    },
    options,
  );
  connect(library, (request, flags) => excel.answer(request, flags));
  provideGlobals(library, { ...LOWEST_SETS, ...options.sets });
  return excel;
}

/** The same, of the bytes of a file. */
export async function openXlsx(bytes: Uint8Array, options: Options = {}): Promise<InMemoryExcel> {
  return openExcel(await readXlsx(bytes, 'Map1.xlsx'), options);
}

function provideGlobals(
  { Excel, OfficeExtension, window }: ReturnType<typeof loadLibrary>,
  sets: Readonly<Record<string, string>>,
): void {
  const number = (version: string): number =>
    version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    number(sets[name] ?? '0.0') >= number(version);
  const Office = { context: { platform: 'OfficeOnline', requirements: { isSetSupported } } };
  // The library asks its own window which sets there are.
  window['Office'] = Office;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
}
