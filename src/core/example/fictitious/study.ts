/** The fictitious study itself: its schools, cases, ratings and the amounts that are written and not calculated. */
import { on, type InputRecord, type InputValue } from '../../template/input-sheets';

export const KWARTELHOF = 'Basisschool Kwartelhof';
export const ANKERWAAL = 'Vakcollege Ankerwaal';

export const DAYS: readonly (readonly [label: string, day: InputValue])[] = [
  ['Datum', on('2025-09-15')],
  ['Peildatum', on('2025-07-31')],
  ['Bewaren tot', on('2035-12-31')],
];

export const SCHOOLS: readonly InputRecord<'scholen'>[] = [
  {
    school: KWARTELHOF,
    onderwijssoort: 'po',
    gemeente: 'Zandermeer',
    start: on('2023-08-01'),
    werkwijze: 'Eén jeugdcoach die in de klassen meekijkt, en gesprekken met ouders',
    inOnderzoek: 'ja',
    leerlingen: 214,
    leerlingenMetJeugdhulp: 19,
    publiekeNaam: 'School 1',
  },
  {
    school: ANKERWAAL,
    onderwijssoort: 'vo',
    gemeente: 'Zandermeer',
    start: on('2023-08-01'),
    werkwijze: 'Een inloop in de pauze, en een gedragswetenschapper die meedenkt',
    inOnderzoek: 'ja',
    leerlingen: 486,
    leerlingenMetJeugdhulp: 57,
    publiekeNaam: 'School 2',
  },
];

/** The longlist: ten cases were handed in, and six of them are selected. */
export const CASES: readonly InputRecord<'casussen'>[] = [
  {
    casus: '1',
    school: KWARTELHOF,
    leeftijdscategorie: '4 tot 8 jaar',
    aardHulpvraag: 'gedrag',
    zwaarte: 'middel',
    wijzeVanOndersteuning: 'gesprekken met de leerling',
    start: on('2023-09-01'),
    einde: on('2024-07-31'),
    geselecteerd: 'ja',
    redenSelectie: 'jonge leerling',
  },
  {
    casus: '2',
    school: KWARTELHOF,
    leeftijdscategorie: '8 tot 12 jaar',
    aardHulpvraag: 'gezin',
    zwaarte: 'zwaar',
    wijzeVanOndersteuning: 'gesprekken met de ouders',
    start: on('2024-01-01'),
    geselecteerd: 'ja',
    redenSelectie: 'er was ook andere hulp',
  },
  {
    casus: '3',
    school: KWARTELHOF,
    leeftijdscategorie: '8 tot 12 jaar',
    aardHulpvraag: 'veiligheid',
    zwaarte: 'zwaar',
    wijzeVanOndersteuning: 'gesprekken met de leerling',
    start: on('2024-10-15'),
    einde: on('2025-04-30'),
    geselecteerd: 'ja',
    redenSelectie: 'moeilijk in te schatten',
  },
  {
    casus: '4',
    school: ANKERWAAL,
    leeftijdscategorie: '12 tot 16 jaar',
    aardHulpvraag: 'somberheid',
    zwaarte: 'licht',
    wijzeVanOndersteuning: 'inloop',
    start: on('2024-09-01'),
    einde: on('2025-05-31'),
    geselecteerd: 'ja',
    redenSelectie: 'lichte vraag',
  },
  {
    casus: '5',
    school: ANKERWAAL,
    leeftijdscategorie: '12 tot 16 jaar',
    aardHulpvraag: 'verzuim',
    zwaarte: 'middel',
    wijzeVanOndersteuning: 'inloop',
    start: on('2025-02-01'),
    geselecteerd: 'ja',
    redenSelectie: 'loopt nog',
  },
  {
    casus: '6',
    school: ANKERWAAL,
    leeftijdscategorie: '16 tot 18 jaar',
    aardHulpvraag: 'gezin',
    zwaarte: 'zwaar',
    wijzeVanOndersteuning: 'gesprekken met de ouders',
    start: on('2024-03-01'),
    einde: on('2025-02-28'),
    geselecteerd: 'ja',
    redenSelectie: 'zware vraag',
  },
  {
    casus: '7',
    school: ANKERWAAL,
    leeftijdscategorie: '12 tot 16 jaar',
    aardHulpvraag: 'verzuim',
    zwaarte: 'licht',
    wijzeVanOndersteuning: 'inloop',
    start: on('2024-11-01'),
    geselecteerd: 'nee',
    redenSelectie: 'lijkt veel op casus 5',
  },
  {
    casus: '8',
    school: KWARTELHOF,
    leeftijdscategorie: '8 tot 12 jaar',
    aardHulpvraag: 'gedrag',
    zwaarte: 'licht',
    wijzeVanOndersteuning: 'gesprekken met de leerling',
    start: on('2025-05-12'),
    geselecteerd: 'nee',
    redenSelectie: 'nog maar net begonnen',
  },
  {
    casus: '9',
    school: KWARTELHOF,
    leeftijdscategorie: '4 tot 8 jaar',
    aardHulpvraag: 'rouw',
    zwaarte: 'middel',
    wijzeVanOndersteuning: 'gesprekken met de ouders',
    start: on('2024-02-05'),
    einde: on('2024-06-28'),
    geselecteerd: 'nee',
    redenSelectie: 'de ouders wilden geen gesprek',
  },
  {
    casus: '10',
    school: ANKERWAAL,
    leeftijdscategorie: '16 tot 18 jaar',
    aardHulpvraag: 'somberheid',
    zwaarte: 'middel',
    wijzeVanOndersteuning: 'inloop',
    start: on('2023-10-02'),
    einde: on('2024-02-16'),
    geselecteerd: 'nee',
    redenSelectie: 'de jeugdcoach werkt er niet meer',
  },
];

/** The cases that are selected, in the order of the scores below. */
export const RATED_CASES = ['1', '2', '3', '4', '5', '6'];

/** Per life domain the scores. In case 5 nobody spoke about the situation at home. */
export const RATINGS: readonly (readonly InputValue[])[] = [
  ['Mentaal welzijn', '++', '+++', '+', '++', '+', '++'],
  ['Zelfverzekerdheid en weerbaarheid', '++', '++', '++', '+', '+', '++'],
  ['Schoolprestaties', '+', '++', '-', '+', '++', '+'],
  ['Sociale relaties', '+++', '+', '+', '++', '-', '+'],
  ['Thuissituatie', '+', '+++', '-', '-', null, '++'],
  ['Ouder: inzicht in ouderrol/opvoeding', '++', '+++', '+', '-', '+', '++'],
];

/** What is judged or written. The average cost of case 1 is only compared: that of the lines is used. */
export const AMOUNTS: readonly InputRecord<'casussen'>[] = [
  { casus: '1', gemiddeldeKosten: 6150, toekomstigeBaten: '⊕⊕' },
  { casus: '2', toekomstigeBaten: '⊕⊕⊕' },
  {
    casus: '3',
    toekomstigeBaten: 'Onzeker',
    redenToekomst: 'Het is nog te vroeg om te zien of het thuis veilig blijft.',
  },
  { casus: '4', toekomstigeBaten: '⊕' },
  { casus: '5', toekomstigeBaten: '⊕' },
  { casus: '6', toekomstigeBaten: '⊕⊕' },
];
