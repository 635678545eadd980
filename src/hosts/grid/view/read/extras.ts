/**
 * What the grid keeps apart from its cells: names, tables, lists to choose from, conditional formats, notes. It takes them
 * as one text per kind.
 */
import type { IResources } from '@univerjs/core';
import type { LookedAt } from './file';
import { conditionalFormats } from './conditional-formats';
import type { Looks } from './looks';
import { namesOf } from './names';
import { notesOf } from './notes';
import type { ShownPair } from './shown-sheet';
import { tablesOf } from './tables';
import { validationsOf } from './validations';

export function extras(pairs: readonly ShownPair[], file: LookedAt, looks: Looks): IResources {
  const perSheet = (of: (pair: ShownPair) => unknown): unknown =>
    Object.fromEntries(pairs.map((pair) => [pair.shown.id, of(pair)]));
  return [
    resource('SHEET_DEFINED_NAME_PLUGIN', namesOf(file.namedRanges ?? [], pairs)),
    resource(
      'SHEET_TABLE_PLUGIN',
      perSheet(({ shown, looked }) => tablesOf(shown, looked)),
    ),
    resource(
      'SHEET_DATA_VALIDATION_PLUGIN',
      perSheet(({ looked }) => validationsOf(looked?.dataValidations ?? [])),
    ),
    resource(
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      perSheet(({ looked }) => conditionalFormats(looked?.conditionalRules ?? [], looks.theme)),
    ),
    resource(
      'SHEET_NOTE_PLUGIN',
      perSheet(({ looked }) => notesOf(looked)),
    ),
  ];
}

function resource(name: string, data: unknown): IResources[number] {
  return { name, data: JSON.stringify(data) };
}
