/**
 * Worked examples of every function: cells as somebody types them from A1, and a formula. The help pages show them, and a
 * test evaluates each formula and compares what it gives.
 */

/** What Excel shows when a function cannot answer, with the sentence behind it. */
export interface ShownError {
  readonly shown: '#WAARDE!' | '#N/B';
  readonly sentence: string;
}

/** A table that spills from the cell with the formula. */
export interface ShownTable {
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Example {
  /** What the example is about, in a few words. */
  readonly about: string;
  /** The cells from A1 as typed, row by row; the first row may hold headers. */
  readonly cells: readonly (readonly string[])[];
  /** As typed in a Dutch Excel. */
  readonly formula: string;
  readonly gives: string | number | ShownError | ShownTable;
}

export interface FunctionExamples {
  /** As users type it, without EFFECT: "KOSTEN.DIRECT". */
  readonly name: string;
  /** What to know besides the description. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
}

const EMPTY_OR_ZERO =
  'Excel geeft een lege cel soms door als 0. Daarom kan de functie een lege cel niet van een getypte 0 onderscheiden.';
const RESULT_IN_ONE_CELL =
  'De uitkomst past in één cel. Wijst u een kolom aan, dan krijgt u per cel een uitkomst.';
const PAYERS =
  'Een regel zonder financier telt mee. "gemeente" is elke wet; "gemeente (Jeugdwet)" is alleen die wet.';
const WHOLE_TABLES =
  'Geef elke tabel op met haar koppen, in elke volgorde. De uitkomst is een tabel die de cellen rechts en onder vult.';
const CASES = '"Casus 1", "casus 1" en 1 zijn dezelfde casus.';

export const EXAMPLES: readonly FunctionExamples[] = [
  {
    name: 'BEDRAG',
    notes: [
      RESULT_IN_ONE_CELL,
      'Een besparing of extra kosten uit BATEN wordt ook gelezen, met het teken erbij.',
    ],
    examples: [
      {
        about: 'Een bandbreedte lezen',
        cells: [['Kosten'], ['€ 0 - € 6000']],
        formula: '=EFFECT.BEDRAG(A2)',
        gives: '€ 0 tot € 6.000',
      },
      {
        about: 'Het hoogste bedrag dat kan',
        cells: [['Kosten'], ['€ 0 - € 6000']],
        formula: '=EFFECT.BEDRAG(A2;"hoogst")',
        gives: 6000,
      },
      {
        about: 'Een bedrag dat niet te lezen is',
        cells: [['Kosten'], ['5k']],
        formula: '=EFFECT.BEDRAG(A2)',
        gives: {
          shown: '#WAARDE!',
          sentence:
            'Bij "waarde" staat "5k". Een woord of afkorting voor duizend of miljoen wordt niet gelezen. Schrijf het hele bedrag in cijfers. Bedoelt u € 5.000? Schrijf dan dat.',
        },
      },
    ],
  },
  {
    name: 'BATEN',
    notes: [
      RESULT_IN_ONE_CELL,
      'Tel de uitkomsten van casussen niet op. De functie SOM van Excel telt van zulke cellen alleen de getallen op, en slaat bandbreedtes en Onzeker over.',
      EMPTY_OR_ZERO,
    ],
    examples: [
      {
        about: 'Een besparing',
        cells: [
          ['Kosten', 'Referentie'],
          ['14000', '19000'],
        ],
        formula: '=EFFECT.BATEN(A2;B2)',
        gives: 5000,
      },
      {
        about: 'Een referentie met een bandbreedte',
        cells: [
          ['Kosten', 'Referentie'],
          ['10000', '€ 0 - € 6000'],
        ],
        formula: '=EFFECT.BATEN(A2;B2;"tekst")',
        gives: '⊖ € 4.000 tot € 10.000 (extra kosten)',
      },
      {
        about: 'Een lege referentie',
        cells: [
          ['Kosten', 'Referentie'],
          ['10000', ''],
        ],
        formula: '=EFFECT.BATEN(A2;B2)',
        gives: {
          shown: '#N/B',
          sentence: 'De referentie is leeg of 0. Schrijf Geen kosten als er niets was ingezet.',
        },
      },
    ],
  },
  {
    name: 'BANDBREEDTE',
    notes: [RESULT_IN_ONE_CELL, EMPTY_OR_ZERO, 'Is er maar één bedrag, schrijf het dan in beide cellen.'],
    examples: [
      {
        about: 'Twee cellen als één bedrag',
        cells: [
          ['Laagst', 'Hoogst'],
          ['4000', '6000'],
        ],
        formula: '=EFFECT.BANDBREEDTE(A2;B2)',
        gives: '€ 4.000 tot € 6.000',
      },
      {
        about: 'De cellen staan verkeerd om',
        cells: [
          ['Laagst', 'Hoogst'],
          ['6000', '4000'],
        ],
        formula: '=EFFECT.BANDBREEDTE(A2;B2)',
        gives: {
          shown: '#WAARDE!',
          sentence: 'Het laagste bedrag is hoger dan het hoogste. Draai de twee cellen om.',
        },
      },
    ],
  },
  {
    name: 'SOM',
    notes: [PAYERS, CASES, 'Een lege cel of 0 voegt niets toe.'],
    examples: [
      {
        about: 'Een bandbreedte in de som',
        cells: [['Kosten'], ['4000'], ['€ 1.000 - € 1.500'], ['Geen kosten']],
        formula: '=EFFECT.SOM(A2:A4)',
        gives: '€ 5.000 tot € 5.500',
      },
      {
        about: 'Alleen wat de gemeente betaalt voor één casus',
        cells: [
          ['Casus', 'Financier', 'Kosten'],
          ['1', 'gemeente (Jeugdwet)', '4000'],
          ['1', 'school', '900'],
          ['2', 'gemeente', '2500'],
        ],
        formula: '=EFFECT.SOM(C2:C4;B2:B4;"gemeente";A2:A4;"Casus 1")',
        gives: 4000,
      },
      {
        about: 'Een besparing in de som',
        cells: [['Besparing'], ['⊖ € 10.000 tot ⊖ € 4.000'], ['5000']],
        formula: '=EFFECT.SOM(A2:A3)',
        gives: {
          shown: '#WAARDE!',
          sentence:
            'Bij "bedragen, cel 1" staat een besparing of extra kosten (⊕ of ⊖). Die worden niet opgeteld: over casussen heen wordt alleen geteld. Wijs een kolom met kosten aan.',
        },
      },
    ],
  },
  {
    name: 'TIJDEVENREDIG',
    notes: [
      RESULT_IN_ONE_CELL,
      'De eerste en de laatste dag tellen mee. Delen van een looptijd die op elkaar aansluiten, tellen precies op tot het hele bedrag.',
    ],
    examples: [
      {
        about: 'Het deel van een schooljaar dat in een begrotingsjaar valt',
        cells: [
          ['Kosten', 'Van', 'Tot'],
          ['36500', '1-8-2024', '31-7-2025'],
        ],
        formula: '=EFFECT.TIJDEVENREDIG(A2;B2;C2;"1-1-2025";"31-12-2025")',
        gives: 21200,
      },
      {
        about: 'De laatste dag ontbreekt',
        cells: [
          ['Kosten', 'Van', 'Tot'],
          ['36500', '1-8-2024', ''],
        ],
        formula: '=EFFECT.TIJDEVENREDIG(A2;B2;C2;"1-1-2025";"31-12-2025")',
        gives: {
          shown: '#N/B',
          sentence:
            '"tot" is leeg. Een functie weet niet welke dag het is: vul de laatste dag in die meetelt.',
        },
      },
    ],
  },
  {
    name: 'AANTAL.KINDEREN',
    notes: [
      'Aantallen van delen van een periode mag u niet optellen: een kind kan in beide delen contact hebben.',
      'Is het laatste contact leeg, dan is er nog contact.',
    ],
    examples: [
      {
        about: 'Een kind met twee contacten telt één keer',
        cells: [
          ['Kind', 'Eerste contact', 'Laatste contact'],
          ['K-01', '28-8-2023', '12-7-2024'],
          ['K-02', '18-9-2023', '22-12-2023'],
          ['K-02', '8-1-2024', ''],
          ['K-03', '2-9-2024', '20-12-2024'],
        ],
        formula: '=EFFECT.AANTAL.KINDEREN(A2:A5;B2:B5;C2:C5;"1-9-2023";"31-7-2024")',
        gives: 2,
      },
      {
        about: 'Een contact zonder kind',
        cells: [
          ['Kind', 'Eerste contact', 'Laatste contact'],
          ['K-01', '28-8-2023', '12-7-2024'],
          ['', '18-9-2023', '22-12-2023'],
        ],
        formula: '=EFFECT.AANTAL.KINDEREN(A2:A3;B2:B3;C2:C3;"1-9-2023";"31-7-2024")',
        gives: {
          shown: '#N/B',
          sentence:
            '"kinderen, cel 2" is leeg, maar er staat wel een datum. Vul een nummer of een pseudoniem in.',
        },
      },
    ],
  },
  {
    name: 'KOSTEN.GEMIDDELD',
    notes: [
      'Wilt u de kosten van een deel van de tijd, vul dan van, tot, begin en einde alle vier in. Van elke regel telt dan het deel dat in de periode valt, naar rato van de dagen.',
      'Een regel zonder kosten, of met 0, telt niet mee.',
    ],
    examples: [
      {
        about: 'Alle kosten gedeeld door 12 kinderen',
        cells: [['Kosten'], ['48000'], ['6000']],
        formula: '=EFFECT.KOSTEN.GEMIDDELD(A2:A3;12)',
        gives: 4500,
      },
      {
        about: 'Alleen wat in 2025 valt',
        cells: [
          ['Kosten', 'Van', 'Tot'],
          ['36500', '1-8-2024', '31-7-2025'],
          ['5000', '1-9-2025', '30-11-2025'],
        ],
        formula: '=EFFECT.KOSTEN.GEMIDDELD(A2:A3;10;B2:B3;C2:C3;"1-1-2025";"31-12-2025")',
        gives: 2620,
      },
      {
        about: 'Geen kinderen',
        cells: [['Kosten'], ['48000'], ['6000']],
        formula: '=EFFECT.KOSTEN.GEMIDDELD(A2:A3;0)',
        gives: {
          shown: '#N/B',
          sentence: 'Het aantal kinderen is leeg of 0. Vul in over hoeveel kinderen u de kosten verdeelt.',
        },
      },
    ],
  },
  {
    name: 'KOSTEN.DIRECT',
    notes: [
      PAYERS,
      CASES,
      'Indirecte tijd telt niet mee. Staat in een regel geen uren, of 0, dan telt die regel niet mee.',
      'Typ uren als 2,5, of als tekst: 2:30 in een cel met de opmaak Tekst.',
    ],
    examples: [
      {
        about: 'De uren van één casus',
        cells: [
          ['Casus', 'Uren', 'Tarief', 'Soort tijd'],
          ['1', '18', '72', 'direct'],
          ['1', '9', '72', 'indirect'],
          ['2', '20', '80', ''],
          ['1', '2,5', '80', ''],
        ],
        formula: '=EFFECT.KOSTEN.DIRECT(B2:B5;C2:C5;A2:A5;"Casus 1";D2:D5)',
        gives: 1496,
      },
      {
        about: 'Eén tarief voor alle uren',
        cells: [['Uren'], ['18'], ['2,5']],
        formula: '=EFFECT.KOSTEN.DIRECT(A2:A3;"€ 60 - € 80")',
        gives: '€ 1.230 tot € 1.640',
      },
      {
        about: 'Uren zonder tarief',
        cells: [
          ['Uren', 'Tarief'],
          ['18', '72'],
          ['2,5', ''],
        ],
        formula: '=EFFECT.KOSTEN.DIRECT(A2:A3;B2:B3)',
        gives: {
          shown: '#N/B',
          sentence:
            '"tarieven, cel 2" is leeg of 0. Vul het tarief in. Kost de inzet niets? Schrijf dan Geen kosten.',
        },
      },
    ],
  },
  {
    name: 'REFERENTIE',
    notes: [
      'Regels met dezelfde naam zijn één scenario en worden opgeteld. Regels zonder naam zijn samen één scenario.',
      'Zodra er over één scenario consensus is, tellen concepten niet meer mee. Een afgewezen scenario telt nooit mee. Een scenario zonder status is een concept.',
      PAYERS,
      EMPTY_OR_ZERO,
    ],
    examples: [
      {
        about: "Twee scenario's",
        cells: [
          ['Scenario', 'Hulp', 'Kosten'],
          ['Begeleiding', 'Begeleiding thuis', '7600'],
          ['Begeleiding', 'Onderzoek', '1800'],
          ['Behandeling', 'Jeugd-ggz', '€ 2.000 - € 2.600'],
        ],
        formula: '=EFFECT.REFERENTIE(C2:C4;A2:A4)',
        gives: '€ 2.000 tot € 9.400',
      },
      {
        about: 'Een afgewezen scenario',
        cells: [
          ['Scenario', 'Status', 'Kosten'],
          ['Gezinshuis', 'afgewezen', '37800'],
          ['Hulp thuis', 'gevalideerd', '9450'],
          ['Wachten', 'concept', 'Geen kosten'],
        ],
        formula: '=EFFECT.REFERENTIE(C2:C4;A2:A4;B2:B4)',
        gives: 9450,
      },
      {
        about: 'Een scenario zonder bedrag',
        cells: [
          ['Scenario', 'Kosten'],
          ['Begeleiding', '7600'],
          ['Wachten', '0'],
        ],
        formula: '=EFFECT.REFERENTIE(B2:B3;A2:A3)',
        gives: {
          shown: '#N/B',
          sentence:
            'Scenario "Wachten" is leeg of 0. Schrijf Geen kosten als er niets was ingezet, of Onzeker als niemand het weet.',
        },
      },
    ],
  },
  {
    name: 'KANTELPUNT',
    notes: [RESULT_IN_ONE_CELL, EMPTY_OR_ZERO],
    examples: [
      {
        about: 'Hoeveel trajecten de aanpak moet voorkomen',
        cells: [
          ['Totale kosten', 'Kosten van een traject'],
          ['96000', '8000'],
        ],
        formula: '=EFFECT.KANTELPUNT(A2;B2)',
        gives: 12,
      },
      {
        about: 'Met een bandbreedte',
        cells: [
          ['Totale kosten', 'Kosten van een traject'],
          ['96000', '€ 6.000 tot € 10.000'],
        ],
        formula: '=EFFECT.KANTELPUNT(A2;B2)',
        gives: '9,6 tot 16,0',
      },
      {
        about: 'Zonder bedrag per traject',
        cells: [
          ['Totale kosten', 'Kosten van een traject'],
          ['96000', 'Geen kosten'],
        ],
        formula: '=EFFECT.KANTELPUNT(A2;B2)',
        gives: {
          shown: '#N/B',
          sentence:
            'Zonder bedrag per kind is er geen kantelpunt. Vul in wat de andere hulp per kind of per traject kost.',
        },
      },
    ],
  },
  {
    name: 'SCORE',
    notes: [
      'Het streepje betekent: geen verbetering gemeld. Typ scores in cellen met de opmaak Tekst.',
      'Een lege cel, of 0, betekent dat er niet over is gesproken.',
    ],
    examples: [
      {
        about: 'Eén levensdomein, vijf casussen',
        cells: [['Mentaal welzijn', '++', '+++', '-', '+', '+']],
        formula: '=EFFECT.SCORE(B1:F1)',
        gives: 'in 4 van de 5 casussen verbeterd',
      },
      {
        about: 'In één casus is er niet over gesproken',
        cells: [['Thuissituatie', '+', '', '-', '+', '+']],
        formula: '=EFFECT.SCORE(B1:F1)',
        gives: 'in 3 van de 5 casussen verbeterd (1 niet besproken)',
      },
      {
        about: 'Alleen het aantal',
        cells: [['Mentaal welzijn', '++', '+++', '-', '+', '+']],
        formula: '=EFFECT.SCORE(B1:F1;"uitkomst")',
        gives: 4,
      },
      {
        about: 'Een score die niet bestaat',
        cells: [['Mentaal welzijn', '++', 'goed']],
        formula: '=EFFECT.SCORE(B1:C1)',
        gives: {
          shown: '#WAARDE!',
          sentence:
            'Bij "scores, cel 2" staat "goed". Dat is geen score van de schaal. Schrijf -, +, ++ of +++, of slechter.',
        },
      },
    ],
  },
  {
    name: 'TARIEF',
    notes: [
      'De prijslijst heeft in elk geval de koppen Code en Tarief. Voor een ander jaar is ook Prijspeil nodig. Neem de koppen mee, bijvoorbeeld met tblPrijslijst[#Alles].',
      'Zonder "index" rekent de functie met de consumentenprijsindex (CPI) van het CBS.',
      'Codes die met KH- beginnen, zitten al in het product, met prijzen uit 2022. Staat zo’n code in uw prijslijst, dan geldt uw prijs.',
    ],
    examples: [
      {
        about: 'Het tarief van een code',
        cells: [
          ['Code', 'Tarief', 'Prijspeil'],
          ['JH-1', '95', '2024'],
          ['JH-2', '125', '2024'],
        ],
        formula: '=EFFECT.TARIEF("JH-2";A1:C3)',
        gives: 125,
      },
      {
        about: 'Omgerekend naar 2025',
        cells: [
          ['Code', 'Tarief', 'Prijspeil', 'Jaar', 'Stijging'],
          ['JH-1', '95', '2024', '2024', '4%'],
          ['JH-2', '125', '2024', '2025', '3%'],
        ],
        formula: '=EFFECT.TARIEF("JH-2";A1:C3;2025;D2:E3)',
        gives: 128.75,
      },
      {
        about: 'Een onbekende code',
        cells: [
          ['Code', 'Tarief'],
          ['JH-1', '95'],
        ],
        formula: '=EFFECT.TARIEF("JH-9";A1:B2)',
        gives: {
          shown: '#N/B',
          sentence:
            'De code "JH-9" staat niet in de prijslijst. Controleer de code, of zet haar met een tarief in de prijslijst.',
        },
      },
    ],
  },
  {
    name: 'INDEXEER',
    notes: [
      RESULT_IN_ONE_CELL,
      'Omrekenen naar een eerder jaar mag ook.',
      'Typ het procentteken bij de prijsstijging: 3,3%. Bij een stijging van meer dan 50% vraagt de functie of het teken ontbreekt.',
    ],
    examples: [
      {
        about: 'Van prijzen uit 2022 naar 2024',
        cells: [
          ['Kosten', 'Jaar', 'Stijging'],
          ['10000', '2023', '5%'],
          ['', '2024', '4%'],
        ],
        formula: '=EFFECT.INDEXEER(A2;2022;2024;B2:C3)',
        gives: 10920,
      },
      {
        about: 'Een percentage zonder procentteken',
        cells: [
          ['Kosten', 'Jaar', 'Stijging'],
          ['10000', '2023', '5'],
        ],
        formula: '=EFFECT.INDEXEER(A2;2022;2023;B2:C2)',
        gives: {
          shown: '#WAARDE!',
          sentence:
            'Bij 2023 staat 5 zonder procentteken, en dat is 500%. Bedoelt u 5%? Typ dan het procentteken erbij.',
        },
      },
    ],
  },
  {
    name: 'TABEL.ERVAREN',
    notes: [WHOLE_TABLES, 'Een 0 telt als niet besproken. Van scores wordt nooit een gemiddelde gemaakt.'],
    examples: [
      {
        about: 'Wat de betrokkenen zagen veranderen, in twee casussen',
        cells: [
          ['Casus', 'Domein', 'Score'],
          ['1', 'Schoolprestaties', '++'],
          ['2', 'Schoolprestaties', '-'],
        ],
        formula: '=EFFECT.TABEL.ERVAREN(A1:C3)',
        gives: {
          rows: [
            ['Levensdomein', 'Casus 1', 'Casus 2', 'Verbeterd'],
            ['Schoolprestaties', '++', '–', 'in 1 van de 2 casussen verbeterd'],
          ],
        },
      },
      {
        about: 'Een tabel zonder koppen',
        cells: [['1', 'Schoolprestaties', '++']],
        formula: '=EFFECT.TABEL.ERVAREN(A1:C1)',
        gives: {
          shown: '#WAARDE!',
          sentence: 'Tabel 1 heeft geen koppen die wij kennen. Neem de koppen mee: typ tblCasussen[#Alles].',
        },
      },
    ],
  },
  {
    name: 'TABEL.FINANCIEEL',
    notes: [
      WHOLE_TABLES,
      'Een bedrag van 0 telt als niet ingevuld. Schrijf Geen kosten als er niets was ingezet.',
      'Zijn er datums in het spel, geef dan ook tblOnderzoek op met de Peildatum: een functie weet niet welke dag het is.',
    ],
    examples: [
      {
        about: 'De kosten en de besparing van één casus',
        cells: [
          ['Casus', 'Gemiddelde kosten', 'Directe kosten', 'Referentie'],
          ['1', '14000', '6000', '19000'],
        ],
        formula: '=EFFECT.TABEL.FINANCIEEL(A1:D2)',
        gives: {
          rows: [
            ['Per casus', 'Casus 1'],
            ['Kosten aanpak (gemiddeld per kind, periode van de casus)', 14000],
            ['Ter vergelijking: directe kosten (uren voor dit kind x uurtarief)', 6000],
            ['Kosten referentie', 19000],
            ['Besparing of extra kosten, tot nu toe*', '⊕ € 5.000 (besparing)'],
            ['Besparing of extra kosten, tot nu toe, op directe kosten', '⊕ € 13.000 (besparing)'],
            ['Toekomstige baten', 'Niet ingevuld'],
          ],
        },
      },
      {
        about: 'De inschattingen van deelnemers',
        cells: [
          ['Casus', 'Deelnemer', 'Gebeurtenis'],
          ['1', 'D1', 'uitval'],
        ],
        formula: '=EFFECT.TABEL.FINANCIEEL(A1:C2)',
        gives: {
          shown: '#WAARDE!',
          sentence:
            'Tabel 1 bevat inschattingen van deelnemers. Daar rekent deze functie niet mee. Laat die tabel weg.',
        },
      },
    ],
  },
  {
    name: 'CONTROLE',
    notes: [WHOLE_TABLES, 'De functie ziet alleen de tabellen die u opgeeft, en geen opmaak.'],
    examples: [
      {
        about: 'Een bedrag dat niet te lezen is',
        cells: [
          ['Casus', 'Gemiddelde kosten', 'Directe kosten', 'Referentie'],
          ['1', '14000', '5k', '19000'],
        ],
        formula: '=EFFECT.CONTROLE(A1:D2)',
        gives: {
          rows: [
            ['Ernst', 'Plaats', 'Wat is er aan de hand', 'Wat kunt u doen'],
            [
              'fout',
              'tabel 1, rij 2, kolom Directe kosten',
              'Bij "Directe kosten" staat "5k". Een woord of afkorting voor duizend of miljoen wordt niet gelezen. Het bedrag telt nu als onzeker.',
              'Schrijf het hele bedrag in cijfers. Bedoelt u € 5.000? Schrijf dan dat.',
            ],
          ],
        },
      },
      {
        about: 'Geen tabel opgegeven',
        cells: [['Casus']],
        formula: '=EFFECT.CONTROLE()',
        gives: {
          shown: '#WAARDE!',
          sentence: 'Er is geen tabel opgegeven. Typ bijvoorbeeld tblCasussen[#Alles].',
        },
      },
    ],
  },
];
