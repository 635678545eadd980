/**
 * The yearly change of consumer prices in the Netherlands, in percent. Source: CBS, consumentenprijsindex, jaarmutatie
 * alle bestedingen. Contracts of care are often indexed by another series (OVA): that is for tblIndex.
 */

/** One year of the series. */
export interface YearlyChange {
  readonly year: number;
  readonly percent: number;
  readonly source: string;
}

export const CPI_SERIES = 'CPI';

const CBS = 'CBS consumentenprijsindex, jaarmutatie alle bestedingen';
const CBS_83131NED = `${CBS} (83131NED)`;
const CBS_JANUARY_2026 = `${CBS} (bericht januari 2026)`;

export const CPI: readonly YearlyChange[] = [
  { year: 2013, percent: 2.5, source: CBS },
  { year: 2014, percent: 1, source: CBS },
  { year: 2015, percent: 0.6, source: CBS_83131NED },
  { year: 2016, percent: 0.3, source: CBS_83131NED },
  { year: 2017, percent: 1.4, source: CBS_83131NED },
  { year: 2018, percent: 1.7, source: CBS_83131NED },
  { year: 2019, percent: 2.6, source: CBS_83131NED },
  { year: 2020, percent: 1.3, source: CBS },
  { year: 2021, percent: 2.7, source: CBS },
  { year: 2022, percent: 10, source: CBS },
  { year: 2023, percent: 3.8, source: CBS },
  { year: 2024, percent: 3.3, source: CBS },
  { year: 2025, percent: 3.3, source: CBS_JANUARY_2026 },
];
