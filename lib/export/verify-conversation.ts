import { type ArticleShelf, findCited } from '#lib/citing/anchors/cited-article.ts';
import type { Anchor, Article, ArticleInfo, Place } from '#lib/domain.ts';
import { checksumOf } from './checksum.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDifferences } from './check-differences.ts';
import { checkFinish } from './check-finish.ts';
import { checkHashes } from './check-hashes.ts';
import { isOutOfPlace, OUT_OF_PLACE } from './check-places.ts';
import { compareStatements } from './compare-statements.ts';
import type { ConversationExport, ExportedAnswer, ExportedCitation } from './conversation-format.ts';
import { EDITED } from './edited.ts';
import { plainWords } from './inert-words.ts';
import { markersIn } from './markers-in.ts';

/** What has become of an exported conversation in the corpus as it is now. */
export interface Verification {
  /** True when there is no problem in any answer, and none with the whole. */
  holds: boolean;
  /** What is wrong with the export as a whole, a sentence each. */
  problems: string[];
  exportedAt: string;
  answers: VerifiedAnswer[];
}

export interface VerifiedAnswer {
  question: string;
  citations: VerifiedCitation[];
  /** What no longer holds, or never did, a sentence each. */
  problems: string[];
  /** What has changed and does no harm, a sentence each. */
  notes: string[];
}

export interface VerifiedCitation {
  n: number;
  articleId: string;
  title: string;
  state: Place['state'];
  /** Where the quote stands now; absent when it is not found. */
  place?: { articleId: string; start: number; end: number };
}

/** Words for a state behind "Footnote 2 (The ferry): "; the words that hold are notes, the others problems. */
const HOLDS: Partial<Record<Place['state'], string>> = {
  renamed: 'its article has another id now, and exactly the same text.',
  changed: 'its article has changed since, and the sentence stands where it stood.',
  moved: 'its article has changed since, and the sentence stands in another place.',
};
const OTHER_CHECKSUM = `The checksum of the export is not that of what it holds: ${EDITED}, or cut.`;
const RENAMED_AND_CHANGED =
  'its article is no longer there; another one has the sentence with the same words around it: most likely it was renamed, and has changed since.';

/** What no article tells, so that nothing can be held against it. */
export const NOT_CHECKED =
  `Not checked, because the articles cannot tell: the questions and notices, when the answers were written, what the articles were that have
changed since, how sure accounts are, and whether others were left out.`.replace(/\s+/g, ' ');

const FAILS: Partial<Record<Place['state'], string>> = {
  gone: 'its article has changed since, and the sentence is no longer in it.',
  unclear: 'its article has changed since, and which of several places is meant cannot be told.',
  mismatched: `the article has not changed, and other words stand at its place: ${EDITED}.`,
  removed: 'its article was removed from the corpus.',
};

/** Checks every footnote, every statement and the export itself again. */
export async function verifyConversation(exported: ConversationExport, shelf: ArticleShelf): Promise<Verification> {
  const infos = shelf.articles();
  // Asked once, however many articles are looked for.
  const kept: ArticleShelf = { article: (id) => shelf.article(id), articles: () => infos };
  const answers: VerifiedAnswer[] = [];
  for (const answer of exported.answers) answers.push(await verifyAnswer(answer, exported.articles, kept, await infos));
  const { checksum, ...rest } = exported;
  const problems = checksum === undefined || checksum === checksumOf(rest) ? [] : [OTHER_CHECKSUM];
  return {
    holds: problems.length === 0 && answers.every((answer) => answer.problems.length === 0),
    problems,
    exportedAt: exported.exportedAt,
    answers,
  };
}

async function verifyAnswer(
  answer: ExportedAnswer,
  articles: readonly ArticleInfo[],
  shelf: ArticleShelf,
  now: readonly ArticleInfo[],
): Promise<VerifiedAnswer> {
  const verified: VerifiedAnswer = { question: answer.question, citations: [], problems: [], notes: [] };
  const { problems, notes } = verified;
  if (answer.finish === 'incomplete') notes.push('The answer is incomplete.');
  problems.push(...editedMarkers(answer), ...checkFinish(answer), ...checkHashes(answer, articles));

  const metadata = new Set<string>();
  const found = await findAll(answer.citations, shelf);
  for (const citation of answer.citations) {
    const then = infoOf(citation, articles);
    const title = plainWords(then.title);
    const name = `Footnote ${citation.n} (${title})`;
    if (citation.end - citation.start !== citation.quote.length) {
      problems.push(`${name}: its quote is not as long as its place: ${EDITED}.`);
    }
    const { article, place } = found.get(citation)!;
    verified.citations.push({ n: citation.n, articleId: citation.articleId, title, ...placed(place, article) });
    judge(name, place, verified, article && article.id !== citation.articleId);
    if (isOutOfPlace(citation, place, article)) problems.push(`${name}: ${OUT_OF_PLACE}`);
    if (article) for (const change of metadataChanges(then, article)) metadata.add(change);
  }
  problems.push(...metadata);

  const nearest = answer.nearest.map(({ text, ...passage }) => ({ ...passage, quote: text }));
  const foundNearest = await findAll(nearest, shelf);
  nearest.forEach((passage, index) => {
    const title = plainWords(infoOf(passage, articles).title);
    judge(`Nearest passage ${index + 1} (${title})`, foundNearest.get(passage)!.place, verified);
  });

  const described = answer.citations.map((citation) => infoOf(citation, articles));
  const cited = unchanged(answer.citations, found);
  const statements = compareStatements(answer, described);
  const coverage = checkCoverage(answer, cited, now);
  problems.push(...statements.problems, ...checkDifferences(answer, cited, described), ...coverage.problems);
  notes.push(...statements.notes, ...coverage.notes);
  return verified;
}

