import type { ArticleInfo, Citation } from '#lib/domain.ts';
import type { ShownAnswer } from './shown-answer.ts';

export const COAST: ArticleInfo = {
  id: 'coast',
  title: 'The ferry *of* Tarn',
  outlet: 'The Coast',
  author: 'Ines Okafor',
  published: '2025-03-04',
  url: 'https://coast.example/ferry',
  hash: 'c'.repeat(64),
};
export const LOG: ArticleInfo = { id: 'log', title: 'Harbour log', hash: 'd'.repeat(64) };

const ICE = 'The ferry was late\nbecause ice blocked the quay [^2].';
export const CITATIONS: Citation[] = [
  { n: 1, articleId: 'coast', hash: COAST.hash, start: 10, end: 10 + ICE.length, quote: ICE, verdict: 'quoted' },
  {
    n: 2,
    articleId: 'log',
    hash: LOG.hash,
    start: 0,
    end: 15,
    quote: 'It froze early.',
    verdict: 'partial',
    reason: "The footnote's sentence says early, the answer says late.",
  },
];

/** An answer with everything that can stand in one. */
export const ANSWER: ShownAnswer = {
  question: 'Why was the *ferry* late?',
  text: 'The Coast: “The ferry was late **because ice blocked the quay** \\[\\^2\\].” [^1]\n\n- It froze late [^2].\n- Nobody knows [^9].',
  citations: CITATIONS,
  articles: new Map([
    ['coast', COAST],
    ['log', LOG],
    ['opera', { id: 'opera', title: 'A season [^1] without', hash: 'o' }],
  ]),
  metadata: {
    finish: 'answered',
    coverage: { articles: 3, speaking: ['coast', 'log'], silent: ['opera'] },
    notice: 'The model was not reachable.',
    statements: [
      { text: 'The Coast: “The ferry was late because ice …”', citations: [1], verdict: 'quoted', reason: '' },
      {
        text: 'It froze late.',
        citations: [2],
        verdict: 'partial',
        reason: "The footnote's sentence says early, the answer says late.",
      },
    ],
    differences: [
      {
        matter: 'date',
        groups: [
          [{ n: 1, articleId: 'coast', says: 'on Monday', source: { kind: 'article' }, sureness: 'stated' }],
          [
            {
              n: 2,
              articleId: 'log',
              says: 'early',
              source: { kind: 'official', name: 'Ada Lindqvist' },
              sureness: 'hedged',
            },
          ],
        ],
        origins: [],
      },
    ],
  },
};

/** A refusal, with the passage that comes nearest. */
export const REFUSAL: ShownAnswer = {
  question: 'Who owns the ferry?',
  text: 'The articles do not tell.',
  citations: [],
  articles: new Map([['coast', COAST]]),
  metadata: {
    finish: 'refused',
    coverage: { articles: 3, speaking: [], silent: ['coast', 'log', 'opera'] },
    nearest: [{ articleId: 'coast', start: 0, end: 20, text: 'The ferry <b>carries</b> mail.' }],
  },
};
