/** The worked examples of verzamelen.yaml; test/cases/README.md explains the words. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { finished } from '../../../src/core/domain/pauses';
import { columnLetters } from '../../../src/core/domain/finding';
import { collectForms, type Collected } from '../../../src/core/form/collect';
import { QUESTIONS } from '../../../src/core/form/estimate-form';
import type { CellValue, Grid, Workbook } from '../../../src/core/intake/grid';
import { TABLES, type TableSpec } from '../../../src/core/intake/labels';
import { labelOf } from '../../../src/core/template/input-sheets';
import { filledGrid, workbookWith, type FormRow } from '../../support/forms';
import { records, textRows } from '../../support/text-table';
import { workbookOf } from '../../support/workbook';
import { findingText, fullSentence, workbookFrom, type WorkedExample } from '../../support/worked-examples';

interface Form {
  readonly bestand: string;
  readonly casus?: string | number;
  readonly deelnemer?: string;
  readonly regels?: string;
  /** Cells of the form that somebody changed. */
  readonly verander?: Readonly<Record<string, string>>;
  /** Instead of a form. */
  readonly bladen?: WorkedExample['bladen'];
}

interface Example {
  readonly titel: string;
  readonly bladen?: WorkedExample['bladen'];
  /** Instead of a workbook: a form. */
  readonly formulier?: Pick<Form, 'casus' | 'deelnemer'>;
  readonly formulieren: readonly Form[];
  readonly toegevoegd?: string;
  readonly rijen: string;
  readonly meldingen?: WorkedExample['meldingen'];
}

const EXAMPLES = parse(
  readFileSync(new URL('../../cases/verzamelen.yaml', import.meta.url), 'utf8'),
) as readonly Example[];

const NAME = 'werkmap.xlsx';

function sheetsOf(bladen: WorkedExample['bladen']): readonly Grid[] {
  return workbookFrom({ titel: '', casussen: '', bladen }).sheets;
}

function targetOf({ bladen, formulier = {} }: Example): Workbook {
  const sheets = bladen === undefined ? [formGrid({ bestand: '', ...formulier })] : sheetsOf(bladen);
  return workbookWith(NAME, ...sheets);
}

function formGrid({ casus = '', deelnemer = '', regels = '', verander = {} }: Form): Grid {
  const [, ...rows] = workbookOf([{ sheet: 'x', cells: regels }]).sheets[0]?.rows ?? [];
  const labels = textRows(regels)[0] ?? [];
  const filled = rows.map((row): FormRow =>
    Object.fromEntries(
      QUESTIONS.map((key) => [key, row[labels.indexOf(labelOf('inschattingen', key))] ?? null]),
    ),
  );
  const grid = filledGrid({ caseName: String(casus), participant: deelnemer }, filled);
  return { ...grid, rows: Object.entries(verander).reduce(changed, grid.rows as readonly CellValue[][]) };
}

function changed(rows: readonly CellValue[][], [cell, text]: [string, string]): CellValue[][] {
  const row = Number(/\d+/.exec(cell)?.[0]) - 1;
  const column = cell.charCodeAt(0) - 65;
  const result = Array.from({ length: Math.max(rows.length, row + 1) }, (_, index) => [
    ...(rows[index] ?? []),
  ]);
  const cells = result[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = text === '' ? null : text;
  return result;
}

/** The new rows, with their columns by name; only those that an example names. */
function rowsOf({ edits }: Collected, target: Workbook, shown: readonly string[]): readonly object[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'appendRows') throw new Error(edit.kind);
    const { sheet, range, firstRow, columns, rows } = edit;
    const header = target.sheets.find(({ name }) => name === sheet)?.rows[range.firstRow] ?? newHeader();
    return rows.map((cells, index) => {
      const byHeader = new Map(
        columns.map((column, at) => [String(header[column]), cells[at]?.value ?? null]),
      );
      const place = `${sheet}!${columnLetters(range.firstColumn)}${String(firstRow + index + 1)}`;
      return Object.fromEntries(
        shown.map((name) => [name, name === 'Plaats' ? place : String(byHeader.get(name) ?? '')]),
      );
    });
  });
}

function newHeader(): readonly string[] {
  const spec: TableSpec = TABLES.inschattingen;
  return Object.values(spec.columns).map(({ label }) => label);
}

function said({ findings }: Collected): readonly string[] {
  return findings.map(({ file, finding }) => {
    const [severity = '', code = '', ...place] = findingText(finding).split(' ');
    return [severity, code, file === NAME ? 'werkmap' : file, ...place].join(' ');
  });
}

test.each(EXAMPLES.map((example) => [example.titel, example] as const))('%s', (_title, example) => {
  const target = targetOf(example);
  const files = example.formulieren.map((form) =>
    workbookWith(form.bestand, ...(form.bladen === undefined ? [formGrid(form)] : sheetsOf(form.bladen))),
  );
  const collected = finished(collectForms(target, files));
  const wanted =
    example.rijen.trim() === 'geen' ? [] : records(example.rijen).map((row) => Object.fromEntries(row));
  expect(rowsOf(collected, target, Object.keys(wanted[0] ?? {}))).toEqual(wanted);
  if (example.toegevoegd !== undefined) {
    const forms = collected.forms.map((form) => ({
      Bestand: form.file,
      Casus: form.case,
      Deelnemer: form.participant,
      Rijen: String(form.rows),
    }));
    const { toegevoegd } = example;
    expect(forms).toEqual(
      toegevoegd.trim() === 'geen' ? [] : records(toegevoegd).map((row) => Object.fromEntries(row)),
    );
  }
  const { meldingen = [] } = example;
  const codes = meldingen.map((each) => (typeof each === 'string' ? each : each.melding));
  expect([...said(collected)].sort()).toEqual([...codes].sort());
  for (const each of meldingen) {
    if (typeof each === 'string') continue;
    const sentences = collected.findings.map(({ finding }) => fullSentence(finding));
    const own = sentences.filter((_sentence, index) => said(collected)[index] === each.melding);
    expect(own.join(' ')).toContain(each.zegt);
  }
  for (const { finding } of collected.findings) {
    expect(fullSentence(finding)).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\s|: \.|[^.!?]$/);
    for (const typed of ['1.5oo', '12345678', 'veel', 'naast de tabel', 'en nog iets'])
      expect(fullSentence(finding)).not.toContain(typed);
  }
});
