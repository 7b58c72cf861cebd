import type { EvidenceSentence } from '#lib/domain.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import { type Word, words } from '#lib/text/words.ts';
import { centralities, type TermVector } from './centrality.ts';
import { itemsBehind, opensList } from './lists.ts';
import { speakersOf } from './speakers.ts';
import { leansBack, pointsBack } from './standing.ts';

/** A sentence that could be a point of a summary, with what it is worth there. */
export interface PointCandidate {
  /** One, or with the one before that it cannot do without. */
  sentences: EvidenceSentence[];
  /** The list that it opens. */
  items: EvidenceSentence[];
  /** Among all sentences of the article. */
  index: number;
  section: number;
  /** Of the article, how much its section is. */
  share: number;
  paragraph: number;
  /** Stands in the last paragraph. */
  ends: boolean;
  /** What the place among the first sentences adds. */
  lead: number;
  vector: TermVector;
  words: number;
  value: number;
}

/** Of so many first sentences one leads the summary. */
export const LEADS = 3;
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
  lead: [1.6, 0.6, 0.5],
  announcedInLead: 1.2,
  opensSection: 0.35,
  opensParagraph: 0.2,
  opensList: 0.8,
  announced: 1,
  ending: 0.4,
  concluding: 0.4,
  leansBack: -0.3,
  telling: 0.12,
  unattributed: -0.5,
  unfinished: -0.8,
};
const CONCLUDES =
  /\b(?:conclu(?:de|des|ded|sion)|in short|in sum|all in all|overall|in the end|therefore|after all|to sum up)\b/iu;

/** Words with which a text says what matters in it (Edmundson's cue words, 1969). */
const TELLING =
  /\b(?:main|key|chief|most|primar\p{L}+|important|importance|significan\p{L}+|crucial|central|signals?|messages?|means|shows?|indicates?|suggests?|result|consequence|impact|challenges?|threat\p{L}*|risks?|disappoint\p{L}+|transform\p{L}*|only|despite|although|yet|reason|because|aims?|intend\p{L}*|decisive\p{L}*)\b/giu;

/** Every sentence of an article that can stand as a point, in order, with its vector of `vectors`. */
export function candidatesOf(
  sentences: readonly EvidenceSentence[],
  title: string,
  vectors: readonly TermVector[],
): PointCandidate[] {
  const central = centralities(vectors);
  const unattributed = unattributedIn(sentences);
  const sections = sectionsOf(sentences);
  const inSection = centralitiesBySection(vectors, sections);
  const titleTerms = contentOf(words(title));
  const sizes = new Map<number, number>();
  for (const section of sections) sizes.set(section, (sizes.get(section) ?? 0) + 1);
  const firstOfSection = new Set<number>();
  const lastParagraph = lastParagraphOf(sentences);
  const candidates: PointCandidate[] = [];
  let heading = new Set<string>();
  let paragraph = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'heading') heading = contentOf(words(sentence.text));
    if (sentence.opensParagraph) paragraph = index;
    const items = itemsBehind(sentences, index, MOST_ITEMS);
    const all = words(sentence.text);
    const own = contentOf(all);
    if (!isPoint(sentence, all.length, own.size, items, sentences[index - 1])) continue;
    const section = sections[index]!;
    const opensSection = !firstOfSection.has(section);
    firstOfSection.add(section);
    const ends = index >= lastParagraph;
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
      lengthCost(all.length);
    candidates.push({
      sentences: pointsBack(sentence.text) ? [sentences[index - 1]!, sentence] : [sentence],
      items,
      index,
      section,
      share: sizes.get(section)! / sentences.length,
      ends,
      lead: (WEIGHTS.lead[place] ?? 0) + (isAnnounced(sentence.text, title, items) ? WEIGHTS.announcedInLead : 0),
      paragraph,
      vector: vectors[index]!,
      words: items.reduce((sum, { text }) => sum + words(text).length, all.length),
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
  length: number,
  content: number,
  items: readonly EvidenceSentence[],
  before: EvidenceSentence | undefined,
): boolean {
  if (kind !== 'prose' || length < SHORTEST || length > LONGEST || /[?？؟]["”’)]*$/u.test(text)) return false;
  // What opens a list says something by it; what a colon announces must follow.
  if (items.length > 0) return !pointsBack(text) || before?.kind === 'prose';
  return content >= LEAST_CONTENT && !pointsBack(text) && !opensList(text);
}

/** "Three events in a week" announces a list of three. */
function isAnnounced(text: string, title: string, items: readonly EvidenceSentence[]): boolean {
  if (items.length === 0) return false;
  const announced = [...numbersIn(title), ...numbersIn(text)].map(({ value }) => value);
  return announced.includes(items.length);
}

function lengthCost(length: number): number {
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

function contentOf(all: readonly Word[]): Set<string> {
  return new Set(all.filter(({ stop }) => !stop).map(({ term }) => term));
}

function shareOf(asked: ReadonlySet<string>, own: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of asked) if (own.has(term)) shared++;
  return asked.size === 0 ? 0 : shared / asked.size;
}
