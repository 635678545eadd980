/** Who pays under which act, as data, and how people write it. */
import type { Payment, Perspective } from '../../domain/payment';

/** The usual payers with the other words for them. Any other name is a payer of its own. */
const PAYERS: Readonly<Record<string, readonly string[]>> = {
  gemeente: ['gemeenten'],
  school: ['scholen', 'schoolbestuur'],
  samenwerkingsverband: ['swv'],
  zorgverzekeraar: ['zorgverzekering'],
  zorgkantoor: [],
};

/** The acts with the payer that each implies. */
const ACTS: Readonly<Record<string, { readonly payer: string; readonly synonyms: readonly string[] }>> = {
  Jeugdwet: { payer: 'gemeente', synonyms: ['jw'] },
  Wmo: { payer: 'gemeente', synonyms: ['wmo 2015'] },
  Participatiewet: { payer: 'gemeente', synonyms: [] },
  Zvw: { payer: 'zorgverzekeraar', synonyms: ['zorgverzekeringswet'] },
  Wlz: { payer: 'zorgkantoor', synonyms: ['wet langdurige zorg'] },
};

/** The usual payers and acts, to choose from. */
export const PAYER_NAMES: readonly string[] = Object.keys(PAYERS);
export const ACT_NAMES: readonly string[] = Object.keys(ACTS);

const payerByWord = new Map(
  Object.entries(PAYERS).flatMap(([payer, words]) => [payer, ...words].map((word) => [word, payer] as const)),
);
const actByWord = new Map(
  Object.entries(ACTS).flatMap(([act, { synonyms }]) =>
    [act, ...synonyms].map((word) => [word.toLowerCase(), act] as const),
  ),
);

/** Payer and act of a line from its columns Financier and Wet. The act decides the payer when none is named. */
export function paymentOf(payerText: string | null, actText: string | null): Payment {
  const named = payerText === null ? null : onePayment(payerText);
  const act = actText === null ? null : actOf(actText);
  const ownAct = act ?? named?.act ?? null;
  return { payer: named?.payer ?? impliedPayer(ownAct), act: ownAct };
}

/** "gemeente (Jeugdwet), samenwerkingsverband"; "alle" counts every payer. A text without any name counts nobody. */
export function perspectiveOf(text: string): Perspective {
  const words = text.split(BETWEEN_PAYERS).flatMap(perAct);
  const named = words.filter((word) => word.trim() !== '').map(onePayment);
  if (named.some(({ payer }) => payer === 'alle')) return { text, payers: 'all' };
  return { text, payers: named.map(({ payer, act }) => ({ payer: payer ?? '', act })) };
}

/** A comma or semicolon between brackets stands between acts. */
const BETWEEN_PAYERS = /[;,](?![^(]*\))/;

/** "gemeente (Jeugdwet, Wmo)" names a payer twice, each time with one act. */
function perAct(text: string): readonly string[] {
  const [, payer = '', acts] = /^([^(]*)\(([^)]*)\)/.exec(text) ?? [];
  return acts === undefined ? [text] : acts.split(/[;,]/).map((act) => `${payer}(${act})`);
}

/** "gemeente", "gemeente (Jeugdwet)", or an act alone, which names its payer. */
function onePayment(text: string): Payment {
  const [before, between] = text.includes('(') ? beforeAndBetween(text) : [text, ''];
  const word = before.trim().toLowerCase();
  const alone = actByWord.get(word);
  if (alone !== undefined) return { payer: impliedPayer(alone), act: alone };
  const act = between.trim() === '' ? null : actOf(between);
  return { payer: word === '' ? impliedPayer(act) : (payerByWord.get(word) ?? word), act };
}

/** What stands before a bracket, and in it. */
function beforeAndBetween(text: string): readonly [string, string] {
  const [, before = '', between = ''] = /^([^(]*)\(([^)]*)/.exec(text) ?? [];
  return [before, between];
}

/** An act that nobody knows is one act however it is spelled. */
function actOf(text: string): string {
  const word = text.trim().toLowerCase();
  return actByWord.get(word) ?? word;
}

function impliedPayer(act: string | null): string | null {
  return act === null ? null : (ACTS[act]?.payer ?? null);
}
