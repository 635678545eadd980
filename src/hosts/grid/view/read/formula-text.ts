/** Formulas as a file stores them, and as people see them. */

/** Functions that came after 2007 stand in a file with a prefix, as do the parameters of LAMBDA. */
const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;
/** Functions of an add-in: the name space, and the name with underscores for points. */
const ADD_IN = /_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\()/g;
/** Texts and quoted sheet names: nothing in them is a function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) =>
    part
      .replace(
        ADD_IN,
        (_, space: string, name: string) =>
          `${space.toUpperCase()}.${name.replaceAll('_', '.').toUpperCase()}`,
      )
      .replace(PREFIXES, ''),
  );
}

/** Changes what stands outside texts and quoted names. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
