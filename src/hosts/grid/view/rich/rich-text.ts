/** Text of which parts look different. */
import { WrapStrategy, type IDocumentData, type IStyleData, type ITextStyle } from '@univerjs/core';
import type { Cell } from '../read/file';
import { fontLook } from '../read/look';
import { documentOf, textStyleOf } from './document';

export interface RichText {
  /** All of it, as a plain cell would hold it. */
  readonly text: string;
  /** The grid keeps what it makes of a document in that document: every cell gets one of its own. */
  readonly document: () => IDocumentData;
}

type Run = NonNullable<Cell['richText']>[number];

/**
 * `own`: how the cell looks, and so text in it that says nothing of itself. Null: all of it looks the same as that. A cell
 * that does not wrap shows all on one line, as Excel does.
 */
export function richTextOf(
  runs: readonly Run[],
  own: IStyleData,
  theme: readonly string[] | undefined,
): RichText | null {
  if (!runs.some(({ font }) => font !== undefined)) return null;
  const text = runs.map((run) => run.text.replaceAll('\r\n', '\n')).join('');
  const lineEnd = own.tb === WrapStrategy.WRAP ? '\r' : '';
  const pieces = runs.map((run) => ({
    text: run.text.replace(/\r?\n/g, lineEnd),
    style: lookOf(run, own, theme),
  }));
  return { text, document: () => documentOf(pieces) };
}

/** A part that brings a font brings all of it: what it does not say is not bold, and has no colour. */
function lookOf({ font }: Run, own: IStyleData, theme: readonly string[] | undefined): ITextStyle {
  if (font === undefined) return textStyleOf(own);
  const { ff, fs } = textStyleOf(own);
  return { ...(ff !== undefined && { ff }), ...(fs !== undefined && { fs }), ...fontLook(font, theme) };
}
