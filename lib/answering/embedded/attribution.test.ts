import { describe, expect, it } from 'vitest';
import { attributionOf } from './attribution.ts';

const article = { id: 'pact', hash: 'hash' };

describe('who is quoted', () => {
  it.each<[{ title: string; outlet?: string; author?: string }, string, string]>([
    [{ title: 'A pact', outlet: 'The Coast', author: 'Ines Okafor' }, 'The Coast', 'the outlet first'],
    [{ title: 'A pact', author: 'Ines Okafor' }, 'Ines Okafor', 'else the author'],
    [{ title: 'The pact of Brenwick' }, '*The pact of Brenwick*', 'else the article by its title'],
    [{ title: 'Signed and sealed: what the pact of Brenwick means' }, '*Signed and sealed*', 'without its second half'],
    [{ title: 'Pact: what it means' }, '*Pact: what it means*', 'but not by a single word'],
    [{ title: 'The *new* pact of Brenwick' }, '*The new pact of Brenwick*', 'emphasis would end the emphasis'],
  ])('%j is %s: %s', (given, name) => {
    expect(attributionOf({ ...article, ...given })).toBe(name);
  });

  it('is nobody when the article is not known', () => {
    expect(attributionOf(undefined)).toBe('');
  });
});
