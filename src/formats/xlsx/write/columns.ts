/** Column widths: ours for our columns, the user's for all others. */
import { attributeOf, childrenOf, sourceOf, type XmlElement } from '../xml/tree';
import { escapeAttribute } from '../xml/text';

/** Excel counts some room at both edges with the width; 7 pixels per character, 5 for the edges. */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

export function columnsXml(source: string, old: XmlElement | undefined, widths: readonly number[]): string {
  const ours = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${fileWidth(width)}" customWidth="1"/>`;
  });
  const theirs = (old ? childrenOf(old, 'col') : []).flatMap((column) => {
    const last = Number(attributeOf(column, 'max'));
    if (last <= widths.length) return [];
    const isBehind = Number(attributeOf(column, 'min')) > widths.length;
    return isBehind ? [sourceOf(source, column)] : [startingAt(column, widths.length + 1)];
  });
  const columns = [...ours, ...theirs];
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** The rest of a run of columns of which the first are ours. */
function startingAt(column: XmlElement, first: number): string {
  const attributes = column.attributes.map(({ name, value }) => {
    return ` ${name}="${name === 'min' ? first : escapeAttribute(value)}"`;
  });
  return `<col${attributes.join('')}/>`;
}
