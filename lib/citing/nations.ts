import { parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf } from './meaning.ts';

/** Countries and their people, as bases: the first two names of each place in the lexicon ("Iran, Iranian, Tehran …"). */
export const NATIONS: ReadonlySet<string> = new Set(
  Object.entries(THEMES)
    .filter(([theme]) => theme.startsWith('places'))
    .flatMap(([, groups]) => parseGroups(groups))
    .flatMap(({ close }) => close.slice(0, 2))
    .flatMap((name) => (name.includes(' ') ? [] : [baseFormOf(fold(name))])),
);
