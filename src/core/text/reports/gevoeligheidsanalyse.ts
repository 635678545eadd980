export const GEVOELIGHEID = {
  subtitle: 'Gevoeligheidsanalyse: wat verandert er als we anders rekenen?',
  definitions: {
    heading: 'Andere keuzes, andere uitkomst?',
    explained:
      'Elke rij is een manier van rekenen: met gemiddelde of directe kosten, en met de laagste of de hoogste kosten referentie. Blijft de uitkomst in alle rijen dezelfde kant op wijzen, dan hangt zij niet af van deze keuze.',
    header: 'Manier van rekenen',
    row: {
      average: {
        low: 'Gemiddelde kosten, laagste referentie',
        high: 'Gemiddelde kosten, hoogste referentie',
      },
      direct: { low: 'Directe kosten, laagste referentie', high: 'Directe kosten, hoogste referentie' },
    },
    limitMark: ' *',
    limit: '* Hier is een grens gebruikt die zelf niet wordt gehaald, zoals € 300 bij "minder dan € 300".',
    counts: (definition: string, phrase: string): string => `${definition}: ${phrase}.`,
  },
  breakEven: {
    heading: 'Wanneer kantelt de uitkomst?',
    explained:
      'Bij deze bedragen en aantallen is er geen besparing en zijn er geen extra kosten. Had de hulp zonder de aanpak méér gekost dan dit bedrag, dan is er een besparing. Hadden meer kinderen contact dan dit aantal, dan zijn de gemiddelde kosten lager dan de kosten referentie.',
    explainedOtherHelp: 'Bij het aantal kinderen telt de overige hulp niet mee.',
    header: 'Kantelpunt',
    reference: {
      average: 'Kosten referentie waarbij de besparing € 0 is, op gemiddelde kosten',
      direct: 'Kosten referentie waarbij de besparing € 0 is, op directe kosten',
    },
    children: 'Aantal kinderen waarbij de gemiddelde kosten gelijk zijn aan de kosten referentie',
    childrenNow: 'Ter vergelijking: aantal kinderen dat nu is ingevuld',
    notFilled: 'niet ingevuld',
    unknown: 'niet bekend',
    impossible: 'niet te berekenen',
    impossibleExplained:
      'niet te berekenen: de kosten referentie zijn € 0 of onzeker, of het aantal kinderen of de gemiddelde kosten ontbreken.',
  },
} as const;
