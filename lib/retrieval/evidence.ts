import type { ArticleInfo, Evidence, EvidenceSentence, Hit, Passage } from '#lib/domain.ts';

const MOST_PASSAGES = 16;
/** The best passage of an article is evidence too when it scores at least this share of the best of all. */
const LEAST_SHARE = 0.35;
const MOST_ARTICLES_ADDED = 6;
const OPENS_PARAGRAPH = /[\n\r\u2028\u2029]/u;

/**
 * Numbers the sentences that an answer may cite: those of the best passages, and of the best passage of further articles, so that no
 * article fills every place when others speak too. In the order of the articles' ranks, and within one in the order of its text: numbers that
 * follow each other stand next to each other.
 *
 * @param texts of articles, by id: with one, the paragraphs of its article are known exactly
 */
export function numberEvidence(
  hits: readonly Hit[],
  articles: ReadonlyMap<string, ArticleInfo>,
  most = MOST_PASSAGES,
  texts: ReadonlyMap<string, string> = new Map(),
): Evidence {
  const chosen = choosePassages(hits, most);
  const best = chosen[0]?.score || 1;
  const order = [...new Set(chosen.map(({ passage }) => passage.articleId))];
  const rankOf = new Map(order.map((id, rank) => [id, rank]));
  const inOrder = chosen.toSorted(
    (one, other) =>
      rankOf.get(one.passage.articleId)! - rankOf.get(other.passage.articleId)! ||
      one.passage.start - other.passage.start,
  );
  const sentences: EvidenceSentence[] = [];
  for (const { passage, score } of inOrder) {
    for (const [index, sentence] of passage.sentences.entries()) {
      if (sentence.kind === 'menu') continue;
      const gap = gapBefore(passage, index, sentences.at(-1), texts);
      sentences.push({
        ...sentence,
        n: sentences.length + 1,
        articleId: passage.articleId,
        text: passage.text.slice(sentence.start - passage.start, sentence.end - passage.start),
        relevance: Math.max(0, Math.min(1, score / best)),
        ...(OPENS_PARAGRAPH.test(gap) && { opensParagraph: true }),
      });
    }
  }
  return { articles: order.flatMap((id) => articles.get(id) ?? []), sentences };
}

/** What stands before a sentence; without the article's text, more than one character between two passages is a paragraph's end. */
function gapBefore(
  { articleId, start, text, sentences }: Passage,
  index: number,
  last: EvidenceSentence | undefined,
  texts: ReadonlyMap<string, string>,
): string {
  const sentence = sentences[index]!;
  if (index > 0) return text.slice(sentences[index - 1]!.end - start, sentence.start - start);
  if (last?.articleId !== articleId) return '\n';
  const whole = texts.get(articleId);
  if (whole !== undefined) return whole.slice(last.end, sentence.start);
  return sentence.start - last.end === 1 ? ' ' : '\n';
}

function choosePassages(hits: readonly Hit[], most: number): Hit[] {
  const chosen = hits.slice(0, most);
  const best = chosen[0]?.score ?? 0;
  const seen = new Set(chosen.map(({ passage }) => passage.articleId));
  let added = 0;
  for (const hit of hits.slice(most)) {
    if (added === MOST_ARTICLES_ADDED) break;
    if (seen.has(hit.passage.articleId) || hit.score < LEAST_SHARE * best) continue;
    seen.add(hit.passage.articleId);
    chosen.push(hit);
    added++;
  }
  return chosen;
}
