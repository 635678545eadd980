/** What the pane says of a cell besides its explanation, once somebody opens that part of it. */
export const EXPLAIN_IN_PANE = {
  choose:
    'Klik in een rapport op een cijfer. Hier staat dan waar het vandaan komt. Of klik op een cel van de invoer: dan ziet u hoe die is gelezen en waarvoor die telt.',
  busy: 'Wordt uitgezocht.',
  otherSheet: 'Dit blad was er nog niet toen de werkmap het laatst is gelezen. Kies "Controleren".',
  notNow:
    'Deze uitleg gaat over de tabellen zoals ze het laatst zijn gelezen. Kies "Controleren" om opnieuw te lezen.',
  notCurrent:
    'Deze uitleg gaat over de tabellen zoals ze het laatst zijn gelezen. Het rapport in de werkmap kan iets anders zeggen.',
  part: (value: string, name: string): string => (value === '' ? name : `${value}  ${name}`),
} as const;
