/** The Dutch texts of charts. What a chart shows must be clear from its words alone. */

export const CHARTS = {
  heading: 'Grafieken',
  /** The corner of the table with the figures of a chart. */
  figures: 'Cijfers bij de grafiek',
  uncertain: 'Onzeker',
  euros: "Bedrag in euro's",
  part: (title: string, part: number, of: number): string =>
    of === 1 ? title : `${title} (deel ${part} van ${of})`,
  oneCase: (name: string): string => `, ${name}`,
  fromTo: (first: string, last: string): string => `, ${first} tot en met ${last}`,
  tooMany: (most: number, title: string): string =>
    `Bij meer dan ${most} casussen is er geen grafiek per casus (${title}). In de tabellen op dit blad staan alle casussen.`,
  altText: (title: string, bars: readonly string[]): string =>
    `Staafdiagram. ${title}. De staven van boven naar beneden: ${bars.join('; ')}.`,

  cost: {
    title: 'Kosten van de aanpak naast de kosten referentie',
    explained:
      'Per casus drie staven: de kosten van de aanpak op twee manieren, en wat de hulp zonder de aanpak had gekost. Het lichte deel loopt van het laagste tot het hoogste bedrag. Een bedrag dat onzeker is, heeft geen staaf.',
    withoutOtherHelp:
      'De overige hulp die wel is ingezet, staat niet in deze grafiek. Zij telt wel mee in de besparing of extra kosten.',
    series: {
      average: 'Gemiddelde kosten',
      direct: 'Directe kosten',
      reference: 'Kosten referentie',
      more: 'Van laagste tot hoogste bedrag',
    },
    what: { average: 'gemiddelde kosten', direct: 'directe kosten', reference: 'kosten referentie' },
    bar: (caseName: string, what: string, amount: string): string => `${caseName}, ${what}: ${amount}`,
  },

  ratings: {
    title: (cases: number): string =>
      `Ervaren baten: het aantal casussen per score (${cases} ${cases === 1 ? 'casus' : 'casussen'})`,
    explained: 'Elke staaf is een levensdomein. De cijfers in de staaf zijn aantallen casussen.',
    axis: 'Aantal casussen',
    noImprovement: '– (geen verbetering)',
    bar: (domain: string, improved: number, of: number): string =>
      `${domain}: in ${improved} van de ${of} verbeterd`,
    spoken: (domain: string, counts: readonly string[]): string => `${domain}: ${counts.join(', ')}`,
    counted: (given: '3' | '2' | '1' | '0' | '-1' | 'unclear' | 'notDiscussed', count: number): string =>
      `${WORDS[given]} in ${count} ${count === 1 ? 'casus' : 'casussen'}`,
  },

  definitions: {
    heading: 'Grafiek: andere keuzes, andere uitkomst?',
    title: 'Besparing of extra kosten per manier van rekenen',
    explained:
      'Per casus een staaf voor elke manier van rekenen. Links van € 0 zijn extra kosten, rechts is een besparing. Het lichte of geruite deel loopt door tot het andere bedrag van een bandbreedte. Een uitkomst die onzeker is, heeft geen staaf.',
    limit: '* Hier is een grens gebruikt die zelf niet wordt gehaald.',
    axis: "Extra kosten (links van € 0) of besparing (rechts), in euro's",
    series: {
      average: 'Op gemiddelde kosten',
      direct: 'Op directe kosten',
      below: 'Bandbreedte, verder naar extra kosten',
      above: 'Bandbreedte, verder naar besparing',
    },
    what: {
      average: { low: 'gemiddeld, referentie laag', high: 'gemiddeld, referentie hoog' },
      direct: { low: 'direct, referentie laag', high: 'direct, referentie hoog' },
    },
    bar: (caseName: string, what: string, saving: string): string => `${caseName}, ${what}: ${saving}`,
  },

  timeline: {
    explained: 'Een staaf is een periode, een streep is iets van één dag.',
    explainedAfter: 'Wat wit is, valt na de peildatum.',
    table: 'Wanneer en wat',
    series: {
      start: 'Begin',
      days: 'Dagen',
      after: 'Dagen na de peildatum',
      event: 'Op één dag',
    },
    lane: (label: string): string => `${label}:`,
    laneSpoken: (label: string): string => `het deel "${label}"`,
    period: (from: string, until: string): string => `${from} t/m ${until}`,
    bar: (days: string, label: string): string => `${days}: ${label}`,
    periodSpoken: (from: string, until: string): string => `${from} tot en met ${until}`,
  },
} as const;

const WORDS = {
  '3': 'drie plussen',
  '2': 'twee plussen',
  '1': 'één plus',
  '0': 'geen verbetering',
  '-1': 'slechter',
  unclear: 'onduidelijk',
  notDiscussed: 'niet besproken',
} as const;
