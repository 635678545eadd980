/** The cost of the approach in the fictitious study: deployment, children in contact, and hours per case. */
import { on, type InputRecord } from '../../template/input-sheets';
import { ANKERWAAL, KWARTELHOF } from './study';

const YOUTH_ACT = { financier: 'gemeente', wet: 'Jeugdwet', taakveld: '6.751' } as const;

export const DEPLOYMENT: readonly InputRecord<'inzet'>[] = [
  {
    school: KWARTELHOF,
    functie: 'Jeugdcoach',
    van: on('2023-08-01'),
    tot: on('2024-07-31'),
    fte: 0.6,
    jaarkosten: 82000,
    ...YOUTH_ACT,
  },
  {
    school: KWARTELHOF,
    functie: 'Jeugdcoach',
    van: on('2024-08-01'),
    fte: 0.8,
    jaarkosten: 86000,
    ...YOUTH_ACT,
    toelichting: 'Loopt nog: een lege Tot betekent tot en met de peildatum',
  },
  {
    school: KWARTELHOF,
    functie: 'Training van het team',
    van: on('2024-01-15'),
    tot: on('2024-03-15'),
    kosten: 4200,
    ...YOUTH_ACT,
  },
  {
    school: KWARTELHOF,
    functie: 'Ondersteuner',
    van: on('2024-09-01'),
    tot: on('2025-06-30'),
    uren: 300,
    tarief: 68,
    financier: 'samenwerkingsverband',
  },
  {
    school: KWARTELHOF,
    functie: 'Ruimte en materiaal',
    van: on('2023-08-01'),
    tot: on('2025-07-31'),
    kosten: 9000,
    financier: 'school',
  },
  {
    school: KWARTELHOF,
    functie: 'Leesmaatje',
    van: on('2024-09-01'),
    tot: on('2025-06-30'),
    uren: 80,
    teltMee: 'nee',
    toelichting: 'Vrijwilliger, krijgt niet betaald',
  },
  {
    school: KWARTELHOF,
    functie: 'Jeugdcoach',
    soort: 'begroot',
    van: on('2024-08-01'),
    tot: on('2025-07-31'),
    fte: 1,
    jaarkosten: 86000,
    ...YOUTH_ACT,
  },
  {
    school: ANKERWAAL,
    functie: 'Jeugdcoach vo',
    soort: 'werkelijk',
    van: on('2023-08-01'),
    tot: on('2025-07-31'),
    fte: 1,
    jaarkosten: 84000,
    ...YOUTH_ACT,
  },
  {
    school: ANKERWAAL,
    functie: 'Gedragswetenschapper',
    van: on('2024-01-01'),
    uren: 190,
    tarief: 118,
    ...YOUTH_ACT,
    toelichting: 'De uren tot en met de peildatum',
  },
  {
    school: ANKERWAAL,
    functie: 'Maatschappelijk werk voor ouders',
    van: on('2025-01-01'),
    tot: on('2025-06-30'),
    kosten: 6000,
    financier: 'gemeente',
    wet: 'Wmo',
    taakveld: '6.21',
  },
  {
    school: ANKERWAAL,
    functie: 'Mentoren',
    van: on('2024-08-01'),
    tot: on('2025-07-31'),
    kosten: 14000,
    financier: 'school',
  },
  {
    school: ANKERWAAL,
    functie: 'Ondersteuner',
    van: on('2024-08-01'),
    tot: on('2025-07-31'),
    kosten: 12500,
    financier: 'samenwerkingsverband',
  },
  {
    school: ANKERWAAL,
    functie: 'Jeugdcoach vo',
    soort: 'ingekocht',
    van: on('2024-08-01'),
    tot: on('2025-07-31'),
    kosten: 98000,
    ...YOUTH_ACT,
  },
];

/** Pseudonym, first contact and last contact; null: still in contact. */
type Contact = readonly [child: string, first: string, last: string | null];

const CONTACTS_OF_KWARTELHOF: readonly Contact[] = [
  ['K-01', '2023-08-28', '2024-07-12'],
  ['K-02', '2023-09-01', '2024-07-31'],
  ['K-03', '2023-09-18', '2023-12-22'],
  ['K-03', '2024-10-07', '2025-02-14'],
  ['K-04', '2023-11-06', '2024-05-31'],
  ['K-05', '2024-01-01', null],
  ['K-06', '2024-02-05', '2024-06-28'],
  ['K-07', '2024-03-11', '2025-03-28'],
  ['K-08', '2024-04-15', '2024-07-05'],
  ['K-08', '2025-01-13', null],
  ['K-09', '2024-09-02', '2024-12-20'],
  ['K-10', '2024-10-15', '2025-04-30'],
  ['K-11', '2024-11-18', null],
  ['K-12', '2025-02-03', null],
  ['K-13', '2025-05-12', null],
];

