/**
 * A visit of a browser to pages that the test itself answers for: no server, no certificate, no network. What else the pages
 * ask for is refused and written down, like everything that goes wrong in them.
 */
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** What waits so long waits in vain: no measure of speed, for a busy computer may take its time. */
export const PATIENCE = 120_000;

/** Answers for all addresses under one origin. */
export type Site = (url: URL) => Promise<Answer> | Answer;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** How the screen is: of a computer with its own colours, or with those of somebody who chose others. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
}

export interface Visit {
  readonly page: Page;
  /** The addresses that pages asked for, in order. */
  readonly asked: readonly string[];
  /**
   * What should not have happened: requests to elsewhere, what the content security policy stopped, errors in a page.
   * A scenario ends with none.
   */
  readonly troubles: readonly string[];
  readonly end: () => Promise<void>;
}

export interface Place {
  /** By origin: "https://voorbeeld.nl". */
  readonly sites: Readonly<Record<string, Site>>;
  /** What code of others writes in the console that is no trouble. */
  readonly harmless?: RegExp;
}

export async function startVisit(
  browser: Browser,
  { sites, harmless }: Place,
  { colorScheme = 'light', forcedColors = false, width = 1280, height = 800 }: Look = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height },
    colorScheme,
    forcedColors: forcedColors ? 'active' : 'none',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  const troubles: string[] = [];
  const asked: string[] = [];
  await answerFor(context, sites, { asked, troubles });
  watch(context, troubles, harmless);
  const page = await context.newPage();
  return { page, asked, troubles, end: () => context.close() };
}

async function answerFor(
  context: BrowserContext,
  sites: Readonly<Record<string, Site>>,
  { asked, troubles }: { readonly asked: string[]; readonly troubles: string[] },
): Promise<void> {
  await context.route('**/*', async (route, request) => {
    const url = new URL(request.url());
    const site = sites[url.origin];
    asked.push(url.href);
    if (site === undefined) {
      troubles.push(`asked of elsewhere: ${wordsOf(request)}`);
      await route.abort();
      return;
    }
    const { status, headers, body } = await site(url);
    if (status !== 200) troubles.push(`answered with ${status}: ${wordsOf(request)}`);
    await route.fulfill({ status, headers: { ...headers }, body });
  });
  await context.routeWebSocket(/.*/, (socket) => {
    troubles.push(`asked of elsewhere: ${socket.url()}`);
    void socket.close();
  });
}

function wordsOf(request: Request): string {
  return `${request.method()} ${request.url()}`;
}

function watch(context: BrowserContext, troubles: string[], harmless: RegExp | undefined): void {
  // The browser tells here too what a content security policy stopped.
  context.on('console', (message) => {
    const text = `in the console: ${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && harmless?.test(text) !== true) troubles.push(text);
  });
  context.on('weberror', (error) => {
    troubles.push(`thrown: ${String(error.error().stack ?? error.error())}`);
  });
}
