import { describe, expect, it } from 'vitest';
import { attributionOf } from './attribution.ts';

const article = { id: 'pact', hash: 'hash' };

describe('who is quoted', () => {
  it.each<[{ title: string; outlet?: string; author?: string }, string, string]>([
    [{ title: 'A pact', outlet: 'The Coast', author: 'Ines Okafor' }, 'The Coast', 'the outlet first'],
    [{ title: 'A pact', author: 'Ines Okafor' }, 'Ines Okafor', 'else the author'],
    [{ title: 'The pact of Brenwick' }, '*The pact of Brenwick*', 'else the article by its title'],
    [{ title: 'Signed and sealed: what the pact of Brenwick means' }, '*Signed and sealed*', 'without its second half'],
    [
      { title: 'Signing the Pact That the Two Harbours of Brenwick Have Awaited' },
      '*Signing the Pact…*',
      'a long headline by its first words',
    ],
    [{ title: 'Pact: what it means' }, '*Pact: what it means*', 'but not by a single word'],
    [{ title: 'The *new* pact of Brenwick' }, '*The new pact of Brenwick*', 'emphasis would end the emphasis'],
    [{ title: 'A pact', outlet: 'Coast [^2] & <b>' }, String.raw`Coast \[\^2\] & \<b>`, 'nothing in it is Markdown'],
    [{ title: 'A pact', outlet: '# Coast\n\nToday' }, String.raw`\# Coast Today`, 'on one line, and no heading'],
    [{ title: 'A pact', author: '1. Okafor' }, String.raw`1\. Okafor`, 'a list does not begin'],
    [{ title: 'The pact_of [x](y)' }, String.raw`*The pact_of \[x\](y)*`, 'nor a link in a title'],
    [{ title: '***' }, String.raw`\*\*\*`, 'a title of signs alone keeps them'],
  ])('%j is %s: %s', (given, name) => {
    expect(attributionOf({ ...article, ...given })).toBe(name);
  });

  it('is nobody when the article is not known', () => {
    expect(attributionOf(undefined)).toBe('');
  });
});
