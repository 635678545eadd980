/**
 * A study as a municipality would have it, in any size and the same every time: deployment at schools, a register of
 * contacts, and hours per case. All of it can be read, so that the bench measures calculating and not complaining.
 */
import type { CellContent, SheetCells } from './workbook';

/** Of every ten lines eight are hours, one is deployment and one is contact. */
const HOURS = 0.8;
const DEPLOYMENT = 0.1;
const LINES_PER_CASE = 20;
const SCHOOLS = ['Basisschool Beuk', 'Basisschool Eik', 'Basisschool Linde', 'Basisschool Wilg'];
const ROLES = ['pedagoog', 'jeugdverpleegkundige', 'gezinscoach', 'intern begeleider'];
/** Serial numbers: 1 August 2022 to 31 July 2026, four school years. */
const FIRST_DAY = 44774;
const LAST_DAY = 46234;

export const HOUR_COLUMNS = [
  'Casus',
  'Datum',
  'Uren',
  'Functie',
  'Soort tijd',
  'Tarief',
  'Financier',
  'Telt mee',
] as const;

type CellRow = readonly CellContent[];

export interface BenchStudy {
  readonly cases: readonly BenchCase[];
  readonly sheets: readonly SheetCells[];
  /** The rows of tblUren, in the order of HOUR_COLUMNS. */
  readonly hours: readonly CellRow[];
}

interface BenchCase {
  readonly name: string;
  readonly school: string;
  readonly start: number;
  readonly end: number;
}

export function benchStudy(lines: number): BenchStudy {
  const chance = new Chance();
  const cases = repeat(lines / LINES_PER_CASE, (index) => benchCase(index, chance));
  const perCase = (count: number, row: (of: BenchCase, chance: Chance) => CellRow): readonly CellRow[] =>
    repeat(count, (index) => row(cases[index % cases.length] ?? never(), chance));
  const hours = perCase(lines * HOURS, hourRow);
  return {
    cases,
    hours,
    sheets: [
      {
        name: 'Onderzoek',
        table: 'tblOnderzoek',
        rows: [
          ['Onderdeel', 'Waarde'],
          ['Naam', 'Meting'],
          ['Peildatum', { day: LAST_DAY }],
          ['Perspectief', 'gemeente'],
        ],
      },
      {
        name: 'Casussen',
        table: 'tblCasussen',
        rows: [['Casus', 'School', 'Start', 'Einde', 'Referentie'], ...perCase(cases.length, caseRow)],
      },
      {
        name: 'Inzet',
        table: 'tblInzet',
        rows: [
          ['School', 'Van', 'Tot', 'Functie', 'Kosten', 'Uren', 'Tarief', 'Financier', 'Wet'],
          ...repeat(lines * DEPLOYMENT, () => deploymentRow(chance)),
        ],
      },
      {
        name: 'Contacten',
        table: 'tblContacten',
        rows: [
          ['School', 'Kind', 'Eerste contact', 'Laatste contact'],
          ...perCase(lines * (1 - HOURS - DEPLOYMENT), contactRow),
        ],
      },
      { name: 'Uren', table: 'tblUren', rows: [HOUR_COLUMNS, ...hours] },
    ],
  };
}

function benchCase(index: number, chance: Chance): BenchCase {
  const start = chance.between(FIRST_DAY, LAST_DAY - 500);
  const end = start + chance.between(90, 500);
  return { name: `Casus ${index + 1}`, school: chance.of(SCHOOLS), start, end };
}

function caseRow({ name, school, start, end }: BenchCase, chance: Chance): CellRow {
  return [name, school, { day: start }, { day: end }, 100 * chance.between(0, 400)];
}

function hourRow({ name, start, end }: BenchCase, chance: Chance): CellRow {
  return [
    name,
    { day: chance.between(start, end) },
    chance.between(1, 32) / 4,
    chance.of(ROLES),
    chance.between(1, 5) === 1 ? 'indirect' : 'direct',
    chance.between(60, 120),
    chance.between(1, 10) === 1 ? 'samenwerkingsverband' : 'gemeente',
    chance.between(1, 20) === 1 ? 'nee' : null,
  ];
}

/** A month or a quarter of somebody; half of the lines say hours x tariff, the other half an amount. */
function deploymentRow(chance: Chance): CellRow {
  const from = chance.between(FIRST_DAY, LAST_DAY - 92);
  const to = from + chance.between(28, 92);
  const amount =
    chance.between(0, 1) === 0
      ? [chance.between(500, 4000), null, null]
      : [null, chance.between(10, 60), chance.between(60, 120)];
  const payer =
    chance.between(1, 4) === 1 ? ['samenwerkingsverband', 'Wet passend onderwijs'] : ['gemeente', 'Jeugdwet'];
  return [chance.of(SCHOOLS), { day: from }, { day: to }, chance.of(ROLES), ...amount, ...payer];
}

function contactRow({ name, school, start, end }: BenchCase, chance: Chance): CellRow {
  const first = chance.between(start, end);
  return [school, `Kind van ${name}`, { day: first }, { day: chance.between(first, end) }];
}

function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, index) => make(index));
}

/** The same row of numbers in every run (a linear congruential generator, Numerical Recipes). */
class Chance {
  private state = 2026;

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((this.state / 2 ** 32) * (high - low + 1));
  }

  of<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] ?? never();
  }
}

function never(): never {
  throw new Error('nothing to choose from');
}
