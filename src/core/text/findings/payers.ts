/** Findings about payers, prices and index figures. */
import type { Payment } from '../../domain/payment';
import { formatCount } from '../format';
import type { Chapter } from './chapter';

export const PAYERS: Chapter<'payer' | 'paid' | 'perspective' | 'price' | 'index'> = {
  'payer.notStated': (f) => ({
    wrong: `In ${f.table} ${f.lines === 1 ? 'noemt 1 rij' : `noemen ${formatCount(f.lines)} rijen`} geen financier. Die ${f.lines === 1 ? 'telt mee, en staat' : 'tellen mee, en staan'} in het rapport als "niet vermeld".`,
    write: 'Vul bij Financier in wie betaalt, bijvoorbeeld gemeente, school of zorgverzekeraar.',
  }),
  'payer.similar': (f) => ({
    wrong: `${payerText(f.written)} telt niet mee als financier. In het perspectief staat ${payerText(f.counted)}.`,
    write: `Is dat dezelfde? Schrijf dan ${payerText(f.counted)}. Anders hoeft u niets te doen.`,
  }),
  'paid.contractedCare': (f) => ({
    wrong: `Volgens de kolom "${f.column}" telt deze rij niet mee, maar de gemeente is de financier. Bedoelt u zorg die de gemeente heeft ingekocht? Die is wel betaald.`,
    write: 'Is de rij betaald? Schrijf dan nee. Is er niemand die betaalt? Laat Financier dan leeg.',
  }),
  'perspective.unusedPayer': (f) => ({
    wrong: `In het perspectief staat ${payerText(f)}, maar die betaalt geen enkele regel.`,
    write: `Klopt dat? Dan hoeft u niets te doen. Anders: schrijf de naam zoals in de regels. Daar ${f.payers.length === 1 ? 'staat' : 'staan'}: ${f.payers.join(', ')}.`,
  }),
  'price.withoutCode': () => ({
    wrong: 'Op deze rij van tblPrijslijst ontbreekt de code. De rij is niet gelezen.',
    write: 'Vul een eigen code in, bijvoorbeeld COACH, of maak de rij leeg.',
  }),
  'price.withoutTariff': (f) => ({
    wrong: `Voor "${f.price}" staat geen tarief in tblPrijslijst. Rijen met deze prijs zijn onzeker.`,
    write: 'Vul het tarief in, bijvoorbeeld 64.',
  }),
  'price.noYear': (f) => ({
    wrong: `"${f.price}" staat met meer dan één prijspeil in tblPrijslijst, en niet met dat van het onderzoek. Rijen met deze prijs zijn onzeker.`,
    write: 'Vul bij "Prijspeil" in tblOnderzoek een van die jaren in, of houd één rij voor deze prijs.',
  }),
  'price.several': (f) => ({
    wrong: `"${f.price}" staat meer dan één keer in tblPrijslijst${f.year === null ? '' : ` voor ${String(f.year)}`}, en niet overal hetzelfde. Rijen met deze prijs zijn onzeker.`,
    write: 'Houd één rij voor deze prijs, of geef elke rij een eigen code.',
  }),
  'price.yearUnknown': (f) => ({
    wrong: f.ofStudy
      ? `Het prijspeil van het onderzoek is niet te lezen. Rijen met de prijs "${f.price}" zijn daardoor onzeker.`
      : `Van "${f.price}" is niet bekend voor welk jaar de prijs geldt. Rijen met deze prijs zijn onzeker.`,
    write: f.ofStudy
      ? 'Schrijf in tblOnderzoek bij "Prijspeil" alleen het jaar, bijvoorbeeld 2024.'
      : 'Vul in tblPrijslijst bij "Prijspeil" het jaar van de prijs in, bijvoorbeeld 2024.',
  }),
  'price.noIndex': (f) => ({
    wrong: `Voor ${String(f.year)} is van ${f.series} geen percentage bekend. De prijs "${f.price}" is daardoor niet om te rekenen naar ${String(f.toYear)}, en rijen met deze prijs zijn onzeker.`,
    write: `Zet in tblIndex een rij met reeks ${f.series}, jaar ${String(f.year)} en het percentage.`,
  }),
  'price.otherYear': (f) => ({
    wrong: `De prijs "${f.price}" is van ${String(f.year)} en is omgerekend naar ${String(f.toYear)}.`,
    write: 'U hoeft niets te doen. Kent u de prijs van dat jaar zelf? Zet hem dan in tblPrijslijst.',
  }),
  'index.incomplete': () => ({
    wrong: 'Op deze rij van tblIndex ontbreekt iets. De rij is niet gebruikt.',
    write: 'Vul de reeks, het jaar en het percentage in, bijvoorbeeld CPI, 2024 en 3,3.',
  }),
  'index.repeatedYear': (f) => ({
    wrong: `${f.series} staat voor ${String(f.year)} meer dan één keer in tblIndex. Het percentage telt één keer mee.`,
    write: 'Verwijder de dubbele rij.',
  }),
  'index.conflict': (f) => ({
    wrong: `${f.series} staat voor ${String(f.year)} met verschillende percentages in tblIndex. Geen daarvan is gebruikt.`,
    write: 'Houd één rij voor dit jaar.',
  }),
};

function payerText({ payer, act }: Payment): string {
  return act === null ? (payer ?? '') : `${payer ?? ''} (${act})`;
}
