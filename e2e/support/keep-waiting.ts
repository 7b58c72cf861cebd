import type { Page } from '@playwright/test';

/** Keeps a page waiting for what it asks for at these addresses, until the function that it gives is called. */
export async function keepWaiting(page: Page, addresses: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await promise;
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  });
  return resolve;
}
