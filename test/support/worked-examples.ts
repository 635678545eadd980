/**
 * Runs the worked examples of test/cases that hold a whole workbook: cells in, outcome out. What an example does not
 * mention is not compared, but for two things that must always be complete: the list of cases and the findings.
 */
import { isDeepStrictEqual } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  CaseAssessment,
  PayerShare,
  ScenarioAssessment,
  UsedPrice,
} from '../../src/core/domain/assessment';
import { explain } from '../../src/core/engine/explain';
import { explanationText } from '../../src/core/text/explanation/explanation';
import { cellName, Findings, type Finding, type Place, type Severity } from '../../src/core/domain/finding';
import type { InputTable } from '../../src/core/domain/provenance';
import type { Amount } from '../../src/core/domain/amount';
import type { ActiveElement } from '../../src/core/domain/active-element';
import type { Quote } from '../../src/core/domain/quote';
import type { TimelineItem, TimelineLane } from '../../src/core/domain/timeline';
import type { TimelineEvent } from '../../src/core/domain/timeline-event';
import type { Rating } from '../../src/core/domain/rating';
import {
  ATTRIBUTES,
  type Attribute,
  type ListedCase,
  type ValueCoverage,
} from '../../src/core/domain/selection';
import type { ScenarioStatus } from '../../src/core/domain/scenario';
import type { Estimate, Participant, Session } from '../../src/core/domain/session';
import type { Quantity } from '../../src/core/domain/line';
import type { UsableChange } from '../../src/core/domain/price';
import type { School, Settings } from '../../src/core/domain/study';
import type { Grid, Workbook } from '../../src/core/intake/grid';
import { readStudy } from '../../src/core/intake/read-study';
import { publicVersion } from '../../src/core/public/public-version';
import { itemText, laneText } from '../../src/core/report/casusbeeld/timeline-words';
import { countsText } from '../../src/core/report/cells/counts';
import { rowsOf, type Cell, type Document } from '../../src/core/report/document';
import type { JsonCase } from '../../src/core/report/json/json';
import { isOwnSheet, writeMark } from '../../src/core/report/own-sheets/own-sheet';
import { styleOf } from '../../src/core/report/style';
import { run, type RunOptions, type RunResult } from '../../src/core/run';
import {
  formatAmount,
  formatCaseName,
  formatCents,
  formatDay,
  formatScore,
} from '../../src/core/text/format';
import { ATTRIBUTE } from '../../src/core/text/words';
import { FORMS } from '../../src/core/text/findings/forms';
import { PUBLIC } from '../../src/core/text/findings/public';
import { sentenceOf } from '../../src/core/text/sentence';
import { records, textRows } from './text-table';
import { dayFrom, workbookOf } from './workbook';

/** An example as it stands in its file; test/cases/README.md explains the words. */
export interface WorkedExample {
  readonly titel: string;
  /** What happens, in ordinary words: docs/methode.md shows it. */
  readonly uitleg?: string;
  readonly bladen: readonly ExampleCells[];
  readonly werkmap?: readonly ('handmatig berekenen' | 'nog te berekenen' | "met macro's")[];
  readonly vandaag?: string;
  /** The payers chosen for this run. */
  readonly perspectief?: string;
  /** Sheet name to the kind of report whose mark it carries. */
  readonly merken?: Readonly<Record<string, string>>;
  readonly verborgen?: readonly string[];
  /** The cases, or only how many there are: "101". */
  readonly casussen: string;
  readonly scores?: string;
  readonly oordelen?: string;
  readonly aantallen?: Readonly<Record<'gemiddeld' | 'direct', string>>;
  readonly gevoeligheid?: string;
  readonly rapport?: string;
  /** Rows of the public version. */
  readonly publiek?: string;
  /** Why there is no public version. */
  readonly geweigerd?: WorkedExample['meldingen'];
  readonly instellingen?: Readonly<Record<string, string | number>>;
  readonly scholen?: string;
  readonly financiers?: string;
  readonly scenarios?: string;
  readonly prijzen?: string;
  /** The changes of prices that amounts were carried to another year with. */
  readonly omrekening?: string;
  /** The cases that were handed in, where the study chose from them. */
  readonly aangeleverd?: string;
  readonly dekking?: string;
  readonly gesprekken?: string;
  readonly deelnemers?: string;
  readonly inschattingen?: string;
  readonly gebeurtenissen?: string;
  /** What the casusbeelden show of it, with what other tables add. */
  readonly tijdlijn?: string;
  readonly citaten?: string;
  readonly elementen?: string;
  readonly tabellen?: string;
  /** Where a figure of a report comes from: pieces of what the explanation says. */
  readonly herkomst?: readonly {
    readonly blad: string;
    readonly rij: string;
    readonly kolom: string;
    readonly zegt: readonly string[];
  }[];
  readonly meldingen?: readonly (string | { readonly melding: string; readonly zegt: string })[];
}

