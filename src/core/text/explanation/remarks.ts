/** What did not count in a figure and why, and what else a reader must know. */
import type { LeftOut, LeftOutReason, Remark } from '../../domain/explanation';
import { formatAmount, formatSaving } from '../format';
import { withFullStop } from '../full-stop';
import { caseText, labelText } from './names';
import { andMore, NAMED, placeText, valueText } from './values';

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  outsidePerspective: 'een andere financier betaalt (buiten het perspectief)',
  unpaid: 'onbetaald (Telt mee: nee)',
  outsidePeriod: 'loopt niet in de periode',
  afterPeildatum: 'valt na de peildatum',
  budgeted: 'begroot, geen gemaakte kosten',
  purchased: 'ingekocht, geen gemaakte kosten',
  indirect: 'indirecte tijd',
  unknownTime: 'de soort tijd is niet bekend',
  rejected: 'afgewezen',
  draft: "concept, naast scenario's waarover consensus is",
  beforeReview: 'vervangen door regels na de toetsing',
  linesWin: 'er zijn regels, en die gaan voor het ingevulde bedrag',
  uncertainBeatsLines: 'het scenario is als onzeker opgegeven',
  noImprovement: 'geen verbetering gemeld',
  notDiscussed: 'niet besproken',
  unclear: 'onduidelijk',
  notSelected: 'niet geselecteerd',
  noAmount: 'geen bedrag of aantal ingevuld',
};

/** Where cases are left out of a count of cases, only the case is named. */
const NAME: Readonly<Partial<Record<LeftOutReason, typeof labelText>>> = {
  noImprovement: caseText,
  notDiscussed: caseText,
  unclear: caseText,
};

/** Scores that the reason for leaving out already says. */
const SAYS_VALUE: ReadonlySet<string> = new Set(['–', LEFT_OUT.notDiscussed, LEFT_OUT.unclear]);

/** Per reason the first ones, then how many more. */
export function leftOutTexts(leftOut: readonly LeftOut[]): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why) => {
    const own = leftOut.filter((each) => each.why === why);
    const named = own.slice(0, NAMED).map((each) => leftOutName(each, NAME[why] ?? labelText));
    const more = own.length > NAMED ? ` ${andMore(own.length - NAMED, 'andere')}` : '';
    return `${LEFT_OUT[why]}: ${named.join('; ')}${more}`;
  });
}

function leftOutName({ label, value, cells }: LeftOut, name: typeof labelText): string {
  const amount = value === null || SAYS_VALUE.has(valueText(value)) ? '' : `, ${valueText(value)}`;
  const where = cells.length === 0 ? '' : ` (${cells.map(placeText).join(', ')})`;
  return `${name(label)}${amount}${where}`;
}

const REMARKS = {
  noSchool: 'Bij deze casus staat geen school, en er zijn er meer. Vul in tblCasussen de School in.',
  severalSchools: 'De rijen van deze casus noemen verschillende scholen.',
  lineWithoutSchool: 'Een regel van tblInzet noemt geen school, en kan dus van elke school zijn.',
  contactWithoutSchool: 'Een rij van tblContacten noemt geen school, en kan dus van elke school zijn.',
  noStart: 'De casus heeft geen Start, dus geen periode.',
  noEnd: 'Er is geen Einde en geen peildatum, dus geen periode.',
  endUnclear: 'Het Einde van de casus is niet te lezen.',
  afterPeildatum: 'De casus begint na de peildatum.',
  noLines: 'Er zijn geen regels.',
  nothingRan: 'In de periode van de casus liep op deze school geen inzet.',
  noChildren: 'In de periode had geen kind contact.',
  noRegister: 'Voor deze school staan geen kinderen in tblContacten.',
  unreadableContact: 'Een rij van tblContacten is niet te lezen.',
  linesWithoutScenario: 'Regels noemen geen scenario, en kunnen bij elk scenario horen.',
  noFigure: 'Een onderdeel is onzeker, € 0 of niet ingevuld. Daarom is hier niets te berekenen.',
  allRejected: 'Geen scenario telt mee: alle zijn afgewezen.',
  unreadable: 'Wat er staat is niet te lezen, of twee cellen spreken elkaar tegen. Zie het rapport Controle.',
  notFilled: 'Er is niets ingevuld.',
  centsPerLine: 'Elke regel is apart afgerond op hele centen.',
  centsOnce: 'De deling is één keer afgerond, op hele centen.',
  largestRemainder:
    'De centen die bij het delen overblijven, gaan naar de financiers met de grootste rest. Zo tellen de delen op tot het totaal.',
  noOtherHelp: 'Er is geen overige hulp.',
  movesTogether:
    'Een deel van de kosten referentie en van de overige hulp hangt aan hetzelfde onzekere cijfer. Beide zijn tegelijk laag of tegelijk hoog.',
  oneUncertain: 'Eén scenario dat meetelt is onzeker. Daarom zijn de kosten referentie onzeker.',
  provisional: "Voorlopig: over de scenario's is nog geen consensus. De concepten tellen zolang mee.",
  unvalidated: 'Niet getoetst: onafhankelijke deskundigen hebben nog niet naar elk scenario gekeken.',
  atLimit: 'Hier is een grens gebruikt die zelf niet wordt gehaald, zoals € 300 bij "minder dan € 300".',
  allDivided: 'Dit bedrag is helemaal over financiers verdeeld.',
} as const;

/** Of most remarks the code says all. */
function hasOneSentence(remark: Remark): remark is Extract<Remark, { readonly is: keyof typeof REMARKS }> {
  return remark.is in REMARKS;
}

export function remarkText(remark: Remark): string {
  if (hasOneSentence(remark)) return REMARKS[remark.is];
  switch (remark.is) {
    case 'knownFor':
      return `Dit bedrag is alleen bekend voor ${remark.perspective}.`;
    case 'reason':
      return `Reden: ${withFullStop(remark.reason)}`;
    case 'knownPart':
      return `Bekend is een deel van ${formatAmount(remark.amount, 0)}.`;
    case 'indexed':
      return `Omgerekend naar prijspeil ${String(remark.year)} met de reeks ${remark.series}.`;
    case 'shippedPrice':
      return remark.source === null
        ? 'De prijs hoort bij dit product.'
        : `De prijs hoort bij dit product. Bron: ${remark.source}`;
    case 'calculated':
      return `De cijfers in dit onderzoek geven ${formatSaving(remark.saving.amount, remark.saving.outcome, 0)}.`;
  }
}

/** The report shows another figure than the calculation gives. */
export function roundedText(shown: string): string {
  return `In het rapport is dit afgerond: ${shown}.`;
}

/** The report draws a range in parts. */
export const PART_OF_RANGE =
  'De grafiek tekent deze bandbreedte in delen. In deze cel staat één ervan: een grens, of wat er tussen de grenzen ligt.';
