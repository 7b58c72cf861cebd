/** What a page must not do while nobody looks: report errors, or ask anyone but its own server. */
import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** Goes on collecting for as long as the context lives. `allowed` may grow while a test runs. */
export function collectProblems(context: BrowserContext, origin: string, allowed: readonly RegExp[]): () => string[] {
  const problems: string[] = [];

  context.on('console', (message: ConsoleMessage) => {
    // Violations of the Content-Security-Policy come as errors too.
    if (message.type() !== 'error') return;
    problems.push(`Console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    problems.push(`Uncaught in the page: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    // `data:` and `blob:` stay inside of the browser.
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host) {
      problems.push(`Request to another origin: ${request.url()}`);
    }
  });
  context.on('page', (page: Page) => {
    page.on('crash', () => problems.push(`The page crashed: ${page.url()}`));
  });

  return () => problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
}