interface ExampleCells {
  readonly blad: string;
  readonly tabel?: string;
  readonly vanaf?: string;
  readonly koprij?: 'nee';
  readonly totaalrij?: 'ja';
  readonly cellen: string;
  /** So often does the last line stand there. */
  readonly herhaal?: number;
}

const FOLDER = new URL('../cases/', import.meta.url);

/** All files of worked examples that hold workbooks: file name and examples. */
export function workedExamples(): readonly (readonly [file: string, examples: readonly WorkedExample[]])[] {
  return exampleFiles().flatMap((file) => {
    const list = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WorkedExample[];
    return list.every((example) => 'bladen' in example) ? [[file, list] as const] : [];
  });
}

/** The codes that any example names, of a whole workbook or of one cell. */
export function codesInExamples(): ReadonlySet<string> {
  const texts = exampleFiles().map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b[a-z]+[A-Za-z]*\.[a-z][A-Za-z]+\b/g) ?? []));
}

function exampleFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

export function runExample(example: WorkedExample): RunResult {
  return run(workbookFrom(example), optionsOf(example));
}

function optionsOf(example: WorkedExample): RunOptions {
  const today = example.vandaag === undefined ? null : dayFrom(example.vandaag);
  const { perspectief: perspective } = example;
  return { today, ...(perspective === undefined ? {} : { perspective }) };
}

/** The workbook of an example. */
export function workbookFrom({ bladen, werkmap = [], merken = {}, verborgen = [] }: WorkedExample): Workbook {
  const workbook = workbookOf(
    bladen.map(({ blad, tabel, vanaf, koprij, totaalrij, cellen, herhaal = 1 }) => ({
      sheet: blad,
      table: tabel,
      from: vanaf,
      headerRow: koprij !== 'nee',
      totalRow: totaalrij === 'ja',
      cells: herhaal === 1 ? cellen : repeated(cellen, herhaal),
    })),
    {
      calculation: werkmap.includes('handmatig berekenen')
        ? 'manual'
        : werkmap.includes('nog te berekenen')
          ? 'onOpening'
          : 'automatic',
      hasMacros: werkmap.includes("met macro's"),
    },
  );
  const sheets = workbook.sheets.map((grid): Grid => {
    const kind = merken[grid.name];
    const visibility = verborgen.includes(grid.name) ? 'hidden' : 'visible';
    return { ...grid, visibility, ...(kind === undefined ? {} : { mark: markOf(grid, kind) }) };
  });
  return { ...workbook, sheets };
}

/** The cells with their last line so many times; "#" in it is the number of the line. */
function repeated(cells: string, times: number): string {
  return cells.replace(/[^\n]+\n*$/, (line) =>
    Array.from({ length: times }, (_, n) => `${line.trimEnd().replaceAll('#', String(n + 1))}\n`).join(''),
  );
}

/** The mark of a report that has been edited since: its content hash is another. */
function markOf({ rows }: Grid, kind: string): string {
  const extent = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  return writeMark({ kind, extent, contentHash: '0', fingerprint: '0', version: '0', complete: true });
}

/** What an example expects and what came out, in the same words. */
export interface Compared {
  readonly expected: Readonly<Record<string, unknown>>;
  readonly actual: Readonly<Record<string, unknown>>;
}

