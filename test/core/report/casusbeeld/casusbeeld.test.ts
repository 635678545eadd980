import fc from 'fast-check';
import type { Workbook } from '../../../../src/core/intake/grid';
import { casusbeeld } from '../../../../src/core/report/casusbeeld/casusbeeld';
import { COLUMNS, pieces } from '../../../../src/core/report/casusbeeld/grid';
import { timelineBars } from '../../../../src/core/report/casusbeeld/timeline-bars';
import { rowsOf } from '../../../../src/core/report/document';
import type { SheetContent } from '../../../../src/core/report/report-input';
import { run, type RunResult } from '../../../../src/core/run';
import { CHARTS } from '../../../../src/core/text/reports/charts';
import { CASUSBEELD } from '../../../../src/core/text/reports/casusbeeld';
import { formatDay } from '../../../../src/core/text/format';
import { writeXlsx } from '../../../../src/formats/xlsx';
import { chartsIn } from '../../../support/charts';
import { expectGolden } from '../../../support/golden';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { withReports } from '../../../support/own-reports';
import { sheetText, texts } from '../../../support/sheet-text';
import { dayFrom, workbookOf, type Cells } from '../../../support/workbook';

const STUDY: readonly Cells[] = [
  {
    sheet: 'Onderzoek',
    table: 'tblOnderzoek',
    cells: `\
      Onderdeel     | Waarde
      Naam          | Hulp op school
      Status        | concept
      Peildatum     | datum:31-7-2025
      Bewaren tot   | datum:31-12-2035
      DPIA-kenmerk  | 2025-17`,
  },
  {
    sheet: 'Casussen',
    table: 'tblCasussen',
    cells: `\
      Casus | School | Leeftijdscategorie | Aard hulpvraag | Zwaarte | Wijze van ondersteuning | Start          | Einde
      1     | Boon   | 8 tot 12 jaar      | gedrag         | middel  | gesprekken              | datum:1-9-2024 | datum:30-9-2025
      2     |        |                    |                |         |                         |                |`,
  },
  {
    sheet: 'Bedragen',
    table: 'tblBedragen',
    cells: `\
      Casus | Aantal kinderen | Toekomstige baten | Reden toekomst
      1     | 10              | ⊕⊕                | de ouders kunnen nu zelf verder`,
  },
  {
    sheet: 'Inzet',
    table: 'tblInzet',
    cells: `\
      School | Functie | Van             | Tot             | Kosten | Financier | Telt mee
      Boon   | coach   | datum:1-1-2024  | datum:31-12-2024 | 40000 | gemeente  |
      Boon   | Coach   | datum:1-1-2025  |                 | 30000  | school    |
      Boon   | ouder   | datum:1-2-2025  | datum:1-3-2025  | 500    |           | nee`,
  },
  {
    sheet: 'Uren',
    table: 'tblUren',
    cells: `\
      Casus | Datum           | Uren | Functie | Soort tijd | Tarief
      1     | datum:2-9-2024  | 2,5  | coach   |            | 80
      1     | datum:3-3-2025  | 4    | Coach   | direct     | 80
      1     | datum:3-9-2025  | 8    | coach   |            | 80
      1     |                 | 1    | coach   | indirect   | 80`,
  },
  {
    sheet: 'Hulp',
    table: 'tblHulp',
    cells: `\
      Casus | Spoor      | Scenario | Fase        | Voorziening  | Eenheid | Aantal min | Aantal max | Per  | Duur | Tarief | Bedrag | Van            | Tot             | Financier    | Wet       | Telt mee | Toelichting
      1     | werkelijk  |          |             | zwemles      |         |            |            |      |      |        | 400    | datum:1-6-2025 | datum:31-8-2025 | gemeente     | Jeugdwet  |          |
      1     | werkelijk  |          |             | steungezin   |         |            |            |      |      |        | 100    |                |                 |              |           | nee      | van de kerk
      1     | referentie | Thuis    | dialoog     | begeleiding  | uur     | 2          | 4          | week | 30   | 90     |        | datum:1-9-2024 | datum:1-9-2025  | gemeente     | Jeugdwet  |          |
      1     | referentie | Thuis    | na toetsing | begeleiding  | uur     | 2          | 2          | week | 20   | 90     |        | datum:1-9-2024 | datum:1-3-2025  | gemeente     | Jeugdwet  |          |
      1     | referentie | Thuis    | na toetsing | behandeling  |         |            |            |      |      |        | 900    |                |                 | verzekeraar  | Zvw       |          |`,
  },
  {
    sheet: 'Scenarios',
    table: 'tblScenarios',
    cells: `\
      Casus | Scenario | Soort         | Omschrijving              | Soort bedrag | Status    | Uit inschattingen | Afwijkende mening
      1     | Thuis    | zonder aanpak | Een half jaar begeleiding |              | consensus | D1, D2            | leraar: korter
      1     | Opvang   | zonder aanpak | Een jaar dagopvang        | onzeker      | consensus |                   |`,
  },
  {
    sheet: 'Toetsing',
    table: 'tblToetsing',
    cells: `\
      Casus | Scenario | Expert | Oordeel
      1     | Thuis    |        | aannemelijk na aanvulling
      1     | Opvang   |        | niet aannemelijk`,
  },
  {
    sheet: 'Sessies',
    table: 'tblSessies',
    cells: `\
      Casus | Datum          | Duur | Gespreksleider | Reden andere vorm | Verhaal                          | Afwijkende meningen    | Lessen         | Toestemming gesprek
      1     | datum:2-6-2025 | 2,5  | onderzoeker    | vader belde in    | Het begon in groep 5, op school. | leraar zag het anders  | eerder vragen  | ja`,
  },
  {
    sheet: 'Deelnemers',
    table: 'tblDeelnemers',
    cells: `\
      Casus | Deelnemer | Rol    | Organisatie | Vorm          | Datum          | Kind geeft input | Kanaal
      1     | D1        | moeder |             | groepsgesprek | datum:2-6-2025 |                  |
      1     | D2        | kind   |             | individueel   |                | ja               | tekening`,
  },
  {
    sheet: 'Baten',
    table: 'tblErvarenBaten',
    cells: `\
      Casus | Domein           | Score | Volgens | Toelichting
      1     | Schoolprestaties | ++    | leraar  | haalde de toets
      1     | Thuissituatie    | -     | moeder  |`,
  },
  {
    sheet: 'Tijdlijn',
    table: 'tblTijdlijn',
    cells: `\
      Casus | Van             | Tot             | Spoor      | Gebeurtenis
      1     | datum:4-11-2024 |                 |            | gesprek op school
      1     | datum:1-7-2025  | datum:31-8-2025 | werkelijk  | zomerkamp
      1     | datum:1-9-2025  |                 |            | naar de brugklas
      1     | datum:1-10-2024 |                 | referentie | verwijzing door de huisarts
      1     | datum:1-10-2025 |                 | referentie | einde van de begeleiding
      1     | lente           |                 | misschien  | een pauze`,
  },
  {
    sheet: 'Citaten',
    table: 'tblCitaten',
    cells: `\
      Casus | Citaat               | Rol    | Domein           | Vrijgegeven | Toestemming van | Datum
      1     | Ik durf weer         | kind   | Schoolprestaties | ja          | moeder          | datum:2-6-2025
      1     | Het mag rustiger     | moeder |                  |             |                 |
      1     | =HYPERLINK("x")      | leraar |                  | ja          |                 |`,
  },
  {
    sheet: 'Elementen',
    table: 'tblWerkzameElementen',
    cells: `\
      Element           | Casus | Toelichting
      hulp in de school |       | geen wachttijd
      één vast gezicht  | 1     |`,
  },
];

