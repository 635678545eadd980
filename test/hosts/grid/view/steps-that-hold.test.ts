import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { stepElsewhere } from '../../../../src/hosts/grid/view/history/step-elsewhere';
import { stepsThatHold, type Steps } from '../../../../src/hosts/grid/view/history/steps-that-hold';

type Mutation = IMutationInfo;

const values = (sheet: string, cell: object = { v: 1 }): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'werkmap1', subUnitId: sheet, cellValue: { 0: { 0: cell } } },
});
const asked = (id: string, sheet: string): Mutation => ({
  id: `sheet.mutation.${id}`,
  params: { unitId: 'werkmap1', subUnitId: sheet },
});

function step(undo: Mutation, redo: Mutation = values('eigen')): IUndoRedoItem {
  return { unitID: 'werkmap1', undoMutations: [undo], redoMutations: [redo] };
}

const typed = (sheet: string): IUndoRedoItem => step(values(sheet), values(sheet));

function held(steps: Partial<Steps>, written: readonly string[] = ['rapport']): Steps {
  return stepsThatHold({ undos: [], redos: [], ...steps }, new Set(written));
}

describe('a step of the user', () => {
  test('holds on a sheet that stays, and not on one that was written', () => {
    const own = [typed('eigen'), typed('ander')];
    expect(held({ undos: [own[0]!, typed('rapport'), own[1]!] }).undos).toEqual(own);
    expect(held({ redos: [own[0]!, typed('rapport'), own[1]!] }).redos).toEqual(own);
  });

  test('does not hold behind one on the same sheet that brings back what is gone from the file', () => {
    const back = step(asked('insert-row', 'eigen'), asked('remove-rows', 'eigen'));
    const [before, after, elsewhere] = [typed('eigen'), typed('eigen'), typed('ander')];
    expect(held({ undos: [before, elsewhere, back, after] }).undos).toEqual([elsewhere, after]);
  });

  test('that takes away rows that came holds', () => {
    const away = step(asked('remove-rows', 'eigen'), asked('insert-row', 'eigen'));
    expect(held({ undos: [away], redos: [away] })).toEqual({ undos: [away], redos: [away] });
  });

  test('that counts sheets does not hold, and stops no other', () => {
    const order = step(asked('set-worksheet-order', 'eigen'), asked('set-worksheet-order', 'eigen'));
    const own = typed('eigen');
    expect(held({ undos: [own, order] }).undos).toEqual([own]);
  });

  test('holds on all of its sheets, or not at all', () => {
    const both = { ...typed('eigen'), redoMutations: [values('eigen'), values('rapport')] };
    const before = typed('eigen');
    expect(held({ undos: [before, both] }).undos).toEqual([]);
  });

  test('does not hold where a cell shares a formula with one that the step does not have', () => {
    const shares = step(values('eigen', { si: 'a' }));
    const whole = step({
      ...values('eigen'),
      params: { subUnitId: 'eigen', cellValue: { 0: { 0: { f: '=A1', si: 'a' }, 1: { si: 'a', f: null } } } },
    });
    expect(held({ undos: [shares] }).undos).toEqual([]);
    expect(held({ undos: [whole] }).undos).toEqual([whole]);
  });
});

test('a step goes to another workbook with its looks in full', () => {
  const look = { bl: 1 };
  const moved = stepElsewhere(step(values('eigen', { v: 'werkmap1', s: 'l6', f: null })), {
    from: 'werkmap1',
    to: 'werkmap2',
    lookOf: (key) => (key === 'l6' ? look : undefined),
  });
  expect(moved.unitID).toBe('werkmap2');
  expect(moved.undoMutations[0]!.params).toEqual({
    unitId: 'werkmap2',
    subUnitId: 'eigen',
    cellValue: { 0: { 0: { v: 'werkmap1', s: look, f: null } } },
  });
});