export function compare(example: WorkedExample, result: RunResult): Compared {
  const expected: Record<string, unknown> = {};
  const actual: Record<string, unknown> = {};
  const add = (part: string, wanted: unknown, got: unknown): void => {
    expected[part] = wanted;
    actual[part] = got;
  };
  const { assessment, document } = result;
  const { study } = assessment;
  if (/^\d+$/.test(example.casussen)) add('casussen', example.casussen, String(casesIn(result).length));
  else compareTable('casussen', example.casussen, casesIn(result), CASE_COLUMNS, add);
  if (example.scholen !== undefined)
    compareTable('scholen', example.scholen, study.schools, SCHOOL_COLUMNS, add);
  if (example.financiers !== undefined)
    compareTable('financiers', example.financiers, sharesIn(result), SHARE_COLUMNS, add);
  if (example.scenarios !== undefined)
    compareTable('scenarios', example.scenarios, scenariosIn(result), SCENARIO_COLUMNS, add);
  if (example.prijzen !== undefined)
    compareTable('prijzen', example.prijzen, assessment.usedPrices, PRICE_COLUMNS, add);
  if (example.omrekening !== undefined)
    compareTable('omrekening', example.omrekening, assessment.usedChanges, CHANGE_COLUMNS, add);
  if (example.aangeleverd !== undefined)
    compareTable('aangeleverd', example.aangeleverd, study.longlist, LONGLIST_COLUMNS, add);
  if (example.dekking !== undefined)
    compareTable('dekking', example.dekking, coverageIn(result), COVERAGE_COLUMNS, add);
  if (example.gesprekken !== undefined)
    compareTable('gesprekken', example.gesprekken, study.sessions, SESSION_COLUMNS, add);
  if (example.deelnemers !== undefined)
    compareTable('deelnemers', example.deelnemers, study.participants, PARTICIPANT_COLUMNS, add);
  if (example.inschattingen !== undefined)
    compareTable('inschattingen', example.inschattingen, study.estimates, ESTIMATE_COLUMNS, add);
  if (example.gebeurtenissen !== undefined)
    compareTable('gebeurtenissen', example.gebeurtenissen, study.events, EVENT_COLUMNS, add);
  if (example.tijdlijn !== undefined)
    compareTable('tijdlijn', example.tijdlijn, timelineIn(result), TIMELINE_COLUMNS, add);
  if (example.citaten !== undefined)
    compareTable('citaten', example.citaten, study.quotes, QUOTE_COLUMNS, add);
  if (example.elementen !== undefined)
    compareTable('elementen', example.elementen, study.elements, ELEMENT_COLUMNS, add);
  if (example.tabellen !== undefined)
    compareTable('tabellen', example.tabellen, tablesIn(example), TABLE_COLUMNS, add);
  if (example.scores !== undefined) add('scores', textRows(example.scores), scoresOf(result));
  if (example.oordelen !== undefined)
    compareTable('oordelen', example.oordelen, ratingsIn(result), RATING_COLUMNS, add);
  for (const part of ['gevoeligheid', 'rapport'] as const) compareRows(part, example[part], document, add);
  if (example.publiek !== undefined || example.geweigerd !== undefined) {
    const made = publicVersion(workbookFrom(example), optionsOf(example));
    compareRows('publiek', example.publiek, made.kind === 'made' ? made.document : { sheets: [] }, add);
    compareFindings('geweigerd', example.geweigerd ?? [], made.kind === 'made' ? [] : made.findings, add);
  }
  const counts = { gemiddeld: assessment.counts.average, direct: assessment.counts.direct };
  for (const basis of ['gemiddeld', 'direct'] as const) {
    const wanted = example.aantallen?.[basis];
    if (wanted !== undefined) add(`aantallen ${basis}`, wanted, countsText(counts[basis]));
  }
  for (const [label, wanted] of Object.entries(example.instellingen ?? {})) {
    add(label, String(wanted), SETTINGS[label]?.(study.settings) ?? `onbekende instelling: ${label}`);
  }
  for (const { blad, rij, kolom, zegt } of example.herkomst ?? []) {
    const said = explained(result, blad, rij, kolom);
    add(
      `herkomst ${blad}, ${rij}, ${kolom}`,
      zegt,
      zegt.map((piece) => (said.includes(piece) ? piece : said)),
    );
  }
  compareFindings('meldingen', example.meldingen ?? [], result.findings, add);
  return { expected, actual };
}

