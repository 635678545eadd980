/** What the user can take back and do again, which goes along when the workbook is shown anew. */
import { LocalUndoRedoService } from '@univerjs/core';
import type { Steps } from './steps-that-hold';

export class KeptUndo extends LocalUndoRedoService {
  /** What is left of the steps in one workbook is what there is to take back in the other. */
  carry(from: string, to: string, left: (steps: Steps) => Steps): void {
    const { undos, redos } = left({
      undos: this._undoStacks.get(from) ?? [],
      redos: this._redoStacks.get(from) ?? [],
    });
    this.forget(from);
    this._undoStacks.set(to, [...undos]);
    this._redoStacks.set(to, [...redos]);
    this._updateStatus();
  }

  forget(unitId: string): void {
    this._undoStacks.delete(unitId);
    this._redoStacks.delete(unitId);
  }
}