/** What has become of each, with every version of an article looked at once. */
async function findAll<Cited extends Anchor & { hash: string }>(
  cited: readonly Cited[],
  shelf: ArticleShelf,
): Promise<Map<Cited, { article?: Article; place: Place }>> {
  const found = new Map<Cited, { article?: Article; place: Place }>();
  for (const group of Map.groupBy(cited, ({ articleId, hash }) => `${hash} ${articleId}`).values()) {
    // An empty hash is one that is not known.
    const anchors = group.map(({ hash, ...anchor }) => ({ ...anchor, ...(hash !== '' && { hash }) }));
    const { article, places } = await findCited(shelf, group[0]!.articleId, anchors);
    group.forEach((one, index) => found.set(one, { ...(article && { article }), place: places[index]! }));
  }
  return found;
}

/** The cited articles, each once; undefined unless all of them are what they were. */
function unchanged(
  citations: readonly ExportedCitation[],
  found: ReadonlyMap<ExportedCitation, { article?: Article; place: Place }>,
): Article[] | undefined {
  const articles = new Map<string, Article>();
  for (const citation of citations) {
    const { article } = found.get(citation)!;
    if (article?.hash !== citation.hash) return undefined;
    articles.set(citation.articleId, { ...article, id: citation.articleId });
  }
  return [...articles.values()];
}

function judge(name: string, { state }: Place, { problems, notes }: VerifiedAnswer, isRenamed = false): void {
  if (isRenamed && (state === 'changed' || state === 'moved')) notes.push(`${name}: ${RENAMED_AND_CHANGED}`);
  else if (FAILS[state]) problems.push(`${name}: ${FAILS[state]}`);
  else if (HOLDS[state]) notes.push(`${name}: ${HOLDS[state]}`);
}

function placed(place: Place, article: Article | undefined): Pick<VerifiedCitation, 'state' | 'place'> {
  if (!('start' in place) || !article) return { state: place.state };
  return { state: place.state, place: { articleId: article.id, start: place.start, end: place.end } };
}

/** Markers and footnotes that do not belong together: no answer is exported so. */
function editedMarkers({ answer, citations, finish }: ExportedAnswer): string[] {
  const numbers = citations.map(({ n }) => n);
  const markers = markersIn(answer);
  // A footnote comes before its marker: an answer may have been cut between the two.
  const toCome = finish === 'incomplete' ? Math.max(0, ...markers) : Infinity;
  const twice = numbers.filter((n, index) => numbers.indexOf(n) !== index);
  return [
    ...[...markers]
      .filter((n) => !numbers.includes(n))
      .map((n) => `The answer has a marker [^${n}], and there is no footnote ${n}: ${EDITED}.`),
    ...numbers
      .filter((n) => !markers.has(n) && n <= toCome)
      .map((n) => `Footnote ${n} stands nowhere in the answer: ${EDITED}.`),
    ...new Set(twice.map((n) => `There are several footnotes ${n}: ${EDITED}.`)),
  ];
}

/** The article as the export describes it, of the version that was cited. */
function infoOf(
  { articleId, hash }: Pick<ExportedCitation, 'articleId' | 'hash'>,
  articles: readonly ArticleInfo[],
): ArticleInfo {
  const ofId = articles.filter(({ id }) => id === articleId);
  return ofId.find((article) => article.hash === hash) ?? ofId[0] ?? { id: articleId, title: articleId, hash };
}

const SHOWN = ['title', 'outlet', 'author', 'published', 'url'] as const;

/** What the export says of an article that the article no longer says of itself. */
function metadataChanges(then: ArticleInfo, now: ArticleInfo): string[] {
  return SHOWN.filter((part) => then[part] !== now[part]).map((part) => {
    const [was, is] = [then[part], now[part]].map((value) => (value === undefined ? 'none' : `“${plainWords(value)}”`));
    return `${plainWords(then.title)}: its ${WORDS[part]} was ${was} in the export and is ${is} now.`;
  });
}

const WORDS: Record<(typeof SHOWN)[number], string> = {
  title: 'title',
  outlet: 'outlet',
  author: 'author',
  published: 'date',
  url: 'link',
};
