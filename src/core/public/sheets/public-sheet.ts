/**
 * A sheet of a public version: values and their look, and nothing else. What a block or a cell may carry besides (a
 * link, a formula, a mark, something that a later version of a report draws) is not copied.
 */
import { line, overFullWidth, textBlock } from '../../report/blocks';
import { cleanRows } from '../../report/cells/clean-rows';
import type { Block, Cell, Row, Sheet } from '../../report/document';
import { FIRST_LINE } from '../../report/own-sheets/own-sheet';
import { PUBLIC_VERSION } from '../../text/public-version';
import { COMMON } from '../../text/reports/common';
import type { PublicStudy } from '../public-study';

export function publicSheet(name: string, columnWidths: readonly number[], blocks: readonly Block[]): Sheet {
  return {
    name,
    columnWidths,
    blocks: overFullWidth(blocks, columnWidths.length).map(plainBlock),
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      repeatRows: { first: 1, last: 1 },
      footer: { left: PUBLIC_VERSION.footer, centre: '' },
    },
  };
}

/** The top of every sheet. Its first line keeps it from ever being read as input. */
export function publicTitle(study: PublicStudy, lines: readonly (Row | string | null)[]): Block {
  return textBlock([
    line(FIRST_LINE, 'firstLine'),
    line(study.name ?? COMMON.unnamedStudy, 'title'),
    ...lines,
    line(PUBLIC_VERSION.recognise, 'note'),
  ]);
}

function plainBlock({ kind, startsPart, headerRows, rows }: Block): Block {
  const plain = cleanRows(rows.map(({ cells }) => ({ cells: cells.map(plainCell) })));
  return { kind, ...(startsPart === true && { startsPart }), headerRows, rows: plain };
}

function plainCell({ value, style, span }: Cell): Cell {
  return { value, style, ...(span !== undefined && { span }) };
}
