/** Names of sheets that hold something that people typed: the name of a case may be long, or hold what Excel refuses. */

/** Excel's limit. */
const LONGEST = 31;

/** What Excel refuses in the name of a sheet, and what no file can hold. */
const FORBIDDEN = /[\\/?*[\]:]|\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The names as sheets can bear them, each another one; Excel takes names that differ in case only as one. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    for (let n = 1; ; n++) {
      const tail = n === 1 ? '' : ` ${String(n)}`;
      const name = `${cut(text.replace(FORBIDDEN, '-'), LONGEST - tail.length)}${tail}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** At most so many characters as Excel counts them, without half a character or an apostrophe at the end. */
function cut(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s']+$/, '');
}
