/** What the custom functions answer in words, and what they say when they cannot answer. */
import type { Outcome } from '../domain/assessment';

/** The answer to uitvoer "uitkomst". */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  saving: 'besparing',
  atMostSaving: 'hooguit besparing',
  either: 'extra kosten of besparing',
  neutral: 'kostenneutraal',
  atMostCost: 'hooguit extra kosten',
  extraCost: 'extra kosten',
  uncertain: 'onzeker',
  missing: 'niet ingevuld',
};

export const FUNCTION_ERRORS = {
  unknownOutput: (written: string, allowed: readonly string[]): string =>
    `"${written}" is geen uitvoer. Kies ${allowed.map((word) => `"${word}"`).join(', ')}.`,
  otherShape:
    'De kosten en de referentie beslaan niet evenveel cellen. Kies twee even grote bereiken, of één cel.',
  noReference: 'De referentie is leeg of 0. Schrijf Geen kosten als er niets was ingezet.',
  noCost: 'De kosten zijn leeg. Schrijf een bedrag, of 0 als er geen kosten waren.',
} as const;
