import type { EvidenceSentence } from '#lib/domain.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import { words } from '#lib/text/words.ts';
import { centralities, similarity, type TermVector, termVectors } from './centrality.ts';
import { itemsBehind, opensList } from './lists.ts';
import { speakersOf } from './speakers.ts';
import { leansBack, pointsBack } from './standing.ts';

/** A sentence that says something on its own, with the points of the list that it opens. */
export interface Point {
  /** One, or with the one before that it cannot do without. */
  sentences: EvidenceSentence[];
  items: EvidenceSentence[];
}

export interface PointLimits {
  points: number;
  /** Of all points together, with their lists. */
  words: number;
}

const SHORTEST = 7;
/** "But what happened next was very surprising" says nothing. */
const LEAST_CONTENT = 4;
const LONGEST = 60;
/** Between these a sentence is as long as a note should be. */
const BRIEF = 12;
const FULL = 28;
const TOO_SHORT = 0.04;
const TOO_LONG = 0.02;
const MOST_ITEMS = 6;
const WEIGHTS = {
  central: 0.9,
  section: 0.4,
  title: 0.4,
  heading: 0.3,
  /** Of the first sentences, one leads; then they count less. */
  lead: [1.6, 0.6, 0.5],
  afterLead: 0.3,
  opensSection: 0.35,
  opensParagraph: 0.2,
  opensList: 0.8,
  announced: 1,
  announcedInLead: 1.2,
  ending: 0.4,
  concluding: 0.4,
  leansBack: -0.3,
  telling: 0.12,
  unattributed: -0.5,
  unfinished: -0.4,
};
/** What is alike, what stands near, and what is of one paragraph with a chosen point costs so much. */
const REDUNDANT = 1;
const CROWDED = 0.9;
/** A section with more of the points than of the text costs so much for the whole difference. */
const OVERFULL = 3;
const SAME_PARAGRAPH = 0.3;
const NEAR_COPY = 0.6;
const CONCLUDES =
  /\b(?:conclu(?:de|des|ded|sion)|in short|in sum|all in all|overall|in the end|therefore|after all|to sum up)\b/iu;

/** Words with which a text says what matters in it (Edmundson's cue words, 1969). */
const TELLING =
  /\b(?:main|key|chief|most|primar\p{L}+|important|importance|significan\p{L}+|crucial|central|signals?|messages?|means|shows?|indicates?|suggests?|result|consequence|impact|challenges?|threat\p{L}*|risks?|disappoint\p{L}+|transform\p{L}*|only|despite|although|yet|reason|because|aims?|intend\p{L}*|decisive\p{L}*)\b/giu;

interface Candidate extends Point {
  /** Among all sentences of the article. */
  index: number;
  section: number;
  /** Of the article, how much its section is. */
  share: number;
  paragraph: number;
  ends: boolean;
  /** What the place among the first sentences adds. */
  lead: number;
  vector: TermVector;
  words: number;
  value: number;
}

/**
 * The main points of an article in its own order: one that leads it, one that concludes it, and between them those that have most in common with the
 * whole and with their section, spread over the text and none like another (maximal marginal relevance, Carbonell and Goldstein 1998).
 *
 * @param sentences all of one article, in order
 */
export function mainPoints(sentences: readonly EvidenceSentence[], title: string, limits: PointLimits): Point[] {
  const candidates = candidatesOf(sentences, title);
  const chosen: Candidate[] = [];
  let length = 0;
  const take = (among: Candidate[], lead: number): boolean => {
    const open = among.filter(
      (candidate) =>
        !chosen.includes(candidate) &&
        (chosen.length === 0 || length + candidate.words <= limits.words) &&
        !chosen.some((other) => isCopy(candidate, other)),
    );
    const [best] = open
      .map((candidate) => ({
        candidate,
        value:
          candidate.value +
          lead * candidate.lead -
          cost(candidate, chosen, limits.points, sentences.length / limits.points),
      }))
      .sort((one, other) => other.value - one.value);
    if (!best) return false;
    chosen.push(best.candidate);
    length += best.candidate.words;
    return true;
  };
  take(candidates.slice(0, WEIGHTS.lead.length), 1);
  if (limits.points > 2)
    take(
      candidates.filter(({ ends }) => ends),
      0,
    );
  while (chosen.length < limits.points && take(candidates, WEIGHTS.afterLead));
  return chosen
    .sort((one, other) => one.index - other.index)
    .map(({ sentences: own, items }) => ({ sentences: own, items }));
}

function cost(candidate: Candidate, chosen: readonly Candidate[], most: number, band: number): number {
  const redundant = Math.max(0, ...chosen.map((other) => similarity(candidate.vector, other.vector)));
  const nearest = Math.min(...chosen.map((other) => Math.abs(other.index - candidate.index)));
  const crowded = Math.max(0, 1 - nearest / Math.max(1, band));
  const ofSection = 1 + chosen.filter(({ section }) => section === candidate.section).length;
  const isOfParagraph = chosen.some(({ paragraph }) => paragraph === candidate.paragraph);
  return (
    REDUNDANT * redundant +
    CROWDED * crowded +
    OVERFULL * Math.max(0, ofSection / most - candidate.share) +
    (isOfParagraph ? SAME_PARAGRAPH : 0)
  );
}

function isCopy(one: Candidate, other: Candidate): boolean {
  return similarity(one.vector, other.vector) >= NEAR_COPY;
}

