import { describe, expect, it } from 'vitest';
import { scored, type GivenArticle } from './evidence.test-data.ts';
import { bestSentences, overlapOf, selectSentences } from './select.ts';

const ROOMY = { sentences: 6, words: 200 };
const select = (question: string, kind: Parameters<typeof selectSentences>[1], ...articles: GivenArticle[]) =>
  selectSentences(scored(question, ...articles), kind, ROOMY).map(({ sentence }) => sentence.text);

const COPY = 'The ferry to the island was late on Monday because of ice.';

describe('selecting sentences', () => {
  it('drops near copies within an article, and keeps what another article says alike: it is a second source', () => {
    const chosen = select(
      'Why was the ferry to the island late?',
      'reason',
      { id: 'a', sentences: [COPY, 'The ferry to the island was late on Monday because of the ice.'] },
      { id: 'b', sentences: [COPY] },
    );
    expect(chosen).toEqual([COPY, COPY]);
  });

  it('hears every article on a reason', () => {
    const chosen = select(
      'Why was the ferry late?',
      'reason',
      { id: 'a', sentences: ['The ferry was late because of ice.', 'The ferry is white.'] },
      { id: 'b', sentences: ['The ferry was late owing to a strike.'] },
      { id: 'c', sentences: ['The ferry was late on Monday.'] },
    );
    expect(chosen).toContain('The ferry was late owing to a strike.');
    // It repeats the question and gives no reason.
    expect(chosen).not.toContain('The ferry was late on Monday.');
  });

  it('adds nothing that says less to a plain question than the sentence which answers it', () => {
    const chosen = select('Which engineer repaired the old bridge?', 'open', {
      id: 'a',
      sentences: ['The engineer Brandt repaired the old bridge.', 'The bridge was painted.'],
    });
    expect(chosen).toEqual(['The engineer Brandt repaired the old bridge.']);
  });

  it('leaves out what has little to do with the question', () => {
    const chosen = select(
      'When did the ferry to the island sink?',
      'date',
      { id: 'a', sentences: ['The ferry to the island sank in 1890.'] },
      { id: 'b', sentences: ['The opera opened in 1923.'], relevance: 0.2 },
    );
    expect(chosen).toEqual(['The ferry to the island sank in 1890.']);
  });

  it('keeps to the most sentences and words, but always gives one', () => {
    const all = scored('Was the ferry late?', {
      id: 'a',
      sentences: [
        'The ferry was late on Monday.',
        'The ferry was late again with forty guests.',
        'The ferry left late.',
      ],
    });
    expect(selectSentences(all, 'open', { sentences: 2, words: 200 })).toHaveLength(2);
    expect(selectSentences(all, 'open', { sentences: 9, words: 3 })).toHaveLength(1);
    expect(selectSentences([], 'open', ROOMY)).toEqual([]);
  });
});

describe('the best sentences', () => {
  it('are as many as asked for, without near copies, whatever article they are from', () => {
    const all = scored('Why was the ferry late?', {
      id: 'a',
      sentences: [COPY, `Again: ${COPY}`, 'Nobody knows why it sank.'],
    });
    expect(bestSentences(all, 2)).toHaveLength(2);
    expect(bestSentences(all, 9).filter(({ sentence }) => sentence.text.endsWith(COPY))).toHaveLength(1);
  });
});

describe('the overlap of two sentences', () => {
  it('is the share of the shorter one, whichever comes first', () => {
    const [one, other] = scored('ferry', { id: 'a', sentences: ['red ferry', 'red boat with a sail'] });
    expect(overlapOf(one!, other!)).toBeCloseTo(0.5);
    expect(overlapOf(other!, one!)).toBeCloseTo(0.5);
    expect(overlapOf(one!, one!)).toBe(1);
  });
});
