import type { ChildCount } from '../../domain/assessment';
import { FIRST_DAY, LAST_DAY } from '../../domain/calendar';
import type { ContactLine } from '../../domain/line';
import { overlap, type Period, type Span } from '../../domain/span';
import { SortedPeriods } from './sorted-periods';

/** The contacts of a school, set up once to count children in any period: every case asks. */
export class ContactRegister {
  /** A row that cannot be read may be one more child (method, section 4). */
  private readonly isReadable: boolean;
  private readonly contacts: SortedPeriods<{ readonly days: Period; readonly child: number }>;
  // The contacts again as bare numbers; children have one, so that a count needs no set of names.
  private readonly lasts: Float64Array;
  private readonly children: Int32Array;
  /** Per child the count in which it was seen last. */
  private readonly seenIn: Int32Array;
  private counts = 0;

  constructor(private readonly lines: readonly ContactLine[]) {
    const numbers = new Map<string, number>();
    const contacts = lines.flatMap(({ child, span }) => {
      if (child === null || span.kind === 'unreadable') return [];
      const number = numbers.get(child) ?? numbers.size;
      numbers.set(child, number);
      return [{ child: number, days: daysOfContact(span) }];
    });
    this.isReadable = contacts.length === lines.length;
    this.contacts = new SortedPeriods(contacts);
    this.lasts = Float64Array.from(this.contacts.items, ({ days }) => days.last);
    this.children = Int32Array.from(this.contacts.items, ({ child }) => child);
    this.seenIn = new Int32Array(numbers.size);
  }

  /**
   * How many different children had contact in a period: distinct pseudonyms whose stretch of contact touches it. Counts
   * of parts of a period cannot be added.
   */
  childrenIn(period: Period): ChildCount {
    if (this.lines.length === 0) return { kind: 'noRegister' };
    if (!this.isReadable) return { kind: 'uncertain' };
    const { contacts, lasts, children, seenIn } = this;
    const thisCount = ++this.counts;
    let count = 0;
    const end = contacts.begunBy(period.last);
    for (let index = contacts.overBy(period.first - 1); index < end; index++) {
      const child = children[index] ?? 0;
      if ((lasts[index] ?? 0) < period.first || seenIn[child] === thisCount) continue;
      seenIn[child] = thisCount;
      count++;
    }
    return { kind: 'counted', count };
  }

  /** The rows of which the children are counted in a period, and those that cannot be read. */
  rowsIn(period: Period): readonly ContactLine[] {
    return this.lines.filter(
      ({ child, span }) =>
        child === null || span.kind === 'unreadable' || overlap(daysOfContact(span), period) !== null,
    );
  }
}

/** An empty end: still in contact. */
function daysOfContact({ from, to }: Extract<Span, { readonly kind: 'days' }>): Period {
  return { first: from ?? FIRST_DAY, last: to ?? LAST_DAY };
}
