import { expect, test } from 'vitest';
import type { Evidence, EvidenceSentence, Passage } from '#lib/domain.ts';
import type { ScoredSentence } from '#lib/answering/embedded/score.ts';
import { nearestIn } from './nearest.ts';

const TEXT =
  '## Ferries\n\nThe ferry was late. Ice lay in the harbour. Nobody complained.\n\nIt left at noon.\n\n## Trains\n\nThey ran.';

function sentence(n: number, text: string, kind: EvidenceSentence['kind'] = 'prose'): EvidenceSentence {
  const start = TEXT.indexOf(text);
  return { n, articleId: 'a', text, kind, relevance: 1, start, end: start + text.length };
}
const SENTENCES: EvidenceSentence[] = [
  sentence(1, '## Ferries', 'heading'),
  sentence(2, 'The ferry was late.'),
  sentence(3, 'Ice lay in the harbour.'),
  sentence(4, 'Nobody complained.'),
  { ...sentence(5, 'It left at noon.'), opensParagraph: true },
  { ...sentence(6, '## Trains', 'heading'), opensParagraph: true },
  sentence(7, 'They ran.'),
];
const evidence: Evidence = { articles: [], sentences: SENTENCES };
const passage: Passage = { id: 1, articleId: 'a', start: 0, end: TEXT.length, text: TEXT, sentences: [] };
const best = (n: number) => [{ sentence: SENTENCES[n - 1]! } as ScoredSentence];

test('of a passage three sentences are shown from the best one on, as they stand in the article', () => {
  const [nearest] = nearestIn([passage], evidence, best(2));
  expect(nearest!.text).toBe('The ferry was late. Ice lay in the harbour. Nobody complained.');
  expect(TEXT.slice(nearest!.start, nearest!.end)).toBe(nearest!.text);
});

test('they end with their paragraph', () => {
  expect(nearestIn([passage], evidence, best(3))[0]!.text).toBe('Ice lay in the harbour. Nobody complained.');
  expect(nearestIn([passage], evidence, best(5))[0]!.text).toBe('It left at noon.');
});

test('a passage none of whose sentences could be an answer is shown whole', () => {
  expect(nearestIn([passage], evidence, [])[0]!.text).toBe(TEXT);
});
