/** What figures and their parts are called. */
import type { CaseMark } from '../../domain/case-mark';
import type { PartLabel } from '../../domain/explanation';
import type { FigureKey, SharedCost } from '../../domain/figure';
import type { DeploymentLine, HelpLine } from '../../domain/line';
import type { Payment } from '../../domain/payment';
import type { Score } from '../../domain/rating';
import type { Period } from '../../domain/span';
import type { CostBasis } from '../../domain/study';
import { formatCaseName, formatDay, formatScore } from '../format';
import { PAYERS } from '../reports/common';
import { ATTRIBUTE, SCENARIO } from '../words';
import { periodText } from './values';

const COST: Readonly<Record<CostBasis, string>> = {
  average: 'gemiddelde kosten van de aanpak per kind',
  direct: 'directe kosten',
};

function ofCase(name: string): string {
  return `van ${inSentence(name)}`;
}

/** "casus 1": inside a sentence without a capital. */
function inSentence(caseName: string): string {
  const name = formatCaseName(caseName);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function scenarioName(name: string | null): string {
  return `scenario ${name ?? SCENARIO.nameless}`;
}

function payerName({ payer, act }: Payment): string {
  return payer === null ? PAYERS.notStated : PAYERS.named(payer, act);
}

function costName(cost: SharedCost): string {
  switch (cost.of) {
    case 'cost':
      return `${COST[cost.basis]} ${ofCase(cost.case)}`;
    case 'otherHelp':
      return `overige hulp ${ofCase(cost.case)}`;
    case 'reference':
      return `kosten referentie ${ofCase(cost.case)}`;
    case 'scenario':
      return `kosten van ${scenarioName(cost.scenario)} ${ofCase(cost.case)}`;
  }
}

const PERIOD_FIGURE = {
  fte: 'fte, gemiddeld over de periode',
  total: 'kosten die meetellen',
  unpaid: 'onbetaalde inzet',
  budgeted: 'begrote inzet',
  purchased: 'ingekochte inzet',
  children: 'kinderen met contact',
  average: 'gemiddelde kosten per kind',
} as const;

const ESTIMATE_FIGURE = {
  namedBy: 'hoeveel deelnemers deze hulp noemen',
  lowest: 'laagste inschatting',
  median: 'middelste inschatting',
  highest: 'hoogste inschatting',
} as const;

function schoolAndPeriod({ school, period }: Extract<FigureKey, { of: 'period' | 'periodShare' }>): string {
  const where =
    school.of === 'all' ? 'alle scholen samen' : (school.name ?? 'inzet zonder naam van een school');
  return `${where}, ${periodText(period)}`;
}

function nameOf(key: FigureKey): string {
  switch (key.of) {
    case 'cost':
    case 'otherHelp':
    case 'reference':
    case 'scenario':
      return costName(key);
    case 'scenarioBefore':
      return `kosten van ${scenarioName(key.scenario)} ${ofCase(key.case)}, vóór de toetsing`;
    case 'helpLine':
      return `regel hulp ${ofCase(key.case)}: ${key.provision ?? 'hulp niet ingevuld'}`;
    case 'share':
      return key.payment === null
        ? `niet verdeeld over financiers: ${costName(key.cost)}`
        : `deel van ${payerName(key.payment)}: ${costName(key.cost)}`;
    case 'afterPeildatum':
      return `na de peildatum: ${costName(key.cost)}`;
    case 'saving':
      return `besparing of extra kosten ${ofCase(key.case)}, op ${COST_SHORT[key.basis]}`;
    case 'reported':
      return `gerapporteerde besparing ${ofCase(key.case)}`;
    case 'future':
      return `toekomstige baten ${ofCase(key.case)}`;
    case 'rating':
      return `ervaren baten ${ofCase(key.case)}: ${key.domain}`;
    case 'improved':
      return `casussen met verbetering: ${key.domain}`;
    case 'improvedAlike':
      return 'levensdomeinen met verbetering in even veel casussen';
    case 'scored':
      return `casussen met ${scoreName(key.score)}: ${key.domain}`;
    case 'outcomes':
      return `uitkomsten geteld, op ${COST_SHORT[key.basis]}`;
    case 'unsettled':
      return key.mark === 'provisional'
        ? 'casussen met een voorlopige uitkomst'
        : 'casussen met een scenario dat niet is getoetst';
    case 'marked':
      return `casussen ${MARK[key.mark]}`;
    case 'selected':
      return 'gekozen casussen';
    case 'definition':
      return `besparing of extra kosten ${ofCase(key.case)}, op ${definitionName(key)}`;
    case 'definitionOutcomes':
      return `uitkomsten geteld, op ${definitionName(key)}`;
    case 'breakEvenReference':
      return `kantelpunt ${ofCase(key.case)}: kosten referentie waarbij de besparing € 0 is, op ${COST_SHORT[key.basis]}`;
    case 'breakEvenChildren':
      return `kantelpunt ${ofCase(key.case)}: aantal kinderen`;
    case 'children':
      return `aantal kinderen met contact in de periode ${ofCase(key.case)}`;
    case 'period':
      return `${PERIOD_FIGURE[key.figure]}: ${schoolAndPeriod(key)}`;
    case 'periodShare':
      return `deel van ${payerName(key.payment)}: ${schoolAndPeriod(key)}`;
    case 'coverage':
      return `${key.counted === 'delivered' ? 'aangeleverde' : 'geselecteerde'} casussen met ${ATTRIBUTE[key.attribute]}: ${key.value.kind === 'text' ? key.value.text : NO_VALUE[key.value.kind]}`;
    case 'price':
      return key.at === 'listed' ? `tarief van ${key.code}` : `tarief van ${key.code} waarmee is gerekend`;
    case 'proposal':
      return `voorstel voor de kosten van ${scenarioName(key.scenario)} ${ofCase(key.case)}`;
    case 'estimates':
      return `${ESTIMATE_FIGURE[key.figure]} ${ofCase(key.case)}: ${key.provision ?? 'hulp niet ingevuld'}`;
    case 'answer':
      return `inschatting van ${key.participant} ${ofCase(key.case)}: ${key.provision ?? 'hulp niet ingevuld'}`;
    case 'table':
      return key.figure === 'rows' ? 'aantal gelezen rijen van een tabel' : 'controletotaal van een tabel';
  }
}

const COST_SHORT: Readonly<Record<CostBasis, string>> = {
  average: 'gemiddelde kosten',
  direct: 'directe kosten',
};

const NO_VALUE = { empty: 'niet ingevuld', unclear: 'onduidelijk' } as const;

function definitionName({ basis, reference }: { basis: CostBasis; reference: 'low' | 'high' }): string {
  return `${COST_SHORT[basis]} en de ${reference === 'low' ? 'laagste' : 'hoogste'} referentie`;
}

const MARK: Readonly<Record<CaseMark, string>> = {
  discussed: 'met een gesprek',
  reviewed: 'met een oordeel van deskundigen',
  worse: 'waarin een levensdomein achteruitging',
  differs: 'met een andere soort uitkomst op directe kosten',
  afterPeildatum: 'met hulp na de peildatum',
  future: 'met toekomstige baten',
  futureUncertain: 'met onzekere toekomstige baten',
  uncertainOutcome: 'met een onzekere uitkomst',
  missingOutcome: 'zonder uitkomst',
  dissent: 'met een afwijkende mening',
};

function scoreName(score: Score | 'missing' | null): string {
  if (score === 'missing') return 'niets besproken';
  return score === null ? 'een onduidelijke score' : `de score ${formatScore(score)}`;
}

/** With a capital, as a title. */
export function figureName(key: FigureKey): string {
  const name = nameOf(key);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const DURATION = { week: 'weken', month: 'maanden', year: 'jaar' } as const;

/** The same where several cases are listed for one figure: only the case. */
export function caseText(label: PartLabel): string {
  return label.is === 'figure' && 'case' in label.key ? inSentence(label.key.case) : labelText(label);
}

/** And where several life domains are: only the domain. */
export function domainText(label: PartLabel): string {
  return label.is === 'figure' && 'domain' in label.key ? label.key.domain : labelText(label);
}

/** What a part is called. */
export function labelText(label: PartLabel): string {
  switch (label.is) {
    case 'figure':
      return nameOf(label.key);
    case 'deployment':
      return label.payment === null
        ? `aan inzet op de school in de periode ${periodText(label.period)}`
        : `aan inzet van ${payerName(label.payment)} in de periode ${periodText(label.period)}`;
    case 'deploymentLine':
      return deploymentText(label.line, label.days);
    case 'hourLine':
      return [label.line.role ?? 'uren', label.line.date === null ? null : formatDay(label.line.date)]
        .filter((text) => text !== null)
        .join(', ');
    case 'helpLine':
      return helpText(label.line);
    case 'wholeLine':
      return 'de hele regel';
    case 'yearly':
      return 'per jaar';
    case 'children':
      return label.period === null
        ? 'met contact in de periode'
        : `met contact in de periode ${periodText(label.period)}`;
    case 'child':
      return label.child.toUpperCase();
    case 'case':
      return inSentence(label.name);
    case 'participant':
      return label.name;
    case 'quantity':
      return label.unit === null ? 'aantal' : `aantal (${label.unit})`;
    case 'duration':
      return label.per in DURATION ? `duur in ${DURATION[label.per as keyof typeof DURATION]}` : 'duur';
    case 'tariff': {
      const year = label.year === null ? '' : `, prijspeil ${String(label.year)}`;
      return label.code === null ? `tarief${year}` : `tarief van ${label.code}${year}`;
    }
    case 'unitFactor':
      return 'omrekening van de eenheid';
    case 'indexFactor':
      return `omrekening van prijspeil ${String(label.from)} naar ${String(label.to)}`;
    case 'remainder':
      return `${scenarioName(label.scenario)}, min de overige hulp`;
    case 'afterOtherHelp':
      return 'kosten referentie, min de overige hulp';
    case 'apart':
      return 'wat los van elkaar staat';
    case 'group':
      return `wat meebeweegt met "${label.name}"`;
    case 'ofReference':
      return 'in de kosten referentie';
    case 'ofOtherHelp':
      return 'in de overige hulp';
    case 'referenceEnd':
      return label.end === 'low' ? 'laagste kosten referentie' : 'hoogste kosten referentie';
    case 'costOfAll':
      return 'kosten van de aanpak voor alle kinderen';
    case 'periodDays':
      return 'in de periode';
    case 'written':
      return 'ingevuld bedrag';
  }
}

function deploymentText({ role, span }: DeploymentLine, days: Period | null): string {
  const when = days !== null ? periodText(days) : span.kind === 'unreadable' ? 'datums niet te lezen' : null;
  return [role ?? 'inzet', when].filter((text) => text !== null).join(', ');
}

function helpText({ provision, span }: HelpLine): string {
  const { from, to } = span.kind === 'days' ? span : { from: null, to: null };
  const when = from === null || to === null ? null : periodText({ first: from, last: to });
  return [provision ?? 'hulp', when].filter((text) => text !== null).join(', ');
}
