import { parseDirections, parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf } from './meaning.ts';
import { isCity, NATIONS } from './nations.ts';

const baseOf = (name: string) => baseFormOf(fold(name));
const OF = /^capital of (?<country>\S+)$/u;
const IN = /^city in \S/u;

/** Of the base of a capital the bases of its country: of Washington america, usa and us. */
const COUNTRIES_OF = new Map<string, Set<string>>();
const COUNTRIES = new Set<string>();
const CITIES = new Set<string>();
for (const [theme, lines] of Object.entries(THEMES)) {
  if (!/^world (?:countries of|cities)/u.test(theme)) continue;
  for (const { asked, kinds } of parseDirections(lines)) {
    const cities = kinds.filter((kind) => !kind.includes(' ')).map(baseOf);
    const countries = asked.flatMap((phrase) => OF.exec(phrase)?.groups?.['country'] ?? []).map(baseOf);
    if (countries.length > 0 || asked.some((phrase) => IN.test(phrase))) for (const city of cities) CITIES.add(city);
    for (const country of countries) COUNTRIES.add(country);
    for (const city of countries.length > 0 ? cities : [])
      COUNTRIES_OF.set(city, new Set([...(COUNTRIES_OF.get(city) ?? []), ...countries]));
  }
}

/** What lies in them is disputed, or their name is one of another place too: no town is said to lie elsewhere for them. */
const UNSURE = new Set(
  [
    'Israel Palestine Taiwan Kosovo Georgia Ireland Congo',
    'Athens Georgetown Kingston Lima Nassau Santiago Victoria',
  ].flatMap((names) => names.split(' ').map(baseOf)),
);

/** Names of one place in the lexicon: "Brussels" and "EU", "Moscow" and "Kremlin". */
const NAMES = Object.entries(THEMES)
  .filter(([theme]) => theme.startsWith('places'))
  .flatMap(([, groups]) => parseGroups(groups))
  .map(({ close }) => new Set(close.filter((name) => !name.includes(' ')).map(baseOf)));

/**
 * Whether two different names, as bases, may be those of one place, since a town may lie in the state that the other names: Vienna in
 * Austria, or a town that is not known anywhere. Two cities are two, and a capital lies in no other country.
 */
export function mayLieInOther(one: string, other: string): boolean {
  if (NAMES.some((names) => names.has(one) && names.has(other))) return true;
  if (NATIONS.has(one) === NATIONS.has(other)) return false;
  const isTown = (base: string) => isCity(base) || CITIES.has(base);
  if (isTown(one) && isTown(other)) return false;
  return !liesElsewhere(one, other) && !liesElsewhere(other, one);
}

function liesElsewhere(city: string, country: string): boolean {
  const own = COUNTRIES_OF.get(city);
  if (!own || !COUNTRIES.has(country) || own.has(country)) return false;
  return ![city, country, ...own].some((base) => UNSURE.has(base));
}
