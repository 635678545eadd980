/** The dialogue about the cases of the fictitious study: the meetings, who took part, and what each of them estimated. */
import { on, type InputRecord, type InputValue } from '../../template/input-sheets';

export const SESSIONS: readonly InputRecord<'sessies'>[] = [
  {
    casus: '1',
    datum: on('2025-06-03'),
    duur: 2.5,
    gespreksleider: 'onderzoeker',
    inschattingen: 'gesloten',
    verhaal:
      'In de klas ging het steeds mis bij het wisselen van werk. Met een vast ritme werd het rustiger.',
    afwijkendeMeningen: 'De leraar denkt dat het gedrag met het ouder worden ook was afgenomen.',
    lessen: 'Spreek vooraf af wie de inschattingen mag zien.',
    toestemmingGesprek: 'ja',
  },
  {
    casus: '2',
    datum: on('2025-06-05'),
    duur: 2,
    gespreksleider: 'onderzoeker',
    inschattingen: 'open',
    verhaal: 'Thuis liep de spanning op. De ouders kregen steun op school, en later ook van een steungezin.',
    lessen: 'Vraag ook naar hulp van vrijwilligers.',
    toestemmingGesprek: 'ja',
  },
  {
    casus: '3',
    datum: on('2025-06-17'),
    duur: 1,
    gespreksleider: 'onderzoeker',
    redenAndereVorm: 'Voor de rust van de leerling is er met iedereen apart gesproken.',
    verhaal:
      'Er waren zorgen over de veiligheid thuis. De leerling had op school een vaste plek om te praten.',
    afwijkendeMeningen:
      'Niemand durfde te zeggen hoelang hulp had geduurd. Daarom zijn er geen inschattingen.',
    lessen: 'Neem voor losse gesprekken meer tijd.',
    toestemmingGesprek: 'ja',
  },
  {
    casus: '4',
    datum: on('2025-06-19'),
    duur: 2,
    gespreksleider: 'beleidsadviseur',
    inschattingen: 'open',
    verhaal: 'De leerling kwam elke week even langs in de inloop. Dat was genoeg.',
    afwijkendeMeningen: 'De leerling vindt dat praten met de mentor ook had geholpen.',
    toestemmingGesprek: 'ja',
  },
  {
    casus: '5',
    datum: on('2025-09-02'),
    duur: 2.5,
    gespreksleider: 'onderzoeker',
    verhaal: 'De leerling bleef vaak thuis, en kwam via de inloop stap voor stap terug.',
    toestemmingGesprek: 'ja',
  },
  {
    casus: '6',
    datum: on('2025-06-24'),
    duur: 3,
    gespreksleider: 'onderzoeker',
    inschattingen: 'open',
    verhaal:
      'Thuis waren er veel ruzies. De ouders leerden anders reageren, en de leerling kon weer naar huis na schooltijd.',
    afwijkendeMeningen:
      'De leerling had geen hulp aangenomen. De moeder verwachtte een plek buiten het gezin.',
    lessen: 'Zes deelnemers is veel: plan een pauze na het verhaal.',
    toestemmingGesprek: 'ja',
  },
];

