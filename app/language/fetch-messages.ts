import type { Messages } from './language.ts';
import type { Locale } from './locales.ts';

/** The server is another version than the page by now. */
export class OutdatedPage extends Error {}

/**
 * All that the interface says in one language. Without a network it comes from what the browser or the service worker has kept of it.
 *
 * @param build of the page: the words of another one do not fit it
 * @throws {OutdatedPage} when the server has none for this build, and otherwise where they cannot be had
 */
export async function fetchMessages(locale: Locale, build: string): Promise<Messages> {
  const response = await fetch(`/language/${locale}?build=${encodeURIComponent(build)}`);
  if (response.status === 404) throw new OutdatedPage();
  if (!response.ok) throw new Error(`The words came with status ${response.status}.`);
  return (await response.json()) as Messages;
}
