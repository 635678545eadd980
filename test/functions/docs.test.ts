/** The pages about functions say what the functions do: their examples and formulas are evaluated here. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { EXAMPLES } from '../../src/functions/examples';
import { explainedBy, resultText, type ShownExample } from '../../src/functions/help';
import { DESCRIBED, evaluate, SCALAR, sheetOf, typed, type Described, type Value } from './excel';

const FUNCTIES = join(process.cwd(), 'docs/functies.md');
const HANDLEIDING = join(process.cwd(), 'docs/handleiding.md');

const INTRODUCTION = `# Functies

Deze functies typt u in een cel van een gewone werkmap, net als SOM. Ze rekenen alleen met de cellen die u aanwijst. Een
parameter tussen [ ] mag u weglaten. In de [handleiding](handleiding.md#in-uw-eigen-begrotingswerkmap) staat een voorbeeld
met een hele begroting.

Een lege cel geeft Excel soms door als 0, en een foutmelding in een cel die u aanwijst geeft Excel gewoon door. Alleen het
rapport laat van elke cel zien wat er opvalt. Gebruik functies op tabellen tot ongeveer 20.000 regels.`;

function page(): string {
  return [
    INTRODUCTION,
    table(
      ['Functie', 'Wat zij doet'],
      DESCRIBED.map((each) => [
        `[EFFECT.${each.name}](#effect${each.name.toLowerCase().replaceAll('.', '')})`,
        purpose(each),
      ]),
    ),
    ...DESCRIBED.map(section),
  ].join('\n\n');
}

/** The description without its example: the examples follow. */
function purpose({ description }: Described): string {
  return description.replace(/ Voorbeeld: .*$/, '');
}

function section(described: Described): string {
  const { formula, notes, examples, errors } = explainedBy(described, EXAMPLES);
  return [
    `## EFFECT.${described.name}`,
    purpose(described),
    `\`${formula}\``,
    described.parameters.map(({ name, description }) => `- **${name}**: ${description}`).join('\n'),
    ...notes,
    ...[...examples, ...errors].flatMap(shown),
  ].join('\n\n');
}

function shown({
  about,
  columns,
  rows,
  formula,
  result,
  table: made,
  sentence,
}: ShownExample): readonly string[] {
  return [
    `${sentence === null ? 'Voorbeeld' : 'Foutmelding'}: ${about}. U typt \`${formula}\` en ziet **${result}**.${sentence === null ? '' : ` Excel zegt erbij: ${sentence}`}`,
    table(
      ['', ...columns],
      rows.map((row, index) => [String(index + 1), ...row]),
    ),
    ...(made === null ? [] : ['De uitkomst:', table(made[0] ?? [], made.slice(1))]),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/^([-+]+)$/, '`$1`')).join(' | ')} |`;
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

describe('docs/functies.md', () => {
  it('describes every function as Excel does, with the examples', async () => {
    const wanted = await format(page(), { ...(await resolveConfig(FUNCTIES)), parser: 'markdown' });
    if (process.env['UPDATE_GOLDEN'] !== undefined || !existsSync(FUNCTIES)) writeFileSync(FUNCTIES, wanted);
    expect(readFileSync(FUNCTIES, 'utf8')).toBe(wanted);
  });
});

describe('The budget in the handleiding', () => {
  const [, text = ''] =
    /## In uw eigen begrotingswerkmap\n([\s\S]*?)\n## /.exec(readFileSync(HANDLEIDING, 'utf8')) ?? [];
  const rowsOf = (block: string): string[][] =>
    [...block.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));
  const tables = text
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) => rowsOf(block).filter(([first = '']) => !first.startsWith('---')));
  /** Each sheet is a table with its cells, and one with what is typed below them. */
  const sheets = tables.flatMap((cells, index) => {
    const formulas = tables[index + 1] ?? [];
    return index % 2 === 0 ? [{ sheet: sheetOf(cells.slice(1).map((row) => row.slice(1))), formulas }] : [];
  });

  it('is there, without any table of ours', () => {
    expect(sheets[0]?.sheet.get('C2')).toBe(48000);
    expect(text).not.toContain('tbl');
  });

  it('uses every function that gives one value', () => {
    for (const { name } of SCALAR) expect(text).toContain(`EFFECT.${name}(`);
  });

  it.each(sheets.flatMap(({ sheet, formulas }) => formulas.slice(1).map((row) => [sheet, row] as const)))(
    '%#: %s',
    (sheet: Map<string, Value>, [cell = '', , formula = '', result = '']) => {
      const value = evaluate(formula.replaceAll('`', ''), sheet);
      expect(typeof value === 'number' || typeof value === 'string' ? resultText(value) : value).toBe(result);
      // Formulas may use the cells above them.
      sheet.set(cell, typeof value === 'number' ? value : typed(String(value)));
    },
  );
});