export const PARTICIPANTS: readonly InputRecord<'deelnemers'>[] = [
  { casus: '1', deelnemer: 'D1', rol: 'moeder', vorm: 'groepsgesprek', datum: on('2025-06-03') },
  {
    casus: '1',
    deelnemer: 'D2',
    rol: 'leraar',
    organisatie: 'school',
    vorm: 'groepsgesprek',
    datum: on('2025-06-03'),
  },
  {
    casus: '1',
    deelnemer: 'D3',
    rol: 'jeugdcoach',
    organisatie: 'gemeente',
    vorm: 'groepsgesprek',
    datum: on('2025-06-03'),
  },
  {
    casus: '1',
    deelnemer: 'D4',
    rol: 'leerling',
    vorm: 'individueel',
    datum: on('2025-05-28'),
    kindGeeftInput: 'ja',
    kanaal: 'een tekening over een fijne schooldag',
  },
  { casus: '2', deelnemer: 'D1', rol: 'vader', vorm: 'groepsgesprek', datum: on('2025-06-05') },
  {
    casus: '2',
    deelnemer: 'D2',
    rol: 'leraar',
    organisatie: 'school',
    vorm: 'groepsgesprek',
    datum: on('2025-06-05'),
  },
  {
    casus: '2',
    deelnemer: 'D3',
    rol: 'jeugdcoach',
    organisatie: 'gemeente',
    vorm: 'groepsgesprek',
    datum: on('2025-06-05'),
  },
  {
    casus: '3',
    deelnemer: 'D1',
    rol: 'moeder',
    vorm: 'telefonisch',
    datum: on('2025-06-17'),
    kindGeeftInput: 'nee',
  },
  {
    casus: '3',
    deelnemer: 'D2',
    rol: 'leraar',
    organisatie: 'school',
    vorm: 'individueel',
    datum: on('2025-06-17'),
  },
  {
    casus: '3',
    deelnemer: 'D3',
    rol: 'wijkverpleegkundige',
    organisatie: 'thuiszorg',
    vorm: 'e-mail',
    datum: on('2025-06-18'),
  },
  {
    casus: '4',
    deelnemer: 'D1',
    rol: 'leerling',
    vorm: 'groepsgesprek',
    datum: on('2025-06-19'),
    kindGeeftInput: 'ja',
    kanaal: 'zelf aan tafel, met de mentor ernaast',
  },
  {
    casus: '4',
    deelnemer: 'D2',
    rol: 'mentor',
    organisatie: 'school',
    vorm: 'groepsgesprek',
    datum: on('2025-06-19'),
  },
  { casus: '4', deelnemer: 'D3', rol: 'moeder', vorm: 'groepsgesprek', datum: on('2025-06-19') },
  {
    casus: '4',
    deelnemer: 'D4',
    rol: 'jeugdcoach',
    organisatie: 'gemeente',
    vorm: 'groepsgesprek',
    datum: on('2025-06-19'),
  },
  { casus: '5', deelnemer: 'D1', rol: 'vader', vorm: 'groepsgesprek', datum: on('2025-09-02') },
  {
    casus: '5',
    deelnemer: 'D2',
    rol: 'leerplichtambtenaar',
    organisatie: 'gemeente',
    vorm: 'groepsgesprek',
    datum: on('2025-09-02'),
  },
  { casus: '6', deelnemer: 'D1', rol: 'moeder', vorm: 'groepsgesprek', datum: on('2025-06-24') },
  { casus: '6', deelnemer: 'D2', rol: 'stiefvader', vorm: 'groepsgesprek', datum: on('2025-06-24') },
  {
    casus: '6',
    deelnemer: 'D3',
    rol: 'mentor',
    organisatie: 'school',
    vorm: 'groepsgesprek',
    datum: on('2025-06-24'),
  },
  {
    casus: '6',
    deelnemer: 'D4',
    rol: 'jeugdcoach',
    organisatie: 'gemeente',
    vorm: 'groepsgesprek',
    datum: on('2025-06-24'),
  },
  {
    casus: '6',
    deelnemer: 'D5',
    rol: 'huisarts',
    organisatie: 'huisartsenpraktijk',
    vorm: 'telefonisch',
    datum: on('2025-06-26'),
  },
  {
    casus: '6',
    deelnemer: 'D6',
    rol: 'leerling',
    vorm: 'individueel',
    datum: on('2025-06-20'),
    kindGeeftInput: 'ja',
    kanaal: 'een ingesproken bericht',
  },
];

const DAYS_OF_TREATMENT = { voorziening: 'Dagbehandeling', per: 'week' } as const;
const FAMILY_GUIDANCE = { voorziening: 'Intensieve gezinsbegeleiding', per: 'week' } as const;

