import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain.ts';
import { collectAnswer } from './answer-result.ts';
import { openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, type GivenArticle, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';
import { starterQuestions } from './starters.ts';

const articles = (...given: Partial<Article>[]): Article[] =>
  given.map((article, index) => ({ id: `${index}`, title: '', hash: '', text: '', ...article }));

/** The articles that come with Footnote, as they stand in their files. */
async function shippedArticles(): Promise<GivenArticle[]> {
  const folder = path.resolve(import.meta.dirname, '../../corpus');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  return Promise.all(
    files.map(async (file) => {
      const source = await readFile(path.join(folder, file), 'utf8');
      const text = source.replace(/^---\n.*?\n---\n/s, '');
      return { id: path.basename(file, '.md'), text, outlet: /^outlet: (.*)$/m.exec(source)?.[1] };
    }),
  );
}

describe('questions to start with', () => {
  let corpus: IndexedCorpus | undefined;
  afterEach(async () => {
    await corpus?.dispose();
    corpus = undefined;
  });

  it.each([
    ['the articles that come with it', shippedArticles],
    ['other articles', async () => BRIDGE_ARTICLES],
  ])('are answered by the corpus that they come from: %s', async (_which, given) => {
    corpus = await indexedCorpus(await given());
    const engine = await openEngine(corpus.config);
    const { starters } = await engine.about();
    expect(starters).toHaveLength(4);
    const results = await Promise.all(
      starters.map((question) => collectAnswer({ id: '', kind: '', question }, engine.ask(question, []))),
    );
    await engine.close();
    expect(results.map(({ question, finish }) => [question, finish])).toEqual(
      starters.map((question) => [question, 'answered']),
    );
  });

  const always = async () => true;
  const text = 'The opening was postponed, said the engineer Tomas Brandt. The nuclear plant is old. A nuclear plant.';

  it('are of different kinds, each once', async () => {
    const given = articles({ text, outlet: 'The Coast' }, { text, outlet: 'The Valley' });
    expect(await starterQuestions(given, always)).toEqual([
      'Why was the opening postponed?',
      'Who is Tomas Brandt?',
      'Compare what The Coast and The Valley say about the nuclear plant.',
      // The name and the phrase stand in the questions before already.
    ]);
  });

  it('are only those that the corpus answers', async () => {
    const given = articles({ text, outlet: 'The Coast' }, { text, outlet: 'The Valley' });
    expect(await starterQuestions(given, async (question) => question.startsWith('Who'))).toEqual([
      'Who is Tomas Brandt?',
    ]);
    // What cannot be asked of the reason leaves its place to something else.
    expect(await starterQuestions(given, async (question) => !/^(?:Why|Compare)/.test(question))).toEqual([
      'Who is Tomas Brandt?',
      'What do the articles say about the nuclear plant?',
    ]);
  });

  it('compare only sources that have a name, and two of them', async () => {
    const given = articles({ text: 'The nuclear plant is old. A nuclear plant.', outlet: 'The Coast' }, { text });
    expect((await starterQuestions(given, always)).join()).not.toContain('Compare');
  });

  it('are in the language of the articles, and of each language where there are several', async () => {
    const german = { text: 'Tomas Brandt sagte nichts. Ada Lindqvist sagte viel.', language: 'de' };
    expect(await starterQuestions(articles(german), always)).toEqual([
      'Was sagt Tomas Brandt?',
      'Was sagt Ada Lindqvist?',
    ]);
    // No form is known for Russian, and an English one would take up Russian words.
    const russian = { text: 'Иван Петров сказал, что саммит отложен. Саммит отложен.', language: 'ru' };
    expect(await starterQuestions(articles({ text, outlet: 'The Coast' }, german, russian), always)).toEqual([
      'Why was the opening postponed?',
      'Who is Tomas Brandt?',
      'What do the articles say about the nuclear plant?',
      'Was sagt Tomas Brandt?',
    ]);
  });

  it('are of different kinds in German and in Arabic, too', async () => {
    const german = {
      text: 'Die Sitzung wurde verschoben, sagte Minister Tomas Brandt. Ada Lindqvist sagte viel.',
      language: 'de',
    };
    const arabic = {
      text: 'قال الرئيس الروسي إن تأجيل القمة قريب. أكدت وزارة الخارجية أن تأجيل القمة بعيد.',
      language: 'ar',
    };
    expect(await starterQuestions(articles(german), always)).toEqual([
      'Warum wurde die Sitzung verschoben?',
      'Wer ist Tomas Brandt?',
      'Was sagt Tomas Brandt?',
      'Was sagt Ada Lindqvist?',
    ]);
    expect(await starterQuestions(articles(arabic), always)).toEqual([
      'لماذا تم تأجيل القمة؟',
      'ماذا قال الرئيس الروسي؟',
      'ماذا قالت وزارة الخارجية؟',
    ]);
  });

  it('are none where there is nothing to ask about', async () => {
    expect(await starterQuestions([], always)).toEqual([]);
    expect(await starterQuestions(articles({ text: 'so it is' }), always)).toEqual([]);
  });
});