const runOn = (parts: readonly Cells[]): RunResult => run(workbookOf(parts), { today: null });

function sheetsOf(result: RunResult, made: readonly string[] = []): readonly SheetContent[] {
  const { assessment, findings } = result;
  const { peildatum } = assessment.study.settings;
  const input = {
    assessment,
    findings,
    tables: [],
    sheetOrder: [],
    peildatum: peildatum === null ? null : { day: peildatum, source: 'study' as const },
    today: null,
    productVersion: '0.1.0',
  };
  return casusbeeld(input, new Set(made)).map((make) => make(input));
}

const full = runOn(STUDY);
const [one, two] = sheetsOf(full) as [SheetContent, SheetContent];

/** The rows of the timeline as text: those of the chart, with what stands beside them, and the rest. */
function timelineOf(sheet: SheetContent): readonly string[] {
  const heads: readonly unknown[] = [CHARTS.timeline.table, CASUSBEELD.timeline.header[0]];
  const blocks = sheet.blocks.filter(({ rows }) => heads.includes(rows[0]?.cells[0]?.value));
  return blocks.flatMap(({ rows }) =>
    rows.slice(1).map(({ cells }) =>
      cells
        .map(({ value }) => value)
        .join(' | ')
        .replace(/[ |]+$/, ''),
    ),
  );
}