/** Cases 1 and 5 are closed, and in case 3 nobody wanted to estimate. */
export const ESTIMATES: readonly InputRecord<'inschattingen'>[] = [
  ...inCase('1', [
    { deelnemer: 'D1', voorziening: 'Ambulante begeleiding', aantal: 2, per: 'week', duur: 35 },
    { deelnemer: 'D2', voorziening: 'Geen hulp', gebeurtenis: 'Het gedrag was vanzelf minder geworden' },
    { deelnemer: 'D3', voorziening: 'Jeugd-ggz, behandeling', aantal: 25, per: 'totaal', bedrag: 3200 },
  ]),
  ...inCase('2', [
    {
      deelnemer: 'D1',
      voorziening: 'Begeleiding thuis',
      aantal: 3,
      per: 'week',
      duur: 50,
      zekerheid: 'vrij zeker',
      toelichting: 'Daar hadden we om gevraagd',
    },
    { deelnemer: 'D2', ...DAYS_OF_TREATMENT, aantal: 3, duur: 26, zekerheid: 'niet zeker' },
    { deelnemer: 'D3', ...DAYS_OF_TREATMENT, aantal: 3, duur: 20, zekerheid: 'vrij zeker' },
    { deelnemer: 'D3', voorziening: 'Begeleiding thuis', aantal: 1, per: 'week', duur: 50 },
  ]),
  ...inCase('4', [
    { deelnemer: 'D1', voorziening: 'Geen hulp', zekerheid: 'zeker' },
    {
      deelnemer: 'D2',
      voorziening: 'Geen hulp',
      gebeurtenis: 'Ik was met de leerling blijven praten',
      zekerheid: 'vrij zeker',
    },
    { deelnemer: 'D3', voorziening: 'Jeugd-ggz, behandeling', bedrag: '€ 2.000 - € 2.600' },
    {
      deelnemer: 'D4',
      voorziening: 'Jeugd-ggz, behandeling',
      bedrag: 2400,
      zekerheid: 'niet zeker',
      toelichting: 'Er was een wachtlijst',
    },
  ]),
  ...inCase('5', [
    { deelnemer: 'D1', ...FAMILY_GUIDANCE, aantal: 2, duur: 20 },
    { deelnemer: 'D2', ...DAYS_OF_TREATMENT, aantal: 2, duur: 16 },
  ]),
  ...inCase('6', [
    {
      deelnemer: 'D1',
      gebeurtenis: 'De ruzies liepen te hoog op',
      voorziening: 'Gezinshuis',
      bedrag: 38000,
      zekerheid: 'vrij zeker',
    },
    { deelnemer: 'D2', ...FAMILY_GUIDANCE, aantal: 4, duur: 40, bedrag: 18000 },
    { deelnemer: 'D3', ...FAMILY_GUIDANCE, aantal: 2, duur: 26, bedrag: 6000, zekerheid: 'niet zeker' },
    { deelnemer: 'D3', voorziening: 'Gezinshuis', bedrag: 'Onzeker: hangt af van de wachtlijst' },
    { deelnemer: 'D4', ...FAMILY_GUIDANCE, aantal: 4, duur: 40, bedrag: '15.000 - 20.000' },
    { deelnemer: 'D4', voorziening: 'Onderzoek en verslag', bedrag: '€ 1.800 - € 2.400' },
    {
      deelnemer: 'D5',
      voorziening: 'Ambulante begeleiding',
      aantal: 10,
      per: 'maand',
      duur: 10,
      zekerheid: 'vrij zeker',
    },
    { deelnemer: 'D5', voorziening: 'Onderzoek en verslag', bedrag: 2000 },
    { deelnemer: 'D5', voorziening: 'Vaktherapie', aantal: 18, per: 'totaal' },
    {
      deelnemer: 'D6',
      gebeurtenis: 'Ik was niet naar een hulpverlener gegaan',
      voorziening: 'Geen hulp',
      zekerheid: 'zeker',
    },
  ]),
];

type Line = Readonly<Record<string, InputValue>>;

function inCase(casus: string, lines: readonly Line[]): readonly InputRecord<'inschattingen'>[] {
  return lines.map((line) => ({ casus, ...line }));
}
