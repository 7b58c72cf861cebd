import { expect, it } from 'vitest';
import { MarkerAddress, mayBeginAddress } from './marker-address.ts';

/** How much of a text in round brackets, from the character behind the first on, is read; and whether that is an address. */
function read(text: string): { read: string; isAddress: boolean } {
  const address = new MarkerAddress();
  address.begin(text[1]!);
  let at = 2;
  while (!address.isComplete && at < text.length && address.add(text[at]!)) at++;
  const { isAddress } = address;
  return { read: address.take(), isAddress };
}

it.each([
  ['(http://e.example/z) x', '(http://e.example/z)', true, 'an address'],
  ['(e.example/a_(b)) x', '(e.example/a_(b))', true, 'brackets in it'],
  ['(http://e "A title") x', '(http://e "A title")', true, 'with its title'],
  ['(http://e and) x', '(http://e ', true, 'words behind it are none'],
  ['(in 2001) x', '(in', false, 'a remark'],
  ['(see) x', '(see)', false, 'a word'],
  ['(a.example/`x`)', '(a.example/', true, 'code'],
])('of %s reads %s: %s (%s)', (text, whole, isAddress) => {
  expect(read(text)).toEqual({ read: whole, isAddress });
});

it('holds back no more than an address may have', () => {
  expect(read(`(${'a'.repeat(1_000)}`).read.length).toBeLessThan(300);
});

it('begins with no bracket, blank or code', () => {
  expect(['a', '<', '/'].every(mayBeginAddress)).toBe(true);
  expect([' ', ')', '(', '[', '`', '\\', '【'].some(mayBeginAddress)).toBe(false);
});
