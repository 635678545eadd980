/** Settings that a user chose come into tblOnderzoek. */
import { cellName, type Place } from '../core/domain/finding';
import type { Paused } from '../core/domain/pauses';
import type { Workbook } from '../core/intake/grid';
import type { TablePlace } from '../core/settings/can-be-left-out';
import type { SettingChange, SettingsChange } from '../core/settings/change-settings';
import { SETTINGS_IN_PANE } from '../core/text/settings-in-pane';
import { inTurns, throwIfStopped } from './in-turns';
import type { Surroundings, Task } from './task';

/** Where something of the user stands in the way; null: the settings are written. */
export type Blocked = Place | null;

/** What can be asked of them. */
export type SettingsTask =
  | { readonly kind: 'leaveOut' | 'readAgain'; readonly table: TablePlace }
  | { readonly kind: 'settings'; readonly changes: readonly SettingChange[] };

export function blockedText(place: Place): string {
  return SETTINGS_IN_PANE.blocked(place.sheet, cellName(place) ?? '');
}

/** Makes the change in the workbook as it is now, not as it was when it was read last. */
export async function writeSettings(
  { host, thread }: Surroundings,
  { signal }: Task,
  asked: SettingsTask,
): Promise<Blocked> {
  const changeOf = await changeFor(asked);
  throwIfStopped(signal);
  const workbook = await host.snapshot({ signal });
  const change = await inTurns(changeOf(workbook), thread, signal);
  switch (change.kind) {
    case 'blocked':
      return change.place;
    case 'newSheet':
      await host.draw(change.document, { signal });
      return null;
    case 'edits':
      if (change.edits.length > 0) await host.edit(change.edits, { signal });
      return null;
  }
}

/** Loaded when it is asked for: it knows the texts of the template. */
async function changeFor(asked: SettingsTask): Promise<(workbook: Workbook) => Paused<SettingsChange>> {
  if (asked.kind === 'settings') {
    const { changeSettings } = await import('../core/settings/change-settings');
    return (workbook) => changeSettings(workbook, asked.changes);
  }
  const { leaveOut, readAgain } = await import('../core/settings/leave-out');
  const change = asked.kind === 'leaveOut' ? leaveOut : readAgain;
  return (workbook) => change(workbook, asked.table);
}
