/**
 * Draws a document in the workbook, in three steps besides what has to be cut in pieces: look at what stands there, write
 * all of it while each sheet says that it is not yet whole, and say that it is. The order is fixed and every step may be
 * done again, so a failure anywhere is repaired by doing the whole once more.
 */
import type { Document } from '../../../core/report/document';
import {
  INCOMPLETE_SUFFIX,
  MARK_PROPERTY,
  hashContent,
  writeMark,
} from '../../../core/report/own-sheets/own-sheet';
import { layOut } from '../../../formats/xlsx/write/layout';
import type { Work } from '../../host';
import type { DateSystem } from '../read/date-system';
import { forgetAdded, noteAdded } from '../added-sheets';
import { LATER } from '../attempts';
import { cellsAt } from '../place';
import { excelCode, stopIfAborted } from '../errors';
import { ACTION_BYTES, Batch, bytesOf } from './batch';
import { contentsOf } from './contents';
import { drawCells, drawReferences, type DrawnSheet } from './draw-sheet';
import type { Drawing } from './drawing';
import { addLists } from './entries';
import { keepCopies } from './keep-copies';
import { lookAround, type Ground, type Standing } from './standing';
import { kindOfSheet, unfinishedMark } from './unfinished';

/** Answers the ids of the reports that were drawn. */
export async function drawDocument(
  document: Document,
  work: Work,
  dates: DateSystem,
): Promise<readonly string[]> {
  stopIfAborted(work.signal);
  const ground = await lookAround(document, dates, work.signal);
  const keeps = document.sheets.some(({ keepCopyAs }) => keepCopyAs !== undefined);
  try {
    return await inOneUndo(keeps, (context) =>
      writeAll(new Batch(context, work.signal), document, ground, work, dates),
    );
  } catch (error) {
    // Somebody was faster than we: the sheet with the name of ours is theirs, also while it is empty.
    if (excelCode(error) === 'ItemAlreadyExists') await Excel.run(LATER, withoutNote);
    throw error;
  }
}

function withoutNote(context: Excel.RequestContext): Promise<void> {
  forgetAdded(context);
  return context.sync();
}

type Write = (context: Excel.RequestContext) => Promise<readonly string[]>;

/** A copy empties the user's undo list, and may not be part of a group. */
async function inOneUndo(keeps: boolean, write: Write): Promise<readonly string[]> {
  if (keeps || !Office.context.requirements.isSetSupported('ExcelApi', '1.20'))
    return Excel.run(LATER, write);
  try {
    return await Excel.run({ ...LATER, mergeUndoGroup: true } as Excel.RunOptions, write);
  } catch (error) {
    if (excelCode(error) !== 'UndoNotSupported') throw error;
    return Excel.run(LATER, write);
  }
}

async function writeAll(
  batch: Batch,
  document: Document,
  ground: Ground,
  { onProgress }: Work,
  dates: DateSystem,
): Promise<readonly string[]> {
  const of = document.sheets.length + 1;
  await keepCopies(batch, ground);
  const isNoted = await note(batch, ground);
  const drawings: Drawing[] = [];
  for (const standing of ground.sheets) {
    onProgress?.({ done: drawings.length, of });
    const drawing = await begin(batch, standing, ground, dates);
    await drawCells(batch, drawing);
    drawings.push(drawing);
  }
  await addLists(batch, document.lists ?? [], ground.missingLists);
  const drawn: DrawnSheet[] = [];
  for (const drawing of drawings) drawn.push(await drawReferences(batch, drawing));
  await batch.send();
  onProgress?.({ done: of - 1, of });
  for (const sheet of drawn) await finish(batch, sheet);
  if (isNoted) forgetAdded(batch.context);
  await batch.send();
  onProgress?.({ done: of, of });
  return drawn
    .filter(({ standing }) => standing.sheet.mark !== undefined)
    .map(({ worksheet }) => worksheet.id);
}

/** Notes which sheets are going to be added; answers whether there is a note. */
async function note(batch: Batch, { sheets, isNoted }: Ground): Promise<boolean> {
  const isUnmarked = ({ place }: Standing): boolean => place === null || place.before.rows === 0;
  const added = sheets
    .filter(isUnmarked)
    .map(({ sheet }) => [sheet.name.toLowerCase(), kindOfSheet(sheet)] as const);
  if (added.length === 0) return isNoted;
  await batch.room(2 * ACTION_BYTES + bytesOf(added));
  noteAdded(batch.context, new Map(added));
  return true;
}

/** From the first action on, until the last, the sheet bears a mark that says that it is not whole, and so does its first line. */
async function begin(batch: Batch, standing: Standing, ground: Ground, dates: DateSystem): Promise<Drawing> {
  const { sheet, place } = standing;
  const layout = layOut(sheet, ground.is1904);
  const { worksheets } = batch.context.workbook;
  const first = layout.rows[0]?.[0]?.value;
  const firstText = sheet.mark === undefined ? null : `${String(first ?? '')}${INCOMPLETE_SUFFIX}`;
  const now = layout.extent;
  const before = place?.before ?? { rows: 0, columns: 0 };
  await batch.room(4 * ACTION_BYTES);
  const worksheet = place === null ? worksheets.add(sheet.name) : worksheets.getItem(place.id);
  worksheet.load('id');
  const extent = {
    rows: Math.max(now.rows, before.rows),
    columns: Math.max(now.columns, before.columns),
  };
  const mark = unfinishedMark(sheet, place?.wasWhole === true, extent, place?.theirCharts ?? []);
  worksheet.customProperties.add(MARK_PROPERTY, mark);
  if (firstText !== null) cellsAt(worksheet, 0, 0).values = [[firstText]];
  const contents = contentsOf(layout, firstText);
  return { standing, worksheet, layout, contents, fontSize: ground.fontSize, dates };
}

/** The sheet is whole: its first line says no more that it is not, and its mark knows what Excel made of it. */
async function finish(batch: Batch, { standing, worksheet, layout, readBack }: DrawnSheet): Promise<void> {
  const { sheet } = standing;
  const { customProperties } = worksheet;
  if (sheet.mark === undefined) {
    await batch.room(2 * ACTION_BYTES);
    customProperties.getItem(MARK_PROPERTY).delete();
    return;
  }
  const first = String(layout.rows[0]?.[0]?.value ?? '');
  const contentHash = hashContent(readBack(first), layout.extent);
  const mark = writeMark({ ...sheet.mark, extent: layout.extent, contentHash, complete: true });
  await batch.room(2 * ACTION_BYTES + bytesOf(mark));
  cellsAt(worksheet, 0, 0).values = [[first]];
  customProperties.add(MARK_PROPERTY, mark);
}