/** The same row where there is one; else the first with the same label, to show what stands there. */
function rowLike(wanted: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const [label = ''] = wanted;
  return (
    rows.find((row) => isDeepStrictEqual(row, wanted)) ??
    rows.find((row) => row[0] === label) ?? [`niet gevonden: ${label}`]
  );
}

/** The tables that were found: the reports show them, and the result holds no list of them. */
function tablesIn(example: WorkedExample): readonly InputTable[] {
  const sheets = workbookFrom(example).sheets.filter((grid) => !isOwnSheet(grid));
  const reading = readStudy(sheets, new Findings());
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value.tables;
  }
}

/** All that is said of the figure in this row and column of a report. */
function explained(result: RunResult, sheetName: string, label: string, title: string): string {
  const sheet = result.document.sheets.find(({ name }) => name === sheetName);
  const cells = (sheet?.blocks ?? []).flatMap(({ kind, rows }) => {
    const column = rows[0]?.cells.findIndex(({ value }) => value === title) ?? -1;
    const row = rows.find(({ cells: [first] }) => String(first?.value).startsWith(label));
    return kind === 'table' && column > 0 ? [row?.cells[column]] : [];
  });
  const key = cells.find((each) => each?.figure !== undefined)?.figure;
  const found = key === undefined ? null : explain(result, key);
  if (found === null) return 'geen uitleg';
  const {
    title: name,
    rule,
    source,
    calculation,
    parts,
    leftOut,
    remarks,
  } = explanationText(found, result.assessment.study.settings.rounding);
  const lines = parts.map(({ value, name: part, cells: at }) => [value, part, ...at].join(' '));
  return [name, rule, source, calculation, ...lines, ...leftOut, ...remarks].join('\n');
}

type Add = (part: string, wanted: unknown, got: unknown) => void;
type Columns<T> = Readonly<Record<string, (item: T) => string>>;

/** Compares the columns that the example names, row by row. "geen" means: no rows at all. */
function compareTable<T>(
  part: string,
  text: string,
  items: readonly T[],
  columns: Columns<T>,
  add: Add,
): void {
  if (text.trim() === 'geen') {
    add(part, 0, items.length);
    return;
  }
  const wanted = records(text);
  const shown = [...(wanted[0]?.keys() ?? [])];
  const got = items.map((item) =>
    Object.fromEntries(
      shown.map((column) => [column, columns[column]?.(item) ?? `onbekende kolom: ${column}`]),
    ),
  );
  add(
    part,
    wanted.map((row) => Object.fromEntries(row)),
    got,
  );
}

interface ShownCase {
  readonly json: JsonCase;
  readonly assessed: CaseAssessment;
}

function casesIn({ json, assessment }: RunResult): readonly ShownCase[] {
  return json.cases.flatMap((each, index) => {
    const assessed = assessment.cases[index];
    return assessed === undefined ? [] : [{ json: each, assessed }];
  });
}

const CASE_COLUMNS: Columns<ShownCase> = {
  Casus: ({ json }) => json.case,
  School: ({ json }) => json.school ?? '',
  Leeftijd: ({ assessed }) => assessed.case.ageGroup ?? '',
  Hulpvraag: ({ assessed }) => assessed.case.nature ?? '',
  Zwaarte: ({ assessed }) => assessed.case.severity ?? '',
  Ondersteuning: ({ assessed }) => assessed.case.support ?? '',
  Start: ({ assessed }) => dayText(assessed.case.start),
  Einde: ({ assessed }) => dayText(assessed.case.end),
  Kinderen: ({ assessed }) => countText(assessed.case.written.children),
  Gemiddeld: ({ json }) => json.averageCost.text,
  Direct: ({ json }) => json.directCost.text,
  Periode: ({ assessed: { approach } }) =>
    approach.period === null
      ? ''
      : `${formatDay(approach.period.first)} t/m ${formatDay(approach.period.last)}`,
  Totaal: ({ assessed: { approach } }) => (approach.total === null ? '' : formatAmount(approach.total, 0)),
  Gedeeld: ({ assessed: { approach } }) => countText(approach.children),
  'Betaald door': ({ assessed: { approach } }) => approach.payers.map(payerText).join('; '),
  'Overige hulp': ({ json }) => json.otherHelp?.text ?? '',
  'Overige hulp na peildatum': ({ assessed }) => amountText(assessed.otherHelpFigure.afterPeildatum),
  'Overige hulp betaald door': ({ assessed }) => assessed.otherHelpFigure.payers.map(payerText).join('; '),
  Referentie: ({ json }) => json.reference.text,
  Voorlopig: ({ assessed }) => (assessed.referenceFigure.provisional ? 'ja' : 'nee'),
  Getoetst: ({ assessed }) => (assessed.referenceFigure.unvalidated ? 'nee' : 'ja'),
  Besparing: ({ json }) => json.saving.average.text,
  'Besparing op direct': ({ json }) => json.saving.direct.text,
  Gerapporteerd: ({ json }) => json.reported?.text ?? '',
  'Reden afwijking': ({ json }) => json.reported?.reason ?? '',
  Toekomst: ({ json }) => json.future.text,
  'Reden toekomst': ({ assessed }) =>
    assessed.case.future.kind === 'uncertain' ? (assessed.case.future.reason ?? '') : '',
  'Reden referentie': ({ assessed }) =>
    assessed.reference.kind === 'uncertain' ? (assessed.reference.reason ?? '') : '',
};

