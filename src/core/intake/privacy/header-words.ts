/**
 * The words of headers, as data: which ones name personal data, and which ones name figures. They are compared like all
 * labels, without regard to case, accents, spaces and punctuation (see normalise-label.ts).
 */
import type { PersonalKind } from '../../domain/personal-data';
import type { ColumnKey, TableKind } from '../labels';

interface HeaderWords {
  /** Of people only. */
  readonly own: readonly string[];
  /** Of people, unless the table is about something else: a school has an address too. */
  readonly shared: readonly string[];
}

export const PERSONAL_HEADERS: Readonly<Record<PersonalKind, HeaderWords>> = {
  name: {
    own: [
      ...['Voornaam', 'Voornamen', 'Achternaam', 'Achternamen', 'Familienaam', 'Meisjesnaam', 'Roepnaam'],
      ...['Tussenvoegsel', 'Tussenvoegsels', 'Voorletters', 'Voorletter', 'Initialen', 'Gezinsnaam'],
      ...['Volledige naam', 'Naam en voornaam', 'Voornaam en achternaam', 'Voor- en achternaam'],
    ],
    shared: ['Naam', 'Namen'],
  },
  citizenNumber: {
    own: [
      ...['BSN', 'BSN-nummer', 'BSN nr', 'Burgerservicenummer', 'Burgerservice nr', 'Burger service nummer'],
      ...['Sofinummer', 'Sofi nr', 'Onderwijsnummer', 'PGN', 'Persoonsgebonden nummer'],
    ],
    shared: [],
  },
  birthDate: {
    own: [
      ...['Geboortedatum', 'Geb. datum', 'Geb. dat.', 'Geb. d.', 'Geb', 'Geboren', 'Geboren op'],
      ...['Geboortedag', 'Datum geboorte', 'Datum van geboorte', 'Verjaardag'],
    ],
    shared: [],
  },
  address: {
    own: ['Woonadres', 'Huisadres', 'Thuisadres', 'Adres en woonplaats', 'NAW', 'NAW-gegevens'],
    shared: [
      ...['Adres', 'Adresgegevens', 'Straat', 'Straatnaam', 'Straat en huisnummer', 'Huisnummer', 'Huis nr'],
      ...['Postcode', 'Postcode en huisnummer', 'Postcode en woonplaats'],
    ],
  },
  phone: {
    own: ['06', '06-nummer', 'Mobiele telefoon', 'Mobiel nummer', 'Mobiele nummer', 'Mobiel', 'GSM'],
    shared: ['Telefoon', 'Telefoonnummer', 'Telefoon nr', 'Tel', 'Tel nr', 'Telnummer'],
  },
  email: {
    own: [],
    shared: ['E-mail', 'E-mailadres', 'Email adres', 'Mail', 'Mailadres', 'E-mail adres'],
  },
};

/** Whose data it is, before or after such a word: "Naam kind", "Adres van de moeder", "Clientnaam". */
export const PERSONS: readonly string[] = [
  ...['Kind', 'Kinderen', 'Leerling', 'Leerlingen', 'Jeugdige', 'Cliënt', 'Jongere', 'Broer', 'Zus'],
  ...['Ouder', 'Ouders', 'Moeder', 'Vader', 'Verzorger', 'Verzorgers', 'Voogd', 'Gezin'],
  ...['Deelnemer', 'Contactpersoon', 'Persoon'],
];

/** Tables about something else than people. */
export const NOT_ABOUT_PEOPLE: ReadonlySet<TableKind> = new Set<TableKind>([
  'onderzoek',
  'scholen',
  'prijslijst',
  'index',
]);

type AnyColumn = { [Kind in TableKind]: ColumnKey<Kind> }[TableKind];

/** The columns with amounts, quantities or years: nine digits there are a large figure. */
export const FIGURE_COLUMNS: ReadonlySet<string> = new Set<AnyColumn>([
  ...(['kosten', 'jaarkosten', 'tarief', 'bedrag', 'bedragMin', 'bedragMax', 'voorstelBedrag'] as const),
  ...(['gemiddeldeKosten', 'directeKosten', 'referentie', 'overigeHulp', 'gerapporteerdeBesparing'] as const),
  ...(['uren', 'fte', 'aantal', 'aantalMin', 'aantalMax', 'duur', 'duurMin', 'duurMax'] as const),
  ...(['aantalKinderen', 'leerlingen', 'leerlingenMetJeugdhulp', 'minimaleGroepsgrootte'] as const),
  ...(['jaar', 'prijspeil', 'mutatie', 'afronding', 'sjabloonversie'] as const),
]);

/** The same in the header of a column that we do not know: anywhere in it. */
export const FIGURE_HEADER =
  /bedrag|kosten|tarief|aantal|uren|uur|jaar|duur|fte|euro|€|totaal|budget|besparing|baten|prijs|uitgaven|begroting|som\b/i;

/** The words that may stand in a cell with an amount. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...['euro', 'eur', 'k', 'm', 'mln', 'miljoen', 'duizend', 'btw', 'incl', 'excl'],
  ...[
    'tot',
    'en',
    'met',
    't',
    'tussen',
    'van',
    'vanaf',
    'of',
    'à',
    'per',
    'uur',
    'dag',
    'week',
    'maand',
    'jaar',
  ],
  ...['circa', 'ca', 'ongeveer', 'afgerond', 'max', 'maximaal', 'min', 'minimaal', 'minder', 'meer', 'dan'],
  ...['hooguit', 'hoogstens', 'hoger', 'lager', 'onder', 'boven', 'geen', 'kosten', 'besparing', 'extra'],
]);
