/** The texts of the grid, later ones over earlier ones. */
import { GRID_TEXTS } from '../../../core/text/grid';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';

interface Texts {
  [key: string]: string | Texts;
}

/** "a.b.c" as texts in texts. */
function nested(flat: Readonly<Record<string, string>>): Texts {
  const texts: Texts = {};
  for (const [path, text] of Object.entries(flat)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let inside = texts;
    for (const key of keys) {
      const deeper = inside[key];
      inside = typeof deeper === 'object' ? deeper : (inside[key] = {});
    }
    inside[last] = text;
  }
  return texts;
}

const ENGLISH = [core, conditionalFormatting, dataValidation, note, table] as readonly Texts[];

/** Ours over theirs, text by text. */
function merged(under: Texts, over: Texts): Texts {
  const texts: Texts = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = texts[key];
    texts[key] = typeof value === 'object' && typeof below === 'object' ? merged(below, value) : value;
  }
  return texts;
}

export const LOCALE: Texts = [...ENGLISH, nested(GRID_TEXTS)].reduce(merged);