/** "gemeente (Jeugdwet) € 100, school (niet meegeteld) € 50". */
function payerText({ payment: { payer, act }, counted, amount }: PayerShare): string {
  const name = `${payer ?? 'niet vermeld'}${act === null ? '' : ` (${act})`}`;
  return `${name}${counted ? '' : ' (telt niet mee)'} ${formatAmount(amount, 0)}`;
}

interface ShownScenario {
  readonly name: string;
  readonly scenario: ScenarioAssessment;
}

function scenariosIn({ assessment }: RunResult): readonly ShownScenario[] {
  return assessment.cases.flatMap(({ case: { name }, referenceFigure }) =>
    referenceFigure.scenarios.map((scenario) => ({ name, scenario })),
  );
}

const STATUSES: Readonly<Record<ScenarioStatus, string>> = {
  draft: 'concept',
  consensus: 'consensus',
  supplemented: 'aangevuld',
  validated: 'gevalideerd',
  rejected: 'afgewezen',
};

const SCENARIO_COLUMNS: Columns<ShownScenario> = {
  Casus: ({ name }) => formatCaseName(name),
  Scenario: ({ scenario }) => scenario.name ?? '(zonder naam)',
  Status: ({ scenario }) => scenario.statuses.map((status) => STATUSES[status]).join(' of '),
  'Status vooraf': ({ scenario }) =>
    scenario.review.statusesBefore.map((status) => STATUSES[status]).join(' of '),
  'Telt mee': ({ scenario }) => (scenario.counts ? 'ja' : 'nee'),
  Bedrag: ({ scenario }) => formatAmount(scenario.amount, 0),
  'Bekend deel': ({ scenario }) => amountText(scenario.knownPart),
  'Voor toetsing': ({ scenario }) => amountText(scenario.beforeReview),
  'Na peildatum': ({ scenario }) => amountText(scenario.afterPeildatum),
  'Betaald door': ({ scenario }) => scenario.payers.map(payerText).join('; '),
};

function amountText(amount: Amount | null): string {
  return amount === null ? '' : formatAmount(amount, 0);
}

interface ShownRating {
  readonly name: string;
  readonly rating: Rating;
}

function ratingsIn({ assessment }: RunResult): readonly ShownRating[] {
  return assessment.cases.flatMap(({ case: { name, ratings } }) =>
    ratings.map((rating) => ({ name, rating })),
  );
}

const RATING_COLUMNS: Columns<ShownRating> = {
  Casus: ({ name }) => formatCaseName(name),
  Levensdomein: ({ rating }) => rating.domain,
  Score: ({ rating }) => scoreText(rating),
  Volgens: ({ rating }) => rating.accordingTo ?? '',
  Toelichting: ({ rating }) => rating.explanation ?? '',
};

function scoreText({ score }: Rating): string {
  return score === null ? 'onduidelijk' : formatScore(score);
}

