/** Our Excel host in front of Microsoft's client library and the in-memory Excel. */
import type { Workbook } from '../../../src/core/intake/grid';
import type { Document } from '../../../src/core/report/document';
import { run, type RunResult } from '../../../src/core/run';
import { writeXlsx } from '../../../src/formats/xlsx';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import type { Host } from '../../../src/hosts/host';
import { effectFunctions } from '../../support/excel/effect-functions';
import { openExcel, openXlsx, type InMemoryExcel, type Options } from '../../office-host/open-excel';

export interface Opened {
  readonly excel: InMemoryExcel;
  readonly host: Host;
  /** Files that were offered as a download. */
  readonly downloads: { readonly bytes: Uint8Array; readonly fileName: string }[];
}

export function opened(workbook: Workbook | null = null, options: Options = {}): Opened {
  return withHost(openExcel(workbook, options));
}

/** A workbook that was made of a document first: an example, a template. */
export async function openedDocument(document: Document, options: Options = {}): Promise<Opened> {
  return withHost(await openXlsx(await writeXlsx(null, document), options));
}

function withHost(excel: InMemoryExcel): Opened {
  const downloads: { bytes: Uint8Array; fileName: string }[] = [];
  excel.book.calculate = effectFunctions(excel.book);
  const host = excelHost((bytes, fileName) => downloads.push({ bytes, fileName }));
  excel.log.clear();
  return { excel, host, downloads };
}

/** What the pane does for a report: read, calculate, draw. */
export async function report({ host }: Opened): Promise<RunResult> {
  const result = run(await host.snapshot(), { today: null });
  await host.draw(result.document);
  return result;
}

/** The code with which a host refuses; null: it did not. */
export async function hostCode(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.name === 'HostError') return error.code;
    throw error;
  }
}