test('a case with everything and a case with nothing read as their golden text', () => {
  expectGolden('casusbeeld.txt', `${sheetText(one)}\n${sheetText(two)}`);
});

test('of a case of which only the name and the school are known it says what is not filled in', () => {
  const [bare] = sheetsOf(runOn([{ sheet: 'C', table: 'tblCasussen', cells: 'Casus | School\n1 | Boon' }]));
  expect(texts(bare!).slice(-2)).toEqual([
    CASUSBEELD.money.none,
    'Niet ingevuld bij deze casus: het verhaal; de deelnemers; de tijdlijn; de ervaren baten; citaten; werkzame elementen.',
  ]);
});

test('every table takes the whole width of the page', () => {
  for (const { blocks } of [one, two])
    for (const { rows } of blocks)
      // A chart stands over rows without cells.
      for (const { cells } of rows)
        expect([0, COLUMNS]).toContain(cells.reduce((sum, { span = 1 }) => sum + span, 0));
});

describe('the timeline', () => {
  const rows = timelineOf(one);

  it('puts what really happened before the reference, each in the order of the days', () => {
    const day = (text: string): number => dayFrom(text);
    expect(rows).toEqual([
      'Casus:',
      `1-9-2024: Start van de casus | ${day('1-9-2024')} |  |  | 1`,
      `31-7-2025: Peildatum | ${day('31-7-2025')} |  |  | 1`,
      `30-9-2025: Einde van de casus (na de peildatum) | ${day('30-9-2025')} |  | 1`,
      'Werkelijk: aanpak:',
      `1-9-2024 t/m 31-7-2025: Inzet op de school: Coach | ${day('1-9-2024')} | 334`,
      `2-9-2024 t/m 3-3-2025: Uren voor dit kind, Coach: 6,5 uur op 2 regels | ${day('2-9-2024')} | 183`,
      `1-2-2025 t/m 1-3-2025: Inzet op de school: ouder (onbetaald) | ${day('1-2-2025')} | 29`,
      `3-9-2025: Uren voor dit kind, coach: 8 uur op 1 regel (na de peildatum) | ${day('3-9-2025')} |  | 1`,
      'Werkelijk: overige hulp:',
      `1-6-2025 t/m 31-8-2025: zwemles (deels na de peildatum) | ${day('1-6-2025')} | 61 | 31`,
      'Werkelijk: gebeurtenissen:',
      `4-11-2024: gesprek op school | ${day('4-11-2024')} |  |  | 1`,
      `1-7-2025 t/m 31-8-2025: zomerkamp (deels na de peildatum) | ${day('1-7-2025')} | 31 | 31`,
      `1-9-2025: naar de brugklas (na de peildatum) | ${day('1-9-2025')} |  | 1`,
      'Referentie: scenario Thuis:',
      `1-9-2024 t/m 1-3-2025: begeleiding | ${day('1-9-2024')} | 182`,
      'Referentie: gebeurtenissen:',
      `1-10-2024: verwijzing door de huisarts | ${day('1-10-2024')} |  |  | 1`,
      `1-10-2025: einde van de begeleiding (na de peildatum) | ${day('1-10-2025')} |  | 1`,
      // Besides help without a date, which stands with the scenarios and the other help.
      'Werkelijk: aanpak | zonder datum | Indirecte uren, coach: 1 uur op 1 regel',
      'Niet duidelijk of het is gebeurd | datum niet te lezen | een pauze',
    ]);
    for (const help of ['behandeling', 'steungezin']) expect(texts(one)).toContain(help);
    expect(texts(one)).toContain(CASUSBEELD.timeline.undatedHelp);
  });

  it('gives bars for what has days, cut where the Peildatum is', () => {
    const [picture] = full.assessment.pictures;
    const bars = timelineBars(picture!.timeline);
    const about = (label: string): readonly string[] =>
      bars
        .filter((bar) => bar.label.startsWith(label))
        .map(({ lane, first, last, daysAfter }) =>
          [lane, formatDay(first), formatDay(last), daysAfter].join(' '),
        );
    expect(about('zomerkamp')).toEqual(['Werkelijk: gebeurtenissen 1-7-2025 31-8-2025 31']);
    expect(about('naar de brugklas')).toEqual(['Werkelijk: gebeurtenissen 1-9-2025 1-9-2025 1']);
    expect(about('begeleiding')).toEqual(['Referentie: scenario Thuis 1-9-2024 1-3-2025 0']);
    expect(about('behandeling')).toEqual([]);
  });

  it('never shows a bar past the Peildatum as happened', () => {
    const peildatum = dayFrom('31-7-2025');
    for (const { timeline } of full.assessment.pictures)
      for (const { first, last, daysAfter } of timelineBars(timeline)) {
        expect(last - daysAfter).toBeLessThanOrEqual(Math.max(first - 1, peildatum));
        if (last <= peildatum) expect(daysAfter).toBe(0);
      }
  });

  it('is drawn from the table below it, once', () => {
    const charts = chartsIn(one.blocks);
    expect(charts.map(({ chart }) => chart.title)).toEqual(['Tijdlijn van Casus 1']);
    expect(timelineOf(one).length).toBeGreaterThan(charts[0]!.bars.length);
  });

  it('tells without a chart why there is none', () => {
    const [sheet] = sheetsOf(
      runOn([
        { sheet: 'T', table: 'tblTijdlijn', cells: 'Casus | Van | Gebeurtenis\n1 | lente | een pauze' },
      ]),
    );
    expect(chartsIn(sheet!.blocks)).toEqual([]);
    expect(texts(sheet!)).toContain(CASUSBEELD.timeline.notDrawn.withoutDates);
    expect(timelineOf(sheet!)).toEqual(['Werkelijk: gebeurtenissen | datum niet te lezen | een pauze']);
  });

  it('is left out of a case without dates, events and lines', () => {
    expect(texts(two)).not.toContain(CASUSBEELD.parts.timeline);
  });

  it('has every one of a hundred events', () => {
    const events = Array.from(
      { length: 100 },
      (_, day) => `1 | datum:${1 + (day % 28)}-1-2024 | gebeurtenis ${day}`,
    );
    const [sheet] = sheetsOf(
      runOn([
        { sheet: 'T', table: 'tblTijdlijn', cells: ['Casus | Van | Gebeurtenis', ...events].join('\n') },
      ]),
    );
    expect(timelineOf(sheet!)).toHaveLength(100);
    expect(texts(sheet!)).toContain(CASUSBEELD.timeline.notDrawn.everything);
  });
});