const SCHOOL_COLUMNS: Columns<School> = {
  School: ({ name }) => name,
  Onderwijssoort: ({ kind }) => kind ?? '',
  Gemeente: ({ municipality }) => municipality ?? '',
  Start: ({ start }) => dayText(start),
  Werkwijze: ({ workingMethod }) => workingMethod ?? '',
  'In onderzoek': ({ inStudy }) => (inStudy === null ? '' : inStudy ? 'ja' : 'nee'),
  Leerlingen: ({ pupils }) => countText(pupils),
  'Leerlingen met jeugdhulp': ({ pupilsWithYouthCare }) => countText(pupilsWithYouthCare),
  'Publieke naam': ({ publicName }) => publicName ?? '',
};

interface ShownShare {
  readonly name: string;
  readonly share: PayerShare;
}

/** Who pays the direct cost of each case. */
function sharesIn({ assessment }: RunResult): readonly ShownShare[] {
  return assessment.cases.flatMap(({ case: { name }, direct }) =>
    direct.payers.map((share) => ({ name, share })),
  );
}

const SHARE_COLUMNS: Columns<ShownShare> = {
  Casus: ({ name }) => formatCaseName(name),
  Financier: ({ share }) => share.payment.payer ?? 'niet vermeld',
  Wet: ({ share }) => share.payment.act ?? '',
  'Telt mee': ({ share }) => (share.counted ? 'ja' : 'nee'),
  Direct: ({ share }) => formatAmount(share.amount, 0),
};

const CHANGE_COLUMNS: Columns<UsableChange> = {
  Jaar: ({ year }) => String(year),
  Mutatie: ({ mutation }) => `${String(Math.round(mutation * 1e6) / 1e4).replace('.', ',')}%`,
  Bron: ({ source }) => source ?? '',
};

const PRICE_COLUMNS: Columns<UsedPrice> = {
  Code: ({ price }) => price.code,
  Voorziening: ({ price }) => price.provision ?? '',
  Eenheid: ({ price }) => price.unit ?? '',
  Tarief: ({ price }) => formatAmount(price.tariff, 0),
  Prijspeil: ({ price }) => (price.priceYear.kind === 'year' ? String(price.priceYear.year) : ''),
  Gerekend: ({ indexed }) => formatAmount(indexed, 0),
  Bron: ({ price }) => price.source ?? '',
};

const LONGLIST_COLUMNS: Columns<ListedCase> = {
  Casus: ({ name }) => formatCaseName(name),
  ...Object.fromEntries(
    ATTRIBUTES.map((attribute) => [
      ATTRIBUTE[attribute],
      ({ attributes }: ListedCase) =>
        attributes[attribute].text ?? (attributes[attribute].unclear ? 'onduidelijk' : ''),
    ]),
  ),
  Geselecteerd: ({ selected }) => (selected ? 'ja' : 'nee'),
  'Reden selectie': ({ motivation }) => motivation.text ?? '',
};

interface ShownCoverage {
  readonly attribute: Attribute;
  readonly counted: ValueCoverage;
}

/** The attributes that any case fills in. */
function coverageIn({ assessment }: RunResult): readonly ShownCoverage[] {
  return assessment.coverage
    .filter(({ values }) => values.some(({ value }) => value.kind !== 'empty'))
    .flatMap(({ attribute, values }) => values.map((counted) => ({ attribute, counted })));
}

const COVERAGE_COLUMNS: Columns<ShownCoverage> = {
  Kenmerk: ({ attribute }) => ATTRIBUTE[attribute],
  Waarde: ({ counted: { value } }) => {
    if (value.kind === 'text') return value.text;
    return value.kind === 'empty' ? 'niet ingevuld' : 'onduidelijk';
  },
  Aangeleverd: ({ counted }) => String(counted.delivered),
  Geselecteerd: ({ counted }) => String(counted.selected),
};

const SESSION_COLUMNS: Columns<Session> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Datum: ({ date }) => dayText(date),
  Duur: ({ duration }) => quantityText(duration),
  Gespreksleider: ({ facilitator }) => facilitator ?? '',
  'Reden andere vorm': ({ reasonOtherForm }) => reasonOtherForm ?? '',
  Inschattingen: ({ estimates }) =>
    ({ open: 'open', closed: 'gesloten', unreadable: 'onleesbaar', empty: '' })[estimates ?? 'empty'],
  Verhaal: ({ story }) => story ?? '',
  'Afwijkende meningen': ({ dissent }) => dissent ?? '',
  Lessen: ({ lessons }) => lessons ?? '',
  Toestemming: ({ consent }) => (consent === 'unreadable' ? 'onleesbaar' : yesNoText(consent)),
};

