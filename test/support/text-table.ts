/** A table as text, for people: cells apart by "|", one row per line. "(leeg)" may stand for an empty cell.
 * A line that starts with "# " is a remark. */
export function textRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^\(leeg\)$/, '')));
}

/** The records under a header row, as header to cell. */
export function records(text: string): readonly ReadonlyMap<string, string>[] {
  const [headers = [], ...rows] = textRows(text);
  return rows.map((row) => new Map(headers.map((header, column) => [header, row[column] ?? ''])));
}
