import { describe, expect, test } from 'vitest';
import { turnedAway } from './door.ts';

function request(method: string, headers: Record<string, string>): Request {
  return new Request('http://127.0.0.1:3000/api/chat', { method, headers });
}

describe('the door of a server on loopback', () => {
  test.each(['127.0.0.1:3000', '127.0.0.1', 'localhost:8080', '[::1]:3000', 'LOCALHOST:3000'])(
    'lets %s in, a loopback name with any port',
    (host) => {
      expect(turnedAway(request('GET', { host }), '127.0.0.1')).toBeUndefined();
    },
  );

  test.each([
    ['evil.example', 'a name of somebody else that resolves to 127.0.0.1'],
    ['127.0.0.1.evil.example', 'only begins like a loopback address'],
    ['reader@127.0.0.1', 'not a host'],
    ['192.168.1.20:3000', 'the machine seen from outside'],
    ['', 'no Host at all'],
  ])('turns "%s" away: %s', (host) => {
    expect(turnedAway(request('GET', { host }), '127.0.0.1')).toContain(`"${host}"`);
  });

  test.each([
    ['http://evil.example', 'another site'],
    ['http://localhost:4000', 'another program on this machine'],
    ['null', 'a sandboxed frame or a file'],
  ])('turns away a question that comes from %s: %s', (origin) => {
    const post = request('POST', { host: 'localhost:3000', origin });
    expect(turnedAway(post, '127.0.0.1')).toContain(`"${origin}"`);
  });

  test('takes a question from its own page, and one that names no origin (a command line)', () => {
    const host = 'localhost:3000';
    expect(turnedAway(request('POST', { host, origin: 'http://localhost:3000' }), '127.0.0.1')).toBeUndefined();
    expect(turnedAway(request('POST', { host }), '127.0.0.1')).toBeUndefined();
  });
});

describe('the door of a server on another address', () => {
  test('takes any name, for it cannot know its own, but no question from another site', () => {
    const host = 'footnote.example';
    expect(turnedAway(request('GET', { host }), '0.0.0.0')).toBeUndefined();
    expect(turnedAway(request('POST', { host, origin: 'https://footnote.example' }), '0.0.0.0')).toBeUndefined();
    expect(turnedAway(request('POST', { host, origin: 'https://evil.example' }), '0.0.0.0')).toBeDefined();
  });
});
