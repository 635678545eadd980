/** Texts that more than one report uses. Plain words, short sentences: a council member and a controller read the same sheet. */

/** Texts that more than one report uses. */
export const COMMON = {
  unnamedStudy: 'Onderzoek zonder naam',
  confidential:
    'Vertrouwelijk. Ook zonder naam kan iemand een kind herkennen. Deel dit rapport alleen met mensen die het voor hun werk nodig hebben.',
  status: {
    concept: 'Status: concept. De cijfers kunnen nog veranderen.',
    definitief: 'Status: definitief.',
  },
  noCases: 'Er zijn geen casussen gevonden. Vul de casussen in tblCasussen of tblBedragen in.',
  noAmounts: 'Er zijn geen bedragen.',
  perCase: 'Per casus',
} as const;

/** Who pays, as a report names them. */
export const PAYERS = {
  notStated: 'Financier niet vermeld',
  named: (payer: string, act: string | null): string => {
    const name = payer.charAt(0).toUpperCase() + payer.slice(1);
    return act === null ? name : `${name} (${act})`;
  },
} as const;

/** How far the scenarios behind a reference have come. */
export const REFERENCE_STATUS = {
  label: "Status van de scenario's",
  status: {
    written: 'niet ingevuld',
    rejected: "alle scenario's afgewezen",
    provisional: 'voorlopig, niet getoetst',
    unvalidated: 'niet getoetst',
    validated: 'getoetst',
  },
  notes: {
    provisional:
      "voorlopig: over de scenario's van deze casus is nog geen consensus. De concepten tellen zolang mee.",
    unvalidated: 'niet getoetst: onafhankelijke deskundigen hebben nog niet naar dit scenario gekeken.',
  },
} as const;

/** What stands at the foot of every printed page. */
export const FOOTER = {
  status: { concept: 'concept', definitief: 'definitief' },
  version: (version: string): string => `versie ${version}`,
  confidential: 'Vertrouwelijk',
  keepUntil: (day: string): string => `bewaren tot ${day}`,
  dpia: (reference: string): string => `DPIA-kenmerk ${reference}`,
} as const;
