/** The price list and the index of the fictitious study. */
import type { InputRecord } from '../../template/input-sheets';

const BRON = 'Verzonnen voor dit voorbeeld';
const YOUTH_ACT = { financier: 'gemeente', wet: 'Jeugdwet', bron: BRON } as const;

export const PRICES: readonly InputRecord<'prijslijst'>[] = [
  {
    code: 'JH-1',
    voorziening: 'Ambulante begeleiding',
    eenheid: 'uur',
    tarief: 95,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct + indirect',
    ...YOUTH_ACT,
    betrouwbaarheid: 'hoog',
  },
  {
    code: 'JH-2',
    voorziening: 'Jeugd-ggz, behandeling',
    eenheid: 'uur',
    tarief: 125,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct',
    ...YOUTH_ACT,
    betrouwbaarheid: 'hoog',
  },
  {
    code: 'JH-3',
    voorziening: 'Intensieve gezinsbegeleiding',
    eenheid: 'uur',
    tarief: 105,
    prijspeil: 2023,
    tariefGeldtVoor: 'direct + indirect',
    ...YOUTH_ACT,
    betrouwbaarheid: 'middel',
  },
  {
    code: 'JH-4',
    voorziening: 'Dagbehandeling',
    eenheid: 'dagdeel',
    tarief: 140,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct + indirect',
    ...YOUTH_ACT,
    betrouwbaarheid: 'middel',
  },
  {
    code: 'JH-5',
    voorziening: 'Gezinshuis',
    eenheid: 'etmaal',
    tarief: 210,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct + indirect',
    ...YOUTH_ACT,
    betrouwbaarheid: 'middel',
  },
  {
    code: 'WL-1',
    voorziening: 'Logeeropvang',
    eenheid: 'etmaal',
    tarief: 260,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct + indirect',
    financier: 'zorgkantoor',
    wet: 'Wlz',
    bron: BRON,
    betrouwbaarheid: 'laag',
  },
  {
    code: 'SW-1',
    voorziening: 'Ondersteuner',
    eenheid: 'uur',
    tarief: 68,
    prijspeil: 2025,
    tariefGeldtVoor: 'direct',
    financier: 'samenwerkingsverband',
    bron: BRON,
    betrouwbaarheid: 'hoog',
  },
  {
    code: 'AP-1',
    voorziening: 'Jeugdcoach',
    eenheid: 'uur',
    tarief: 72,
    prijspeil: 2025,
    tariefGeldtVoor: 'direct',
    ...YOUTH_ACT,
    betrouwbaarheid: 'hoog',
  },
  {
    code: 'AP-2',
    voorziening: 'Jeugdcoach vo',
    eenheid: 'uur',
    tarief: 80,
    prijspeil: 2024,
    tariefGeldtVoor: 'direct',
    ...YOUTH_ACT,
    betrouwbaarheid: 'hoog',
  },
];

/** Percentages as text: so they look as they are meant. */
export const INDEX: readonly InputRecord<'index'>[] = [
  { reeks: 'Gemeente', jaar: 2023, mutatie: '5%', bron: BRON },
  { reeks: 'Gemeente', jaar: 2024, mutatie: '4%', bron: BRON },
  { reeks: 'Gemeente', jaar: 2025, mutatie: '3%', bron: BRON },
];
