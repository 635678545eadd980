import type { RuleSource } from '../../domain/explanation';
import type { FigureKind } from '../../domain/figure';

const PRODUCT: RuleSource = { from: 'product' };

/**
 * Where each rule comes from: a paragraph of source A ("Opgroeiondersteuning op school", 2025), or a choice of this product
 * where the source says nothing.
 */
export const SOURCES: Readonly<Record<FigureKind, RuleSource>> = {
  cost: { from: 'A', paragraph: '3.2' },
  children: { from: 'A', paragraph: '3.2' },
  otherHelp: PRODUCT,
  reference: { from: 'A', paragraph: '3.2' },
  scenario: { from: 'A', paragraph: '2.3' },
  scenarioBefore: { from: 'A', paragraph: '2.3' },
  helpLine: PRODUCT,
  share: PRODUCT,
  afterPeildatum: PRODUCT,
  saving: { from: 'A', paragraph: '3.2' },
  reported: PRODUCT,
  future: { from: 'A', paragraph: '3.2' },
  rating: { from: 'A', paragraph: '3.1' },
  improved: { from: 'A', paragraph: '3.1' },
  improvedAlike: { from: 'A', paragraph: '3.1' },
  scored: { from: 'A', paragraph: '3.1' },
  outcomes: { from: 'A', paragraph: '4' },
  unsettled: PRODUCT,
  marked: PRODUCT,
  selected: { from: 'A', paragraph: '2.3' },
  definition: { from: 'A', paragraph: '3.2' },
  definitionOutcomes: PRODUCT,
  breakEvenReference: PRODUCT,
  breakEvenChildren: PRODUCT,
  period: PRODUCT,
  periodShare: PRODUCT,
  coverage: { from: 'A', paragraph: '2.3' },
  price: PRODUCT,
  proposal: { from: 'A', paragraph: '2.3' },
  estimates: { from: 'A', paragraph: '2.3' },
  answer: { from: 'A', paragraph: '2.3' },
  table: PRODUCT,
};
