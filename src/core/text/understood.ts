/** What the product made of a cell of the input, in words. */
import { isPoint } from '../domain/interval';
import type { Understood } from '../domain/understood';
import { formatAmount, formatDayLong, formatFuture, formatQuantity } from './format';

export function understoodText(understood: Understood): string {
  switch (understood.kind) {
    case 'amount':
      return formatAmount(understood.amount, 0);
    case 'day':
      return formatDayLong(understood.day);
    case 'number': {
      const { low, high } = understood.number;
      const range = `${formatQuantity(low)} tot ${formatQuantity(high)}`;
      return isPoint(understood.number) ? formatQuantity(low) : range;
    }
    case 'marks':
      return formatFuture(understood);
    case 'asWritten':
      return 'zoals het er staat';
    case 'empty':
      return 'niet ingevuld';
    case 'unreadable':
      return 'niet te lezen';
  }
}
