import { parseDirections } from './theme-lines.ts';

/**
 * Tables of the world become directions of the lexicon: what is said alike of every country is written once, here. A table
 * has one row a line, its columns parted by bars, the entries of a column by commas. Its columns are named with each function.
 */

/**
 * Columns: names of the country, its adjectives, capital (or seat of government, by which the press calls the government),
 * currency. A capital in brackets is only the seat of government.
 */
export function countryLines(table: string): string {
  return lines(table, ([names = [], adjectives = [], places = [], currency = []]) => {
    const seats = places.map((place) => place.replace(/^\((.*)\)$/, '$1'));
    const capitals = places.filter((place) => seats.includes(place));
    const called = [...pairs(adjectives, ['capital']), ...names.map((name) => `capital of ${name}`)];
    const governing = [
      ...pairs(adjectives, ['government', 'authorities', 'leadership', 'officials', 'side']),
      ...names.flatMap((name) => [`government of ${name}`, `authorities of ${name}`]),
    ];
    const money = [...pairs(adjectives, ['currency']), ...names.map((name) => `currency of ${name}`)];
    return [
      direction(called, capitals),
      ...capitals.map((capital) => direction([capital], called)),
      direction(governing, seats),
      direction(money, currency),
    ];
  });
}

/** Columns: names of the country, its adjectives, offices, surnames of those who held them, known best first. */
export function leaderLines(table: string): string {
  return lines(table, ([names = [], adjectives = [], offices = [], people = []]) => {
    const titles = [...new Set([...offices, 'leader', 'ruler'])];
    const asked = [
      ...pairs(adjectives, titles),
      ...titles.flatMap((title) => names.map((name) => `${title} of ${name}`)),
    ];
    const state = adjectives.map((adjective) => `head of the ${adjective} state`);
    const written = [...pairs(adjectives, [...offices, 'leader'])];
    return [direction([...asked, ...state], people), ...people.map((person) => direction([person], written))];
  });
}

/** Columns: adjectives of a region or bloc, other names for its members, the countries. */
export function regionLines(table: string): string {
  return lines(table, ([adjectives = [], others = [], members = []]) => [
    direction([...pairs(adjectives, ['country', 'state', 'nation', 'republic', 'member']), ...others], members),
  ]);
}

/** Columns: names of the country, its adjectives, nouns ("parliament", "lawmakers"), and what bears such a name there. */
export function nationalLines(table: string): string {
  return lines(table, ([names = [], adjectives = [], nouns = [], bearers = []]) => [
    direction(
      [
        ...pairs(adjectives, nouns),
        ...nouns.flatMap((noun) => names.flatMap((name) => [`${noun} of ${name}`, `${noun} in ${name}`])),
      ],
      bearers,
    ),
  ]);
}

/** Descriptions that stand for a name, of those that ask for it: the first of a line are those that texts use. */
const MOST_DESCRIPTIONS = 3;

/** Directions as they are, and each name also by what it is called: who asks for Peskov is told of "the Kremlin spokesman". */
export function bothWays(directions: string): string {
  const back = parseDirections(directions).flatMap(({ asked, kinds }) => {
    const descriptions = asked.filter((member) => member.includes(' ')).slice(0, MOST_DESCRIPTIONS);
    return kinds.filter((kind) => /^\p{Lu}/u.test(kind)).map((name) => direction([name], descriptions));
  });
  return [directions, ...back.filter(Boolean)].join('\n');
}

function lines(table: string, read: (columns: string[][]) => string[]): string {
  const rows = table.split('\n').filter((row) => row.trim() !== '');
  return rows
    .flatMap((row) => read(row.split('|').map(entries)))
    .filter(Boolean)
    .join('\n');
}

function entries(column: string): string[] {
  return column
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function pairs(adjectives: string[], nouns: string[]): string[] {
  return adjectives.flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));
}

/** Nothing for a column that is empty. */
function direction(asked: string[], kinds: string[]): string {
  return asked.length === 0 || kinds.length === 0 ? '' : `${asked.join(', ')} > ${kinds.join(', ')}`;
}
