import { expect, test } from 'vitest';
import { randomNumbers } from './contract/sample.ts';
import { TermCounter } from './count-terms.ts';

test('terms are found as often as splitting the text finds them', () => {
  const random = randomNumbers(5);
  // "Aa" and "BB" have one hash, and so have "AaAa" and "BBBB"; one term begins or ends as another does.
  const terms = ['Aa', 'BB', 'AaAa', 'BBBB', 'a', 'aa', 'b', 'ирак', 'иран', 'constructor', '__proto__', '3.5'];
  for (let round = 0; round < 500; round++) {
    const words = Array.from({ length: 12 }, () => terms[Math.floor(random() * terms.length)]!);
    const wanted = terms.filter(() => random() < 0.4);
    const found: string[] = [];
    new TermCounter(wanted).find(words.join(' '), (term) => found.push(term));
    expect(found).toEqual(words.filter((word) => wanted.includes(word)));
  }
});

test('nothing is found in an empty text, nor by nobody', () => {
  const found: string[] = [];
  new TermCounter(['a']).find('', (term) => found.push(term));
  new TermCounter([]).find('a b', (term) => found.push(term));
  expect(found).toEqual([]);
});
