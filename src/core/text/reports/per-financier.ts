export const PER_FINANCIER = {
  subtitle: 'Per financier: wie betaalt wat, per casus?',
  explained:
    'Elke kolom telt op tot "Totaal dat meetelt". Wat andere financiers betalen, staat daaronder en telt niet mee.',
  header: 'Financier',
  columns: {
    average: 'Kosten aanpak, gemiddeld',
    direct: 'Directe kosten',
    otherHelp: 'Overige hulp',
    reference: 'Kosten referentie',
    scenario: (name: string): string => `Scenario ${name}`,
    nameless: 'Scenario zonder naam',
  },
  notCounted: (payer: string): string => `${payer}, niet meegeteld`,
  undivided: 'Niet verdeeld over financiers',
  total: 'Totaal dat meetelt',
  afterPeildatum: 'Na de peildatum, telt niet mee',
  beforeReview: 'Ter vergelijking: volgens de dialoog, vóór de toetsing',
  status: 'Status van het scenario',
  or: ' of ',
  doesNotCount: (status: string): string => `${status}, telt niet mee`,
  notes: {
    reference:
      "De kosten referentie lopen van het laagste tot het hoogste scenario dat meetelt. Daarom staan hier de scenario's zelf: die bandbreedte is niet over financiers te verdelen.",
    undivided:
      'Niet verdeeld: dit bedrag is als geheel ingevuld, of het is onzeker. Wie het betaalt, is dan niet bekend.',
    knownPart:
      'Is een scenario onzeker, maar zijn er wel regels? Dan staat bij de financiers wat er uit die regels bekend is.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een totaal iets afwijken van de bedragen die hier staan.',
  },
} as const;
