import { SEVERITY } from '../outcomes';

export const CONTROLE = {
  subtitle: 'Controle: wat valt op in de invoer, en wat kunt u doen?',
  severity: SEVERITY,
  explained:
    'fout: een cijfer is niet te vertrouwen of een tabel is niet gelezen. waarschuwing: kijk hier even naar. ter informatie: zo is de invoer begrepen.',
  counted: (errors: number, warnings: number, infos: number): string =>
    `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}, ${infos} ter informatie.`,
  nothing: 'Er zijn geen bevindingen: in de invoer valt niets op.',
  header: {
    severity: 'Ernst',
    sheet: 'Blad',
    cell: 'Cel',
    wrong: 'Wat is er aan de hand',
    write: 'Wat kunt u doen',
  },
  wholeWorkbook: 'hele werkmap',
  wholeSheet: 'hele blad',
  wholeRow: (row: number): string => `rij ${row}`,
  rowCount: (rows: number): string => (rows === 1 ? '1 rij' : `${rows} rijen`),
  tables: {
    heading: 'Tabellen die aan hun kolomnamen zijn herkend',
    explained: 'Deze tabellen hebben geen naam van de Effectencalculator. Kijk of zij er echt bij horen.',
    none: 'Er zijn geen tabellen alleen aan hun kolomnamen herkend.',
    header: {
      sheet: 'Blad',
      cell: 'Cel',
      table: 'Gelezen als',
      rows: 'Omvang',
      total: 'Controletotaal van de bedragen',
    },
    leaveOut: (sheet: string, cell: string): string =>
      `Hoort een tabel er niet bij? Zet in tblOnderzoek bij "Niet lezen" het blad (${sheet}) of de eerste cel van de tabel (${cell}), en maak het rapport opnieuw.`,
  },
  noAmounts: 'geen bedragen',
  notRead: (table: string): string => `${table} (niet gelezen)`,
} as const;
