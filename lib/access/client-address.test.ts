import { describe, expect, test } from 'vitest';
import { clientAddress, isTrustedProxy, limitKey, parseRange } from './client-address.ts';

describe('the address that a question comes from', () => {
  test('is the other end of the connection, whatever a header says, as long as no proxy is trusted', () => {
    expect(clientAddress('203.0.113.5', '198.51.100.1', [])).toBe('203.0.113.5');
    expect(clientAddress('127.0.0.1', '198.51.100.1', [])).toBe('127.0.0.1');
  });

  test('is what a trusted proxy says, and only what that proxy added itself', () => {
    const trusted = ['10.0.0.0/8', '::1'];
    expect(clientAddress('10.1.2.3', '198.51.100.1', trusted)).toBe('198.51.100.1');
    // The first is what the client wrote to look like another; the proxy appended the second.
    expect(clientAddress('10.1.2.3', '192.0.2.66, 198.51.100.1', trusted)).toBe('198.51.100.1');
    // Two proxies in a row.
    expect(clientAddress('::1', '198.51.100.1, 10.9.9.9', trusted)).toBe('198.51.100.1');
    expect(clientAddress('::ffff:10.1.2.3', '2001:db8::7', trusted)).toBe('2001:db8::7');
    expect(isTrustedProxy('::ffff:10.1.2.3', trusted)).toBe(true);
  });

  test('is the other end again when somebody else passes a header on, or the header is no address', () => {
    expect(clientAddress('203.0.113.5', '198.51.100.1', ['10.0.0.0/8'])).toBe('203.0.113.5');
    for (const header of ['', 'unknown', '<script>', '198.51.100.1, x', null]) {
      expect([header, clientAddress('10.1.2.3', header, ['10.0.0.0/8'])]).toEqual([header, '10.1.2.3']);
    }
  });
});

test('IPv6 addresses of one network share a limit, IPv4 addresses have one each', () => {
  expect(limitKey('2001:db8:0:1::7')).toBe(limitKey('2001:0db8::1:aaaa:bbbb:cccc:dddd'));
  expect(limitKey('2001:db8:0:2::7')).not.toBe(limitKey('2001:db8:0:1::7'));
  expect(limitKey('::1')).toBe('0:0:0:0::/64');
  expect(limitKey('192.0.2.1')).toBe('192.0.2.1');
  expect(limitKey('unknown')).toBe('unknown');
});

test('a range is an address with as many bits as there can be', () => {
  expect(parseRange('10.0.0.0/8')).toEqual({ address: '10.0.0.0', bits: 8, family: 'ipv4' });
  expect(parseRange('::1')).toEqual({ address: '::1', bits: 128, family: 'ipv6' });
  for (const text of ['', 'proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '1.2.3']) {
    expect([text, parseRange(text)]).toEqual([text, undefined]);
  }
});
