import type { Answerer } from '#lib/answering/answerer.ts';
import type { Judge } from '#lib/answering/model/judge.ts';
import { ModelFault } from '#lib/answering/model/fault.ts';
import { faultWords } from '#lib/answering/model/fault-words.ts';
import { ownWords } from '#lib/answering/own-words.ts';
import { composeCorrection, composeRefusal } from '#lib/answering/refusing/refusal.ts';
import { type CitedArticle, findCited } from '#lib/citing/anchors/cited-article.ts';
import { findDifferences } from '#lib/citing/accounts/find-differences.ts';
import { citeStream } from '#lib/citing/markers/markers.ts';
import type { Config } from '#lib/config.ts';
import type { Anchor, AnswerEvent, Article, ArticleInfo, Evidence, Scope } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { UserError } from '#lib/errors.ts';
import type { Found } from '#lib/retrieval/find-evidence.ts';
import { completeFromIndex } from '#lib/retrieval/follow-up.ts';
import { identityOf, openStore } from '#lib/store/open.ts';
import type { LiveStore } from '#lib/store/store.ts';
import { languageOfQuestion, type OwnLanguage } from '#lib/text/question-language.ts';
import { type ArticleFilter, type ArticleListing, listArticles } from './article-list.ts';
import type { About } from './about.ts';
import { AnswerWriter, type WriterOptions } from './answer-writer.ts';
import { type Judged, judgeFound } from './answerable.ts';
import { Finder, type Gathered, holding } from './finder.ts';
import { type Answered, followUpQuestions } from './follow-ups.ts';
import { copiesAmong, coverageOf } from './coverage.ts';
import { openQuestionEmbedder } from './embedders.ts';
import { type CompleteQuestion, openAnswerer, providerOf } from './models.ts';
import { indexPlace } from './index-place.ts';
import { nearestIn } from './nearest.ts';
import { Portrait } from './portrait.ts';
import { limitedTo } from './scope.ts';
import { toldFailure } from './told-failure.ts';
import { Turns } from './turns.ts';

const MOST_RETRIEVED = 20;
const MOST_NEAREST = 3;
const NO_EVIDENCE: Evidence = { articles: [], sentences: [] };

/** What the chat route, the command line and the evaluation ask. */
export interface Engine {
  /**
   * Answers a question, from a part of the corpus where a scope is given. `history` holds the reader's earlier questions, oldest first.
   * Footnote's own words are in the language of the question, where that is one it writes, else in `language`.
   * The last event is `done` or `error`; after an abort the events just end.
   */
  ask(
    question: string,
    history: readonly string[],
    signal?: AbortSignal,
    scope?: Scope,
    language?: OwnLanguage,
  ): AsyncIterable<AnswerEvent>;
  /** Only finds: the same hits that `ask` would answer from. */
  find(question: string, history: readonly string[], signal?: AbortSignal): Promise<Found>;
  /** Up to three questions that lead on from an answer and that the corpus answers. No model is asked for them. */
  followUps(answered: Answered): Promise<string[]>;
  articles(): Promise<readonly ArticleInfo[]>;
  listArticles(filter: ArticleFilter): Promise<ArticleListing>;
  article(id: string): Promise<Article | undefined>;
  /** The article that an answer cites, as it is now and under whatever id, and what has become of its places there. */
  citedArticle(id: string, anchors: readonly Anchor[]): Promise<CitedArticle>;
  about(): Promise<About>;
  close(): Promise<void>;
}

export type { About };

export interface EngineOptions {
  /** The embedded answerer quotes at most so many sentences. */
  sentences?: number;
  /** Told of faults that the reader only gets a safe sentence for. */
  onFault?: (error: unknown) => void;
}

/**
 * Opens the engine on an index.
 *
 * @throws {UserError} when there is no index, or it was built with another embedder than the settings name.
 */
export async function openEngine(config: Config, options: EngineOptions = {}): Promise<Engine> {
  const store = await openStore(indexPlace(config));
  const embedder = await openQuestionEmbedder(config);
  if (store.spec.embedder !== embedder.id) {
    await store.close();
    throw new UserError(
      `The index in ${config.index} was built with the embedder "${store.spec.embedder}", and the settings name "${embedder.id}". Run \`npm run index\` to build it anew.`,
    );
  }
  const { answerer, fallback, completeQuestion, judge, name } = openAnswerer(config, options);
  return new LocalEngine({
    config,
    store,
    embedder,
    answerer,
    fallback,
    completeQuestion,
    judge,
    answererName: name,
    onFault: options.onFault ?? (() => undefined),
  });
}

/** Another one after the files of the index were deleted and built again; undefined when there are none. */
export function indexIdentity(config: Config): string | undefined {
  return identityOf(indexPlace(config));
}

interface Parts {
  config: Config;
  store: LiveStore;
  embedder: Embedder;
  answerer: Answerer;
  fallback: Answerer | undefined;
  completeQuestion: CompleteQuestion;
  judge: Judge | undefined;
  answererName: string;
  onFault: (error: unknown) => void;
}

