/** Which tables and cases were found, so that somebody can see whether all of it was read. */
import { exactly } from '../../core/domain/amount';
import type { InputTable } from '../../core/domain/provenance';
import { canBeLeftOut } from '../../core/settings/can-be-left-out';
import { formatAmount, formatCount } from '../../core/text/format';
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState } from '../state';
import type { StudyShown } from '../study-shown';
import { button, node, paragraph, summary, type Node } from './node';
import { part, staleNote } from './part';
import { placeText } from './place-text';
import { dataTable } from './table';
import { unbroken } from './unbroken';

const TEXT = PANE.found;

export function foundPart(state: PaneState, send: Send): Node | null {
  const { study, activity } = state;
  if (study === null) return null;
  const note = staleNote(state);
  if (study.tables.length === 0) return part('gevonden', TEXT.heading, [note ?? paragraph(TEXT.none)]);
  return part('gevonden', TEXT.heading, [note, cases(study), tables(study, activity !== null, send)]);
}

/** A study has up to twenty tables, and none of them needs anything once somebody has looked. */
function tables(study: StudyShown, busy: boolean, send: Send): Node {
  const read = study.tables.filter((table) => table.read);
  const byHeaders = read.filter(mayBeLeftOut);
  const { table, rows: count, total } = TEXT.header;
  const rows = study.tables.map((each) => tableRow(each, study, busy, send));
  return node('details', { key: 'tabellen' }, [
    summary([TEXT.tablesIn(read.length, study.tables.length - read.length, byHeaders.length)]),
    dataTable({ caption: TEXT.tables, headers: [table, count, total], rows }),
    paragraph(TEXT.totalExplained, { class: 'hint' }),
  ]);
}

function cases({ cases: found }: StudyShown): Node {
  const words = TEXT.cases(found.length);
  if (found.length === 0) return paragraph(words, { key: 'casussen' });
  return node('details', { key: 'casussen' }, [
    summary([words]),
    paragraph(found.map(({ name }) => name).join(', '), { class: 'inside' }),
  ]);
}

function tableRow(
  table: InputTable,
  study: StudyShown,
  busy: boolean,
  send: Send,
): readonly (Node | string)[] {
  const place = placeText(table);
  const { sheet, row, column } = table;
  const name = node('div', {}, [
    button(
      table.table,
      () => {
        send({ is: 'placeChosen', place: { sheet, row, column } });
      },
      {
        class: 'link',
        'aria-label': TEXT.goTo(table.table, place),
      },
    ),
    node('div', { class: 'hint' }, [place]),
    choice(table, study, busy, send),
  ]);
  const total = table.total === null ? TEXT.noTotal : formatAmount(exactly(table.total), 0);
  return [name, formatCount(table.rowCount), unbroken(total)];
}

/** Who named a table meant it to be read; of one that was only recognised somebody must be able to say no. */
function mayBeLeftOut({ recognisedBy, table }: InputTable): boolean {
  return recognisedBy !== 'name' && table !== 'tblOnderzoek';
}

function choice(table: InputTable, { notRead }: StudyShown, busy: boolean, send: Send): Node | null {
  const asked = (words: string, kind: 'leaveOut' | 'readAgain'): Node =>
    button(
      words,
      () => {
        send({ is: 'asked', task: { kind, table } });
      },
      {
        class: 'small',
        disabled: busy,
        'aria-label': TEXT.ofTable(words, table.table, placeText(table)),
      },
    );
  if (!table.read) {
    const wholeSheet = notRead.some((name) => name.toLowerCase() === table.sheet.toLowerCase());
    const words = wholeSheet ? TEXT.readSheetAgain(table.sheet) : TEXT.readAgain;
    return node('div', {}, [paragraph(TEXT.notRead), asked(words, 'readAgain')]);
  }
  if (!mayBeLeftOut(table)) return null;
  if (!canBeLeftOut(table)) return paragraph(TEXT.cannotLeaveOut, { class: 'hint' });
  return node('div', {}, [paragraph(TEXT.byHeaders, { class: 'hint' }), asked(TEXT.leaveOut, 'leaveOut')]);
}
