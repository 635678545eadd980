/** What a file gets called. */
import { PREVIEW } from '../core/text/preview';

/** The name with the extension of what is in it: a workbook without macros. */
export function xlsxName(name: string): string {
  const stem = name.replace(/\.(xlsx|xlsm|xltx|xltm)$/i, '').trim();
  return stem === '' ? PREVIEW.fileName : `${stem}.xlsx`;
}
