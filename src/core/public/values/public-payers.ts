/** Whose costs count, in the product's own words. A payer by another name is free text. */
import type { Perspective } from '../../domain/payment';
import { ACT_NAMES, PAYER_NAMES } from '../../intake/rows/payers';

export function publicPayers({ payers }: Perspective): readonly string[] | 'all' | null {
  if (payers === 'all') return payers;
  const isUsual = payers.every(
    ({ payer, act }) => PAYER_NAMES.includes(payer) && (act === null || ACT_NAMES.includes(act)),
  );
  return isUsual ? payers.map(({ payer, act }) => (act === null ? payer : `${payer} (${act})`)) : null;
}
