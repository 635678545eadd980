/** The rules of axe for pages that everybody can use: https://github.com/dequelabs/axe-core */
import axe from 'axe-core';
import type { Locator } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Holds the page in which this element is against the rules, as it is now. */
export async function expectNothingSerious(element: Locator, state: string): Promise<void> {
  // Straight into the page: its policy would stop a script.
  await element.evaluate(axe.source);
  const violations = await element.evaluate(async ({ ownerDocument }): Promise<readonly Violation[]> => {
    const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
    return (await inPage.run(ownerDocument, { resultTypes: ['violations'] })).violations;
  });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const described = serious.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
  expect({ state, described }).toEqual({ state, described: [] });
}
