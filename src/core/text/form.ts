/** The texts of the form for silent estimates. Parents and children fill it in too: short, and in plain words. */

/** What to write in a column, in at most 255 characters. */
const MESSAGES = {
  gebeurtenis:
    'Wat was er volgens u gebeurd zonder de aanpak? Bijvoorbeeld: thuiszitten, of hulp via de huisarts.',
  voorziening: 'Welke hulp was er dan geweest? Eén soort hulp per regel. "Geen hulp" is ook een antwoord.',
  aantal: 'Hoeveel van deze hulp? Bijvoorbeeld 2. Schrijf bij Per of dat per week, maand of jaar is.',
  per: 'totaal, week, maand of jaar. 2 uur per week: schrijf hier week.',
  duur: 'Hoelang? Bij week telt u weken, bij maand maanden, bij jaar jaren. Een half jaar elke week: schrijf 26.',
  bedrag: 'Wat had dit samen gekost? Alleen als u het weet. Bijvoorbeeld 4000, of 4.000 tot 6.000.',
  zekerheid: 'Hoe zeker bent u hiervan? Bijvoorbeeld: zeker, misschien, gok.',
  toelichting: 'Wat wilt u hierbij uitleggen? Schrijf geen namen.',
} as const;

export const FORM = {
  sheet: 'Formulier',
  /** How the title starts, whatever the case and the participant. */
  titleStart: 'Uw inschatting:',
  title: (caseName: string, participant: string): string =>
    `${FORM.titleStart} ${caseName}, deelnemer ${participant}`,
  question: 'Wat was er volgens u gebeurd als de aanpak er niet was geweest?',
  steps: [
    '1. Vul dit formulier in uw eentje in, voordat u er samen over praat. Overleg niet: het gaat om wat u zelf denkt.',
    '2. Schrijf op elke regel één soort hulp die er dan was geweest. Was er dan geen hulp geweest? Schrijf bij Voorziening: geen hulp. Dat is ook een antwoord.',
    '3. Weet u iets niet? Laat dat vak leeg. Een ruwe schatting is goed, bijvoorbeeld: 4.000 tot 6.000.',
    '4. Schrijf geen namen op: niet van kinderen of ouders, en ook niet van uzelf.',
  ],
  /** On paper there are no messages beside the cells. */
  columns:
    'In de tabel: wat was er gebeurd (Gebeurtenis), welke hulp was er dan geweest (Voorziening), hoeveel en hoelang (2 uur per week, 26 weken: schrijf 2, week en 26), wat had dat gekost als u dat weet (Bedrag), en hoe zeker bent u ervan (Zekerheid: zeker, misschien of gok).',
  messages: MESSAGES,
  otherWord: {
    title: 'Ander woord',
    text: 'Kies liever een woord uit de lijst. Past er geen? Laat dit vak leeg en leg het uit bij Toelichting.',
  },
} as const;
