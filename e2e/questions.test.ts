/** The question set is measured against by others, so its own slips are looked for here: against the articles themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fold } from '#lib/text/fold.ts';
import { terms, words } from '#lib/text/words.ts';

/** How many questions of each kind there have to be: fewer, and a kind's figure says nothing. */
const LEAST_OF_KIND: Record<string, number> = {
  fact: 30,
  list: 6,
  reason: 8,
  'multi-article': 12,
  'differing-accounts': 8,
  paraphrase: 18,
  typo: 8,
  'follow-up': 10,
  comparison: 4,
  'near-miss': 14,
  'false-premise': 8,
  'far-away': 8,
};
const UNANSWERABLE_KINDS = ['near-miss', 'false-premise', 'far-away'];
const ARTICLE_IDS = [
  'comprehensive-partnership',
  'eve-of-inauguration',
  'seal-the-deal',
  'signal-to-trump',
  'three-events-in-a-week',
];

const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.string(),
  question: z.string().min(1),
  history: z.array(z.string().min(1)),
  answerable: z.boolean(),
  nuggets: z.array(z.array(z.string().min(1)).min(1)),
  sources: z.array(z.string()),
  minSources: z.number().int().min(0),
  why: z.string().min(1),
});
type Question = z.infer<typeof questionSchema>;

const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Question => questionSchema.parse(JSON.parse(line)));
const answerable = questions.filter((question) => question.answerable);
const articles = new Map(ARTICLE_IDS.map((id) => [id, textOf(id)]));
const vocabulary = new Set([...articles.values()].flatMap((text) => words(text).map((word) => word.term)));

/** The text of an article that comes with Footnote, without its front matter. */
function textOf(id: string): string {
  const file = readFileSync(new URL(`../corpus/${id}.md`, import.meta.url), 'utf8');
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function plain(text: string): string {
  return fold(text)
    .replace(/\[\^\d+\]|[*_`]/g, '')
    .replace(/\s+/g, ' ');
}

/** Whether a phrase stands in a text as whole words, whatever its case and typography; a plural -s may follow. */
function holds(text: string, phrase: string): boolean {
  const literal = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}s?(?![\p{L}\p{N}])`, 'u').test(plain(text));
}

/** The sentences of a text; where "U.S." may or may not end one, they stay together. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?]["')]*)(?<!\p{Lu}\.\p{Lu}\.)\s+(?=["'(]?\p{Lu})/u))
    .filter((sentence) => sentence.trim() !== '');
}

function ofKind(kind: string): Question[] {
  return questions.filter((question) => question.kind === kind);
}

/** The ids of the questions that are not as they should be: shown when a test fails. */
function idsWhere(candidates: Question[], isWrong: (question: Question) => boolean): string[] {
  return candidates.filter(isWrong).map((question) => question.id);
}

describe('the question set', () => {
  it('gives every question an id of its own that begins with its kind', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
    expect(idsWhere(questions, ({ id, kind }) => !id.startsWith(`${kind}-`))).toEqual([]);
  });

  it('asks no question twice', () => {
    const asked = questions.map(({ question, history }) => plain([...history, question].join(' ')));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has enough questions of every kind, and no other kinds', () => {
    expect(new Set(questions.map((question) => question.kind))).toEqual(new Set(Object.keys(LEAST_OF_KIND)));
    for (const [kind, least] of Object.entries(LEAST_OF_KIND))
      expect(ofKind(kind).length, kind).toBeGreaterThanOrEqual(least);
  });

  it('asks every article for at least five facts', () => {
    for (const id of ARTICLE_IDS) {
      const facts = ofKind('fact').filter((question) => question.sources.includes(id));
      expect(facts.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  it('expects nothing of what the articles do not tell', () => {
    expect(idsWhere(questions, ({ kind, answerable: told }) => told === UNANSWERABLE_KINDS.includes(kind))).toEqual([]);
    const unanswerable = questions.filter((question) => !question.answerable);
    expect(
      idsWhere(unanswerable, ({ nuggets, sources, minSources }) => nuggets.length + sources.length + minSources > 0),
    ).toEqual([]);
  });

  it('names known articles as sources, each once, and no fewer than an answer needs', () => {
    expect(idsWhere(questions, ({ sources }) => sources.some((id) => !articles.has(id)))).toEqual([]);
    expect(idsWhere(questions, ({ sources }) => new Set(sources).size < sources.length)).toEqual([]);
    expect(idsWhere(answerable, ({ sources, minSources }) => minSources < 1 || minSources > sources.length)).toEqual(
      [],
    );
    // A question that one article can answer alone would not measure whether two were found.
    expect(idsWhere(ofKind('multi-article'), ({ minSources }) => minSources < 2)).toEqual([]);
  });

  it('expects only phrases that stand word for word in a source', () => {
    const missing = answerable.flatMap(({ id, nuggets, sources }) =>
      nuggets
        .flat()
        .filter((phrase) => !sources.some((source) => holds(articles.get(source) ?? '', phrase)))
        .map((phrase) => `${id}: ${phrase}`),
    );
    expect(missing).toEqual([]);
    expect(idsWhere(answerable, ({ nuggets }) => nuggets.length === 0)).toEqual([]);
  });

  it('names no source that tells nothing of what is expected', () => {
    const idle = answerable.flatMap(({ id, nuggets, sources }) =>
      sources
        .filter((source) => !nuggets.flat().some((phrase) => holds(articles.get(source) ?? '', phrase)))
        .map((source) => `${id}: ${source}`),
    );
    expect(idle).toEqual([]);
  });

  it('does not give the answer away in the question', () => {
    const given = ({ question, history, nuggets }: Question) =>
      nuggets.flat().some((phrase) => [...history, question].some((asked) => holds(asked, phrase)));
    expect(idsWhere(answerable, given)).toEqual([]);
  });

  it('paraphrases without a content word of a sentence that holds the first nugget', () => {
    const shared = ofKind('paraphrase').flatMap(({ id, question, nuggets, sources }) => {
      const asked = new Set(terms(question));
      return sources
        .flatMap((source) => sentencesOf(articles.get(source) ?? ''))
        .filter((sentence) => nuggets[0]?.some((phrase) => holds(sentence, phrase)))
        .flatMap((sentence) => terms(sentence).filter((term) => asked.has(term)))
        .map((term) => `${id}: ${term}`);
    });
    expect(shared).toEqual([]);
  });

  it('misspells at least one word of every typo question, so that no article has it', () => {
    const spelt = ({ question }: Question) => words(question).every(({ stop, term }) => stop || vocabulary.has(term));
    expect(idsWhere(ofKind('typo'), spelt)).toEqual([]);
  });

  it('gives follow-ups one or two earlier questions, and only them', () => {
    expect(idsWhere(ofKind('follow-up'), ({ history }) => history.length < 1 || history.length > 2)).toEqual([]);
    expect(idsWhere(questions, ({ kind, history }) => kind !== 'follow-up' && history.length > 0)).toEqual([]);
  });
});
