/** What is said of files that the product makes, and their names. */
export const NEW_FILES = {
  workbook: {
    opened: 'De nieuwe werkmap is geopend.',
    downloaded: 'De nieuwe werkmap staat bij uw downloads.',
  },
  public: 'publieke-versie.xlsx',
  publicLog: 'logboek-publieke-versie-vertrouwelijk.xlsx',
  template: (size: string): string => `effectencalculator-sjabloon-${size}.xlsx`,
  example: {
    published: 'effectencalculator-voorbeeld.xlsx',
    fictitious: 'effectencalculator-voorbeeld-verzonnen.xlsx',
  },
} as const;
