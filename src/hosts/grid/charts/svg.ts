/** A drawing as text. Whatever comes from a workbook is escaped here, and nowhere else. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is inside it, which is drawn already. */
export function tag(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`],
  );
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

export interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: 'bold';
  /** Turned a quarter to the left around its place. */
  readonly isTurned?: boolean;
}

export const TEXT_SIZE = 12;
export const INK = '#1F2933';

export function text(words: string, x: number, y: number, look: TextLook = {}): string {
  const { anchor = 'start', size = TEXT_SIZE, weight, isTurned = false } = look;
  const turn = isTurned ? `rotate(-90 ${rounded(x)} ${rounded(y)})` : undefined;
  return tag(
    'text',
    { x, y, fill: INK, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight, transform: turn },
    [escaped(words)],
  );
}

export function line(from: readonly [number, number], to: readonly [number, number], color: string): string {
  return tag('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: color, 'stroke-width': 1 });
}

/** About how wide words are: a picture has no way to measure them. */
export function widthOf(words: string, size = TEXT_SIZE): number {
  return words.length * size * 0.56;
}

/** Words in lines of at most this width; what does not fit in so many lines ends in an ellipsis. */
export function wrapped(words: string, width: number, lines: number): readonly string[] {
  const room = Math.max(3, Math.floor(width / (TEXT_SIZE * 0.56)));
  const rows: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  const shown = rows.slice(0, Math.max(1, lines));
  return shown.map((row, index) => {
    const isCut = index === shown.length - 1 && rows.length > shown.length;
    return isCut || row.length > room ? `${row.slice(0, room - 1)}…` : row;
  });
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
