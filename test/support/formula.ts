/**
 * The few functions that the checklist of a template uses, over the tables of a document: enough to see what Excel
 * would say there. Anything else in a formula throws.
 */
import type { Block } from '../../src/core/report/document';

type Value = string | number | boolean | null;
type Operand = Value | readonly Value[];

/** What a formula comes to. */
export function calculate(formula: string, tables: readonly Block[]): Operand {
  const tokens = formula.match(/"[^"]*"|\w+\[[^\]]*\]|<>|[\w.]+|[-+=<>(),]/g) ?? [];
  if (tokens.join('') !== formula) throw new Error(`Unknown notation: ${formula}`);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const result = comparison();
  if (at !== tokens.length) throw new Error(`Goes on after its end: ${formula}`);
  return result;

  function comparison(): Operand {
    const left = sum();
    if (!/^(=|<>|<|>)$/.test(tokens[at] ?? '')) return left;
    const operator = next();
    const right = sum();
    if (operator === '=') return left === right;
    if (operator === '<>') return left !== right;
    return operator === '<' ? Number(left) < Number(right) : Number(left) > Number(right);
  }

  function sum(): Operand {
    let result = operand();
    while (/^[-+]$/.test(tokens[at] ?? ''))
      result = next() === '+' ? Number(result) + Number(operand()) : Number(result) - Number(operand());
    return result;
  }

  function operand(): Operand {
    const token = next();
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d+$/.test(token)) return Number(token);
    if (token === 'TRUE') return true;
    if (token.includes('[')) return cellsOf(token, tables);
    if (next() !== '(') throw new Error(`No function: ${token}`);
    const words: Operand[] = [];
    do words.push(comparison());
    while (tokens[at] === ',' && next() === ',');
    if (next() !== ')') throw new Error(`No end of ${token}`);
    return call(token, words);
  }
}

function call(name: string, words: readonly Operand[]): Value {
  const [first = null, second = null, third = null] = words;
  switch (name) {
    case 'IF':
      return (first === true ? second : third) as Value;
    case 'AND':
      return words.every((word) => word === true);
    case 'OR':
      return words.some((word) => word === true);
    case 'COUNTA':
      return (first as readonly Value[]).filter((value) => value !== null).length;
    case 'COUNTIF':
    case 'COUNTIFS': {
      const pairs = words.flatMap((word, index) =>
        index % 2 === 0 ? [[word as readonly Value[], String(words[index + 1])] as const] : [],
      );
      const rows = pairs[0]?.[0] ?? [];
      return rows.filter((_, row) => pairs.every(([cells, wanted]) => fits(cells[row] ?? null, wanted)))
        .length;
    }
    default:
      throw new Error(`Unknown function: ${name}`);
  }
}

/** "<>" is any content, "<>x" anything but x, "x*" what starts with x. */
function fits(value: Value, wanted: string): boolean {
  if (wanted === '<>') return value !== null;
  if (wanted.startsWith('<>')) return value !== wanted.slice(2);
  return wanted.endsWith('*') ? String(value ?? '').startsWith(wanted.slice(0, -1)) : value === wanted;
}

/** tblCasussen[Casus], or all cells with tblCasussen[]; without the headers. */
function cellsOf(reference: string, tables: readonly Block[]): readonly Value[] {
  const [, name, header] = /^(\w+)\[([^\]]*)\]$/.exec(reference) ?? [];
  const block = tables.find(({ excelTable }) => excelTable === name);
  if (block === undefined) throw new Error(`No such table: ${reference}`);
  const [head, ...rows] = block.rows.map(({ cells }) => cells.map(({ value }) => value));
  if (header === '') return rows.flat();
  const column = head?.indexOf(header ?? '') ?? -1;
  if (column < 0) throw new Error(`No such column: ${reference}`);
  return rows.map((row) => row[column] ?? null);
}
