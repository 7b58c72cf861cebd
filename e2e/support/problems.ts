/** What a page must not do while nobody looks: report errors, or ask anyone but its own server. */
import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** What a test expects; it may add to both while it runs. */
export interface Allowed {
  /** Such as `http://127.0.0.1:40123`. */
  origins: string[];
  /** A problem that matches any of them is none. */
  problems: RegExp[];
  /** Servers that have been told to stop: what a page still asks of them fails as it may. */
  stopped: Set<string>;
}

/** Goes on collecting for as long as the context lives. Gives what has been found when it is asked. */
export function collectProblems(context: BrowserContext, allowed: Allowed): () => string[] {
  const problems: string[] = [];

  context.on('console', (message: ConsoleMessage) => {
    // Violations of the Content-Security-Policy come as errors too.
    if (message.type() !== 'error') return;
    const isUnanswered = message.text().startsWith('Failed to load resource');
    if (isUnanswered && allowed.stopped.has(originOf(message.location().url))) return;
    problems.push(`Console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    problems.push(`Uncaught in the page: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request: Request) => {
    // `data:` and `blob:` stay inside of the browser.
    const leaves = /^(https?|wss?):/.test(request.url());
    if (leaves && !allowed.origins.includes(new URL(request.url()).origin)) {
      problems.push(`Request to another origin: ${request.url()}`);
    }
  });
  context.on('page', (page: Page) => {
    page.on('crash', () => problems.push(`The page crashed: ${page.url()}`));
  });

  return () => problems.filter((problem) => !allowed.problems.some((pattern) => pattern.test(problem)));
}

/** Of scripts without an address, such as those that a test runs, it is empty. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
