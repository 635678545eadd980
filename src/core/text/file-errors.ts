/** Why a file could not be read or written, in words. Formats give a code and, where known, the sheet. */

/** What a code may say besides itself. */
export interface FileErrorFacts {
  readonly sheet?: string;
}

const NOT_A_WORKBOOK = 'Open het bestand in Excel en sla het op als Excel-werkmap (.xlsx).';
const damaged = (sheet: string | undefined): string =>
  sheet === undefined ? '' : ` Het gaat om het blad "${sheet}".`;

export const FILE_ERRORS = {
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
} as const satisfies Record<string, (facts: FileErrorFacts) => string>;
