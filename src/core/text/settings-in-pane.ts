/** What the pane says of the settings, once somebody opens that part of it. */
export const SETTINGS_IN_PANE = {
  explained: 'Deze keuzes staan in de tabel tblOnderzoek. Wat u hier bewaart, komt daar te staan.',
  empty: 'niet ingevuld',
  unreadable: (written: string): string => `In de tabel staat "${written}". Dat is hier niet te tonen.`,
  save: 'Instellingen bewaren',
  nothing: 'U hebt niets veranderd.',
  undo: 'Wijzigingen vergeten',
  blocked: (sheet: string, cell: string): string =>
    `Op het blad "${sheet}" staat in cel ${cell} iets van u in de weg. Er is niets veranderd. Maak de cel leeg, of pas de instelling daar zelf aan.`,
  label: {
    naam: 'Naam van het onderzoek',
    status: 'Status',
    peildatum: 'Peildatum',
    perspectief: 'Perspectief: wiens kosten tellen',
    kostenbasis: 'Kostenbasis',
    afronding: "Afronding, in euro's",
    prijspeil: 'Prijspeil, een jaar',
    jaarindeling: 'Jaarindeling',
    weergave: 'Weergave van het rapport',
  },
  hint: {
    naam: 'Staat boven elk rapport.',
    status: 'Bij concept zegt elk rapport dat de cijfers nog kunnen veranderen.',
    peildatum: 'Tot en met deze dag telt alles mee. Leeg: de dag waarop u het rapport maakt.',
    perspectief: 'Leeg: gemeente (Jeugdwet). Meer financiers: met ; ertussen. Iedereen: alle.',
    kostenbasis: 'Welke kosten voorop staan. Het rapport laat altijd beide zien. Leeg: gemiddeld.',
    afronding: '0 laat centen zien. Leeg: 1.',
    prijspeil: 'Bijvoorbeeld 2025. Leeg: prijzen blijven zoals ze zijn.',
    jaarindeling: 'Hoe de kosten van de aanpak over jaren worden verdeeld. Leeg: schooljaar.',
    weergave:
      'Waarden veranderen pas als u het rapport opnieuw maakt. Levende formules rekenen mee met de tabellen. Leeg: waarden.',
  },
  noLiveFormulas: 'Deze Excel rekent onze functies niet uit. Het rapport krijgt daarom waarden.',
} as const;
