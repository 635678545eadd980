/** The calculation of a figure: as one sentence, and part by part. */
import type { Making, Part, PartLabel } from '../../domain/explanation';
import { formatCount } from '../format';
import { caseText, domainText, labelText } from './names';
import { andMore, NAMED, placeText, valueText } from './values';

/** One part of a calculation, below the part that it belongs to. */
export interface PartText {
  readonly depth: number;
  readonly value: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** The parts with their own parts below them; of many lines the first. */
export function partTexts(parts: readonly Part[], depth: number): readonly PartText[] {
  const shown = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts;
  const texts = shown.flatMap((part): readonly PartText[] => [
    {
      depth,
      value: valueText(part.value),
      name: labelText(part.label),
      cells: part.cells.map(placeText),
    },
    ...partTexts(part.parts, depth + 1),
  ]);
  const others = parts.length - shown.length;
  return others === 0 ? texts : [...texts, { depth, value: '', name: andMore(others, 'regels'), cells: [] }];
}

/** Parts of which the name goes on after the value: "12 kinderen met contact". */
const FOLLOWS_ON: ReadonlySet<PartLabel['is']> = new Set(['deployment', 'children', 'periodDays'] as const);

function phrase({ label, value }: Part): string {
  const name = labelText(label);
  return FOLLOWS_ON.has(label.is) ? `${valueText(value)} ${name}` : `${valueText(value)} (${name})`;
}

/** How the parts make the figure, in one sentence. */
export function calculationText(made: Making): string {
  const { by, parts, value, cells } = made;
  const own = valueText(value);
  const [first, second] = parts;
  switch (by) {
    case 'given':
    case 'figure':
      // Nobody filled in what the product ships; a remark says so.
      return cells.length === 0 ? own : `${own}, zoals ingevuld in ${cells.map(placeText).join(', ')}`;
    case 'unknown':
      return own;
    case 'sum':
      return sumText(own, parts);
    case 'difference':
      return `${parts.map(phrase).join(', min ')}: ${own}`;
    case 'quotient':
    case 'largestRemainder':
    case 'turningPoint':
      return `${first === undefined ? '' : phrase(first)}, gedeeld door ${second === undefined ? '' : phrase(second)}: ${own}`;
    case 'product':
      return `${parts.map(phrase).join(' × ')}: ${own}`;
    case 'envelope':
      return envelopeText(own, parts);
    case 'share':
      return `${own}, het deel dat in de periode valt`;
    case 'lowEnd':
      return `${own}, de laagste waarde`;
    case 'highEnd':
      return `${own}, de hoogste waarde`;
    case 'together':
    case 'atLow':
    case 'atHigh':
      return `${own}, beide tegelijk laag of tegelijk hoog`;
    case 'count':
      return parts.length === 0
        ? `${own}: er is er geen`
        : `${own}: ${listed(parts.map((part) => caseText(part.label)))}`;
    case 'outcomes':
      return `${own}; elke casus telt één keer`;
    case 'same':
      return `${own}: ${listed(parts.map((part) => domainText(part.label)))}`;
    case 'lowest':
      return `${own}, de laagste van ${formatCount(parts.length)}`;
    case 'median':
      return `${own}, de middelste van ${formatCount(parts.length)}`;
    case 'highest':
      return `${own}, de hoogste van ${formatCount(parts.length)}`;
  }
}

function sumText(own: string, parts: readonly Part[]): string {
  const [only] = parts;
  if (only === undefined) return `${own}: er is niets om op te tellen`;
  if (parts.length === 1) return `${own}: er is één onderdeel, ${labelText(only.label)}`;
  if (parts.length > 3) return `${formatCount(parts.length)} regels, opgeteld: ${own}`;
  return `${parts.map(phrase).join(' plus ')}: ${own}`;
}

function envelopeText(own: string, parts: readonly Part[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const name = labelText(only.label);
    return only.label.is === 'figure'
      ? `alleen de ${name} tellen mee: ${own}`
      : `alleen ${name} telt mee: ${own}`;
  }
  return `van het laagste tot het hoogste van ${formatCount(parts.length)} scenario's: ${own}`;
}

function listed(texts: readonly string[]): string {
  if (texts.length <= NAMED + 1) return texts.join(', ');
  return `${texts.slice(0, NAMED).join(', ')} ${andMore(texts.length - NAMED, 'andere')}`;
}