describe('long texts', () => {
  it('come in pieces that together are the whole text, none longer than its room', () => {
    const text = fc.string({ maxLength: 400 }).map((each) => each.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, room) => {
        const parts = pieces(whole, room);
        expect(parts.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 500 },
    );
  });

  it('are cut after a sentence where that can be', () => {
    expect(pieces('Dit is één zin. Dit is er nog een.', 20)).toEqual([
      'Dit is één zin.',
      'Dit is er nog een.',
    ]);
  });

  it('never stand in a row that is too high for Excel', () => {
    const long = 'Er gebeurde van alles op school en thuis. '.repeat(200).trim();
    const [sheet] = sheetsOf(
      runOn([
        { sheet: 'S', table: 'tblSessies', cells: `Casus | Verhaal | Toestemming gesprek\n1 | ${long} | ja` },
        { sheet: 'C', table: 'tblCitaten', cells: `Casus | Citaat | Rol\n1 | ${long} | kind` },
      ]),
    );
    const said = texts(sheet!).filter((text) => text.includes('van alles'));
    expect(Math.max(...said.map((text) => text.length))).toBeLessThan(1300);
    const quoted = rowsOf(sheet!.blocks).filter(
      ({ cells }) => cells.length === 4 && String(cells[0]?.value).includes('van alles'),
    );
    expect(quoted.map(({ cells }) => cells[0]?.value).join(' ')).toBe(`“${long}”`);
    // What is short stands in the first of the rows only.
    expect(quoted.map(({ cells }) => cells[1]?.value)).toEqual(['kind', ...quoted.slice(1).map(() => '')]);
  });
});

