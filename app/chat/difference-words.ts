import type { DifferenceWords } from '#lib/export/describe-difference.ts';
import type { Language } from '../language/language.ts';

/** What the articles differ on, in the language of the interface. */
export function differenceWords({ say, list, number }: Language): DifferenceWords {
  const spelled = say('difference.counts').split(' ');
  return {
    heading(matter, count) {
      const words = say(`difference.${matter}`);
      return matter === 'time'
        ? words
        : say('difference.accounts', { count, matter: words, spelled: spelled[count] ?? number(count) });
    },
    sureness: (sureness) => say(`difference.${sureness}`),
    time: (when) => say(`difference.${when}`),
    source({ kind, name }, article) {
      if (kind === 'article') return say('difference.itself', { article });
      if (kind === 'unnamed')
        return name === undefined ? say('difference.unnamed') : say('difference.withoutName', { name });
      return name ?? say(`difference.${kind}`);
    },
    origin(name, citations, all) {
      if (citations.length < 2) return say('difference.origin', { name });
      const both = citations.length === 2;
      if (all) return say(both ? 'difference.origin.bothAccounts' : 'difference.origin.allAccounts', { name });
      const numbers = list(citations.map(String));
      return say(both ? 'difference.origin.both' : 'difference.origin.all', { numbers, name });
    },
  };
}
