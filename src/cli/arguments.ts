/** From the words typed to a command. What cannot be understood is a UsageError with a Dutch sentence. */
import { parseArgs } from 'node:util';
import { type Day, dayOf } from '../core/domain/calendar';
import { parseAddress, type Address } from '../core/explain-cell';
import { SIZES, type Size } from '../core/template/sheets';
import { COMMAND_LINE } from '../core/text/command-line';
import { errorCode } from './error-code';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const COMMANDS = [
  'rapport',
  'controle',
  'uitleg',
  'publiek',
  'voorbeeld',
  'sjabloon',
  'formulier',
  'verzamel',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Command {
  readonly name: CommandName;
  readonly files: readonly string[];
  readonly output: string | null;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly replace: boolean;
  /** The example is the fictitious study. */
  readonly fictitious: boolean;
  readonly peildatum: Day | null;
  /** The size of the template. */
  readonly size: Size;
  /** The payers to count, as typed; null: those of the study. */
  readonly perspective: string | null;
  /** The cell to explain; null: none is asked for. */
  readonly cell: Address | null;
  /** The case to make forms for, as typed. */
  readonly caseName: string | null;
  /** The participant to make a form for, as typed; null: all of the case. */
  readonly participant: string | null;
}

const OPTIONS = {
  uit: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  stil: { type: 'boolean' },
  peildatum: { type: 'string' },
  perspectief: { type: 'string' },
  vervang: { type: 'boolean' },
  verzonnen: { type: 'boolean' },
  maat: { type: 'string' },
  cel: { type: 'string' },
  casus: { type: 'string' },
  deelnemer: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  versie: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  rapport: ['uit', 'json', 'stil', 'peildatum', 'perspectief', 'vervang'],
  controle: ['json', 'stil', 'peildatum', 'perspectief'],
  uitleg: ['cel', 'json', 'peildatum', 'perspectief'],
  publiek: ['uit', 'stil', 'peildatum', 'perspectief', 'vervang'],
  voorbeeld: ['uit', 'stil', 'vervang', 'verzonnen'],
  sjabloon: ['maat', 'uit', 'stil', 'vervang'],
  formulier: ['casus', 'deelnemer', 'uit', 'stil', 'vervang'],
  verzamel: ['uit', 'stil', 'vervang'],
};

const EXAMPLES: Readonly<Partial<Record<OptionName, string>>> = {
  uit: 'rapport.xlsx',
  maat: 'regels',
  cel: 'Resultaat!C29',
  casus: '4',
  deelnemer: 'D2',
  peildatum: '31-7-2025',
  perspectief: '"gemeente; school"',
};

export function parseCommand(words: readonly string[]): Command | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.help === true || words.length === 0) return 'help';
  if (values.versie === true) return 'version';
  const [word = '', ...files] = positionals;
  if (word === 'help') return 'help';
  const name = COMMANDS.find((command) => command === word);
  if (name === undefined) throw new UsageError(COMMAND_LINE.unknownCommand(word));
  for (const option of Object.keys(values) as OptionName[]) {
    if (!OPTIONS_OF[name].includes(option))
      throw new UsageError(COMMAND_LINE.optionNotHere(`--${option}`, name));
    if (values[option] === '')
      throw new UsageError(COMMAND_LINE.valueAbsent(`--${option}`, EXAMPLES[option] ?? ''));
  }
  checkFiles(name, files.length);
  if (name === 'uitleg' && values.cel === undefined) throw new UsageError(COMMAND_LINE.noCell);
  if (name === 'formulier' && values.casus === undefined) throw new UsageError(COMMAND_LINE.noCase);
  return {
    name,
    files,
    output: values.uit ?? null,
    json: values.json === true,
    quiet: values.stil === true,
    replace: values.vervang === true,
    fictitious: values.verzonnen === true,
    size: values.maat === undefined ? 'kort' : parseSize(values.maat),
    peildatum: values.peildatum === undefined ? null : parsePeildatum(values.peildatum),
    perspective: values.perspectief === undefined ? null : parsePerspective(values.perspectief),
    cell: values.cel === undefined ? null : parseCell(values.cel),
    caseName: values.casus ?? null,
    participant: values.deelnemer ?? null,
  };
}

function checkFiles(name: CommandName, count: number): void {
  switch (name) {
    case 'rapport':
    case 'controle':
    case 'publiek':
      if (count === 0) throw new UsageError(COMMAND_LINE.noFiles(name));
      return;
    case 'uitleg':
      if (count === 0) throw new UsageError(COMMAND_LINE.noFiles(name));
      if (count > 1) throw new UsageError(COMMAND_LINE.oneWorkbook);
      return;
    case 'voorbeeld':
    case 'sjabloon':
      if (count > 0) throw new UsageError(COMMAND_LINE.noFilesHere(name));
      return;
    case 'formulier':
      if (count !== 1) throw new UsageError(COMMAND_LINE.oneFile);
      return;
    case 'verzamel':
      if (count < 2) throw new UsageError(COMMAND_LINE.noForms);
  }
}

function parsed(words: readonly string[]): {
  values: { [Name in OptionName]?: (typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean };
  positionals: string[];
} {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(usageText(words, error));
  }
}

/** Node says in English which word it does not know; only the word itself is taken from it. */
function usageText(words: readonly string[], error: unknown): string {
  const code = errorCode(error);
  const message = String(error);
  const named = /'([^']*)'/.exec(message)?.[1] ?? words.find((word) => word.startsWith('-')) ?? '';
  const option = (Object.keys(OPTIONS) as OptionName[]).find((name) => named.includes(`--${name}`));
  if (
    code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' &&
    option !== undefined &&
    OPTIONS[option].type === 'string'
  ) {
    return COMMAND_LINE.valueAbsent(`--${option}`, EXAMPLES[option] ?? '');
  }
  return COMMAND_LINE.unknownOption(named);
}

function parseSize(written: string): Size {
  const size = SIZES.find((each) => each === written.trim().toLowerCase());
  if (size === undefined) throw new UsageError(COMMAND_LINE.noSuchSize(written));
  return size;
}

/** Any name may be a payer; only nothing at all is no perspective. */
function parsePerspective(written: string): string {
  if (!/[^\s,;]/.test(written)) throw new UsageError(COMMAND_LINE.noPerspective);
  return written.trim();
}

function parseCell(written: string): Address {
  const address = parseAddress(written);
  if (address === null) throw new UsageError(COMMAND_LINE.badCell(written));
  return address;
}

/** Both can mean one day only; the day comes first as in the workbook. */
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/;

function parsePeildatum(written: string): Day {
  const { year, month, day } = (YEAR_FIRST.exec(written) ?? DAY_FIRST.exec(written))?.groups ?? {};
  const found = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  if (found === null) throw new UsageError(COMMAND_LINE.badDay(written));
  return found;
}
