import { describe, expect, test } from 'vitest';
import { isOpenSession, openSession, readCookie, SESSION_SECONDS } from './session.ts';

const NOW = Date.UTC(2026, 0, 1);
const LATER = NOW + SESSION_SECONDS * 1_000;

describe('a session', () => {
  test('counts from signing in until it runs out', () => {
    const value = openSession('open-sesame', NOW);
    expect(isOpenSession(value, 'open-sesame', NOW)).toBe(true);
    expect(isOpenSession(value, 'open-sesame', LATER - 1)).toBe(true);
    expect(isOpenSession(value, 'open-sesame', LATER)).toBe(false);
  });

  test('ends when the token changes, and does not hold the token', () => {
    const value = openSession('open-sesame', NOW);
    expect(isOpenSession(value, 'open-sesame-2', NOW)).toBe(false);
    expect(value).not.toContain('sesame');
  });

  test('cannot be made up or prolonged', () => {
    const [until, proof] = openSession('open-sesame', NOW).split('.');
    for (const value of [
      '',
      '.',
      'x',
      `${until}.`,
      `${Number(until) + 1}.${proof}`,
      `0${until}.${proof}`,
      `${until}.${'A'.repeat(43)}`,
    ]) {
      expect([value, isOpenSession(value, 'open-sesame', NOW)]).toEqual([value, false]);
    }
  });
});

test('a cookie is found among others, whatever they hold', () => {
  expect(readCookie('a=1; footnote_session=12.ab; c=%E0%A4%A', 'footnote_session')).toBe('12.ab');
  expect(readCookie('x_footnote_session=1; =; footnote_session', 'footnote_session')).toBeUndefined();
  expect(readCookie(null, 'footnote_session')).toBeUndefined();
});
