/** The properties of a file list its sheets, and the names that belong to them. */
import { tokensOf } from '../../formula/tokens';
import type { Package } from '../../package/package';
import { escapeText } from '../../xml/text';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { sheetsNamed } from './sheet-names';

export interface TitleChanges {
  /** The worksheets as they were and as they are now, in their order. */
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly removed: ReadonlySet<string>;
  readonly renamed: (title: string) => string;
}

export function updateTitles(pkg: Package, changes: TitleChanges): void {
  const path = pkg.relationshipsOf('').find(({ kind }) => kind === 'extended-properties')?.target;
  if (path === undefined || !pkg.has(path)) return;
  pkg.edit(path, (edits, root) => {
    const titles = vectorOf(root, 'TitlesOfParts');
    const headings = vectorOf(root, 'HeadingPairs');
    if (!titles || !headings) return;
    const counts = headings.children.flatMap((variant) => childOf(variant, 'i4') ?? []);
    const groups = grouped(
      titles.children.map(({ text }) => text),
      counts,
    );
    const [sheets, ...others] = groups;
    // A list that says something else already is left alone.
    if (sheets === undefined || JSON.stringify(sheets) !== JSON.stringify(changes.before)) return;
    const now = [changes.now, ...others.map((group) => group.filter(stays(changes)).map(changes.renamed))];
    now.forEach((group, index) => {
      const count = counts[index];
      if (count && Number(count.text) !== group.length)
        edits.replace(count.contentStart, count.contentEnd, String(group.length));
    });
    const prefix = titles.prefix === '' ? '' : `${titles.prefix}:`;
    const all = now.flat();
    const written = all.map((title) => `<${prefix}lpstr>${escapeText(title)}</${prefix}lpstr>`).join('');
    edits.replace(titles.contentStart, titles.contentEnd, written);
    edits.setAttribute(titles, 'size', String(all.length));
  });
}

function vectorOf(root: XmlElement, local: string): XmlElement | undefined {
  const element = childOf(root, local);
  const vector = element && childOf(element, 'vector');
  return vector && attributeOf(vector, 'size') !== undefined && childrenOf(vector, 'vector').length === 0
    ? vector
    : undefined;
}

function grouped(titles: readonly string[], counts: readonly XmlElement[]): readonly (readonly string[])[] {
  let at = 0;
  return counts.map(({ text }) => titles.slice(at, (at += Number(text))));
}

/** Blad1!Print_Area is a name of a sheet. */
function stays({ removed }: TitleChanges): (title: string) => boolean {
  return (title) => {
    const [first] = tokensOf(title);
    return first?.kind !== 'sheet' || !sheetsNamed(first).some((name) => removed.has(name));
  };
}
