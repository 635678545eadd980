/** What the page around the workbook in the browser says: its buttons, its questions, and what it keeps. */

export const PREVIEW = {
  title: 'Effectencalculator: werkmap in de browser',
  product: 'Effectencalculator',
  loading: 'Een ogenblik, de werkmap wordt geladen.',
  notLoaded:
    'De werkmap kon niet worden geladen. Laad deze pagina opnieuw. Helpt dat niet, start het programma dan opnieuw.',

  skip: { workbook: 'Naar de werkmap', pane: 'Naar het paneel' },
  regions: { buttons: 'Knoppen', workbook: 'Werkmap' },
  gridExplained:
    'Werkmap. Met de pijltjes gaat u door de cellen, met F6 naar het paneel. Wat in de tabellen is gelezen en alle uitkomsten staan in het paneel ook als tekst.',

  buttons: {
    open: 'Openen',
    openExplained:
      'Een Excel-werkmap (.xlsx) van deze computer openen. U kunt haar ook op deze pagina slepen.',
    save: 'Opslaan',
    saveExplained: 'De werkmap als .xlsx bij uw downloads zetten.',
    example: 'Voorbeeld',
    template: 'Leeg sjabloon',
    recovery: 'Herstelkopie',
    pane: 'Paneel',
  },

  state: {
    saved: '',
    unsaved: 'niet opgeslagen',
  },

  drop: 'Laat los om deze werkmap te openen.',

  said: {
    opened: (name: string): string => `${name} is geopend.`,
    saved: (name: string): string => `${name} staat bij uw downloads.`,
    oneFile: 'U liet meer bestanden los. Er kan één werkmap tegelijk open zijn: kies er één.',
    notFound: (text: string): string =>
      `"${text}" is hier niet te vinden. Schrijf een cel (C4), een cel op een ander blad (Uren!C4), of de naam van een tabel of een blad.`,
    noFile: 'Wat u losliet is geen bestand. Sleep een Excel-werkmap (.xlsx) van deze computer.',
    restored: (name: string): string =>
      `${name} is teruggezet uit de herstelkopie. Sla haar op: dan staat ze weer bij uw downloads.`,
    recoveryFailed:
      'Er kon geen herstelkopie worden gemaakt: de browser heeft er geen plaats voor, of staat het niet toe. Sla uw werk op.',
  },

  /** More of what would break, after the first. */
  moreObstacles: (more: number): string => (more === 0 ? '' : ` Zo zijn er nog ${String(more)}.`),

  notCalculated: (cells: readonly string[], more: number): string =>
    `Deze formules kan de werkmap in de browser niet uitrekenen: ${cells.join(', ')}${more > 0 ? ` en nog ${String(more)}` : ''}. In het bestand staat daar #NAAM?. Kijk of de naam van de functie klopt. Klopt die, open het bestand dan in Excel en druk op Ctrl+Alt+F9.`,

  questions: {
    cancel: 'Annuleren',
    unsaved: {
      title: 'Niet opgeslagen',
      text: (name: string): string =>
        `In ${name} staat iets dat u nog niet hebt opgeslagen. Opent u een andere werkmap, dan gaat dat verloren.`,
      save: 'Eerst opslaan',
      drop: 'Niet opslaan',
    },
    macros: {
      title: "Zonder macro's",
      text: (name: string): string =>
        `Deze werkmap bevat macro's. De kopie die u nu maakt, ${name}, bevat ze niet. Uw eigen bestand houdt ze: dat verandert niet.`,
      save: "Opslaan zonder macro's",
    },
    restore: {
      title: 'Herstelkopie gevonden',
      text: (name: string, when: string): string =>
        `Er is een herstelkopie van ${name}, van ${when}. Ze is gemaakt omdat u dat had aangezet, en de werkmap is daarna niet opgeslagen.`,
      restore: 'Terugzetten',
      remove: 'Weggooien',
      later: 'Later beslissen',
    },
    recovery: {
      title: 'Herstelkopie bij een storing',
      isOff:
        'De herstelkopie staat uit. Er wordt niets bewaard. Sluit de browser onverwacht, dan is wat u niet hebt opgeslagen weg.',
      isOn: 'De herstelkopie staat aan.',
      lines: [
        'Wat: een kopie van de hele werkmap, met alles wat u hebt getypt. Ze wordt gemaakt kort nadat u iets verandert.',
        'Waar: in de opslag van deze browser, op deze computer. Ze wordt nergens heen gestuurd.',
        'Wie erbij kan: iedereen die deze browser met uw account gebruikt. Zet dit niet aan op een computer die u deelt.',
        'Hoe lang: tot u de werkmap opslaat, of tot u dit uitzet. Dan wordt de kopie gewist.',
      ],
      turnOn: 'Herstelkopie aanzetten',
      turnOff: 'Uitzetten en wissen',
      close: 'Sluiten',
    },
  },

  /** When nothing else gives a name. */
  fileName: 'werkmap.xlsx',
} as const;
