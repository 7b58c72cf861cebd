import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '#lib/text/stop-words.ts';
import { synonymsOf } from '#lib/text/synonyms.ts';
import { words } from '#lib/text/words.ts';
import {
  DERIVATIONS,
  type Direction,
  type Group,
  INFLECTIONS,
  THEMES,
  parseDirections,
  parseGroups,
} from './groups.ts';

// Pairs of which a question about one must not be answered with the other.
const OPPOSITES = `
rise fall, increase decrease, grow shrink, raise lower, expand contract, confirm deny, admit deny, accept reject, approve reject
agree disagree, support oppose, buy sell, buyer seller, purchase sell, import export, importer exporter, win lose, victory defeat
winner loser, success failure, succeed fail, begin end, start stop, start finish, open close, enter leave, arrive depart
send receive, give receive, lend borrow, profit loss, surplus deficit, income spending, rich poor, wealth poverty
cheap expensive, ally enemy, friend enemy, ally rival, friendly hostile, love hate, hope fear, optimism pessimism
trust distrust, peace war, ceasefire war, attack defend, advance retreat, armament disarmament, deploy withdraw, release arrest
free imprison, guilty innocent, convict acquit, legal illegal, allow ban, permit forbid, allow prevent, encourage discourage
predecessor successor, former future, past future, early late, first last, old new, old young, temporary permanent, short long
big small, high low, hot cold, day night, summer winter, north south, east west, maximum minimum, majority minority
strong weak, strengthen weaken, improve worsen, best worst, good bad, true false, right wrong, safe dangerous, public secret
known unknown, possible impossible, likely unlikely, certainty doubt, easy difficult, domestic foreign, urban rural
civilian soldier, husband wife, man woman, boy girl, son daughter, brother sister, father mother, birth death, born died
alive dead, marriage divorce, wedding funeral, build destroy, create destroy, join leave, unite divide, include exclude
same different, similar different, together alone, remember forget, ask answer, praise criticise, thank blame, reward punish
hire dismiss, appoint dismiss, employer employee, teacher student, unemployment employment, tighten loosen, impose lift
fast slow, accelerate slow, often rarely, sign revoke, ratify repeal, keep abandon, hide reveal, appear disappear, find lose
save waste, happy sad, loyal disloyal, obey defy, comply violate, cause result, cause prevent, health illness, full empty
democracy dictatorship, republic monarchy, victim perpetrator, inflation deflation, boom recession, Russia Ukraine
Israel Palestine, India Pakistan, Iran Iraq, Armenia Azerbaijan, China Taiwan
`
  .split(/[,\n]/)
  .map((pair) => pair.trim().split(' '))
  .filter((pair) => pair.length === 2);

// A conflict or a region has two sides that are named beside it.
const NAMES_TWO_SIDES = new Set(['Nagorno-Karabakh', 'Caucasus']);

function key(member: string): string {
  return words(member)
    .map((word) => word.term)
    .join(' ');
}

function membersOf(group: Group): string[] {
  return [...group.close, ...group.loose];
}

function hasOpposites(group: Group): boolean {
  const keys = new Set(membersOf(group).map(key));
  return OPPOSITES.some(([one = '', other = '']) => keys.has(key(one)) && keys.has(key(other)));
}

function asksForOpposite({ asked, kinds }: Direction): boolean {
  const [left, right] = [new Set(asked.map(key)), new Set(kinds.map(key))];
  return OPPOSITES.some(
    ([one = '', other = '']) =>
      (left.has(key(one)) && right.has(key(other))) || (left.has(key(other)) && right.has(key(one))),
  );
}

function repeats(members: string[]): boolean {
  return new Set(members.map(key)).size < members.length;
}

it('reads groups and directions line by line, whatever blank lines stand between', () => {
  const theme = '\nput off, postpone | wait\n\nweapon, means of attack > drone, missile\n';
  expect(parseGroups(theme)).toEqual([{ close: ['put off', 'postpone'], loose: ['wait'] }]);
  expect(parseDirections(theme)).toEqual([{ asked: ['weapon', 'means of attack'], kinds: ['drone', 'missile'] }]);
});

describe.each(Object.entries({ ...THEMES, ...INFLECTIONS, ...DERIVATIONS }))('the groups of %s', (_name, text) => {
  const groups = parseGroups(text);

  it('have two members or more, one of them close', () => {
    expect(groups.filter((group) => group.close.length < 1 || membersOf(group).length < 2)).toEqual([]);
  });

  it('name no word twice, in whatever form', () => {
    expect(groups.filter((group) => repeats(membersOf(group)))).toEqual([]);
  });
});

describe.each(Object.entries(THEMES))('the lines of %s', (_name, text) => {
  const groups = parseGroups(text);
  const directions = parseDirections(text);
  const kinds = directions.flatMap((direction) => direction.kinds);
  const members = [...groups.flatMap(membersOf), ...kinds];

  it('hold no two words that are opposites', () => {
    const rest = groups.filter((group) => !NAMES_TWO_SIDES.has(group.close[0] ?? ''));
    expect(rest.filter(hasOpposites)).toEqual([]);
  });

  it('have in each direction something that is asked and something that may answer it, no word twice on its side', () => {
    const wrong = ({ asked, kinds: answers }: Direction): boolean =>
      asked.length === 0 || answers.length === 0 || repeats(asked) || repeats(answers);
    expect(directions.filter(wrong)).toEqual([]);
    expect(directions.filter(asksForOpposite)).toEqual([]);
  });

  it('have one arrow or one bar a line, and no more', () => {
    expect(text.split('\n').filter((line) => line.replace(/[^|>]/g, '').length > 1)).toEqual([]);
  });

  it('offer no stop word, which would stand for a word and never be found', () => {
    // In capitals these are names: `words` says so too.
    const names = new Set(['US', 'WHO']);
    expect(members.filter((member) => STOP_WORDS.has(member.toLowerCase()) && !names.has(member))).toEqual([]);
  });

  it('leave "US" to the country, since its term is that of "use" too', () => {
    expect(members.filter((member) => key(member) === 'us' && member !== 'US')).toEqual([]);
  });
});

it('no word is given by its opposite, whatever groups the two are in', () => {
  const given = ([one = '', other = '']: string[]): boolean =>
    synonymsOf(key(one)).some(({ term }) => term === key(other));
  expect(OPPOSITES.filter((pair) => given(pair) || given(pair.toReversed()))).toEqual([]);
});
