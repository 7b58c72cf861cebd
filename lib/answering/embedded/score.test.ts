import { describe, expect, it } from 'vitest';
import { scored, type GivenArticle } from './evidence.test-data.ts';

const best = (question: string, ...articles: GivenArticle[]) => scored(question, ...articles)[0]!;
const boldOf = (question: string, sentence: string) => {
  const { span } = best(question, { id: 'a', sentences: [sentence] });
  return span && sentence.slice(span.start, span.end);
};

describe('scoring sentences', () => {
  it('puts the sentence first that holds most of the question', () => {
    const sentences = ['The ferry sank.', 'The ferry carries mail to the island.', 'Snow fell.'];
    expect(best('What does the ferry carry to the island?', { id: 'a', sentences }).sentence.n).toBe(2);
  });

  it('lets the heading above and the title speak for a sentence, less than its own words', () => {
    const [one, other] = scored(
      'What is the price of the ferry?',
      { id: 'a', sentences: [['heading', 'The ferry'], 'The price is four crowns.'] },
      { id: 'b', sentences: [['heading', 'The tram'], 'The price is five crowns.'] },
    );
    expect(one!.sentence.text).toBe('The price is four crowns.');
    expect(one!.inContext).toBeGreaterThan(one!.own);
    expect(other!.inContext).toBe(other!.own);
  });

  it('puts a sentence on the same matter first when none has a word of the question', () => {
    const sentences = ['Snow fell on the hills.', 'The spokesman read a statement.', 'The ferry carries mail.'];
    const first = best('Which journalist asked?', { id: 'a', sentences });
    expect(first.sentence.n).toBe(2);
    // It does not hold the words: whether the question is answered at all goes by those.
    expect(first.own).toBe(0);
  });

  it('does not let the last sentence of one article speak for the first of another', () => {
    const [, second] = scored(
      'Which ferry is late?',
      { id: 'a', sentences: ['The ferry sails.'] },
      { id: 'b', sentences: ['It is late.'] },
    );
    expect(second!.inContext).toBe(second!.own);
  });

  it.each([
    [['heading', 'Why the ferry was late'], 'a heading'],
    [['menu', 'Ferry | Mail | Late'], 'a menu'],
    ['Why was the ferry late?', 'a question that the article asks'],
    ['“Why was the ferry late?”', 'a question that somebody asks'],
  ] as [GivenArticle['sentences'][number], string][])('takes no answer from %j: %s', (sentence) => {
    expect(scored('Why was the ferry late?', { id: 'a', sentences: [sentence] })).toEqual([]);
  });

  it('prefers a passage that answers better, and of equals the one that comes first', () => {
    const same = { sentences: ['The ferry was late.'] };
    const order = (...articles: GivenArticle[]) =>
      scored('Was the ferry late?', ...articles).map(({ sentence }) => sentence.articleId);
    expect(order({ id: 'a', ...same, relevance: 0.4 }, { id: 'b', ...same, relevance: 0.9 })).toEqual(['b', 'a']);
    expect(order({ id: 'a', ...same }, { id: 'b', ...same })).toEqual(['a', 'b']);
  });

  it.each([
    [
      'When did the bridge open?',
      'The bridge of 1890 was torn down and the new one opened on 3 March 2025.',
      '3 March 2025',
    ],
    ['How many guests came?', 'Forty guests came with three boats.', 'Forty'],
    ['Who cut the ribbon?', 'Mayor Ada Lindqvist cut the ribbon.', 'Mayor Ada Lindqvist'],
    ['Where was Ada Lindqvist born?', 'Ada Lindqvist was born in Brenwick.', 'Brenwick'],
    ['Why was it postponed?', 'It was postponed because the river rose.', 'because the river rose'],
  ])('marks the words that answer: %s', (question, sentence, words) => {
    expect(boldOf(question, sentence)).toBe(words);
  });

  it('marks nothing that the question says itself, and nothing where no pattern tells', () => {
    expect(boldOf('Who is Ada Lindqvist?', 'Ada Lindqvist cut the ribbon.')).toBeUndefined();
    expect(boldOf('What is the ferry like?', 'The ferry of 1890 is slow.')).toBeUndefined();
  });

  it('is finite for a question without words', () => {
    expect(Number.isFinite(best('And?', { id: 'a', sentences: ['The ferry was late.'] }).score)).toBe(true);
  });
});

describe('a sentence that announces points', () => {
  const LEAD: GivenArticle = { id: 'a', sentences: ['The obstacles to the bridge are:', 'Ice blocks the bridge.'] };

  it('is no answer without them', () => {
    expect(scored('What blocks the bridge?', LEAD).map(({ sentence }) => sentence.text)).toEqual([LEAD.sentences[1]]);
  });

  it('is one with them', () => {
    const points: GivenArticle = { id: 'a', sentences: [LEAD.sentences[0]!, ['item', 'Ice blocks the bridge.']] };
    expect(scored('What blocks the bridge?', points)).toHaveLength(2);
  });
});
