/** The sentences of the summary. Each says one thing that the other reports say too, in the words of a council letter. */

import { formatCount } from '../format';
import { casesText, someCases } from '../words';

const inCases = (count: number, of: number): string => `In ${someCases(count, of)}`;

export const SAMENVATTING = {
  subtitle: 'Samenvatting: wat kostte de aanpak, wat bracht zij, en wat was er zonder de aanpak gebeurd?',
  headings: {
    question: 'De vraag',
    studied: 'Wat is onderzocht?',
    benefits: 'Wat veranderde er?',
    money: 'Bespaarde de aanpak geld?',
    approach: 'Wat kostte de aanpak?',
    notCounted: 'Wat is niet meegeteld?',
    certainty: 'Hoe zeker is dit?',
    nextStep: 'De volgende stap',
  },

  answer: {
    heading: 'Het antwoord per casus',
    basis: {
      average: 'De kosten van de aanpak zijn hier de gemiddelde kosten per kind, in de periode van de casus.',
      direct: 'De kosten van de aanpak zijn hier de directe kosten: de uren voor dit kind maal het tarief.',
    },
    header: {
      case: 'Casus',
      cost: 'Kosten aanpak',
      otherHelp: 'Overige hulp',
      reference: 'Kosten referentie (zonder de aanpak)',
      saving: 'Besparing of extra kosten',
    },
  },

  studied: (count: number, schools: number, until: string | null): string =>
    [
      `Dit onderzoek gaat over ${casesText(count)}`,
      schools === 0 ? '' : ` op ${formatCount(schools)} ${schools === 1 ? 'school' : 'scholen'}`,
      until === null ? '.' : `, tot en met ${until}.`,
    ].join(''),
  chosen: (selected: number, delivered: number): string =>
    `${delivered === 1 ? 'Er is' : 'Er zijn'} ${casesText(delivered)} aangeleverd. Daarvan ${selected === 1 ? 'is' : 'zijn'} er ${formatCount(selected)} gekozen. Het rapport Selectie zegt waarom.`,
  discussed: (count: number, of: number): string =>
    `${inCases(count, of)} is een gesprek gevoerd met mensen die de situatie kennen.`,
  reviewed: (count: number, of: number): string =>
    `${inCases(count, of)} hebben deskundigen een oordeel gegeven over wat er zonder de aanpak was gebeurd.`,

  comparedWithBegin:
    'De betrokkenen vergeleken de situatie met het begin. Per levensdomein is geteld in hoeveel casussen het beter ging.',
  improved: (count: number, of: number, domains: string): string =>
    `${inCases(count, of)} verbeterd: ${domains}.`,
  worse: (count: number, of: number): string =>
    `${inCases(count, of)} ging een levensdomein volgens de betrokkenen achteruit.`,

  sameOnBoth: 'Met gemiddelde kosten en met directe kosten is de uitkomst in elke casus van dezelfde soort.',
  sameWhereKnown:
    'Waar beide uitkomsten bekend zijn, zijn zij met gemiddelde kosten en met directe kosten van dezelfde soort.',
  /** Of all cases, or only of those with an outcome on both. */
  differs: (count: number, of: number, all: number): string =>
    of === all
      ? `${inCases(count, of)} is de uitkomst van een andere soort met directe kosten dan met gemiddelde kosten.`
      : `${inCases(count, of)} waarin beide uitkomsten bekend zijn, is de uitkomst van een andere soort met directe kosten dan met gemiddelde kosten.`,
  explained:
    'Een besparing betekent: naar schatting had de hulp zonder de aanpak meer gekost dan de aanpak, samen met de andere hulp die er was.',

  spent: (of: string, amount: string, years: string): string => `${of}: ${amount} (${years}).`,
  years: (first: string, last: string): string => (first === last ? first : `${first} t/m ${last}`),
  spentAtSchool: (of: string, amount: string, years: string, children: number, average: string): string =>
    `${of}: ${amount} (${years}), voor ${children} ${children === 1 ? 'kind' : 'kinderen'}. Dat is gemiddeld ${average} per kind.`,
  spentNowhere: 'De kosten staan per casus in het rapport Resultaat.',
  manySchools: 'De kosten per school staan in het rapport Kosten aanpak.',

  unpaid: 'Er is ook inzet geweest die niemand betaalt. Die is niet meegeteld.',
  otherPayers: 'Kosten voor andere financiers zijn niet meegeteld. Ze staan in het rapport Per financier.',
  otherPayersOfSchools:
    'Kosten voor andere financiers zijn niet meegeteld. Ze staan in het rapport Kosten aanpak.',
  afterPeildatum: (count: number, of: number): string =>
    `${inCases(count, of)} komt een deel van de hulp na de peildatum. Dat deel is niet meegeteld.`,
  future: (count: number, of: number): string =>
    `${inCases(count, of)} verwachten de betrokkenen ook later nog baten. Dat is een oordeel en geen bedrag.`,
  futureUncertain: (count: number, of: number): string =>
    `${inCases(count, of)} is het onzeker of er later nog baten zijn.`,

  validated: "Deskundigen hebben alle scenario's getoetst die in de bedragen zijn gebruikt.",
  uncertain: (count: number, of: number): string =>
    `${inCases(count, of)} is niet te zeggen of er een besparing is: een bedrag is onzeker.`,
  missing: (count: number, of: number): string =>
    `${inCases(count, of)} is geen uitkomst berekend: een bedrag is niet ingevuld.`,
  dissent: (count: number, of: number): string =>
    `${inCases(count, of)} dacht iemand er anders over. Die mening is bewaard.`,
} as const;
