/** The numbers of cases in a public version. A pseudonym may say who it is; a plain number of the study does not. */

/** Longer numbers come from some register: of pupils, of decisions. */
const PLAIN = /^[1-9]\d{0,2}$/;

export interface CaseNumbers {
  /** In the order of the names. */
  readonly numbers: readonly number[];
  /** The study's own numbers were plain: they are kept. */
  readonly kept: boolean;
}

/** The study's own numbers when every case has a plain one, else 1, 2, 3 ... in its order. */
export function caseNumbers(names: readonly string[]): CaseNumbers {
  const kept = names.every((name) => PLAIN.test(name));
  return { numbers: names.map((name, index) => (kept ? Number(name) : index + 1)), kept };
}
