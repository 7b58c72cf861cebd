import { describe, expect, test } from 'vitest';
import { nearest, UnreadPlaces } from './unread.ts';

const placesOf = (...all: { path: string; ids?: string[] }[]): UnreadPlaces =>
  new UnreadPlaces(all.map(({ path, ids }) => ({ skip: { path, reason: 'it cannot be read (EIO)' }, ids })));
const holderOf = (places: UnreadPlaces, id: string): string | undefined => places.holderOf(id)?.skip.path;

describe('an article that was not found', () => {
  test('may be in the file that has its name, whatever the suffix', () => {
    const places = placesOf({ path: 'coast/pact.v2.MD' }, { path: 'notes.xyz' });
    expect(holderOf(places, 'coast/pact.v2')).toBe('coast/pact.v2.MD');
    // An article of its own, in a folder of that name; no article is read from the other file.
    for (const id of ['coast/pact.v2/one', 'coast/pact', 'pact.v2', 'notes']) {
      expect(holderOf(places, id)).toBeUndefined();
    }
  });

  test('may be anywhere below a folder, and not beside it', () => {
    const places = placesOf({ path: 'coast' });
    expect(holderOf(places, 'coast/pact')).toBe('coast');
    expect(holderOf(places, 'coast/north/pact')).toBe('coast');
    for (const id of ['coast', 'coastal/pact', '/coast/pact', '', '/']) expect(holderOf(places, id)).toBeUndefined();
  });

  test('may be where it was found before', () => {
    const places = placesOf({ path: 'wire.jsonl', ids: ['n1'] }, { path: 'coast', ids: ['https://a.example/2'] });
    expect(holderOf(places, 'n1')).toBe('wire.jsonl');
    expect(holderOf(places, 'https://a.example/2')).toBe('coast');
    expect(holderOf(places, 'n2')).toBeUndefined();
  });

  test('may be in a file of lines of which nothing is known', () => {
    const places = placesOf({ path: 'bridge.md' }, { path: 'wire.jsonl' });
    expect(holderOf(places, 'n2')).toBe('wire.jsonl');
    expect(places.isGuess(places.holderOf('n2')!)).toBe(true);
    expect(places.isGuess(places.holderOf('bridge')!)).toBe(false);
  });
});

test('the nearest folder is that of the longest path', () => {
  const all = new Map([['a', 1]]).set('a/b', 2);
  expect(['a', 'a/b', 'a/b/c/d', 'a/c', 'ab'].map((at) => nearest(at, all))).toEqual([1, 2, 2, 1, undefined]);
});