const PARTICIPANT_COLUMNS: Columns<Participant> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Deelnemer: ({ name }) => name,
  Rol: ({ role }) => role ?? '',
  Organisatie: ({ organisation }) => organisation ?? '',
  Vorm: ({ form }) => form ?? '',
  Datum: ({ date }) => dayText(date),
  'Kind geeft input': ({ childHeard }) => yesNoText(childHeard),
  Kanaal: ({ channel }) => channel ?? '',
};

const ESTIMATE_COLUMNS: Columns<Estimate> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Deelnemer: ({ participant }) => participant,
  Gebeurtenis: ({ event }) => event ?? '',
  Voorziening: ({ provision }) => provision ?? '',
  Aantal: ({ quantity }) => quantityText(quantity),
  Per: ({ per }) => per,
  Duur: ({ duration }) => quantityText(duration),
  Bedrag: ({ amount }) => formatAmount(amount, 0),
  Zekerheid: ({ certainty }) => certainty ?? '',
  Toelichting: ({ note }) => note ?? '',
};

const EVENT_COLUMNS: Columns<TimelineEvent> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Van: ({ span }) => (span.kind === 'days' ? dayText(span.from) : 'onleesbaar'),
  Tot: ({ span }) => (span.kind === 'days' ? dayText(span.to) : 'onleesbaar'),
  Spoor: ({ track }) => ({ actual: 'werkelijk', reference: 'referentie', unclear: 'onduidelijk' })[track],
  Gebeurtenis: ({ what }) => what,
};

interface ShownItem {
  readonly caseKey: string;
  readonly lane: TimelineLane;
  readonly item: TimelineItem;
}

function timelineIn({ assessment }: RunResult): readonly ShownItem[] {
  return assessment.pictures.flatMap(({ caseKey, timeline }) =>
    timeline.tracks.flatMap(({ lane, items }) => items.map((item) => ({ caseKey, lane, item }))),
  );
}

const TIMELINE_COLUMNS: Columns<ShownItem> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Spoor: ({ lane }) => laneText(lane),
  Van: ({ item }) => dayText(item.from),
  Tot: ({ item }) => dayText(item.to),
  Wat: ({ item }) => itemText(item),
};

const QUOTE_COLUMNS: Columns<Quote> = {
  Casus: ({ caseKey }) => formatCaseName(caseKey),
  Citaat: ({ text }) => text,
  Rol: ({ role }) => role ?? '',
  Domein: ({ domain }) => domain ?? '',
  Vrijgegeven: ({ released }) => yesNoText(released),
  'Toestemming van': ({ consentOf }) => consentOf ?? '',
  Datum: ({ date }) => dayText(date),
};

const ELEMENT_COLUMNS: Columns<ActiveElement> = {
  Element: ({ name }) => name,
  Casus: ({ caseKey }) => (caseKey === null ? 'het hele onderzoek' : formatCaseName(caseKey)),
  Toelichting: ({ note }) => note ?? '',
};

function quantityText(quantity: Quantity): string {
  if (quantity.kind !== 'known') return quantity.kind === 'missing' ? '' : 'onleesbaar';
  return String(quantity.amount.low).replace('.', ',');
}

function yesNoText(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'ja' : 'nee';
}

const TABLE_COLUMNS: Columns<InputTable> = {
  Tabel: ({ table }) => table,
  Plaats: (table) => placeText(table),
  'Herkend aan': ({ recognisedBy }) => (recognisedBy === 'name' ? 'naam' : 'koppen'),
  Gelezen: ({ read }) => (read ? 'ja' : 'nee'),
  Rijen: ({ rowCount }) => String(rowCount),
  Totaal: ({ total }) => (total === null ? '' : formatCents(total)),
};

