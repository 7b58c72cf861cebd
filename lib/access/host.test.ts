import { describe, expect, it } from 'vitest';
import { hostRefusal } from './host.ts';

const ALONE = { host: '127.0.0.1', allowedHosts: [] };

describe('the host that a request asks for', () => {
  it.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:1', '[::1]:3000', '127.8.8.8'])('may be %s', (asked) => {
    expect(hostRefusal(asked, ALONE)).toBeUndefined();
  });

  it.each([
    '',
    'footnote.invalid',
    '127.0.0.1.footnote.invalid',
    'reader@127.0.0.1',
    '127.0.0.1@footnote.invalid',
    '192.168.1.20:3000',
    // A name of its own to a browser, and another origin.
    'localhost.',
    '0.0.0.0:3000',
  ])('may not be "%s" on a server for this machine', (asked) => {
    expect(hostRefusal(asked, ALONE)).toContain(`asks for "${asked}"`);
  });

  it('may be one of those that are set, in any case and with any port, and no other', () => {
    const reachable = { host: '0.0.0.0', allowedHosts: ['footnote.example'] };
    expect(hostRefusal('Footnote.Example:8443', reachable)).toBeUndefined();
    expect(hostRefusal('footnote.invalid', reachable)).toMatch(
      /answers at 127\.0\.0\.1, localhost and footnote\.example/,
    );
  });

  it('may be any where other machines may ask and no names are set', () => {
    expect(hostRefusal('whatever', { host: '0.0.0.0', allowedHosts: [] })).toBeUndefined();
  });
});
