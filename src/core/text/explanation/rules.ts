/** The rules of the figures in words, and where they come from. */
import type { CaseMark } from '../../domain/case-mark';
import type { RuleSource } from '../../domain/explanation';
import type { FigureKey, FigureKind } from '../../domain/figure';

const RULES: Readonly<
  Record<Exclude<FigureKind, 'cost' | 'period' | 'price' | 'estimates' | 'table' | 'marked'>, string>
> = {
  otherHelp:
    'De som van de betaalde hulp die wel is ingezet, binnen het perspectief en tot en met de peildatum. Zonder regels telt het ingevulde bedrag.',
  reference:
    "Van het laagste tot het hoogste scenario dat meetelt. Zonder scenario's telt het ingevulde bedrag.",
  scenario:
    'De som van de betaalde hulp van het scenario, binnen het perspectief en tot en met de peildatum. Zonder regels telt het ingevulde bedrag.',
  scenarioBefore: 'De som van de regels uit de dialoog, voordat regels na de toetsing ze vervingen.',
  helpLine:
    'Wat de regel kost tot en met de peildatum: het ingevulde bedrag, of aantal maal duur maal tarief.',
  share: 'Wat deze financier van het bedrag betaalt. Alle delen samen zijn het totaal dat meetelt.',
  afterPeildatum: 'Het deel van de hulp dat na de peildatum valt. Het telt niet mee.',
  saving: 'De kosten referentie, min de kosten van de aanpak, min de overige hulp.',
  reported: 'De besparing die een ander rapport noemt. Zij wordt vergeleken en niet gebruikt.',
  future: 'Een oordeel van de betrokkenen. Het is geen bedrag en telt niet mee.',
  rating: 'De score van de betrokkenen, vergeleken met het begin.',
  improved: 'Het aantal casussen met +, ++ of +++ op dit levensdomein.',
  improvedAlike:
    'Per levensdomein het aantal casussen met +, ++ of +++. Deze levensdomeinen hebben hetzelfde aantal.',
  scored: 'Het aantal casussen met deze score op dit levensdomein. Scores worden geteld en nooit opgeteld.',
  outcomes: 'Van elke uitkomst het aantal casussen. De bedragen zijn niet opgeteld.',
  unsettled: "Het aantal casussen met scenario's die nog niet vaststaan.",
  selected: 'Het aantal casussen dat is aangeleverd en gekozen.',
  definition: 'De besparing of extra kosten, gerekend met één kant van de kosten referentie.',
  definitionOutcomes: 'Van elke uitkomst het aantal casussen, op deze manier gerekend.',
  breakEvenReference:
    'De kosten van de aanpak plus de overige hulp. Kost de referentie evenveel, dan is de besparing € 0.',
  breakEvenChildren: 'De kosten van de inzet in de periode van de casus, gedeeld door de kosten referentie.',
  children: 'Alle kinderen die in de periode van de casus contact hadden, elk kind één keer.',
  periodShare: 'De som van de betaalde inzet van deze financier in de periode.',
  coverage: 'Het aantal casussen met deze waarde.',
  proposal: 'Een mening uit de toetsing. Zij verandert geen cijfer.',
  answer: 'Wat deze deelnemer zelf heeft ingevuld. Het telt nergens in mee.',
};

const PERIOD_RULES = {
  fte: 'De fte van elke betaalde regel maal de dagen dat de regel liep, gedeeld door de dagen van de periode.',
  total: 'De som van de betaalde inzet binnen het perspectief, voor zover die in de periode valt.',
  unpaid: 'De som van de inzet die niemand betaalt, voor zover die in de periode valt. Zij telt niet mee.',
  budgeted: 'De som van de begrote inzet in de periode. Dit zijn geen gemaakte kosten.',
  purchased: 'De som van de ingekochte inzet in de periode. Dit zijn geen gemaakte kosten.',
  children: 'Alle kinderen die in de periode contact hadden, elk kind één keer.',
  average: 'De kosten die meetellen, gedeeld door de kinderen die in de periode contact hadden.',
} as const;

const MARK_RULES: Readonly<Record<CaseMark, string>> = {
  discussed: 'Het aantal casussen met een rij in tblSessies.',
  reviewed: 'Het aantal casussen waarin de groep over een scenario een oordeel gaf.',
  worse: 'Het aantal casussen met de score "slechter" op een levensdomein.',
  differs:
    'Het aantal casussen waar de uitkomst met directe kosten van een andere soort is dan met gemiddelde kosten. Alleen casussen waar beide bedragen bekend zijn, zijn vergeleken.',
  afterPeildatum:
    'Het aantal casussen met hulp na de peildatum, in de overige hulp of in een scenario dat meetelt.',
  future: 'Het aantal casussen waarin de betrokkenen toekomstige baten verwachten.',
  futureUncertain: 'Het aantal casussen waarin de toekomstige baten onzeker zijn.',
  uncertainOutcome: 'Het aantal casussen met een onzekere uitkomst, op de kostenbasis van het onderzoek.',
  missingOutcome:
    'Het aantal casussen zonder uitkomst omdat een bedrag niet is ingevuld, op de kostenbasis van het onderzoek.',
  dissent: 'Het aantal casussen met een afwijkende mening in tblSessies of tblScenarios.',
};

/** Of most figures the kind says all. */
function hasOneRule(key: FigureKey): key is Extract<FigureKey, { readonly of: keyof typeof RULES }> {
  return key.of in RULES;
}

export function ruleOf(key: FigureKey): string {
  if (hasOneRule(key)) return RULES[key.of];
  switch (key.of) {
    case 'cost':
      return key.basis === 'average'
        ? 'De inzet op de school in de periode van de casus, gedeeld door alle kinderen die toen contact hadden. Zonder regels telt het ingevulde bedrag.'
        : 'De uren voor dit kind maal het uurtarief, opgeteld. Zonder regels telt het ingevulde bedrag.';
    case 'period':
      return PERIOD_RULES[key.figure];
    case 'marked':
      return MARK_RULES[key.mark];
    case 'price':
      return key.at === 'listed'
        ? 'Het tarief zoals het in de prijslijst staat.'
        : 'Het tarief uit de prijslijst, omgerekend naar het prijspeil van het onderzoek.';
    case 'estimates':
      return key.figure === 'namedBy'
        ? 'Het aantal deelnemers dat deze hulp noemt.'
        : 'Van wat de deelnemers invulden. Deze bedragen tellen nergens in mee.';
    case 'table':
      return key.figure === 'rows'
        ? 'Het aantal rijen met gegevens dat is gelezen.'
        : 'De som van de cellen met één vast bedrag. Zij dient alleen om het inlezen te controleren.';
  }
}

export function sourceText(source: RuleSource): string {
  return source.from === 'A'
    ? `"Opgroeiondersteuning op school" (2025), paragraaf ${source.paragraph}`
    : 'keuze van dit product';
}
