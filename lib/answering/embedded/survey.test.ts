import { describe, expect, it } from 'vitest';
import { questionKind } from '#lib/text/question-kind.ts';
import { askedOf, evidenceOf, type GivenArticle } from './evidence.test-data.ts';
import { scoreSentences } from './score.ts';
import { survey } from './survey.ts';

const ARTICLES: GivenArticle[] = [
  {
    id: 'coast',
    outlet: 'The Coast',
    sentences: [
      'The ferry to the island was late again on Monday because of ice.',
      'The council of Brenwick wants a bridge over the Tarn within four years.',
      'Farmers of the valley fear the toll of a bridge more than the ice.',
    ],
  },
  { id: 'valley', outlet: 'Valley Gazette', sentences: ['A new ferry will be built in the yard of Brenwick.'] },
];
const write = (
  question: string,
  { whole = false, most = undefined as number | undefined, articles = ARTICLES } = {},
) => {
  const evidence = evidenceOf(...articles);
  const asked = askedOf(question);
  const query = whole ? { ...asked, terms: [] } : asked;
  const kind = questionKind(question);
  const pieces = survey(query, kind, evidence, scoreSentences(query, kind, evidence), most);
  return pieces && [...pieces].join('');
};

describe('an answer that looks over whole articles', () => {
  it('sums up when nothing else is asked', () => {
    expect(write('Summarise the article of The Coast.', { whole: true, articles: ARTICLES.slice(0, 1) })).toMatch(
      /^The Coast, point by point:\n\n- “/,
    );
  });

  it('keeps to the number of sentences that the question names', () => {
    const text = write('Summarise the article in two sentences.', { whole: true, articles: ARTICLES.slice(0, 1) });
    expect(text!.match(/\[\^\d+\]/g)).toHaveLength(2);
  });

  it.each(['no more than 0 sentences', '0 sentences', 'zero sentences'])(
    'gives one sentence to whoever asks for %s',
    (length) => {
      const text = write(`Summarise the article in ${length}.`, { whole: true, articles: ARTICLES.slice(0, 1) });
      expect(text!.match(/\[\^\d+\]/g)).toHaveLength(1);
    },
  );

  it('is brief when a brief summary is asked', () => {
    const long = {
      ...ARTICLES[0]!,
      sentences: Array.from({ length: 20 }, (_, n) => `Ferry ${n} of company ${n} carries mail ${n} to island ${n}.`),
    };
    const count = (question: string) => write(question, { whole: true, articles: [long] })!.match(/\[\^\d+\]/g)!.length;
    expect(count('Give me a short summary of the article.')).toBeLessThan(count('Give me a summary of the article.'));
  });

  it('collects when a summary of a matter is asked, and keeps it as short as a note when only asked what is said', () => {
    for (const question of ['What are the main points on the ferry?', 'What do the articles say about the ferry?']) {
      const text = write(question);
      expect(text).toContain('The Coast: “The ferry to the island');
      expect(text).toContain('Valley Gazette: “A new ferry');
      expect(text).not.toContain('council');
    }
  });

  it('sets side by side', () => {
    expect(write('Compare what The Coast and the Valley Gazette say about the ferry.')).toMatch(
      /The Coast: “.*Valley Gazette: “/s,
    );
  });

  it.each(['Who wants a bridge?', 'Why was the ferry late?', 'Was the ferry late?'])(
    'is not what this asks: %s',
    (question) => {
      expect(write(question)).toBeUndefined();
    },
  );

  it('leaves the choice to a reader who wants the best few sentences', () => {
    expect(write('What do the articles say about the ferry?', { most: 3 })).toBeUndefined();
  });

  it('collects nothing when nobody says anything on the matter', () => {
    expect(write('What do the articles say about cormorants?')).toBeUndefined();
  });
});
