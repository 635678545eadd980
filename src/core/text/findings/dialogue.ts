/** Findings about the dialogue. What somebody estimated is quoted nowhere as long as the case is closed. */
import { formatCaseName } from '../format';
import type { Chapter } from './chapter';

const ESTIMATE_CELLS = {
  case: 'Schrijf de casus zoals in tblCasussen. Op het blad van een casus is dat die casus.',
  amount: 'Kijk in de cel. Schrijf bijvoorbeeld 1500, "4.000 tot 10.000", "Onzeker" of "Geen kosten".',
  quantity: 'Kijk in de cel. Schrijf een getal, bijvoorbeeld 2 of 2,5.',
  per: 'Kijk in de cel. Schrijf totaal, week, maand of jaar.',
  text: 'Kijk in de cel en schrijf gewone tekst. Maakte Excel er een datum van? Geef de cel dan de opmaak Tekst.',
} as const;

export const DIALOGUE: Chapter<'session' | 'participant' | 'estimate' | 'estimates'> = {
  'session.noConsent': (f) => ({
    wrong: `Bij het gesprek over ${formatCaseName(f.case)} is niet vastgelegd of er toestemming was.`,
    write: 'Vul bij "Toestemming gesprek" in tblSessies ja of nee in.',
  }),
  'session.refused': (f) => ({
    wrong: `Bij het gesprek over ${formatCaseName(f.case)} staat dat er geen toestemming was. Wat daarin is gezegd, staat nog in deze werkmap.`,
    write:
      'Overleg of u deze casus mag gebruiken. Haal anders de rijen over deze casus weg, of schrijf in tblCasussen bij Geselecteerd: nee.',
  }),
  'session.noParticipants': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} is een gesprek vastgelegd, maar in tblDeelnemers staat niet wie eraan meededen.`,
    write: 'Voeg per deelnemer een rij toe, met een sleutel (bijvoorbeeld D1) en de rol. Geen namen.',
  }),
  'session.noEstimates': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} is een gesprek vastgelegd, maar in tblInschattingen staat er niets over.`,
    write:
      'Zijn er inschattingen gemaakt? Zet ze in tblInschattingen. Zo niet, dan hoeft u niets te doen: schrijf bij Reden andere vorm waarom.',
  }),
  'session.openAndClosed': (f) => ({
    wrong: `Over ${formatCaseName(f.case)} staan in tblSessies meer rijen, en niet overal staat bij "Inschattingen": open. De inschattingen blijven gesloten.`,
    write: 'Mag iedereen ze zien? Schrijf dan in elke rij over deze casus: open.',
  }),
  'participant.withoutKey': () => ({
    wrong: 'Op deze rij van tblDeelnemers ontbreekt de sleutel van de deelnemer. De rij is niet gelezen.',
    write: 'Vul bij Deelnemer een sleutel in, bijvoorbeeld D1, of maak de rij leeg.',
  }),
  'participant.repeated': (f) => ({
    wrong: `"${f.participant}" staat bij ${formatCaseName(f.case)} meer dan één keer in tblDeelnemers.`,
    write: 'Houd één rij per deelnemer. Zijn het twee mensen? Geef de een dan een andere sleutel.',
  }),
  'estimate.unreadable': (f) => ({
    wrong: `Bij "${f.column}" staat in deze rij van tblInschattingen iets wat niet klopt. Wat er staat, tonen wij hier niet.`,
    write: ESTIMATE_CELLS[f.wants],
  }),
  'estimate.withoutParticipant': () => ({
    wrong: 'Op deze rij van tblInschattingen ontbreekt de deelnemer. De rij is niet gelezen.',
    write: 'Vul bij Deelnemer de sleutel in, zoals in tblDeelnemers, of maak de rij leeg.',
  }),
  'estimate.unknownParticipant': (f) => ({
    wrong: `De deelnemer op deze rij van tblInschattingen staat bij ${formatCaseName(f.case)} niet in tblDeelnemers.`,
    write: 'Schrijf de sleutel op beide plekken hetzelfde, of voeg de deelnemer toe aan tblDeelnemers.',
  }),
  'estimate.withoutProvision': () => ({
    wrong: 'Op deze rij van tblInschattingen is Voorziening leeg.',
    write:
      'Vul in welke hulp de deelnemer verwachtte. Verwachtte de deelnemer geen hulp? Schrijf dan: geen hulp.',
  }),
  'estimates.closed': (f) => ({
    wrong: `De inschattingen bij ${formatCaseName(f.case)} zijn gesloten: in geen enkel rapport staat wat er is ingevuld.`,
    write:
      'Zijn alle inschattingen binnen? Schrijf dan in tblSessies bij deze casus onder "Inschattingen": open. Tot die tijd hoeft u niets te doen.',
  }),
};
