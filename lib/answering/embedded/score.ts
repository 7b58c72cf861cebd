import type { ArticleInfo, Evidence, EvidenceSentence, Query, QueryTerm, Slice } from '#lib/domain.ts';
import { closenessOf, positionsOf, termPositions, type TermPositions } from '#lib/text/matching.ts';
import { holdsMeasure } from '#lib/text/measures.ts';
import { words } from '#lib/text/words.ts';
import { answerSpans } from '#lib/text/answer-span.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { sharedFields, type SharedFields } from './shared-fields.ts';
import { namesTopic, topicOf } from './topic.ts';

/** A sentence of the evidence and how well it answers the question. */
export interface ScoredSentence {
  sentence: EvidenceSentence;
  article: ArticleInfo | undefined;
  score: number;
  /** The share of what the question's words tell that the sentence itself holds, 0 to 1. */
  own: number;
  /** The same with the sentence before, its heading and the article's title. */
  inContext: number;
  /** The same when a word counts too that only speaks of the same matter as one of the question's: what the order goes by. */
  ofTheMatter: number;
  /** The words that answer the question, in the sentence's text; absent when no pattern tells. */
  span?: Slice;
  terms: TermPositions;
  /** It, the sentence before, its heading or title holds the name that the question is about. */
  namesTopic: boolean;
}

const WEIGHTS = { matter: 1, words: 0.5, context: 0.8, pairs: 0.2, relevance: 0.9, span: 0.25, item: -0.05 };
const UNLIKELY = 0.2;
/** What a number counts stands within so many characters behind it. */
const MEASURE = 20;
/** What does not name what the question is about is worth so much of its score. Reasons are told in sentences that no longer name it. */
const OFF_TOPIC = 0.9;
/** A term in the sentence before counts this much, in the heading or title this much. */
const BEFORE = 0.6;
const ABOVE = 0.5;

/** Scores every sentence that can be an answer; headings and menus only lend their words to what follows them. */
export function scoreSentences(query: Query, kind: QuestionKind, evidence: Evidence): ScoredSentence[] {
  const articles = new Map(evidence.articles.map((article) => [article.id, article]));
  const titles = new Map(evidence.articles.map(({ id, title }) => [id, termPositions(title)]));
  const scored: ScoredSentence[] = [];
  const fields = sharedFields(
    evidence.sentences,
    query.terms.map(({ term }) => term),
  );
  const topic = topicOf(query);
  let heading: TermPositions | undefined;
  let before: TermPositions | undefined;
  let articleId: string | undefined;
  for (const [index, sentence] of evidence.sentences.entries()) {
    if (sentence.articleId !== articleId) {
      articleId = sentence.articleId;
      heading = before = undefined;
    }
    const terms = termPositions(sentence.text);
    if (sentence.kind === 'heading') heading = terms;
    const isAnswer = !isQuestion(sentence.text) && !announcesNothing(sentence, evidence.sentences[index + 1]);
    if ((sentence.kind === 'prose' || sentence.kind === 'item') && isAnswer) {
      const above = [heading, titles.get(sentence.articleId)];
      scored.push(
        scoreSentence(query, kind, {
          sentence,
          article: articles.get(sentence.articleId),
          terms,
          before,
          above,
          fields,
          topic,
        }),
      );
      before = terms;
    }
  }
  return scored.sort((one, other) => other.score - one.score || one.sentence.n - other.sentence.n);
}

