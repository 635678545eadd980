/** Where a figure comes from, in words or as data. */
import type { CellExplained, InputExplained } from '../core/explain-cell';
import { formatCaseName } from '../core/text/format';
import type { ExplanationText } from '../core/text/explanation/explanation';
import { UITLEG } from '../core/text/uitleg';
import type { Command } from './arguments';
import { EXIT, type ExitCode } from './commands';
import type { Console } from './console';
import { safeText, wrap } from './display-text';
import { FileError } from './files';
import { explainFile } from './run-file';

/** So many cells are named; all of them are in the data (--json). */
const CELLS_NAMED = 8;
const MOST_WIDTH = 100;

export async function uitleg(command: Command, console: Console): Promise<ExitCode> {
  const [file = ''] = command.files;
  if (command.cell === null) return EXIT.unusable;
  try {
    const found = await explainFile(file, command, command.cell);
    const known = found.kind === 'figure' || found.kind === 'input';
    const lines = linesOf(found, command.cell.sheet);
    if (command.json) console.out(`${JSON.stringify(dataOf(found), null, 2)}\n`);
    else (known ? console.out : console.err)(drawn(lines, console.width));
    return known ? EXIT.fine : EXIT.unusable;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.err(`${safeText(file)}: ${error.message}\n`);
    return EXIT.unusable;
  }
}

/** A line with its indent. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

function drawn(lines: readonly Line[], width: number): string {
  const room = Math.max(40, Math.min(MOST_WIDTH, width));
  const texts = lines.flatMap(({ indent, text }) =>
    wrap(safeText(text), room - indent - 2).map((part, index) =>
      text === '' ? '' : ' '.repeat(indent + (index > 0 ? 2 : 0)) + part,
    ),
  );
  return `${texts.join('\n')}\n`;
}

const at = (indent: number, text: string): Line => ({ indent, text });
const BLANK = at(0, '');

function linesOf(found: CellExplained, sheet: string): readonly Line[] {
  switch (found.kind) {
    case 'figure':
      return figureLines(found);
    case 'words':
      return [
        at(0, UITLEG.words(found.cell, found.shown)),
        at(0, found.near.length === 0 ? UITLEG.noneNear : UITLEG.near),
        ...found.near.map(({ cell, shown }) => at(2, `${cell}: ${shown}`)),
      ];
    case 'input':
      return inputLines(found);
    case 'noSheet':
      return [at(0, UITLEG.noSheet(sheet)), ...found.sheets.map((name) => at(2, name))];
  }
}

function figureLines({ cell, shown, text }: Extract<CellExplained, { kind: 'figure' }>): readonly Line[] {
  return [
    at(0, `${cell}: ${shown}`),
    at(0, text.title),
    BLANK,
    at(0, `${UITLEG.rule}: ${text.rule}`),
    at(0, `${UITLEG.calculation}: ${text.calculation}`),
    at(0, `${UITLEG.source}: ${text.source}`),
    ...section(UITLEG.parts, partLines(text)),
    ...section(
      UITLEG.leftOut,
      text.leftOut.map((each) => at(2, each)),
    ),
    ...section(
      UITLEG.remarks,
      text.remarks.map((each) => at(2, each)),
    ),
    ...section(UITLEG.cells, cellLines(text)),
    BLANK,
    at(0, UITLEG.confidential),
  ];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [BLANK, at(0, `${title}:`), ...lines];
}

function partLines({ parts }: ExplanationText): readonly Line[] {
  return parts.map(({ depth, value, name, cells }) => {
    const where = cells.length === 0 ? '' : ` (${named(cells)})`;
    return at(2 + 2 * depth, `${value === '' ? '' : `${value}  `}${name}${where}`);
  });
}

function cellLines({ cells }: ExplanationText): readonly Line[] {
  return cells.length === 0 ? [] : [at(2, named(cells))];
}

function named(cells: readonly string[]): string {
  const others = cells.length - CELLS_NAMED;
  const shown = cells.slice(0, CELLS_NAMED).join(', ');
  return others > 0 ? `${shown} ${UITLEG.more(others)}` : shown;
}

function inputLines(found: InputExplained): readonly Line[] {
  const { cell, shown, table, column, understood, findings, cases, usedBy } = found;
  return [
    at(0, UITLEG.input(cell, shown)),
    at(0, table === null ? UITLEG.noTable : UITLEG.table(table, column)),
    at(0, understood === null ? UITLEG.notRead : UITLEG.understood(understood)),
    ...section(
      UITLEG.findings,
      findings.map((each) => at(2, each)),
    ),
    BLANK,
    ...usedLines(usedBy),
    ...section(
      UITLEG.cases,
      (cases ?? []).map((name) => at(2, formatCaseName(name))),
    ),
    BLANK,
    at(0, UITLEG.confidential),
  ];
}

function usedLines(usedBy: readonly string[] | null): readonly Line[] {
  if (usedBy === null) return [at(0, UITLEG.tooLarge)];
  if (usedBy.length === 0) return [at(0, UITLEG.unused)];
  return [at(0, UITLEG.usedBy), at(2, named(usedBy))];
}

/** For another program: the words with the name of the figure as data, and every cell. */
function dataOf(found: CellExplained): unknown {
  const { confidential } = UITLEG;
  if (found.kind !== 'figure') return { confidential, ...found };
  const { kind, cell, shown, explanation, text } = found;
  return { confidential, kind, cell, shown, figure: explanation.key, ...text };
}