const CONTACTS_OF_ANKERWAAL: readonly Contact[] = [
  ['A-01', '2023-09-04', '2024-04-26'],
  ['A-02', '2023-10-02', '2024-02-16'],
  ['A-02', '2024-09-16', '2024-11-29'],
  ['A-03', '2024-01-15', '2024-12-20'],
  ['A-04', '2024-03-01', '2025-02-28'],
  ['A-05', '2024-04-08', '2024-07-12'],
  ['A-06', '2024-06-03', '2025-06-27'],
  ['A-07', '2024-09-01', '2025-05-31'],
  ['A-08', '2024-09-09', null],
  ['A-09', '2024-11-01', null],
  ['A-10', '2025-01-20', '2025-04-11'],
  ['A-11', '2025-02-01', null],
  ['A-12', '2025-03-17', null],
];

export const CONTACTS: readonly InputRecord<'contacten'>[] = [
  ...contactsAt(KWARTELHOF, CONTACTS_OF_KWARTELHOF),
  ...contactsAt(ANKERWAAL, CONTACTS_OF_ANKERWAAL),
];

function contactsAt(school: string, contacts: readonly Contact[]): readonly InputRecord<'contacten'>[] {
  return contacts.map(([kind, first, last]) => ({
    school,
    kind,
    eersteContact: on(first),
    laatsteContact: last === null ? null : on(last),
  }));
}

/** The price of a Jeugdcoach at Kwartelhof comes from the price list by the name of the role, at Ankerwaal by code. */
const COACH = { functie: 'Jeugdcoach', soortTijd: 'direct', financier: 'gemeente', wet: 'Jeugdwet' } as const;
const COACH_BY_CODE = { functie: 'Jeugdcoach vo', soortTijd: 'direct', code: 'AP-2' } as const;
const SCIENTIST = {
  functie: 'Gedragswetenschapper',
  soortTijd: 'direct',
  tarief: 118,
  financier: 'gemeente',
  wet: 'Jeugdwet',
} as const;

export const HOURS: readonly InputRecord<'uren'>[] = [
  { casus: '1', datum: on('2023-12-22'), uren: 18, ...COACH },
  { casus: '1', datum: on('2024-07-12'), uren: 24, ...COACH },
  { casus: '1', datum: on('2024-07-12'), uren: 9, ...COACH, soortTijd: 'indirect' },
  { casus: '2', datum: on('2024-07-12'), uren: 20, ...COACH },
  { casus: '2', datum: on('2024-12-20'), uren: 22, ...COACH },
  { casus: '2', datum: on('2025-07-11'), uren: 16.5, ...COACH },
  { casus: '2', datum: on('2025-07-11'), uren: 12, ...COACH, soortTijd: 'indirect' },
  { casus: '2', datum: on('2025-07-11'), uren: 6, ...SCIENTIST },
  { casus: '3', datum: on('2024-12-20'), uren: 12, ...COACH },
  { casus: '3', datum: on('2025-04-25'), uren: 9.5, ...COACH },
  {
    casus: '3',
    datum: on('2025-04-25'),
    uren: 15,
    functie: 'Ondersteuner',
    soortTijd: 'direct',
    code: 'SW-1',
  },
  {
    casus: '3',
    datum: on('2025-04-25'),
    uren: 10,
    functie: 'Leesmaatje',
    soortTijd: 'direct',
    teltMee: 'nee',
  },
  { casus: '4', datum: on('2025-05-23'), uren: 14, ...COACH_BY_CODE },
  {
    casus: '4',
    datum: on('2025-05-23'),
    uren: 6,
    functie: 'Mentor',
    soortTijd: 'direct',
    tarief: 60,
    financier: 'school',
  },
  { casus: '5', datum: on('2025-07-11'), uren: 11, ...COACH_BY_CODE },
  { casus: '5', datum: on('2025-07-11'), uren: 3, ...COACH_BY_CODE, soortTijd: 'indirect' },
  { casus: '6', datum: on('2024-07-12'), uren: 30, ...COACH_BY_CODE },
  { casus: '6', datum: on('2025-02-21'), uren: 12.5, ...COACH_BY_CODE },
  { casus: '6', datum: on('2025-02-21'), uren: 5, ...SCIENTIST },
];
