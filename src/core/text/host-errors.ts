/** Why Excel, or another place where the product runs, could not do what was asked, in words. */

/** What a code may say besides itself. */
export interface HostErrorFacts {
  readonly sheet?: string;
  readonly name?: string;
  readonly sentence?: string;
  readonly detail?: string;
  readonly unfinished?: true;
}

const onSheet = ({ sheet }: HostErrorFacts): string => (sheet === undefined ? '' : ` op het blad "${sheet}"`);
const theSheet = ({ sheet }: HostErrorFacts): string =>
  sheet === undefined ? 'Een blad' : `Het blad "${sheet}"`;

export const HOST_ERRORS = {
  editMode: () =>
    'U bent nog in een cel aan het typen. Druk op Enter of op Esc en probeer het daarna opnieuw.',
  sheetProtected: (facts: HostErrorFacts) =>
    `${theSheet(facts)} is beveiligd. Haal bij Controleren de beveiliging van het blad weg en probeer het opnieuw.`,
  structureProtected: () =>
    'De werkmap is beveiligd: er kunnen geen bladen bij. Haal bij Controleren de beveiliging van de werkmap weg en probeer het opnieuw.',
  readOnly: () =>
    'De werkmap is alleen-lezen geopend. Kies Bewerken, of sla een kopie op en probeer het daar opnieuw.',
  connectionLost: () =>
    'De verbinding met Excel viel weg. Wacht tot u weer verbinding hebt en probeer het opnieuw. Een blad dat nog niet af is, zegt dat in de eerste regel.',
  tooLarge: (facts: HostErrorFacts) =>
    `Er staat te veel${onSheet(facts)} voor Excel in één keer. Verwijder lege opgemaakte rijen en kolommen, of open de werkmap in Excel op uw computer.`,
  notSupported: () =>
    'Deze Excel is te oud voor wat u vraagt. Werk Excel bij, of open de werkmap in Excel op het web.',
  sheetGone: (facts: HostErrorFacts) =>
    `${theSheet(facts)} is er niet meer, of heeft een andere naam gekregen. Kies "Controleren" en probeer het dan opnieuw.`,
  sheetChanged: (facts: HostErrorFacts) =>
    `${theSheet(facts)} is veranderd terwijl het rapport werd gemaakt. Maak het rapport opnieuw: wat er staat, wordt dan eerst bewaard.`,
  sheetHidden: (facts: HostErrorFacts) =>
    `${theSheet(facts)} is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken en probeer het opnieuw.`,
  sheetNameTaken: ({ sheet }: HostErrorFacts) =>
    `Er is intussen een blad met de naam "${sheet ?? ''}" bij gekomen. Probeer het opnieuw.`,
  tableNameTaken: ({ name }: HostErrorFacts) =>
    `De werkmap heeft al een tabel of naam "${name ?? ''}". Geef die een andere naam, of maak de invoerbladen in een nieuwe werkmap.`,
  tableInReport: (facts: HostErrorFacts) =>
    `Er staat een tabel of draaitabel van u${onSheet(facts)}, waar ons rapport komt. Zet die op een eigen blad en probeer het opnieuw.`,
  mergedCells: (facts: HostErrorFacts) =>
    `U hebt cellen samengevoegd${onSheet(facts)}, waar het programma iets moet schrijven. Maak dat ongedaan en probeer het opnieuw.`,
  sheetFull: (facts: HostErrorFacts) =>
    `Er is geen plaats voor meer rijen${onSheet(facts)}. Maak onder de tabel ruimte en probeer het opnieuw.`,
  tableChanged: (facts: HostErrorFacts) =>
    `De tabel${onSheet(facts)} is intussen veranderd. Probeer het opnieuw.`,
  file: ({ sentence }: HostErrorFacts) =>
    sentence ?? 'Dit bestand is niet te gebruiken. Sla het in Excel op als Excel-werkmap (.xlsx).',
  aborted: ({ unfinished }: HostErrorFacts) =>
    unfinished === true
      ? 'U hebt het gestopt. Een blad dat nog niet af is, zegt dat in de eerste regel.'
      : 'U hebt het gestopt. Er is geen half rapport geschreven.',
  failed: ({ detail }: HostErrorFacts) =>
    `Excel gaf een fout die wij niet kennen${detail === undefined ? '' : ` (${detail})`}. Probeer het opnieuw. Gebeurt het weer, meld het dan bij wie dit programma beheert.`,
} as const satisfies Record<string, (facts: HostErrorFacts) => string>;