describe('a sheet of an earlier run', () => {
  it('says in one line that its case is gone, and is withdrawn', () => {
    const sheets = sheetsOf(full, ['casusbeeld:1', 'casusbeeld:9', 'inschattingen:8']);
    expect(sheets.map(({ kind, name, withdrawn }) => [kind, name, withdrawn])).toEqual([
      ['casusbeeld:1', 'Casusbeeld 1', undefined],
      ['casusbeeld:2', 'Casusbeeld 2', undefined],
      ['casusbeeld:9', 'Casusbeeld 9', true],
    ]);
    expect(texts(sheets[2]!)).toContain(CASUSBEELD.gone('Casus 9'));
    expect(texts(sheets[2]!)).not.toContain(CASUSBEELD.money.none);
  });

  it('is rewritten in place', () => {
    const workbook: Workbook = workbookOf(STUDY);
    const first = run(workbook, { today: null });
    const second = run(withReports(workbook, first.document), { today: null });
    const own = second.document.sheets.filter(({ mark }) => mark?.kind.startsWith('casusbeeld:'));
    expect(own.map(({ name, replaces }) => [name, replaces])).toEqual([
      ['Casusbeeld 1', 'Casusbeeld 1'],
      ['Casusbeeld 2', 'Casusbeeld 2'],
    ]);
  });
});

describe('with more than a hundred cases', () => {
  const cases = Array.from({ length: 120 }, (_, index) => String(index + 1));
  const many: readonly Cells[] = [
    {
      sheet: 'Casussen',
      table: 'tblCasussen',
      cells: ['Casus | School', ...cases.map((name) => `${name} | Boon`)].join('\n'),
    },
    { sheet: 'C', table: 'tblCitaten', cells: 'Casus | Citaat\n117 | Het hielp\n3 | Het was fijn' },
  ];
  const result = runOn(many);

  it('only cases that somebody told about get a casusbeeld, and a finding says so', () => {
    expect(sheetsOf(result).map(({ name }) => name)).toEqual(['Casusbeeld 3', 'Casusbeeld 117']);
    const [limited] = result.findings.filter(({ code }) => code === 'pictures.limited');
    expect(limited).toMatchObject({ severity: 'info', facts: { cases: 120, pictured: 2, most: 100 } });
  });

  it('a sheet of another case says that it has none any more', () => {
    const left = sheetsOf(result, ['casusbeeld:5']).find(({ kind }) => kind === 'casusbeeld:5');
    expect(texts(left!)).toContain(CASUSBEELD.notPictured('Casus 5'));
  });

  it('there are never more than a hundred', () => {
    const quotes = cases.map((name) => `${name} | Het hielp`);
    const told = runOn([
      many[0]!,
      { sheet: 'C', table: 'tblCitaten', cells: ['Casus | Citaat', ...quotes].join('\n') },
    ]);
    expect(sheetsOf(told)).toHaveLength(100);
  });
});

test('the casusbeelden stand between the selection and the estimates, and the workbook is valid', async () => {
  const { document } = full;
  const kinds = document.sheets.map(({ mark }) => mark?.kind);
  expect(kinds.indexOf('casusbeeld:1')).toBeGreaterThan(kinds.indexOf('gevoeligheidsanalyse'));
  expect(kinds.indexOf('casusbeeld:2')).toBeLessThan(kinds.indexOf('toetsing'));
  expect(await ooxmlErrors(await writeXlsx(null, document))).toEqual([]);
});

test('the result for other programs holds nothing of them', () => {
  const json = JSON.stringify(full.json);
  for (const words of ['Het begon in groep 5', 'Ik durf weer', 'zomerkamp', 'één vast gezicht'])
    expect(json).not.toContain(words);
});
