import { describe, expect, test } from 'vitest';
import { comesFromElsewhere, turnedAway } from './door.ts';

const LOOPBACK = { host: '127.0.0.1', allowedHosts: [] };
const EVERYWHERE = { host: '0.0.0.0', allowedHosts: [] };

function request(method: string, headers: Record<string, string>): Request {
  return new Request('http://127.0.0.1:3000/api/chat', { method, headers });
}

describe('the door of a server on loopback', () => {
  test.each(['127.0.0.1:3000', '127.0.0.1', 'localhost:8080', '[::1]:3000', 'LOCALHOST:3000'])(
    'lets %s in, a loopback name with any port',
    (host) => {
      expect(turnedAway(request('GET', { host }), LOOPBACK)).toBeUndefined();
    },
  );

  test.each([
    ['evil.example', 'a name of somebody else that resolves to 127.0.0.1'],
    ['127.0.0.1.evil.example', 'only begins like a loopback address'],
    ['reader@127.0.0.1', 'not a host'],
    ['192.168.1.20:3000', 'the machine seen from outside'],
    ['', 'no Host at all'],
  ])('turns "%s" away: %s', (host) => {
    expect(turnedAway(request('GET', { host }), LOOPBACK)).toContain(`"${host}"`);
  });

  test.each([
    ['http://evil.example', 'another site'],
    ['http://localhost:4000', 'another program on this machine'],
    ['null', 'a sandboxed frame or a file'],
  ])('turns away a question that comes from %s: %s', (origin) => {
    const post = request('POST', { host: 'localhost:3000', origin });
    expect(turnedAway(post, LOOPBACK)).toContain(`"${origin}"`);
  });

  test('takes a question from its own page, and one that names no origin (a command line)', () => {
    const host = 'localhost:3000';
    expect(turnedAway(request('POST', { host, origin: 'http://localhost:3000' }), LOOPBACK)).toBeUndefined();
    expect(turnedAway(request('POST', { host }), LOOPBACK)).toBeUndefined();
  });
});

describe('the door of a server on another address', () => {
  test('takes any name, for it cannot know its own, but no question from another site', () => {
    const host = 'footnote.example';
    expect(turnedAway(request('GET', { host }), EVERYWHERE)).toBeUndefined();
    expect(turnedAway(request('POST', { host, origin: 'https://footnote.example' }), EVERYWHERE)).toBeUndefined();
    expect(turnedAway(request('POST', { host, origin: 'https://evil.example' }), EVERYWHERE)).toBeDefined();
  });
});

describe('the door of a server behind a proxy', () => {
  test('takes the names that are set, besides those of loopback, and no others', () => {
    const door = { host: '127.0.0.1', allowedHosts: ['footnote.example'] };
    expect(turnedAway(request('GET', { host: 'Footnote.example:8443' }), door)).toBeUndefined();
    expect(turnedAway(request('GET', { host: 'localhost:3000' }), door)).toBeUndefined();
    expect(turnedAway(request('GET', { host: 'evil.example' }), door)).toBe(
      'Footnote answers at 127.0.0.1, localhost and footnote.example only, and this request asks for "evil.example".',
    );
    // With names set, a server on every address holds to them too.
    expect(turnedAway(request('GET', { host: 'evil.example' }), { ...door, host: '0.0.0.0' })).toBeDefined();
  });
});

test.each([
  ['cross-site', true],
  ['same-site', true],
  ['same-origin', false],
  ['none', false],
  [undefined, false],
])('a request that a browser calls %s is from elsewhere: %s', (from, elsewhere) => {
  const headers = new Headers(from === undefined ? {} : { 'sec-fetch-site': from });
  expect(comesFromElsewhere(headers) !== undefined).toBe(elsewhere);
});