const SETTINGS: Readonly<Record<string, (settings: Settings) => string>> = {
  Naam: ({ name }) => name ?? '',
  Onderzoeksvraag: ({ question }) => question ?? '',
  Opdrachtgever: ({ commissioner }) => commissioner ?? '',
  Auteurs: ({ authors }) => authors ?? '',
  Versie: ({ version }) => version ?? '',
  Status: ({ status }) => status ?? '',
  Datum: ({ date }) => dayText(date),
  Aanpak: ({ approach }) => approach ?? '',
  'Aanpak gewijzigd': ({ approachChanged }) => approachChanged ?? '',
  Peildatum: ({ peildatum }) => dayText(peildatum),
  Perspectief: ({ perspective }) => perspective.text,
  Prijspeil: ({ priceYear }) => (priceYear.kind === 'year' ? String(priceYear.year) : priceYear.kind),
  Indexreeks: ({ indexSeries }) => indexSeries,
  Jaarindeling: ({ yearKind }) => (yearKind === 'school' ? 'schooljaar' : 'begrotingsjaar'),
  Kostenbasis: ({ costBasis }) => (costBasis === 'average' ? 'gemiddeld' : 'direct'),
  Afronding: ({ rounding }) => String(rounding),
  Schaal: ({ scaleHasWorse }) => (scaleHasWorse ? 'met slechter' : 'zonder slechter'),
  'Bewaren tot': ({ keepUntil }) => dayText(keepUntil),
  'DPIA-kenmerk': ({ dpiaReference }) => dpiaReference ?? '',
  'Niet lezen': ({ notRead }) => notRead.join('; '),
};

/** Life domains x cases, with the count as the report prints it. */
function scoresOf({ assessment }: RunResult): readonly (readonly string[])[] {
  const { cases, domainCounts, study } = assessment;
  return [
    ['Levensdomein', ...cases.map((each) => formatCaseName(each.case.name)), 'Verbeterd'],
    ...study.domains.map((domain, index) => [
      domain,
      ...cases.map((each) => {
        const rating = each.case.ratings.find((entry) => entry.domain === domain);
        return rating === undefined ? 'niet besproken' : scoreText(rating);
      }),
      `${String(domainCounts[index]?.improved)} van ${String(domainCounts[index]?.of)}`,
    ]),
  ];
}

function cellText({ value, style }: Cell): string {
  if (typeof value !== 'number') return String(value ?? '');
  const euros = styleOf(style).numberFormat.includes('€');
  return euros ? formatCents(Math.round(value * 100)) : String(value).replace('.', ',');
}

function dayText(day: number | null): string {
  return day === null ? '' : formatDay(day);
}

function countText(count: number | null): string {
  return count === null ? '' : String(count);
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'info',
};

/** Compares the rows that begin as the example's do. */
function compareRows(
  part: string,
  text: string | undefined,
  { sheets }: Pick<Document, 'sheets'>,
  add: Add,
): void {
  if (text === undefined) return;
  const wanted = textRows(text);
  const rows = sheets.flatMap(({ blocks }) => rowsOf(blocks)).map(({ cells }) => cells.map(cellText));
  add(
    part,
    wanted,
    wanted.map((row) => rowLike(row, rows)),
  );
}

function compareFindings(
  part: string,
  expected: NonNullable<WorkedExample['meldingen']>,
  findings: readonly Finding[],
  add: Add,
): void {
  const wanted = expected.map((each) => (typeof each === 'string' ? each : each.melding));
  add(part, [...wanted].sort(), findings.map(findingText).sort());
  for (const each of expected) {
    if (typeof each === 'string') continue;
    const said = findings.filter((finding) => findingText(finding) === each.melding).map(fullSentence);
    add(`${each.melding} zegt`, each.zegt, said.some((text) => text.includes(each.zegt)) ? each.zegt : said);
  }
}

/** "waarschuwing saving.missingPart Blad1!A2". */
export function findingText({ severity, code, place }: Finding): string {
  return `${SEVERITIES[severity]} ${code} ${place === null ? 'werkmap' : placeText(place)}`;
}

export function fullSentence(finding: Finding): string {
  const { wrong, write } = sentenceOf(finding, { ...PUBLIC, ...FORMS });
  return `${wrong} ${write}`;
}

function placeText(place: Place): string {
  const cell = cellName(place);
  return cell === null ? place.sheet : `${place.sheet}!${cell}`;
}
