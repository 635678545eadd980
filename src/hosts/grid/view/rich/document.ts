/** Text as the grid keeps it where it is more than one line in one look. */
import type { IDocumentData, IStyleData, ITextStyle } from '@univerjs/core';

export interface Piece {
  /** The grid ends a line with \r. */
  readonly text: string;
  readonly style: ITextStyle;
}

export function documentOf(pieces: readonly Piece[]): IDocumentData {
  let end = 0;
  const textRuns = pieces.map(({ text, style }) => {
    const start = end;
    end += text.length;
    return { st: start, ed: end, ts: { ...style } };
  });
  const stream = `${pieces.map(({ text }) => text).join('')}\r`;
  return {
    id: 'd',
    body: {
      dataStream: `${stream}\n`,
      textRuns,
      paragraphs: [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index })),
      sectionBreaks: [{ startIndex: stream.length }],
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: [],
  };
}

/** The rest of how a cell looks is no matter of its text. */
export function textStyleOf({ ff, fs, bl, it, ul, st, cl }: IStyleData): ITextStyle {
  return Object.fromEntries(
    Object.entries({ ff, fs, bl, it, ul, st, cl }).filter(([, value]) => value !== undefined),
  );
}
