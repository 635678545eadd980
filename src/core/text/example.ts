/** The texts of the example workbook. */
export const EXAMPLE = {
  title: 'Voorbeeld Effectencalculator: vijf casussen',
  sheets: {
    read: 'Lees mij',
    study: '1 Onderzoek',
    schools: '2 Scholen',
    cases: '3 Casussen',
    amounts: '4 Bedragen',
    ratings: '5 Ervaren baten',
  },
  explanation: [
    'Voorbeeld: vijf casussen uit een openbaar rapport',
    'De bedragen en scores in deze werkmap komen uit het rapport Opgroeiondersteuning op school. Analyse van baten en kosten op casusniveau (Bureau Onderzoek, 13 augustus 2025), hoofdstuk 3.',
    'Wat u ziet: op de bladen 1 tot en met 5 staat één tabel per blad. U mag alles veranderen. Maak daarna het rapport opnieuw.',
    'Bij casus 5 geeft het rapport als besparing -9.500. Uit de bedragen van hetzelfde rapport volgt -10.000. Het rapport noemt geen reden. Wij rekenen met -10.000 en zetten het andere bedrag ernaast.',
    'Het rapport noemt geen peildatum. Hier staat de datum van het rapport.',
    'Zet in een eigen werkmap nooit de lijst waarmee casussen aan namen van kinderen te koppelen zijn.',
  ],
  settings: [
    ['Naam', 'Opgroeiondersteuning op school'],
    ['Onderzoeksvraag', 'Wat kostte Opgroeiondersteuning op school per casus, en wat leverde het op?'],
    ['Opdrachtgever', "Gemeente 's-Hertogenbosch"],
    ['Auteurs', 'Maarten Kwakernaak en Jochum Deuten (Bureau Onderzoek)'],
    ['Versie', '13 augustus 2025'],
    ['Status', 'definitief'],
    ['Aanpak', 'Opgroeicoaches die op de basisschool lichte hulp bieden aan kinderen en ouders'],
    [
      'Aanpak gewijzigd',
      'Op Boon gaan kinderen nu korter naar het Wijland dan in 2023. Nour heeft sinds 2025 een eigen huiskamer.',
    ],
    ['Perspectief', 'gemeente (Jeugdwet)'],
    ['Kostenbasis', 'gemiddeld'],
    ['Afronding', '1'],
  ],
  workingMethods: {
    boon: 'In groepen in het Wijland, een eigen ruimte in de school, met aandacht per kind',
    nour: 'Gesprekken met één kind en contact met de ouders',
  },
  noReason: 'Het rapport noemt geen reden voor dit bedrag.',
} as const;