class LocalEngine implements Engine {
  readonly #parts: Parts;
  readonly #finder: Finder;
  readonly #turns = new Turns();
  readonly #portrait: Portrait;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#finder = new Finder(parts);
    this.#portrait = new Portrait(parts.store, async (question) => (await this.#judge(question)).answerable);
  }

  async *ask(
    question: string,
    history: readonly string[],
    signal?: AbortSignal,
    scope?: Scope,
    language?: OwnLanguage,
  ): AsyncGenerator<AnswerEvent> {
    const notices: string[] = [];
    const own = languageOfQuestion(question) ?? language ?? 'en';
    try {
      yield* this.#answer(question, history, notices, { signal, scope, language: own });
    } catch (error) {
      if (signal?.aborted) return;
      this.#parts.onFault(error);
      yield { type: 'error', ...toldFailure(error, own, notices) };
    }
  }

  async find(question: string, history: readonly string[], signal?: AbortSignal): Promise<Found> {
    const { store, completeQuestion } = this.#parts;
    return this.#finder.find(await completeQuestion(store, question, history, signal), { signal });
  }

  async *#answer(
    question: string,
    history: readonly string[],
    /** How the answer came about; filled while it does. */
    notices: string[],
    options: { signal?: AbortSignal; scope?: Scope; language: OwnLanguage },
  ): AsyncGenerator<AnswerEvent> {
    const { store, config, answerer, fallback, completeQuestion, judge } = this.#parts;
    const { signal, language } = options;
    const words = ownWords(language);
    const asked = await completeQuestion(store, question, history, signal);
    await this.#turns.next();
    signal?.throwIfAborted();
    const gathered = await this.#finder.gather(asked, notices, options);
    const { query, hits, evidence, articles, sources } = gathered;
    if (options.scope) notices.push(limitedTo(options.scope, articles, words));
    const retrieved = [...new Set(hits.map(({ passage }) => passage.articleId))].slice(0, MOST_RETRIEVED);
    yield { type: 'evidence', question: query.text, evidence, retrieved };

    const judged = judgeFound(gathered);
    const request = { query, evidence, scored: judged.scored, history: [...history], signal, language };
    let mayAnswer = config.chat.kind === 'embedded' ? judged.answerable : evidence.sentences.length > 0;
    let writer = this.#writer(gathered, { judge, words, signal });
    let withoutModel: true | undefined;
    const write = (by: Answerer) => {
      if (mayAnswer) return writer.write(by(request));
      return judged.denial ? writer.write(only(composeCorrection(judged.denial, words))) : nothing();
    };
    try {
      yield* write(answerer);
    } catch (error) {
      // What a reader has seen of an answer stands; another one does not begin in its middle.
      const isNew = writer.text.trim() === '' && writer.citations.length === 0;
      if (!(error instanceof ModelFault) || !fallback || !isNew) throw error;
      this.#parts.onFault(error);
      notices.push(`${faultWords(error, language)} ${words.withoutModel}`);
      withoutModel = true;
      mayAnswer = judged.answerable;
      // A model that does not answer does not judge either.
      writer = this.#writer(gathered, { words, signal });
      yield* write(fallback);
    } finally {
      if (writer.notice !== undefined) notices.push(writer.notice);
    }
    // A plain refusal states nothing of the articles: there is nothing that a footnote could hold.
    if (writer.text === '') {
      // What the other articles are about is not asked.
      const topics = options.scope ? [] : await this.#portrait.topics();
      yield* citeStream(only(composeRefusal(judged.missing, topics, words)), NO_EVIDENCE);
    }

    const { citations } = writer;
    const nearest = nearestIn(
      hits.slice(0, MOST_NEAREST).map(({ passage }) => passage),
      evidence,
      judged.scored,
    );
    const refused = !mayAnswer || citations.length === 0;
    const cited = citations.map(({ articleId }) => articleId);
    const copies = copiesAmong([...new Set(cited)].map((id) => sources.get(id)));
    const differences = refused ? [] : findDifferences({ question: query.text, citations, ...evidence });
    yield {
      type: 'done',
      finish: refused ? 'refused' : 'answered',
      coverage: coverageOf(
        articles.map(({ id }) => id),
        retrieved,
        cited,
        copies,
      ),
      nearest: refused ? nearest : [],
      ...(differences.length > 0 && { differences }),
      ...(notices.length > 0 && { notice: notices.join(' '), language }),
      ...(withoutModel && { withoutModel }),
    };
  }

  #writer({ evidence, sources }: Gathered, given: Pick<WriterOptions, 'judge' | 'words' | 'signal'>): AnswerWriter {
    const { config, onFault } = this.#parts;
    const articleText = (articleId: string) => sources.get(articleId)?.text;
    return new AnswerWriter({ evidence, articleText, unsupported: config.unsupported, onFault, ...given });
  }

  async followUps(answered: Answered): Promise<string[]> {
    const { question, history, scope } = answered;
    const { store } = this.#parts;
    const found = await this.#finder.findHere(await completeFromIndex(store, question, history), scope);
    return followUpQuestions(answered, found, await store.articles(), (candidate) => this.#judge(candidate, scope));
  }

  articles(): Promise<readonly ArticleInfo[]> {
    return this.#parts.store.articles();
  }

  listArticles(filter: ArticleFilter): Promise<ArticleListing> {
    return holding(this.#parts.store, (store) => listArticles(store, filter));
  }

  article(id: string): Promise<Article | undefined> {
    return this.#parts.store.article(id);
  }

  citedArticle(id: string, anchors: readonly Anchor[]): Promise<CitedArticle> {
    return holding(this.#parts.store, (store) => findCited(store, id, anchors));
  }

  async about(): Promise<About> {
    const { store, config, answererName } = this.#parts;
    const { articles, passages, indexedAt } = await store.stats();
    const provider = providerOf(config);
    return {
      articles,
      passages,
      indexedAt,
      answerer: answererName,
      ...(config.chat.kind === 'model' && { model: config.chat.model }),
      ...(provider && { provider }),
      starters: await this.#portrait.starters(),
    };
  }

  /** Whether the corpus answers a question, found out without asking any provider. */
  async #judge(question: string, scope?: Scope): Promise<Judged> {
    await this.#turns.next();
    return judgeFound(await this.#finder.findHere(question, scope));
  }

  close(): Promise<void> {
    return this.#parts.store.close();
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

async function* nothing(): AsyncGenerator<never> {}
