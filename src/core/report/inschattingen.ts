/**
 * What the participants of the dialogue estimated, side by side: one sheet per case of which the estimates are open.
 * A sheet that an earlier run made stays, also when its case is closed again or gone: then it says only that.
 */
import { calculated, exactly } from '../domain/amount';
import type {
  ComparedEstimates,
  ComparedProvision,
  EstimatingParticipant,
  Spread,
} from '../domain/compared-estimates';
import { isPoint } from '../domain/interval';
import { openCases, type Estimate } from '../domain/session';
import { formatAmount, formatCaseName, formatQuantity } from '../text/format';
import { INSCHATTINGEN as TEXT } from '../text/labels';
import { amountCell } from './amount-cell';
import {
  cell,
  line,
  overFullWidth,
  printSetup,
  startingPart,
  table,
  textBlock,
  textHeader,
  titleBlock,
} from './blocks';
import { CASES_SIDE_BY_SIDE } from './case-columns';
import type { Block, Cell } from './document';
import type { Report, ReportInput, SheetContent } from './report-input';
import { sheetNames } from './sheet-names';

/** As many as cases: forty people come in five tables. */
const SIDE_BY_SIDE = CASES_SIDE_BY_SIDE;
const KIND = 'inschattingen:';
const LABEL_WIDTH = 32;
/** The room that the participants share, and how many columns the summary needs. */
const ROOM = { width: 128, least: 16, most: 32, columns: 4 };
const MONEY_TO_THE_CENT = 0;

/** The sheets for these cases; `made` are the kinds of the sheets that earlier runs made. */
export function inschattingen(
  { assessment: { estimates, study } }: ReportInput,
  made: ReadonlySet<string>,
): readonly Report[] {
  const compared = new Map(estimates.map((each) => [each.caseKey, each]));
  const open = openCases(study.sessions);
  const wanted = study.cases.filter(({ key }) => compared.has(key) || made.has(KIND + key));
  const known = new Set(study.cases.map(({ key }) => key));
  const gone = [...made]
    .filter((kind) => kind.startsWith(KIND) && !known.has(kind.slice(KIND.length)))
    .sort();
  const sheets = [
    ...wanted.map(({ key, name }) => ({ key, name })),
    ...gone.map((kind) => ({ key: kind.slice(KIND.length), name: kind.slice(KIND.length) })),
  ];
  const names = sheetNames(sheets.map(({ name }) => TEXT.sheet(name)));
  return sheets.map(({ key, name }, index): Report => {
    const sheet = { kind: `${KIND}${key}`, name: names[index] ?? TEXT.sheet(key) } as const;
    const found = compared.get(key);
    if (found !== undefined) return (input) => comparison(sheet, name, found, input);
    const why = known.has(key) && !open.has(key) ? TEXT.closed : TEXT.gone;
    return (input) => withoutEstimates(sheet, why(formatCaseName(name)), input);
  });
}

type Named = Pick<SheetContent, 'kind' | 'name'>;

/** One line in place of what stood there. */
function withoutEstimates(sheet: Named, why: string, { assessment }: ReportInput): SheetContent {
  const { settings } = assessment.study;
  return {
    ...sheet,
    columnWidths: [LABEL_WIDTH, ROOM.width - LABEL_WIDTH],
    blocks: overFullWidth([titleBlock(settings, [line(why, 'strong')])], 2),
    frozenRows: 0,
    print: printSetup(settings, 1),
    withdrawn: true,
  };
}

