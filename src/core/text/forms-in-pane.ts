/** What the pane says of forms, once somebody opens that part of it. */

const rowsText = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);

export const FORMS_IN_PANE = {
  explained: [
    'Elke deelnemer vult in stilte een eigen formulier in. Daar staat niets in van anderen.',
    'Een formulier opent als een nieuwe werkmap. Op papier invullen kan ook.',
  ],
  nobody:
    'Er zijn nog geen deelnemers. Zet in tblDeelnemers per deelnemer de casus en een sleutel, bijvoorbeeld D1, en kies "Controleren".',
  case: 'Casus',
  participants: (caseName: string): string => `Deelnemers van ${caseName}`,
  make: (participant: string): string => `Formulier voor ${participant}`,
  form: {
    opened: 'Het formulier is geopend als nieuwe werkmap. Bewaar het, en geef het alleen aan deze deelnemer.',
    downloaded: 'Het formulier staat bij uw downloads. Geef het alleen aan deze deelnemer.',
  },
  collect: 'Ingevulde formulieren verzamelen',
  collectExplained:
    'Kies de bestanden die u terugkreeg. De antwoorden komen onder in tblInschattingen; wat daar staat, blijft. Wat iemand invulde, ziet u hier niet.',
  collected: (rows: number, isError: boolean): string =>
    `${rows === 0 ? 'Er is niets toegevoegd' : `Toegevoegd aan tblInschattingen: ${rowsText(rows)}`}. ${isError ? 'Niet alles is gelukt: kijk' : 'Kijk'} bij "Formulieren".`,
  outcome: 'Verzameld',
  added: (caseName: string, participant: string, rows: number): string =>
    `${caseName}, deelnemer ${participant}: ${rows === 0 ? 'niets toegevoegd' : `${rowsText(rows)} toegevoegd`}`,
  place: (file: string, cell: string): string => `${file}, cel ${cell}`,
} as const;
