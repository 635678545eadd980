/** Who pays, and which payers a study counts. */

/** Who pays a line under which act, in the product's own spelling ("gemeente", "Jeugdwet"). Null: not stated. */
export interface Payment {
  readonly payer: string | null;
  readonly act: string | null;
}

/** Nobody is stated: such a line counts, and prints as "niet vermeld". */
export const PAYER_NOT_STATED: Payment = { payer: null, act: null };

/** One payer that counts, with every act (null) or with one. */
export interface CountedPayer {
  readonly payer: string;
  readonly act: string | null;
}

/** The payers that a study counts. */
export interface Perspective {
  /** As typed, for printing. */
  readonly text: string;
  /** "alle" counts every payer. */
  readonly payers: 'all' | readonly CountedPayer[];
}

/** Whether two perspectives count the same payers, however they are written. */
export function samePerspective(a: Perspective, b: Perspective): boolean {
  return perspectiveKey(a) === perspectiveKey(b);
}

function perspectiveKey({ payers }: Perspective): string {
  return payers === 'all' ? payers : JSON.stringify([...new Set(payers.map(countedKey))].sort());
}

function countedKey({ payer, act }: CountedPayer): string {
  return paymentKey({ payer, act });
}

/** The order in which payers are listed: alphabetical, each with its acts; who is not stated comes last. */
export function byPayer(a: Payment, b: Payment): number {
  if (a.payer !== b.payer) return a.payer !== null && (b.payer === null || a.payer < b.payer) ? -1 : 1;
  return (a.act ?? '') < (b.act ?? '') ? -1 : 1;
}

export function samePayment(a: Payment, b: Payment): boolean {
  return a.payer === b.payer && a.act === b.act;
}

/** The same for payments that are the same, and for no others; for grouping. */
export function paymentKey({ payer, act }: Payment): string {
  // The length tells where the payer ends, whatever is in it; every line of a study asks, and JSON takes long.
  const who = payer === null ? '-' : `${payer.length} ${payer}`;
  return act === null ? who : `${who} ${act}`;
}

/**
 * Whether a line counts. "gemeente" counts every act of gemeente; "gemeente (Jeugdwet)" counts gemeente with that act or
 * without any. A line without payer counts (method, section 5).
 */
export function isCounted({ payer, act }: Payment, { payers }: Perspective): boolean {
  if (payers === 'all' || payer === null) return true;
  return payers.some(
    (each) => each.payer === payer && (each.act === null || act === null || each.act === act),
  );
}
