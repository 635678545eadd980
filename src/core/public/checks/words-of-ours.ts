/** Texts that the product itself ships, and so are nobody's secret, whoever writes them in a cell. */
import { KOSTENHANDLEIDING, KOSTENHANDLEIDING_PRICES } from '../../data/prices-kostenhandleiding';
import { LIFE_DOMAINS, TABLES, type TableSpec } from '../../intake/labels';
import { ACT_NAMES, PAYER_NAMES } from '../../intake/rows/payers';
import { PUBLIC_ROLES } from '../values/roles';

const specs: readonly TableSpec[] = Object.values(TABLES);
const payers = PAYER_NAMES.flatMap((payer) => ACT_NAMES.map((act) => `${payer} (${act})`));

export const WORDS_OF_OURS: readonly string[] = [
  ...specs.flatMap(({ names, columns }) => [
    ...names,
    ...Object.values(columns).flatMap(({ label, synonyms = [] }) => [label, ...synonyms]),
  ]),
  ...LIFE_DOMAINS.flatMap(({ label, synonyms }) => [label, ...synonyms]),
  ...PUBLIC_ROLES,
  ...payers,
  // Payers stand one after another in a sentence.
  ...payers.flatMap((first) => payers.map((second) => `${first}; ${second}`)),
  KOSTENHANDLEIDING.source,
  ...KOSTENHANDLEIDING_PRICES.map(({ provision, unit }) => `${provision} ${unit}`),
];
