/**
 * Reference prices of care, in cents per unit. Source: Zorginstituut Nederland, Kostenhandleiding 2024; price level 2022.
 * There are no tariffs of the Jeugdwet in it: municipalities fill in their own in tblPrijslijst.
 */

/** One price as the source has it. */
export interface ShippedPrice {
  /** Begins with KH-; the rest is the section of the source, and a letter where a section has several prices. */
  readonly code: string;
  readonly provision: string;
  readonly unit: string;
  readonly cents: number;
}

export const KOSTENHANDLEIDING = {
  source: 'Zorginstituut Nederland, Kostenhandleiding 2024',
  priceYear: 2022,
} as const;

export const KOSTENHANDLEIDING_PRICES: readonly ShippedPrice[] = [
  { code: 'KH-4.11', provision: 'Huisarts consult gemiddeld', unit: 'consult', cents: 3087 },
  { code: 'KH-4.11V', provision: 'Huisarts visite gemiddeld', unit: 'visite', cents: 4331 },
  { code: 'KH-4.15.1', provision: 'POH-GGZ consult gemiddeld', unit: 'consult', cents: 2085 },
  { code: 'KH-4.15.1G', provision: 'POH-GGZ groepsconsult', unit: 'consult', cents: 1156 },
  { code: 'KH-4.15.2', provision: 'Maatschappelijk werk', unit: 'consult', cents: 12700 },
  { code: 'KH-4.15.3', provision: 'Basis-GGZ vrijgevestigd', unit: 'consult', cents: 9861 },
  { code: 'KH-4.15.4', provision: 'Basis-GGZ instelling', unit: 'consult', cents: 12100 },
  { code: 'KH-4.15.5', provision: 'Specialistische GGZ vrijgevestigd', unit: 'consult', cents: 14000 },
  { code: 'KH-4.15.6', provision: 'Specialistische GGZ instelling', unit: 'consult', cents: 13400 },
  { code: 'KH-4.15.7', provision: 'Specialistische GGZ PAAZ/PUK', unit: 'consult', cents: 14800 },
  { code: 'KH-4.14H', provision: 'Huishoudelijke hulp thuis', unit: 'uur', cents: 3276 },
  { code: 'KH-4.14P', provision: 'Persoonlijke verzorging thuis', unit: 'uur', cents: 5758 },
  { code: 'KH-4.14B', provision: 'Begeleiding thuis', unit: 'uur', cents: 6400 },
  { code: 'KH-4.14V', provision: 'Verpleging thuis', unit: 'uur', cents: 7500 },
  { code: 'KH-4.14T', provision: 'Behandeling thuis', unit: 'uur', cents: 13800 },
  { code: 'KH-6.2.1PO', provision: 'Primair onderwijs', unit: 'jaar', cents: 984600 },
  { code: 'KH-6.2.1VO', provision: 'Voortgezet onderwijs', unit: 'jaar', cents: 1434200 },
  { code: 'KH-6.2.1SO', provision: 'Speciaal (basis)onderwijs', unit: 'jaar', cents: 1585500 },
  { code: 'KH-6.2.1RT', provision: 'Remedial teaching', unit: 'uur', cents: 4000 },
  { code: 'KH-6.1.2', provision: 'Productiviteitsverlies', unit: 'uur', cents: 3988 },
  { code: 'KH-5.1.2', provision: 'Mantelzorg vervangingskosten', unit: 'uur', cents: 1880 },
];
