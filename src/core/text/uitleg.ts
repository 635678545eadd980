/** What the command line says around an explanation. */

export const UITLEG = {
  confidential: 'Vertrouwelijk: ook zonder naam kan iemand een kind herkennen.',
  rule: 'Regel',
  source: 'Bron van de regel',
  calculation: 'Berekening',
  parts: 'Onderdelen',
  leftOut: 'Telt niet mee',
  remarks: 'Let op',
  cells: 'Cellen in de invoer',
  more: (count: number): string => `en nog ${count} ${count === 1 ? 'cel' : 'cellen'}`,
  words: (cell: string, shown: string | null): string =>
    shown === null
      ? `In ${cell} staat niets. Daar is dus geen uitleg bij.`
      : `In ${cell} staat geen cijfer van de Effectencalculator, maar: ${shown}`,
  near: 'Cellen in de buurt waar wel uitleg bij is:',
  noneNear: 'Op dit blad staan geen cijfers met uitleg.',
  input: (cell: string, shown: string | null): string =>
    shown === null
      ? `${cell} is een lege cel in de invoer.`
      : `${cell} is een cel in de invoer. Er staat: ${shown}`,
  withoutOutcome: 'een formule zonder uitkomst',
  table: (table: string, column: string | null): string =>
    column === null ? `De cel hoort bij ${table}.` : `De cel hoort bij ${table}: ${column}.`,
  understood: (text: string): string => `Gelezen als: ${text}.`,
  notRead: 'Deze cel wordt niet gelezen.',
  findings: 'Valt op in deze cel',
  cases: 'Telt mee in een cijfer van',
  noTable: 'De cel hoort bij geen tabel die is gevonden.',
  usedBy: 'Deze cel, of de regel waar zij in staat, telt mee in:',
  unused: 'Geen enkel cijfer in de rapporten gebruikt deze cel.',
  tooLarge: 'Welke cijfers deze cel gebruiken, is bij zo veel regels niet uitgezocht.',
  noSheet: (sheet: string): string => `Het blad "${sheet}" is er niet. Deze bladen zijn er:`,
} as const;
