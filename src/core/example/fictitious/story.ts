/** What is told around the figures of the fictitious study: events, quotes and what helped. */
import { on, type InputRecord } from '../../template/input-sheets';

export const EVENTS: readonly InputRecord<'tijdlijn'>[] = [
  { casus: '1', van: on('2023-10-09'), gebeurtenis: 'Eerste observatie in de klas' },
  {
    casus: '1',
    van: on('2023-11-13'),
    tot: on('2024-02-09'),
    spoor: 'werkelijk',
    gebeurtenis: 'Elke ochtend een vast ritme met de leraar',
  },
  {
    casus: '1',
    van: on('2024-03-01'),
    spoor: 'referentie',
    gebeurtenis: 'Verwijzing door de huisarts',
  },
  { casus: '2', van: on('2024-02-12'), gebeurtenis: 'Gesprek van ouders, school en jeugdcoach' },
  { casus: '4', van: on('2024-09-16'), gebeurtenis: 'De leerling loopt voor het eerst binnen' },
  {
    casus: '5',
    van: on('2025-02-03'),
    tot: on('2025-03-28'),
    gebeurtenis: 'De leerling komt drie dagen per week op school',
  },
  { casus: '5', van: on('2025-09-01'), gebeurtenis: 'Weer elke dag op school (afgesproken)' },
  {
    casus: '6',
    van: on('2024-04-15'),
    tot: on('2024-05-31'),
    gebeurtenis: 'De leerling woont bij een tante',
  },
];

export const QUOTES: readonly InputRecord<'citaten'>[] = [
  {
    casus: '1',
    citaat: 'Ik weet nu wat ik moet doen als het te druk wordt.',
    rol: 'leerling',
    domein: 'Mentaal welzijn',
    vrijgegeven: 'ja',
    toestemmingVan: 'leerling en ouder',
    datum: on('2025-06-03'),
  },
  {
    casus: '2',
    citaat: 'Wij konden op school gewoon even binnenlopen.',
    rol: 'ouder',
    domein: 'Thuissituatie',
    vrijgegeven: 'ja',
    toestemmingVan: 'ouder',
    datum: on('2025-06-05'),
  },
  { casus: '3', citaat: 'Ik had een plek waar ik kon praten.', rol: 'leerling', vrijgegeven: 'nee' },
];

export const ELEMENTS: readonly InputRecord<'werkzameElementen'>[] = [
  {
    element: 'Hulp in de school zelf',
    toelichting: 'Leerlingen en ouders hoeven nergens anders heen, en er is geen wachttijd.',
  },
  {
    element: 'Een vast ritme in de klas',
    casus: '1',
    toelichting: 'De leraar ging ermee door toen de hulp stopte.',
  },
  { element: 'Zelf kiezen wanneer je langskomt', casus: '4' },
];
