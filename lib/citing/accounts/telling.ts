import type { ArticleInfo, Citation, EvidenceSentence } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { AnalysedText } from '#lib/citing/language/analysed-text.ts';
import { readingOf } from './readings.ts';

/** One cited sentence, read for what it tells. */
export interface Telling {
  /** The citation that quotes it. */
  n: number;
  articleId: string;
  /** Absent when nothing is known of the article but its id. */
  article?: ArticleInfo;
  text: string;
  analysed: AnalysedText;
  /** The sentences before it, as far as they are known, the nearest last. */
  before: string[];
  /** How many of those stand in its own paragraph. */
  inParagraph: number;
  /** The sentence behind it. */
  after: string;
}

/** What is known of where a citation stands. */
export interface Around {
  articles: readonly ArticleInfo[];
  /** The sentences that the answer could have cited: those before a quote tell who "she" is. */
  sentences: readonly EvidenceSentence[];
}

const MOST_BEFORE = 6;
/** Longer ones are tables and the like. */
const LONGEST = 700;

/** The sentences that an answer cites, each once, in the order of the citations. */
export function tellingsOf(citations: readonly Citation[], { articles, sentences }: Around): Telling[] {
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const ofArticle = new Map<string, EvidenceSentence[]>();
  for (const sentence of sentences) {
    const known = ofArticle.get(sentence.articleId);
    if (known) known.push(sentence);
    else ofArticle.set(sentence.articleId, [sentence]);
  }
  for (const own of ofArticle.values()) own.sort((one, other) => one.start - other.start);
  const seen = new Set<string>();
  return citations.flatMap((citation) => {
    const article = byArticle.get(citation.articleId);
    return piecesOf(citation, ofArticle.get(citation.articleId) ?? []).flatMap((piece): Telling[] => {
      const key = `${citation.articleId} ${piece.text}`;
      if (seen.has(key) || piece.text.length > LONGEST) return [];
      seen.add(key);
      return [
        {
          n: citation.n,
          articleId: citation.articleId,
          ...(article && { article }),
          ...piece,
          analysed: readingOf(piece.text),
        },
      ];
    });
  });
}

type Piece = Pick<Telling, 'text' | 'before' | 'inParagraph' | 'after'>;

/** The sentences of a quote: of the evidence where it has them, else as the quote itself is split. */
function piecesOf(citation: Citation, sentences: EvidenceSentence[]): Piece[] {
  const inside = sentences.flatMap(({ start, end, kind }, index) =>
    start >= citation.start && end <= citation.end && (kind === 'prose' || kind === 'item') ? [index] : [],
  );
  if (inside.length > 0) return inside.map((index) => pieceAt(sentences, index));
  const quoted = splitSentences(citation.quote).map(({ start, end }) => citation.quote.slice(start, end));
  return quoted.map((text, index) => ({
    text,
    before: quoted.slice(0, index),
    inParagraph: index,
    after: quoted[index + 1] ?? '',
  }));
}

function pieceAt(sentences: EvidenceSentence[], index: number): Piece {
  const before: string[] = [];
  let inParagraph = 0;
  let isOwn = sentences[index]!.opensParagraph !== true;
  for (let at = index - 1; at >= 0 && before.length < MOST_BEFORE; at--) {
    const sentence = sentences[at]!;
    if (sentence.kind === 'heading' || sentence.kind === 'menu') break;
    // A gap in the evidence: what stands before it may be far away.
    if (sentences[at + 1]!.start - sentence.end > 8) break;
    before.unshift(sentence.text);
    if (isOwn) inParagraph++;
    if (sentence.opensParagraph) isOwn = false;
  }
  const next = sentences[index + 1];
  const isNear = next !== undefined && !next.opensParagraph && next.start - sentences[index]!.end <= 8;
  return { text: sentences[index]!.text, before, inParagraph, after: isNear ? next.text : '' };
}