function candidatesOf(sentences: readonly EvidenceSentence[], title: string): Candidate[] {
  const vectors = termVectors(sentences.map(({ text }) => text));
  const central = centralities(vectors);
  const unattributed = unattributedIn(sentences);
  const sections = sectionsOf(sentences);
  const inSection = centralitiesBySection(vectors, sections);
  const titleTerms = contentOf(title);
  const firstOfSection = new Set<number>();
  const lastParagraph = lastParagraphOf(sentences);
  const candidates: Candidate[] = [];
  let heading = new Set<string>();
  let paragraph = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'heading') heading = contentOf(sentence.text);
    if (sentence.opensParagraph) paragraph = index;
    const items = itemsBehind(sentences, index, MOST_ITEMS);
    if (!isPoint(sentence, items, sentences[index - 1])) continue;
    const section = sections[index]!;
    const opensSection = !firstOfSection.has(section);
    firstOfSection.add(section);
    const ends = index >= lastParagraph;
    const own = contentOf(sentence.text);
    const place = candidates.length;
    const value =
      WEIGHTS.central * central[index]! +
      WEIGHTS.section * inSection[index]! +
      WEIGHTS.title * shareOf(titleTerms, own) +
      WEIGHTS.heading * shareOf(heading, own) +
      (opensSection && place > 0 ? WEIGHTS.opensSection : sentence.opensParagraph ? WEIGHTS.opensParagraph : 0) +
      (items.length === 0 ? 0 : isAnnounced(sentence.text, title, items) ? WEIGHTS.announced : WEIGHTS.opensList) +
      (unattributed.has(sentence.n) ? WEIGHTS.unattributed : 0) +
      (/[\p{L}\p{N}]$/u.test(sentence.text) ? WEIGHTS.unfinished : 0) +
      (ends ? WEIGHTS.ending + (CONCLUDES.test(sentence.text) ? WEIGHTS.concluding : 0) : 0) +
      (leansBack(sentence.text) ? WEIGHTS.leansBack : 0) +
      WEIGHTS.telling * Math.min(2, sentence.text.match(TELLING)?.length ?? 0) -
      lengthCost(sentence.text);
    candidates.push({
      sentences: pointsBack(sentence.text) ? [sentences[index - 1]!, sentence] : [sentence],
      items,
      index,
      section,
      share: sections.filter((other) => other === section).length / sentences.length,
      ends,
      lead: (WEIGHTS.lead[place] ?? 0) + (isAnnounced(sentence.text, title, items) ? WEIGHTS.announcedInLead : 0),
      paragraph,
      vector: vectors[index]!,
      words: [sentence, ...items].reduce((sum, { text }) => sum + words(text).length, 0),
      value,
    });
  }
  return candidates;
}

/** Direct speech that does not say itself whose it is would read as the article's own words. */
function unattributedIn(sentences: readonly EvidenceSentence[]): Set<number> {
  const sayings = speakersOf(sentences).flatMap((speaker) => speaker.sayings);
  return new Set(sayings.filter(({ told }) => told === 'around').map(({ sentence }) => sentence.n));
}

/** Whether a sentence can stand as a point of a summary. */
function isPoint(
  { kind, text }: EvidenceSentence,
  items: readonly EvidenceSentence[],
  before?: EvidenceSentence,
): boolean {
  const length = words(text).length;
  if (kind !== 'prose' || length < SHORTEST || length > LONGEST || contentOf(text).size < LEAST_CONTENT) return false;
  if (/[?？؟]["”’)]*$/u.test(text) || (pointsBack(text) && (items.length === 0 || before?.kind !== 'prose')))
    return false;
  // What a colon announces must follow.
  return items.length > 0 || !opensList(text);
}

/** "Three events in a week" announces a list of three. */
function isAnnounced(text: string, title: string, items: readonly EvidenceSentence[]): boolean {
  if (items.length === 0) return false;
  const announced = [...numbersIn(title), ...numbersIn(text)].map(({ value }) => value);
  return announced.includes(items.length);
}

function lengthCost(text: string): number {
  const length = words(text).length;
  return TOO_SHORT * Math.max(0, BRIEF - length) + TOO_LONG * Math.max(0, length - FULL);
}

/** The number of its section for each sentence. */
function sectionsOf(sentences: readonly EvidenceSentence[]): number[] {
  let section = 0;
  let wasHeading = false;
  return sentences.map(({ kind }) => {
    if (kind === 'heading' && !wasHeading) section++;
    wasHeading = kind === 'heading';
    return section;
  });
}

function centralitiesBySection(vectors: readonly TermVector[], sections: readonly number[]): number[] {
  const central: number[] = [];
  for (let from = 0; from < sections.length;) {
    let to = from;
    while (to < sections.length && sections[to] === sections[from]) to++;
    central.push(...centralities(vectors.slice(from, to)));
    from = to;
  }
  return central;
}

/** Where the last paragraph of prose begins. */
function lastParagraphOf(sentences: readonly EvidenceSentence[]): number {
  const last = sentences.findLastIndex(({ kind }) => kind === 'prose');
  return sentences.findLastIndex(
    ({ kind, opensParagraph }, index) => index <= last && kind === 'prose' && opensParagraph === true,
  );
}

function contentOf(text: string): Set<string> {
  return new Set(
    words(text)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  );
}

function shareOf(asked: ReadonlySet<string>, own: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of asked) if (own.has(term)) shared++;
  return asked.size === 0 ? 0 : shared / asked.size;
}
