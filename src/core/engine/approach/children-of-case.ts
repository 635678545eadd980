import type { Case } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import type { ContactLine } from '../../domain/line';
import type { Period } from '../../domain/span';
import type { ContactRegister } from './contact-register';

declare module '../../domain/finding' {
  interface FindingFacts {
    'children.differ': { readonly case: string; readonly written: number; readonly counted: number };
    /** register: it has no child in the period; else nobody wrote a number. */
    'children.none': { readonly case: string; readonly register: boolean };
  }
}

/**
 * The children over whom the cost is divided: counted in the register where it has any row for the school, else the
 * number that is written for this case. Null: nobody knows (method, section 4).
 */
export function childrenOfCase(
  each: Case,
  register: ContactRegister,
  unplaced: readonly ContactLine[],
  period: Period,
  findings: Findings,
): number | null {
  // A row without school may be a child of this one.
  if (unplaced.length > 0) return null;
  const { name, place, places, written } = each;
  const found = register.childrenIn(period);
  if (found.kind === 'uncertain') return null;
  if (found.kind === 'noRegister') {
    if (written.children === null)
      findings.add('warning', 'children.none', place, { case: name, register: false });
    return written.children;
  }
  if (written.children !== null && written.children !== found.count) {
    const facts = { case: name, written: written.children, counted: found.count };
    findings.add('warning', 'children.differ', places.children ?? place, facts);
  }
  if (found.count > 0) return found.count;
  findings.add('warning', 'children.none', place, { case: name, register: true });
  return null;
}