function comparison(
  sheet: Named,
  caseName: string,
  compared: ComparedEstimates,
  { assessment }: ReportInput,
): SheetContent {
  const { settings } = assessment.study;
  const { participants, provisions, silent } = compared;
  const columns = Math.max(ROOM.columns, Math.min(SIDE_BY_SIDE, participants.length));
  const width = Math.max(ROOM.least, Math.min(ROOM.most, Math.floor(ROOM.width / columns)));
  const blocks = [
    titleBlock(settings, [line(TEXT.subtitle(formatCaseName(caseName)), 'subtitle')]),
    textBlock([TEXT.explained, silent.length === 0 ? null : TEXT.silent(silent)]),
    textBlock([line(TEXT.summary.heading, 'heading')]),
    table(
      textHeader([TEXT.provision, ...Object.values(TEXT.summary.header)]),
      provisions.map((each) => summaryCells(each, participants.length)),
    ),
    textBlock(Object.values(TEXT.summary.notes).map((note) => line(note, 'note'))),
    textBlock([line(TEXT.answers.heading, 'heading')]),
    ...answerTables(participants, provisions),
    textBlock(Object.values(TEXT.answers.notes).map((note) => line(note, 'note'))),
  ];
  return {
    ...sheet,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: columns }, () => width)],
    blocks: overFullWidth(blocks, columns + 1),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function summaryCells(provision: ComparedProvision, of: number): readonly Cell[] {
  const { answers, spread } = provision;
  return [
    cell(provisionName(provision), 'rowLabel'),
    cell(TEXT.summary.namedBy(answers.size, of), 'figure'),
    ...(spread === null
      ? [cell(TEXT.none, 'figureMuted'), cell(TEXT.none, 'figureMuted'), cell(TEXT.none, 'figureMuted')]
      : spreadCells(spread)),
  ];
}

function spreadCells(spread: Spread): readonly Cell[] {
  if (spread.unit === 'cents')
    return [exactly(spread.lowest), calculated(spread.median), exactly(spread.highest)].map((amount) =>
      amountCell(amount, MONEY_TO_THE_CENT),
    );
  const { lowest, median, highest } = spread;
  const middle = isPoint(median) ? [median.low] : [median.low, median.high];
  return [[lowest], middle, [highest]].map((ends) =>
    cell(TEXT.summary.times(ends.map(formatQuantity)), 'figure'),
  );
}

function answerTables(
  participants: readonly EstimatingParticipant[],
  provisions: readonly ComparedProvision[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < participants.length; first += SIDE_BY_SIDE) {
    const group = participants.slice(first, first + SIDE_BY_SIDE);
    const block = table(
      [
        cell(TEXT.provision, 'tableHeaderLeft'),
        ...group.map(({ name, role }) => cell(role === null ? name : `${name} (${role})`, 'tableHeader')),
      ],
      provisions.map((provision) => [
        cell(provisionName(provision), 'rowLabel'),
        ...group.map(({ key }) => answerCell(provision, provision.answers.get(key) ?? [])),
      ]),
    );
    // The first table stays with the heading above it.
    blocks.push(first === 0 ? block : startingPart(block));
  }
  return blocks;
}

function provisionName({ name, isNoHelp }: ComparedProvision): string {
  return isNoHelp ? TEXT.noHelp : (name ?? TEXT.noProvision);
}

function answerCell({ isNoHelp }: ComparedProvision, estimates: readonly Estimate[]): Cell {
  const [first, ...others] = estimates;
  if (first === undefined) return cell(TEXT.none, 'figureMuted');
  const texts = [first, ...others].map((each) => partsOf(each));
  const [parts = []] = texts;
  const onlyAmount = others.length === 0 && parts.length === 1 && first.amount.kind !== 'missing';
  if (onlyAmount && !isNoHelp) return amountCell(first.amount, MONEY_TO_THE_CENT);
  if (isNoHelp) return cell(said([TEXT.noHelp.toLowerCase(), ...texts.flat()]), 'cellText');
  const named = texts.filter((each) => each.length > 0).map(said);
  return cell(named.length === 0 ? TEXT.named : named.join(TEXT.and), 'cellText');
}

/** The first thing that it says, and the rest between brackets. */
function said([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} (${rest.join('; ')})`;
}

/** What an estimate says besides its provision. */
function partsOf({ amount, quantity, per, duration, event, certainty, note }: Estimate): readonly string[] {
  const many = quantity.kind === 'known' ? formatQuantity(quantity.amount.low) : null;
  const long = duration.kind === 'known' ? formatQuantity(duration.amount.low) : null;
  return [
    amount.kind === 'missing' ? null : formatAmount(amount, MONEY_TO_THE_CENT),
    many === null && quantity.kind === 'unreadable' ? TEXT.quantityUnclear : null,
    many === null ? null : TEXT.quantity(many, per, long),
    event,
    certainty === null ? null : TEXT.certainty(certainty),
    note,
  ].filter((part) => part !== null);
}
