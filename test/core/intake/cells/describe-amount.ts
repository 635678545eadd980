/** An amount in the words of the worked examples, written by another rule than the product's own. */
import type { Amount } from '../../../../src/core/domain/amount';

export function describeAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'missing':
      return 'niet ingevuld';
    case 'uncertain':
      if (amount.unreadable === true) return 'onleesbaar';
      return amount.reason === null ? 'onzeker' : `onzeker, want ${amount.reason}`;
    case 'none':
      return 'geen kosten';
    case 'exact':
    case 'range':
    case 'below':
    case 'atMost': {
      const circa = amount.approximate === true ? 'ongeveer ' : '';
      const { low, high, openLow, openHigh } = amount.cents;
      if (amount.kind === 'atMost') return `${circa}hooguit ${euros(high)}`;
      if (low === high) return circa + euros(low);
      return `${circa}van ${openLow ? 'meer dan ' : ''}${euros(low)} tot ${openHigh ? 'minder dan ' : ''}${euros(high)}`;
    }
  }
}

/** Plain digits: 1234,56. */
function euros(cents: number): string {
  return (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
}
