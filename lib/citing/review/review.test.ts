import { describe, expect, it } from 'vitest';
import type { ArticleInfo, Citation } from '#lib/domain.ts';
import { reviewAnswer } from './review.ts';

const ARTICLES: ArticleInfo[] = [
  {
    id: 'izvestia',
    title: 'Seal the Deal: Russia and Iran to Sign',
    outlet: 'Izvestia',
    hash: 'i',
    published: '2025-01-15',
  },
  { id: 'column', title: 'Harbour notes', author: 'Mina Berg', hash: 'c' },
];

function citation(n: number, articleId: string, quote: string): Citation {
  return { n, articleId, hash: articleId[0]!, start: 0, end: quote.length, quote };
}

const CITATIONS = [
  citation(
    1,
    'izvestia',
    'Ambassador Kazem Jalali noted that the treaty contains 47 articles and covers all spheres of bilateral cooperation.',
  ),
  citation(2, 'column', 'The harbour was closed for two weeks because of the ice.'),
];

const review = (answer: string) => reviewAnswer(answer, CITATIONS, ARTICLES);
const verdicts = (answer: string) => review(answer).statements.map(({ verdict }) => verdict);

describe('reviewAnswer', () => {
  it.each([
    [
      'Izvestia: “Ambassador Kazem Jalali noted that the treaty contains **47 articles** and covers all spheres of bilateral cooperation.” [^1]',
    ],
    [
      '**Kazem Jalali**, as *Seal the Deal* (Izvestia) has it: “Ambassador Kazem Jalali noted that the treaty contains 47 articles and covers all spheres of bilateral cooperation.” [^1]',
    ],
    ['Izvestia writes that the treaty “contains 47 articles”. [^1]'],
    ['As Mina Berg notes: “The harbour was closed for two weeks because of the ice.” [^2]'],
    ['“The harbour was closed for two weeks because of the ice.” [^2]'],
  ])('calls what the answer quotes word for word quoted: %s', (answer) => {
    expect(review(answer).statements).toMatchObject([{ verdict: 'quoted', reason: '' }]);
  });

  it('reads what an answer has escaped as the article has it', () => {
    const quote = 'The log [^2] says *it froze*, see [the log](https://tarn.example/) & <b>.';
    const article = { id: 'log', title: 'Log [^2] of the *harbour*', outlet: '[Log] *One*', hash: 'l' };
    const answer = String.raw`\[Log] \*One\*: “The log \[\^2\] says \***it froze**\*, see \[the log\](https://tarn.example/) & \<b>.” [^1]`;
    expect(reviewAnswer(answer, [citation(1, 'log', quote)], [article]).statements).toMatchObject([
      { text: `[Log] *One*: “${quote}”`, citations: [1], verdict: 'quoted', reason: '' },
    ]);
  });

  it('gives each statement its verdict and each citation the worst of them', () => {
    const answer =
      'The treaty has forty-seven articles [^1]. It contains 74 articles [^1]. The harbour was shut for a fortnight because of ice [^2]. It snowed.';
    const { statements, citations } = review(answer);
    expect(statements.map(({ verdict, citations: numbers }) => [verdict, ...numbers])).toEqual([
      ['supported', 1],
      ['unsupported', 1],
      ['supported', 2],
      ['uncited'],
    ]);
    expect(citations).toMatchObject([
      { n: 1, verdict: 'unsupported', reason: "The footnote's sentence says 47, the answer says 74." },
      { n: 2, verdict: 'supported' },
    ]);
    expect(citations[1]).not.toHaveProperty('reason');
  });

  it('keeps what finds a quote again when its article has changed', () => {
    const context = { before: 'Before it. ', after: ' After it.', rival: 16 };
    const [first, second] = CITATIONS.map((one) => ({ ...one, context }));
    const { citations } = reviewAnswer('The treaty has forty-seven articles [^1].', [first!, second!], ARTICLES);
    expect(citations).toEqual([{ ...first, verdict: 'supported' }, second]);
  });

  it('checks whom a statement names as its source against the article', () => {
    expect(verdicts('According to Izvestia, the treaty contains 47 articles [^1].')).toEqual(['supported']);
    expect(verdicts('According to Mina Berg, the harbour was closed for two weeks [^2].')).toEqual(['supported']);
    expect(verdicts('According to Reuters, the harbour was closed for two weeks [^2].')).toEqual(['partial']);
    expect(verdicts('Reuters: “The harbour was closed for two weeks because of the ice.” [^2]')).toEqual(['partial']);
  });

  it('checks a statement against all that it cites', () => {
    expect(verdicts('The treaty contains 47 articles, and the harbour was closed for two weeks [^1][^2].')).toEqual([
      'supported',
    ]);
  });

  describe('of a statement with several footnotes', () => {
    const MORE = [
      ...CITATIONS,
      citation(3, 'izvestia', 'Contracts for $4 billion were signed in Moscow.'),
      citation(4, 'izvestia', 'Izvestia has the details.'),
      citation(5, 'column', 'A treaty of 47 articles was agreed, the ambassador said.'),
    ];
    const judge = (answer: string) => {
      const { statements, citations } = reviewAnswer(answer, MORE, ARTICLES);
      return [
        statements.map(({ verdict }) => verdict),
        citations.flatMap(({ n, verdict }) => (verdict ? [[n, verdict]] : [])),
      ];
    };

    it('calls those unsupported that say nothing of it, and says why', () => {
      expect(judge('The treaty has 47 articles [^1][^3][^4].')).toEqual([
        ['supported'],
        [
          [1, 'supported'],
          [3, 'unsupported'],
          [4, 'unsupported'],
        ],
      ]);
      const { citations } = reviewAnswer('The treaty has 47 articles [^1][^4].', MORE, ARTICLES);
      expect(citations[3]!.reason).toBe("The footnote's sentence says nothing of this; the other footnotes do.");
    });

    it('lets two that say the same stand, and each that bears out a part', () => {
      const first = judge('The treaty has 47 articles [^1][^5].');
      expect(first[1]).toEqual([
        [1, 'supported'],
        [5, 'supported'],
      ]);
      // The second alone speaks of contracts.
      const second = judge('The treaty has 47 articles, and contracts for $4 billion were signed [^1][^3].');
      expect(second[1]).toEqual([
        [1, 'supported'],
        [3, 'supported'],
      ]);
    });

    it('blames none of them where none bears the statement out', () => {
      expect(judge('The court acquitted three fishermen from Bergen [^2][^4].')[0]).toEqual(['unsupported']);
    });

    it('keeps the worst of the statements that cite it', () => {
      const answer = 'Contracts for $4 billion were signed in Moscow [^3]. The treaty has 47 articles [^1][^3].';
      expect(judge(answer)).toEqual([
        ['supported', 'supported'],
        [
          [1, 'supported'],
          [3, 'unsupported'],
        ],
      ]);
    });
  });

  it('takes a number that names no citation for none', () => {
    expect(review('It snowed [^9].').statements).toMatchObject([{ verdict: 'uncited', citations: [] }]);
  });
});
