/** Why a file could not be read or written, in words. Formats give a code and, where known, the sheet. */

/** What a code may say besides itself. */
export interface FileErrorFacts {
  readonly sheet?: string;
  readonly place?: string;
  readonly what?: keyof typeof OBSTACLES;
}

const NOT_A_WORKBOOK = 'Open het bestand in Excel en sla het op als Excel-werkmap (.xlsx).';
const damaged = (sheet: string | undefined): string =>
  sheet === undefined ? '' : ` Het gaat om het blad "${sheet}".`;

/** What would break, with the place where it is or the name that it has. */
const OBSTACLES = {
  formula: 'de formule in',
  name: 'de naam',
  validation: 'de keuzelijst of gegevensvalidatie op',
  conditionalFormat: 'de voorwaardelijke opmaak op',
  chart: 'een grafiek op',
  pivot: 'een draaitabel op',
  link: 'een koppeling op',
  drawing: 'een afbeelding, vorm of grafiek op',
  control: 'een knop of besturingselement op',
  table: 'een tabel op',
  slicer: 'een slicer of tijdlijn bij',
  merge: 'de samengevoegde cellen',
  filter: 'een filter op',
  note: 'een opmerking bij',
  pageBreak: 'een pagina-einde op',
  protectedRange: 'een beveiligd bereik op',
  other: 'een instelling op',
} as const;

const broken = ({ what = 'other', place = '' }: FileErrorFacts): string =>
  `${OBSTACLES[what]} ${place === '' ? 'een ander blad' : place}`;

export const FILE_ERRORS = {
  /** No code of a format: the file itself did not come. */
  notThere: () => 'Het bestand kon niet worden gelezen. Kijk of het er nog staat en probeer het opnieuw.',
  empty: () => 'Het bestand is leeg. Kies een Excel-werkmap (.xlsx).',
  notAWorkbook: () => `Dit is geen Excel-werkmap. ${NOT_A_WORKBOOK}`,
  encrypted: () =>
    'De werkmap is versleuteld: met een wachtwoord of met een vertrouwelijkheidslabel. Open haar in Excel, haal dat bij Bestand, Info weg en sla een kopie op.',
  legacyXls: () => `Dit is een werkmap van een oude Excel (.xls). ${NOT_A_WORKBOOK}`,
  xlsb: () => `Dit is een binaire werkmap (.xlsb). ${NOT_A_WORKBOOK}`,
  ods: () => `Dit is een werkmap van LibreOffice (.ods). Sla het bestand daar op als Excel-werkmap (.xlsx).`,
  truncated: () =>
    'Het einde van het bestand ontbreekt. Haal het opnieuw op, of sla het in Excel opnieuw op.',
  damaged: ({ sheet }: FileErrorFacts) =>
    `Het bestand is beschadigd en kan niet worden gelezen.${damaged(sheet)} Open het in Excel, laat het herstellen en sla het op.`,
  tooLarge: ({ sheet }: FileErrorFacts) =>
    `Het bestand is te groot om veilig te lezen.${damaged(sheet)} Verwijder bladen, afbeeldingen of lege opgemaakte rijen die u niet nodig hebt.`,
  noSheets: () => 'De werkmap heeft geen werkbladen. Kies een andere werkmap.',
  sharedWorkbook: () =>
    'Dit is een gedeelde werkmap van een oude soort. Zet in Excel bij Controleren het delen uit en sla de werkmap op.',
  unsupportedEncoding: () =>
    'Het bestand gebruikt een oude tekencodering. Open het in Excel en sla het opnieuw op als .xlsx.',
  sheetNotFound: ({ sheet }: FileErrorFacts) =>
    `Het blad "${sheet ?? ''}" is er niet meer. Maak het rapport opnieuw.`,
  sheetNameTaken: ({ sheet }: FileErrorFacts) =>
    `Er is al een blad met de naam "${sheet ?? ''}". Geef dat blad een andere naam en probeer het opnieuw.`,
  formulaAcrossReport: ({ sheet }: FileErrorFacts) =>
    `Een formule van u loopt door ons rapport "${sheet ?? ''}" heen. Zet die formule op een eigen blad en probeer het opnieuw.`,
  tableInReport: ({ sheet }: FileErrorFacts) =>
    `Op ons rapport "${sheet ?? ''}" staat een tabel of draaitabel van u. Zet die op een eigen blad en probeer het opnieuw.`,
  mergedBelowTable: ({ sheet }: FileErrorFacts) =>
    `Op het blad "${sheet ?? ''}" zijn onder de tabel cellen samengevoegd. Maak dat ongedaan en probeer het opnieuw.`,
  totalRowInUse: ({ sheet }: FileErrorFacts) =>
    `De tabel op het blad "${sheet ?? ''}" heeft een totaalrij waar een formule met een celadres aan vastzit. Zet bij Tabelontwerp de totaalrij uit en probeer het opnieuw. Daarna kunt u haar weer aanzetten.`,
  partOfArray: ({ sheet, place }: FileErrorFacts) =>
    `Op het blad "${sheet ?? ''}" staat in ${place ?? ''} één formule of gegevenstabel die al die cellen vult. Een deel daarvan kunt u niet veranderen. Maak de verandering ongedaan, of verander al die cellen.`,
  sheetNameInvalid: ({ sheet }: FileErrorFacts) =>
    `"${sheet ?? ''}" kan geen naam van een blad zijn. Kies een naam van hoogstens 31 tekens, zonder [ ] : * ? / \\ en zonder apostrof aan het begin of het einde.`,
  noSheetLeft: () => 'Er blijft geen zichtbaar blad over. Laat minstens één blad staan.',
  shiftBreaks: (facts: FileErrorFacts) =>
    `Op het blad "${facts.sheet ?? ''}" zijn rijen of kolommen ingevoegd of verwijderd. Daardoor klopt dit niet meer: ${broken(facts)}. Maak het invoegen of verwijderen ongedaan, en doe het in Excel.`,
  removalBreaks: (facts: FileErrorFacts) =>
    `Het blad "${facts.sheet ?? ''}" is verwijderd, maar dit verwijst ernaar: ${broken(facts)}. Maak het verwijderen ongedaan, of haal eerst die verwijzing weg.`,
} as const satisfies Record<string, (facts: FileErrorFacts) => string>;