/** A question that an article asks is no answer. */
function isQuestion(text: string): boolean {
  return /[?؟？]["'”’)]*$/u.test(text);
}

/** "The obstacles are:" says nothing without the points behind it. */
function announcesNothing(sentence: EvidenceSentence, next: EvidenceSentence | undefined): boolean {
  if (!/:["'”’)]*$/u.test(sentence.text)) return false;
  return next?.kind !== 'item' || next.articleId !== sentence.articleId || next.n !== sentence.n + 1;
}

interface InPlace {
  sentence: EvidenceSentence;
  article: ArticleInfo | undefined;
  terms: TermPositions;
  before: TermPositions | undefined;
  above: (TermPositions | undefined)[];
  fields: SharedFields;
  topic: QueryTerm | undefined;
}

function scoreSentence(query: Query, kind: QuestionKind, place: InPlace): ScoredSentence {
  const { sentence, article, terms, before, above, fields, topic } = place;
  let all = 0;
  let own = 0;
  let inContext = 0;
  let matter = 0;
  let ofTheMatter = 0;
  for (const term of query.terms) {
    all += term.weight;
    const here = closenessOf(term, terms);
    const around = Math.max(
      before ? BEFORE * closenessOf(term, before) : 0,
      ...above.map((text) => (text ? ABOVE * closenessOf(term, text) : 0)),
    );
    own += term.weight * here;
    inContext += term.weight * Math.max(here, around);
    const shared = Math.max(here, fields(term.term, sentence.n));
    matter += term.weight * shared;
    ofTheMatter += term.weight * Math.max(shared, around);
  }
  if (all > 0) {
    own /= all;
    inContext /= all;
    matter /= all;
    ofTheMatter /= all;
  }
  const span = bestSpan(query, kind, sentence.text, terms);
  let score =
    WEIGHTS.matter * matter +
    WEIGHTS.words * own +
    WEIGHTS.context * (ofTheMatter - matter) +
    WEIGHTS.pairs * nearness(query, terms) +
    WEIGHTS.relevance * sentence.relevance;
  if (span) score += WEIGHTS.span;
  if (sentence.kind === 'item') score += WEIGHTS.item;
  const isNamed = namesTopic(topic, [terms, before, ...above]);
  if (!isNamed && kind !== 'reason') score *= OFF_TOPIC;
  return {
    sentence,
    article,
    score,
    own,
    inContext,
    ofTheMatter,
    span,
    terms,
    namesTopic: isNamed,
  };
}

/** How near to each other the question's words stand in the sentence, 0 to 1. */
function nearness(query: Query, terms: TermPositions): number {
  let all = 0;
  let near = 0;
  for (let index = 0; index + 1 < query.terms.length; index++) {
    const [one, other] = [query.terms[index]!, query.terms[index + 1]!];
    const weight = one.weight + other.weight;
    all += weight;
    let shortest = Number.POSITIVE_INFINITY;
    for (const a of positionsOf(one, terms)) {
      for (const b of positionsOf(other, terms)) shortest = Math.min(shortest, Math.abs(a - b));
    }
    if (shortest <= 3) near += weight;
    else if (shortest <= 8) near += weight / 2;
  }
  return all === 0 ? 0 : near / all;
}

/** Of all places of the asked kind, the one nearest to the question's words that does not repeat them. */
function bestSpan(query: Query, kind: QuestionKind, text: string, terms: TermPositions): Slice | undefined {
  // A price is no answer to "how long".
  const spans = answerSpans(kind, text).filter(
    ({ start, end }) => kind !== 'number' || holdsMeasure(query.text, text.slice(start, end + MEASURE)) !== false,
  );
  if (spans.length === 0) return undefined;
  const asked = new Set(
    query.terms.flatMap(({ term, alternatives }) => [term, ...alternatives.map((other) => other.term)]),
  );
  const all = words(text);
  const matched = query.terms.flatMap((term) =>
    positionsOf(term, terms).map((position) => ({ position, weight: term.weight })),
  );
  let best: { span: Slice; value: number } | undefined;
  for (const span of spans) {
    const inside = all
      .map((word, position) => ({ word, position }))
      .filter(({ word }) => word.start >= span.start && word.end <= span.end);
    const fresh = inside.filter(({ word }) => !word.stop && !asked.has(word.term));
    if (fresh.length === 0) continue;
    let value = kind === 'reason' ? 1 : 0;
    for (const { position, weight } of matched) {
      const distance = Math.min(...inside.map((word) => Math.abs(word.position - position)));
      value += weight / (2 + distance);
    }
    value *= fresh.length / inside.length;
    if (kind === 'person' && !looksLikeAPerson(text, span)) value *= UNLIKELY;
    if (!best || value > best.value) best = { span, value };
  }
  return best?.span;
}

/** "Iran's ambassador" and "the Republic of Iran" are no persons, nor is a word that is capitalised because it begins the sentence. */
function looksLikeAPerson(text: string, span: Slice): boolean {
  if (/^(?:['’]s\b| of )/u.test(text.slice(span.end))) return false;
  const name = text.slice(span.start, span.end);
  return name.includes(' ') ? !words(name)[0]?.stop : span.start > 0;
}
