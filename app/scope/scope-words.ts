import type { AskedScope } from '#lib/chat-protocol.ts';
import type { Scope } from '#lib/domain.ts';
import type { Language } from '../language/language.ts';

const MOST_NAMED = 2;

/** "Izvestia and “Three events in a week”", with how many more there are. */
export function scopeWords({ outlets, articles }: AskedScope, { say, list }: Language): string {
  const names = [...outlets, ...articles.map(({ title }) => say('scope.quoted', { title }))];
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  if (shown.length < names.length) shown.push(say('scope.more', { count: names.length - shown.length }));
  return list(shown);
}

/** As a request says it: articles by their ids alone. */
export function requestedScope(scope: AskedScope | undefined): Scope | undefined {
  return scope && { outlets: scope.outlets, articles: scope.articles.map(({ id }) => id) };
}
