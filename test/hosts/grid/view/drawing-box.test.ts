import { boxOf } from '../../../../src/hosts/grid/view/drawings/box';

/** Columns of 100 pixels and rows of 20. */
const lines = { left: (column: number) => column * 100, top: (row: number) => row * 20 };

function corner(row: number, column: number, right = 0, below = 0) {
  return { row, column, right, below };
}

describe('A drawing over the cells', () => {
  it('goes from one corner to the other, in pixels', () => {
    expect(boxOf({ from: corner(2, 1), to: corner(12, 4) }, lines)).toEqual({
      left: 100,
      top: 40,
      width: 300,
      height: 200,
    });
  });

  it('keeps its distance to the corner of its cell, of which 3 points are 4 pixels', () => {
    expect(boxOf({ from: corner(0, 0, 3, 6), to: corner(1, 1) }, lines)).toEqual({
      left: 4,
      top: 8,
      width: 96,
      height: 12,
    });
  });

  it('has its own size where it does not stretch with the cells', () => {
    expect(boxOf({ from: corner(0, 1), to: { width: 75, height: 30 } }, lines)).toEqual({
      left: 100,
      top: 0,
      width: 100,
      height: 40,
    });
  });

  it('does not leave its cell when that is narrower than it was, as with a hidden row', () => {
    expect(boxOf({ from: corner(0, 0, 0, 300), to: corner(5, 1) }, lines)).toMatchObject({
      top: 20,
      height: 80,
    });
  });
});
