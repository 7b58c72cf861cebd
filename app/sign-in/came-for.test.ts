import { describe, expect, test } from 'vitest';
import { addressOf, cameFor, parametersOf } from './came-for.ts';

const ID = '00000000-0000-4000-8000-00000000000c';
const LINK = 'article=sub%2F01&sentence=120-184&hash=ab12&quote=%E2%80%9CIce%E2%80%9D+%26+more%3F';
const leads = (search: string) => addressOf(cameFor(new URLSearchParams(search)));

describe('signing in leads', () => {
  test.each([
    ['to a conversation', `conversation=${ID}`, `/c/${ID}`],
    ['to an article at a sentence', LINK, `/?${LINK}`],
    ['to both', `conversation=${ID}&${LINK}`, `/c/${ID}?${LINK}`],
    ['to an article as a whole', 'article=a&sentence=9-3&hash=1', '/?article=a'],
    ['nowhere else', 'next=//evil.example&conversation=//evil.example&problem=wrong', '/'],
    ['to no sentence without its article', 'sentence=1-2&hash=ab', '/'],
    ['to no article that the form has no room for', `article=${'x'.repeat(5_000)}`, '/'],
  ])('%s', (_where, search, address) => {
    expect(leads(search)).toBe(address);
  });

  test('to a place on this server, whatever the article is called', () => {
    for (const id of ['//evil.example', 'a\r\nSet-Cookie: a', '?x=1&conversation=y', '#'])
      expect(leads(new URLSearchParams({ article: id }).toString())).toMatch(/^\/\?article=[\w.%+-]+$/);
  });
});

test('of what a page was given several times, nothing is taken', () => {
  expect(`${parametersOf({ article: ['a', 'b'], sentence: '1-2', hash: undefined })}`).toBe('sentence=1-2');
});
