/** What the pane beside the workbook says, and the buttons of the ribbon when something goes wrong. */

/** The case or cases, as they are counted. */
const cases = (count: number): string => `${count} ${count === 1 ? 'casus' : 'casussen'}`;
const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const PANE = {
  title: 'Effectencalculator',
  unnamed: 'Onderzoek zonder naam',

  report: {
    heading: 'Rapport',
    make: 'Rapport maken',
    check: 'Controleren',
    checkExplained: 'Controleren leest de werkmap opnieuw en verandert niets.',
    openSheet: 'Ga naar het blad:',
    moreSheets: (count: number): string => `Nog ${times(count, 'blad', 'bladen')}`,
    state: {
      unread: 'De werkmap is nog niet gelezen.',
      none: 'Er is nog geen rapport in deze werkmap.',
      current: 'Het rapport is bij: het hoort bij wat er nu in de tabellen staat.',
      outdated:
        'Verouderd: de tabellen zijn veranderd nadat het rapport is gemaakt. Kies "Rapport maken" om het te vernieuwen.',
      edited:
        'Gewijzigd: het rapport hoort bij deze tabellen, maar daarna is er iets in veranderd. Kies "Rapport maken" voor een nieuw rapport. Van een gewijzigd blad blijft een kopie.',
      incomplete:
        'Niet compleet: het schrijven van het rapport is afgebroken. Kies "Rapport maken" om het af te maken.',
      unsure:
        'Er is iets veranderd. Misschien is het rapport verouderd of niet compleet: kies "Controleren" om dat te zien.',
    },
  },

  progress: {
    label: 'Voortgang',
    stop: 'Stoppen',
    stopping: 'Wordt gestopt',
    phase: {
      fetching: 'De werkmap wordt opgehaald.',
      reading: 'De tabellen worden gelezen.',
      assessing: 'De uitkomsten worden berekend.',
      reporting: 'Het rapport wordt opgemaakt.',
      writing: 'Het rapport wordt geschreven.',
      comparing: 'De publieke versie wordt vergeleken met de werkmap.',
      opening: 'De nieuwe werkmappen worden geopend.',
      collecting: 'De formulieren worden gelezen.',
    },
    busy: 'Bezig.',
  },

  said: {
    read: (count: number, errors: number, warnings: number): string =>
      `Gelezen: ${cases(count)}, ${times(errors, 'fout', 'fouten')} en ${times(warnings, 'waarschuwing', 'waarschuwingen')}.`,
    reported: (sheets: number): string => `Het rapport is klaar: ${times(sheets, 'blad', 'bladen')}.`,
    settings: 'De instellingen staan in tblOnderzoek.',
    leftOut: (table: string): string => `${table} wordt niet meer gelezen. Dat staat nu in tblOnderzoek.`,
    readAgain: (table: string): string => `${table} wordt weer gelezen.`,
  },

  bug: (detail: string): string =>
    `Er ging iets mis in Effectencalculator zelf. Dat is een fout van het programma, niet van uw werkmap. Laat dit weten aan wie het programma beheert: ${detail}`,

  notLoaded:
    'Een deel van het programma kon niet worden geladen. Kijk of u verbinding hebt, en probeer het nog eens. Blijft het misgaan? Sluit dan de werkmap en open haar opnieuw.',

  stale: 'De werkmap is veranderd sinds zij is gelezen. Kies "Controleren" om haar opnieuw te lezen.',

  found: {
    heading: 'Gevonden in de werkmap',
    none: 'Er is geen tabel gevonden die bij een onderzoek hoort. Begin met een sjabloon of met het voorbeeld, hieronder.',
    cases: (count: number): string => `${cases(count)} in dit onderzoek`,
    tables: 'Tabellen',
    /** Of a long list only this shows: what somebody may have to do in it is said here too. */
    tablesIn: (read: number, notRead: number, byHeaders: number): string =>
      [
        `${times(read, 'tabel', 'tabellen')} gelezen`,
        ...(byHeaders === 0 ? [] : [`${byHeaders} herkend aan de kolomnamen`]),
        ...(notRead === 0 ? [] : [`${notRead} niet gelezen`]),
      ].join(', '),
    header: { table: 'Tabel', rows: 'Rijen', total: 'Totaal' },
    totalExplained: 'Het totaal is van de bedragen in de tabel: om te zien of alles is gelezen.',
    noTotal: 'geen bedragen',
    goTo: (table: string, place: string): string => `${table}, ga naar ${place}`,
    byHeaders: 'Aan de kolomnamen herkend. Hoort deze tabel er niet bij?',
    notRead: 'Wordt niet gelezen.',
    leaveOut: 'Niet lezen',
    readAgain: 'Weer lezen',
    readSheetAgain: (sheet: string): string => `Blad "${sheet}" weer lezen`,
    ofTable: (action: string, table: string, place: string): string => `${action}: ${table} op ${place}`,
    cannotLeaveOut:
      'De naam van dit blad heeft een puntkomma. Geef het blad een andere naam als u de tabel wilt overslaan.',
  },

  findings: {
    heading: 'Bevindingen',
    none: 'Er zijn geen bevindingen: in de invoer valt niets op.',
    nothingWrong: 'Er zijn geen fouten en geen waarschuwingen.',
    severity: {
      error: (count: number): string => times(count, 'fout', 'fouten'),
      warning: (count: number): string => times(count, 'waarschuwing', 'waarschuwingen'),
      info: (count: number): string => `${count} ter informatie`,
    },
    goTo: (place: string): string => `Ga naar ${place}`,
    more: (count: number): string => `Nog ${count} tonen`,
  },

  place: {
    cell: (sheet: string, cell: string): string => `${sheet}, cel ${cell}`,
    row: (sheet: string, row: number): string => `${sheet}, rij ${row}`,
    sheet: (sheet: string): string => `blad ${sheet}`,
    workbook: 'Hele werkmap',
  },

  results: {
    heading: 'Uitkomsten',
    caption: {
      average: 'Per casus, op gemiddelde kosten',
      direct: 'Per casus, op directe kosten',
    },
    header: {
      case: 'Casus',
      cost: 'Kosten aanpak',
      reference: 'Kosten referentie',
      saving: 'Besparing of extra kosten',
    },
    chart: {
      title: 'Besparing of extra kosten per casus',
      explained:
        'Links van de streep zijn extra kosten, rechts is een besparing. Het open deel van een staaf loopt door tot het andere bedrag van een bandbreedte.',
      none: 'geen staaf',
      drawn: (title: string, bars: readonly string[]): string => `${title}. ${bars.join('. ')}.`,
    },
    ratings: {
      caption: 'Ervaren baten',
      domain: 'Levensdomein',
      improved: 'Verbeterd',
      count: (improved: number, of: number): string => `in ${improved} van de ${of}`,
      none: 'Er zijn geen ervaren baten ingevuld.',
    },
    more: (count: number): string => `Nog ${cases(count)} tonen`,
    inReport: 'Meer uitleg staat in het rapport.',
  },

  explain: { heading: 'Uitleg bij een cel' },
  forms: { heading: 'Formulieren' },
  publish: { heading: 'Publieke versie' },
  /** What is in a part that was just opened for the first time. */
  loading: 'Wordt geladen.',

  settings: { heading: 'Instellingen' },

  start: {
    heading: 'Sjabloon en voorbeeld',
    explained: 'Ze openen als een nieuwe werkmap. Deze werkmap blijft zoals ze is.',
    templates: 'Sjablonen',
    examples: 'Voorbeelden',
    template: {
      kort: 'Sjabloon: kort',
      regels: 'Sjabloon: met kostenregels',
      volledig: 'Sjabloon: volledig',
    },
    example: {
      published: 'Voorbeeld: vijf casussen uit een rapport',
      fictitious: 'Voorbeeld: een verzonnen onderzoek',
    },
  },

  help: { heading: 'Help' },
  privacy: { heading: 'Privacy' },

  version: (version: string): string => `Versie ${version}`,
} as const;
