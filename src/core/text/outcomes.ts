/**
 * What every reader of outcomes is told, in a report and in the pane alike. It stands apart from the texts of reports because a pane
 * shows this before anybody asks for a report.
 */
import type { Outcome } from '../domain/assessment';
import type { Severity } from '../domain/finding';
import type { CostBasis } from '../domain/study';
import { formatCount } from './format';
import { someCases } from './words';

/** How a cost basis is named inside a sentence. */
const COST_BASIS: Readonly<Record<CostBasis, string>> = {
  average: 'gemiddelde kosten',
  direct: 'directe kosten',
};

/** How an outcome is named in a count: "in 2 van de 5 casussen ...". */
const COUNTED: Readonly<Record<Outcome, string>> = {
  saving: 'een besparing',
  atMostSaving: 'hooguit een besparing (of geen verschil)',
  either: 'extra kosten of een besparing',
  neutral: 'kostenneutraal',
  atMostCost: 'hooguit extra kosten (of geen verschil)',
  extraCost: 'extra kosten',
  uncertain: 'onzeker',
  missing: 'niet ingevuld',
};

/** One outcome and the number of cases that have it. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
}

/** "in 2 van de 5 casussen een besparing, in 2 extra kosten, in 1 onzeker". */
export function countsPhrase(counts: readonly OutcomeCount[], of: number): string {
  const parts = counts.map(({ outcome, count }, index) =>
    index === 0
      ? `in ${someCases(count, of)} ${COUNTED[outcome]}`
      : `in ${formatCount(count)} ${COUNTED[outcome]}`,
  );
  return parts.join(', ');
}

export const COUNTS = {
  heading: 'Uitkomsten geteld',
  onBasis: (basis: CostBasis, phrase: string): string => `Op basis van ${COST_BASIS[basis]}: ${phrase}.`,
  provisional: (provisional: number, of: number): string =>
    `In ${someCases(provisional, of)} is de uitkomst voorlopig: de scenario's zijn nog concept.`,
  unvalidated: (unvalidated: number, of: number): string =>
    `In ${someCases(unvalidated, of)} is een scenario gebruikt dat niet is getoetst.`,
  onlyCounts:
    'De bedragen van de casussen zijn niet opgeteld en niet gemiddeld: elke casus is een voorbeeld.',
} as const;

/** What a reader must know with every outcome. */
export const CAVEATS = {
  heading: 'Wat u bij deze uitkomsten moet weten',
  exemplary: 'De casussen zijn voorbeelden. Ze zeggen niet hoe het met alle andere kinderen gaat.',
  estimates:
    'Wat er zonder de aanpak was gebeurd, weet niemand zeker. De kosten referentie zijn inschattingen van mensen die de situatie kennen.',
  soFar: (day: string | null): string =>
    day === null
      ? 'De bedragen gaan over kosten en besparingen tot nu toe.'
      : `De bedragen gaan over kosten en besparingen tot nu toe: tot en met ${day}.`,
  future: 'Toekomstige baten en kosten zijn niet in de bedragen meegeteld.',
  otherSchools: 'Op andere scholen kan de uitkomst anders zijn.',
  approachChanged: (text: string | null): string =>
    text === null
      ? 'De aanpak kan na de start van deze casussen zijn veranderd.'
      : `De aanpak kan na de start van deze casussen zijn veranderd. In dit onderzoek: ${text}`,
  notFreed:
    'Een besparing is hulp die naar schatting niet nodig was; dat geld komt niet vanzelf vrij in de begroting.',
  comparedWith: 'Ervaren baten zijn vergeleken met het begin, het geld met de situatie zonder de aanpak.',
} as const;

/** How bad a finding is. */
export const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'ter informatie',
};
