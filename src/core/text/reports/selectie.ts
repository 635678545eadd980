import { formatCount } from '../format';
import { casesText } from '../words';

export const SELECTIE = {
  subtitle: 'Selectie: welke casussen zijn aangeleverd, en welke zijn gekozen?',
  counted: (delivered: number, selected: number): string =>
    `Aangeleverd: ${casesText(delivered)}. Geselecteerd: ${formatCount(selected)}. De andere rapporten gaan alleen over de geselecteerde casussen.`,
  none: 'De kolom Geselecteerd is leeg. Alle casussen tellen mee.',
  yes: 'ja',
  no: 'nee',
  noValue: { empty: 'niet ingevuld', unclear: 'onduidelijk' },
  longlist: {
    heading: 'Aangeleverde casussen',
    header: { case: 'Casus', selected: 'Geselecteerd', reason: 'Reden selectie' },
    noReasons: 'Bij geen enkele casus staat waarom die wel of niet is geselecteerd.',
    unclear: 'onduidelijk: de cel is niet te lezen, of er staan bij deze casus twee verschillende dingen.',
  },
  coverage: {
    heading: 'Dekking: komt alles wat is aangeleverd ook voor in de selectie?',
    explained: 'Gedekt is ja als minstens één geselecteerde casus deze waarde heeft.',
    header: {
      attribute: 'Kenmerk',
      value: 'Waarde',
      delivered: 'Aangeleverd',
      selected: 'Geselecteerd',
      covered: 'Gedekt',
    },
    notApplicable: 'niet van toepassing',
    notFilled: (attributes: string): string => `Bij geen enkele casus ingevuld: ${attributes}.`,
    noAttributes:
      'Bij geen enkele casus zijn kenmerken ingevuld. Vul in tblCasussen bijvoorbeeld School, Leeftijdscategorie en Zwaarte in.',
  },
} as const;
