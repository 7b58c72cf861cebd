import type { Answerer } from '#lib/answering/answerer.ts';
import { createEmbeddedAnswerer } from '#lib/answering/embedded/embedded-answerer.ts';
import { createJudge, type Judge } from '#lib/answering/model/judge.ts';
import { createLanguageModel } from '#lib/answering/model/language-model.ts';
import { createModelAnswerer } from '#lib/answering/model/model-answerer.ts';
import { createQuestionRewriter } from '#lib/answering/model/question-rewriter.ts';
import type { Config, ModelSetting } from '#lib/config.ts';
import { completeFromIndex, isBare } from '#lib/retrieval/follow-up.ts';
import type { Store } from '#lib/store/store.ts';

/** Makes a follow-up self-contained. */
export type CompleteQuestion = (
  store: Store,
  question: string,
  history: readonly string[],
  signal?: AbortSignal,
) => Promise<string>;

interface Answering {
  answerer: Answerer;
  /** Answers in the place of a model that has given no word. */
  fallback?: Answerer;
  completeQuestion: CompleteQuestion;
  judge?: Judge;
  name: string;
}

interface AnsweringOptions {
  sentences?: number;
  /** Told why a follow-up was completed without the model. */
  onFault?: (error: unknown) => void;
}

/** What writes the answers, what makes follow-ups self-contained, what judges statements if the settings ask for it, and a name. */
export function openAnswerer(config: Config, options: AnsweringOptions): Answering {
  const embedded = createEmbeddedAnswerer({ sentences: options.sentences });
  if (config.chat.kind === 'embedded') {
    return {
      answerer: embedded,
      completeQuestion: completeFromIndex,
      name: 'quotations chosen by Footnote',
    };
  }
  const model = createLanguageModel(config.chat);
  const rewrite = createQuestionRewriter(model);
  return {
    answerer: createModelAnswerer({
      model,
      timeouts: config.limits.timeouts,
      maxOutputTokens: config.limits.maxAnswerTokens,
    }),
    ...(config.fallback === 'embedded' && { fallback: embedded }),
    completeQuestion: async (store, question, history, signal) => {
      if (history.length === 0) return question;
      const { question: rewritten, rewritten: done, fault } = await rewrite(question, history, signal);
      if (fault) options.onFault?.(fault);
      // A model that repeats the question says that it stands alone; "and where?" cannot.
      return done || !(fault || isBare(question)) ? rewritten : completeFromIndex(store, question, history);
    },
    ...(config.check === 'model' && { judge: createJudge(model) }),
    name: config.chat.model,
  };
}

/** Host name that questions and passages are sent to; undefined when nothing leaves this machine. */
export function providerOf(config: Config): string | undefined {
  const setting = [config.chat, config.embedding].find((part): part is ModelSetting => part.kind === 'model');
  if (!setting) return undefined;
  return setting.baseURL === undefined ? 'api.openai.com' : new URL(setting.baseURL).host;
}
