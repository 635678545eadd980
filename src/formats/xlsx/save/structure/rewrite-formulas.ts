/** Formulas wherever they stand, in another wording. */
import type { Package } from '../../package/package';
import { decodePart } from '../../package/encoding';
import { TextEdits } from '../../xml/edit';
import { escapeAttribute, escapeText } from '../../xml/text';
import { formulaParts, mayName } from './formula-parts';
import { partPieces } from './part-pieces';

export interface Rewording {
  /** Of what is named: parts in which none of it can stand are not looked into. */
  readonly names: readonly string[];
  readonly formula: (formula: string) => string;
  /** For the name of a sheet that stands by itself. */
  readonly sheet: (name: string) => string;
}

export function rewriteFormulas(pkg: Package, { names, formula, sheet }: Rewording): void {
  const mayMatter = mayName(names);
  for (const path of formulaParts(pkg)) {
    const source = decodePart(pkg.bytes(path));
    if (!mayMatter(source)) continue;
    const edits = new TextEdits(source);
    let isOther = false;
    for (const piece of partPieces(source)) {
      if ((piece.is !== 'formula' && piece.is !== 'sheet') || piece.start === piece.end) continue;
      const now = piece.is === 'formula' ? formula(piece.text) : sheet(piece.text);
      if (now === piece.text) continue;
      isOther = true;
      const isInTag = source.lastIndexOf('<', piece.start) > source.lastIndexOf('>', piece.start - 1);
      edits.replace(piece.start, piece.end, isInTag ? escapeAttribute(now) : escapeText(now));
    }
    if (isOther) pkg.rewrite(path, () => edits.apply());
  }
}
