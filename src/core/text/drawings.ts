/** What the browser page says of charts and pictures in a workbook. */
export const DRAWINGS = {
  notDrawn: 'Deze soort grafiek is hier niet te zien. De grafiek blijft in het bestand staan.',
  series: (number: number) => `Reeks ${number}`,
  /** For who cannot see it and whose maker said nothing of it. */
  chart: (title: string) => (title === '' ? 'Grafiek zonder titel' : `Grafiek: ${title}`),
  picture: (name: string) => (name === '' ? 'Afbeelding zonder beschrijving' : `Afbeelding: ${name}`),
} as const;
