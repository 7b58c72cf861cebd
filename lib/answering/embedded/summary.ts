import type { Evidence, EvidenceSentence } from '#lib/domain.ts';
import { words } from '#lib/text/words.ts';
import { attributionOf } from './attribution.ts';
import { quotation } from './quotation.ts';
import { pointsBack } from './standing.ts';

const MOST_SENTENCES = 8;
const MOST_WORDS = 260;
const SHORTEST = 8;
const LONGEST = 45;
const POINTS_OF_OPENING = 3;
const OPENING = 2;
const OPENS_LIST = 1.5;
const SECTION_OPENING = 0.8;

/** The main points of one article in its own order, or the leading sentence of each of several. */
export function* summarise(evidence: Evidence, most = MOST_SENTENCES): Generator<string> {
  const groups = evidence.articles.map((article) => ({
    article,
    sentences: evidence.sentences.filter(({ articleId }) => articleId === article.id),
  }));
  for (const [index, { article, sentences }] of groups.entries()) {
    const points = mainPoints(sentences, groups.length === 1 ? most : Math.max(1, Math.floor(most / groups.length)));
    if (points.length === 0) continue;
    if (groups.length > 1) {
      yield `${index > 0 ? '\n' : ''}- ${attributionOf(article)}: ${points.map((sentence) => quotation({ sentence }, false)).join(' ')}`;
      continue;
    }
    yield `${attributionOf(article)}, in order:\n`;
    for (const sentence of points) yield `\n- ${quotation({ sentence }, false)}`;
  }
}

/**
 * The sentence that opens the article, and of each section the one that holds most of what the whole article keeps coming back to (sum of the logarithms
 * of its terms' frequencies, by the square root of its length).
 */
function mainPoints(sentences: EvidenceSentence[], most: number): EvidenceSentence[] {
  const frequencies = new Map<string, number>();
  for (const { text } of sentences)
    for (const { term, stop } of words(text)) if (!stop) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const sections: EvidenceSentence[][] = [[]];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') sections.push([]);
    else if (isPoint(sentence)) sections.at(-1)!.push(sentence);
  }
  const full = sections.filter((section) => section.length > 0);
  const perSection = Math.max(1, Math.floor(most / Math.max(1, full.length)));
  const candidates = full.flatMap((section, place) =>
    section
      .map((sentence, position) => ({
        sentence,
        place,
        value:
          centrality(sentence.text, frequencies) +
          (sentence.text.endsWith(':') ? OPENS_LIST : 0) +
          weightOfPlace(place, position, place === full.length - 1 && position === section.length - 1),
      }))
      .sort((one, other) => other.value - one.value)
      .slice(0, place === 0 ? Math.max(POINTS_OF_OPENING, perSection) : perSection),
  );
  const chosen: EvidenceSentence[] = [];
  let length = 0;
  for (const { sentence } of candidates.sort((one, other) => other.value - one.value)) {
    const count = words(sentence.text).length;
    if (chosen.length === most || (chosen.length > 0 && length + count > MOST_WORDS)) continue;
    chosen.push(sentence);
    length += count;
  }
  return chosen
    .flatMap((sentence) => [sentence, ...itemsBehind(sentence, sentences)])
    .sort((one, other) => one.n - other.n);
}

/** The points of a list that a sentence with a colon opens. */
function itemsBehind(lead: EvidenceSentence, sentences: EvidenceSentence[]): EvidenceSentence[] {
  if (!lead.text.endsWith(':')) return [];
  const following = sentences.slice(sentences.indexOf(lead) + 1);
  const end = following.findIndex(({ kind }) => kind !== 'item');
  return following.slice(0, end < 0 ? following.length : end);
}

/** An article says what it is about at its beginning, what follows from it at its end, and each section opens with its point. */
function weightOfPlace(section: number, position: number, last: boolean): number {
  if (section === 0) return position < 3 ? OPENING : 0;
  return last || position === 0 ? SECTION_OPENING : 0;
}

function isPoint({ kind, text }: EvidenceSentence): boolean {
  const length = words(text).length;
  return (
    kind === 'prose' && length >= SHORTEST && length <= LONGEST && !pointsBack(text) && !/[?؟？]["”’)]*$/u.test(text)
  );
}

function centrality(text: string, frequencies: Map<string, number>): number {
  const content = new Set(
    words(text)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  );
  let sum = 0;
  for (const term of content) sum += Math.log(frequencies.get(term) ?? 1);
  return sum / Math.sqrt(Math.max(1, content.size));
}
