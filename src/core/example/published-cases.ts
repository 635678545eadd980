/**
 * The example workbook: the five cases of the published report on Opgroeiondersteuning op school, as input sheets.
 * Figures and ratings: source A, "Opgroeiondersteuning op school. Analyse van baten en kosten op casusniveau",
 * Bureau Onderzoek, 13 augustus 2025, paragraphs 2.2, 2.3, 3.1 and 3.2. The texts are our own.
 */
import type { Day } from '../domain/calendar';
import type { Block, Cell, Document, Row, Sheet } from '../report/document';
import type { StyleToken } from '../report/style';
import { EXAMPLE } from '../text/example';

/** 13 August 2025, the date of the report. */
const REPORT_DATE: Day = 45882;

const SCHOOLS = [
  ['Basisschool Boon', 'po', "'s-Hertogenbosch", EXAMPLE.workingMethods.boon],
  ['Basisschool Nour', 'po', "'s-Hertogenbosch", EXAMPLE.workingMethods.nour],
] as const;

const CASES = [
  ['1', 'Basisschool Boon'],
  ['2', 'Basisschool Boon'],
  ['3', 'Basisschool Boon'],
  ['4', 'Basisschool Nour'],
  ['5', 'Basisschool Nour'],
] as const;

/** Casus, gemiddelde kosten, directe kosten, referentie, toekomstige baten, gerapporteerde besparing, reden. */
const AMOUNTS = [
  ['1', 14000, 6000, 19000, '⊕⊕', 5000, null],
  ['2', 10000, 1900, 32000, '⊕⊕⊕', 22000, null],
  ['3', 7500, 6000, 'Onzeker', 'Onzeker', 'Onzeker', null],
  ['4', 10000, 1800, '€ 0 - € 6000', '⊕⊕', '⊖ € 4.000 tot € 10.000 (extra kosten)', null],
  ['5', 10000, '< € 300', 'Geen kosten', '⊕⊕', -9500, EXAMPLE.noReason],
] as const;

const RATINGS = [
  ['Mentaal welzijn', '+++', '+', '++', '++', '+'],
  ['Zelfverzekerdheid en weerbaarheid', '+++', '+++', '++', '-', '-'],
  ['Schoolprestaties', '+++', '++', '+', '++', '++'],
  ['Sociale relaties', '+++', '+', '++', '++', '-'],
  ['Thuissituatie', '+++', '+++', '+', '++', '+'],
  ['Ouder: inzicht in ouderrol/opvoeding', '-', '+', '-', '++', '+'],
] as const;

/** The workbook as a document; a host writes it to a file or into an empty workbook. */
export function publishedCases(): Document {
  return {
    title: EXAMPLE.title,
    sheets: [
      textSheet(EXAMPLE.sheets.read, EXAMPLE.explanation),
      inputSheet(
        EXAMPLE.sheets.study,
        'tblOnderzoek',
        [24, 90],
        ['Onderdeel', 'Waarde'],
        [
          ...EXAMPLE.settings.map(([label, value]) => [label, value]),
          ['Datum', { date: REPORT_DATE }],
          ['Peildatum', { date: REPORT_DATE }],
        ],
      ),
      inputSheet(EXAMPLE.sheets.schools, 'tblScholen', [22, 16, 20, 70], SCHOOL_HEADERS, SCHOOLS),
      inputSheet(EXAMPLE.sheets.cases, 'tblCasussen', [10, 24], ['Casus', 'School'], CASES),
      inputSheet(
        EXAMPLE.sheets.amounts,
        'tblBedragen',
        [10, 19, 16, 17, 19, 38, 44],
        AMOUNT_HEADERS,
        AMOUNTS,
      ),
      inputSheet(
        EXAMPLE.sheets.ratings,
        'tblErvarenBaten',
        [38, 11, 11, 11, 11, 11],
        RATING_HEADERS,
        RATINGS,
      ),
    ],
  };
}

const SCHOOL_HEADERS = ['School', 'Onderwijssoort', 'Gemeente', 'Werkwijze'];
const AMOUNT_HEADERS = [
  'Casus',
  'Gemiddelde kosten',
  'Directe kosten',
  'Referentie',
  'Toekomstige baten',
  'Gerapporteerde besparing',
  'Reden afwijking',
];
const RATING_HEADERS = ['Domein', ...CASES.map(([name]) => `Casus ${name}`)];

type InputValue = string | number | null | { readonly date: Day };

function inputSheet(
  name: string,
  excelTable: string,
  columnWidths: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly InputValue[])[],
): Sheet {
  const header = rowOf(headers, 'tableHeaderLeft');
  const table: Block = {
    kind: 'table',
    headerRows: 1,
    excelTable,
    rows: [header, ...rows.map((values) => ({ cells: values.map(inputCell) }))],
  };
  return { ...sheet(name, columnWidths), frozenRows: 1, blocks: [table] };
}

function textSheet(name: string, lines: readonly string[]): Sheet {
  const [title = '', ...others] = lines;
  const rows = [...rowsOfText([title], 'title'), ...rowsOfText(others, 'text')];
  return { ...sheet(name, [100]), frozenRows: 0, blocks: [{ kind: 'text', headerRows: 0, rows }] };
}

function sheet(
  name: string,
  columnWidths: readonly number[],
): Pick<Sheet, 'name' | 'columnWidths' | 'print'> {
  return {
    name,
    columnWidths,
    print: { orientation: 'landscape', footer: { left: EXAMPLE.title, centre: name } },
  };
}

function rowsOfText(lines: readonly string[], style: StyleToken): readonly Row[] {
  return lines.map((text) => rowOf([text], style));
}

function rowOf(texts: readonly string[], style: StyleToken): Row {
  return { cells: texts.map((value) => ({ value, style })) };
}

function inputCell(value: InputValue): Cell {
  if (typeof value === 'number') return { value, style: 'inputAmount' };
  if (typeof value === 'object' && value !== null) return { value: value.date, style: 'inputDate' };
  return { value, style: 'input' };
}
