/** Findings about forms that were filled in, and the table that they go into. No answer is quoted. */
import { formatCaseName, formatCount } from '../format';
import type { Chapter } from './chapter';
import { namesText } from './wording';

export const FORMS: Chapter<'form' | 'collect'> = {
  'form.notOurs': () => ({
    wrong: 'In dit bestand staat geen formulier van Effectencalculator. Er is niets uit overgenomen.',
    write:
      'Geef het ingevulde formulier zelf. Zijn de cellen Casus en Deelnemer of de koppen van de tabel weg? Maak een nieuw formulier met "effectencalculator formulier" en neem de antwoorden daarin over.',
  }),
  'form.isReport': () => ({
    wrong: 'Dit bestand is een werkmap met onze rapporten en geen formulier. Er is niets uit overgenomen.',
    write: 'Kies alleen ingevulde formulieren.',
  }),
  'form.withoutCase': () => ({
    wrong: 'Op dit formulier is naast Casus niets te lezen. Er is niets uit overgenomen.',
    write: 'Schrijf in deze cel de casus die in de titel van het formulier staat, en verzamel opnieuw.',
  }),
  'form.withoutParticipant': () => ({
    wrong: 'Op dit formulier is naast Deelnemer niets te lezen. Er is niets uit overgenomen.',
    write:
      'Schrijf in deze cel de sleutel van de deelnemer die in de titel van het formulier staat, en verzamel opnieuw.',
  }),
  'form.changed': () => ({
    wrong:
      'De casus of de deelnemer in de cellen van dit formulier is een andere dan in de titel erboven. Wij weten niet van wie het is. Er is niets uit overgenomen.',
    write:
      'Vraag na van wie dit formulier is. Zet in de cellen naast Casus en Deelnemer hetzelfde als in de titel, en verzamel opnieuw.',
  }),
  'form.unknownCase': (f) => ({
    wrong: `De casus van dit formulier doet in de werkmap niet mee. Er is niets uit overgenomen. ${f.known.length === 0 ? 'In de werkmap staan geen casussen.' : `Wel in de werkmap: ${namesText(f.known)}.`}`,
    write: 'Zet de casus in tblCasussen, of verzamel in de werkmap waar dit formulier bij hoort.',
  }),
  'form.empty': (f) => ({
    wrong: `Op dit formulier van ${f.participant} bij ${formatCaseName(f.case)} is niets ingevuld.`,
    write:
      'Klopt dat? Dan hoeft u niets te doen. Verwachtte de deelnemer geen hulp? Dan hoort er bij Voorziening te staan: geen hulp.',
  }),
  'form.besideTable': (f) => ({
    wrong: `Naast of onder de vragen van dit formulier staat iets in ${f.cells === 1 ? '1 cel' : `${formatCount(f.cells)} cellen`}. Dat is niet overgenomen.`,
    write: 'Hoort het erbij? Zet het dan op de regel zelf, bij Toelichting, en verzamel opnieuw.',
  }),
  'form.collectedBefore': (f) => ({
    wrong: `Van ${f.participant} bij ${formatCaseName(f.case)} ${f.rows === 1 ? 'staat 1 regel' : `staan ${formatCount(f.rows)} regels`} van dit formulier al in de werkmap. Die ${f.rows === 1 ? 'is' : 'zijn'} niet nog een keer toegevoegd.`,
    write: 'U hoeft niets te doen.',
  }),
  'form.otherRows': (f) => ({
    wrong: `Van ${f.participant} bij ${formatCaseName(f.case)} ${f.there === 1 ? 'stond al 1 andere regel' : `stonden al ${formatCount(f.there)} andere regels`} in de werkmap. ${f.added === 1 ? 'De nieuwe regel is' : 'De nieuwe regels zijn'} toegevoegd en er is niets vervangen.`,
    write:
      'Kijk in tblInschattingen of alle regels van deze deelnemer nog gelden. Haal weg wat niet meer geldt.',
  }),
  'collect.intoForm': () => ({
    wrong: 'Deze werkmap is een formulier en geen werkmap van een onderzoek. Er is niets verzameld.',
    write: 'Verzamel in de werkmap van het onderzoek: die komt eerst, daarna de formulieren.',
  }),
  'collect.intoReport': () => ({
    wrong: 'Deze werkmap bestaat alleen uit onze rapporten. Er is niets verzameld.',
    write: 'Verzamel in de werkmap van het onderzoek zelf: die komt eerst, daarna de formulieren.',
  }),
  'collect.columnsAbsent': (f) => ({
    wrong: `In deze tabel met inschattingen ${f.columns.length === 1 ? 'ontbreekt een kolom' : 'ontbreken kolommen'} waar op een formulier wel iets staat: ${namesText(f.columns)}. Er is niets in de tabel gezet.`,
    write: `Voeg ${f.columns.length === 1 ? 'die kolom' : 'die kolommen'} aan de tabel toe, met precies die naam, en verzamel opnieuw.`,
  }),
  'collect.noRoom': (f) => ({
    wrong: `Onder de tabel met inschattingen is te weinig ruimte: in deze cel staat al iets. Er is niets in de tabel gezet.`,
    write: `Voeg boven deze cel ${f.rows === 1 ? '1 lege rij' : `${formatCount(f.rows)} lege rijen`} in, of zet wat er staat op een ander blad. Verzamel daarna opnieuw.`,
  }),
  'collect.newSheet': (f) => ({
    wrong: `De werkmap had geen tabel waar deze inschattingen in passen. Ze staan nu op het blad "${f.sheet}".`,
    write: 'U hoeft niets te doen.',
  }),
};
