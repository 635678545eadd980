export const TOETSING = {
  subtitle: "Toetsing: wat vonden onafhankelijke deskundigen van de scenario's?",
  explained:
    'Het oordeel van de groep bepaalt de status van een scenario. Wat één deskundige vindt, is een mening en verandert niets.',
  yes: 'ja',
  no: 'nee',
  scenarios: {
    heading: "De scenario's, vóór en na de toetsing",
    none: "Er zijn geen scenario's.",
    header: {
      case: 'Casus',
      scenario: 'Scenario',
      before: 'Status vóór de toetsing',
      after: 'Status na de toetsing',
      amountBefore: 'Kosten vóór de toetsing',
      amountAfter: 'Kosten na de toetsing',
      counts: 'Telt mee',
    },
    notReviewed: 'niet getoetst',
    note: 'De kosten veranderen alleen door regels met Fase "na toetsing" in tblHulp, of door een ander bedrag in tblScenarios. Een voorstel van een deskundige verandert ze niet.',
  },
  opinions: {
    heading: 'Oordeel van de groep, en meningen van deskundigen',
    none: "In tblToetsing staan geen rijen bij deze scenario's.",
    header: {
      expert: 'Wie',
      plausible: 'Is het aannemelijk?',
      tooGloomy: 'Is het te somber?',
      otherOptions: 'Wat had ook gekund?',
      proposal: 'Voorstel voor de kosten',
      verdict: 'Oordeel en toelichting',
    },
    group: 'De groep',
    involved: (expert: string): string => `${expert} (zelf betrokken)`,
    note: 'Een voorstel voor de kosten is een mening. Het is niet gebruikt.',
  },
  experts: {
    heading: 'Wie namen deel aan de toetsing?',
    header: {
      expert: 'Deskundige',
      role: 'Functie',
      employer: 'Organisatie',
      involved: 'Zelf betrokken',
      note: 'Toelichting',
    },
    involved:
      'Zelf betrokken, ja: deze deskundige werkte mee aan de aanpak of kent een casus. Lees het oordeel met dat in gedachten.',
  },
  origin: {
    heading: "Waar komen de scenario's vandaan, en wie zag het anders?",
    header: { estimates: 'Uit de inschattingen van', dissent: 'Afwijkende mening' },
    none: 'niet vermeld',
    note: "Dit staat er zoals het in tblScenarios is opgeschreven. Scenario's waarbij niets is opgeschreven, staan hier niet.",
  },
} as const;
