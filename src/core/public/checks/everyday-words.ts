/**
 * Words that say nothing about anybody: those that hold sentences together, and those that every study of this kind has.
 * Three of them in a row ("op de school") are no fragment of anybody's text. Without accents, as fragments are compared.
 */
const JOINING =
  'de het een en of in op te aan van voor met bij tot uit om als dan dat die dit deze er is zijn was waren wordt worden ' +
  'werd heeft hebben had kan kunnen moet mag zal niet geen ook nog wel naar door over onder tussen per zonder na maar ' +
  'want zich zij hij wij u uw hun haar ons onze wat wie welke hoe waar daar hier meer minder alle elk elke iets s t';
const EVERY_STUDY =
  'aanpak baten begroting besparing casus casussen casusniveau effecten financiele gemeente gemiddeld gemiddelde hulp ' +
  'jeugd jeugdhulp jeugdwet jeugdigen kind kinderen kosten leerling leerlingen maatschappelijke onderwijs onderzoek ' +
  'opbrengsten ouder ouders pilot school scholen situatie ondersteuning euro jaar';

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(`${JOINING} ${EVERY_STUDY}`.split(' '));
