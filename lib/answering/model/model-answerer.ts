import { streamText } from 'ai';
import type { FinishReason, LanguageModel } from 'ai';
import { WITHOUT_CONTENT } from '#lib/embedding/telemetry.ts';
import type { Answerer, AnswerRequest } from '../answerer.ts';
import { createDeadlines } from './deadlines.ts';
import type { Deadlines, Timeouts } from './deadlines.ts';
import { describeFault, ModelFault } from './fault.ts';
import { ANSWER_INSTRUCTIONS, answerPrompt } from './prompt.ts';
import { pause, pauseBeforeRetry } from './retry.ts';

export interface ModelAnswererOptions {
  model: LanguageModel;
  timeouts: Timeouts;
  maxOutputTokens: number;
  /** How often a request that fails before the first word is tried again, within `firstChunkMs`. */
  maxRetries?: number;
}

/** More than any tokeniser puts into a token on average: beyond it a server has ignored `maxOutputTokens`. */
const CHARACTERS_PER_TOKEN = 8;

/**
 * Has a language model write the answer from the evidence, word by word, as it comes. A request that fails before the
 * first word is tried again; one that fails later is not, since its words have been read.
 *
 * Throws a {@link ModelFault} when no whole answer can be had, and the signal's reason when it was aborted.
 */
export function createModelAnswerer(options: ModelAnswererOptions): Answerer {
  const { model, timeouts, maxOutputTokens, maxRetries = 2 } = options;
  const mostCharacters = maxOutputTokens * CHARACTERS_PER_TOKEN;

  async function* attempt(request: AnswerRequest, deadlines: Deadlines, heard: Heard): AsyncGenerator<string> {
    const { stream } = streamText({
      model,
      instructions: ANSWER_INSTRUCTIONS,
      prompt: answerPrompt(request),
      maxOutputTokens,
      // The SDK would forget why while it waits, and wait longer than anybody.
      maxRetries: 0,
      abortSignal: deadlines.signal,
      telemetry: { ...WITHOUT_CONTENT, functionId: 'answer' },
      // Errors come as parts of the stream; left alone, the SDK would print the provider's text as well.
      onError: () => {},
    });
    const parts = stream[Symbol.asyncIterator]();
    let finish: FinishReason | undefined;
    for (;;) {
      const next = await deadlines.wait(parts.next());
      if (next.done) break;
      const part = next.value;
      if (part.type === 'error') throw part.error;
      if (part.type === 'finish') finish = part.finishReason;
      if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue;
      if (part.text === '') continue;
      deadlines.heard();
      // All of it may come in one piece.
      const text = part.text.slice(0, mostCharacters - heard.length);
      const isCut = text.length < part.text.length;
      heard.length += text.length;
      if (part.type === 'text-delta' && text !== '') {
        heard.visible ||= text.trim() !== '';
        yield text;
      }
      if (isCut) throw new ModelFault('length', `more than ${mostCharacters} characters`);
    }
    if (finish !== 'stop' || !heard.visible) {
      throw new ModelFault(endFault(finish, heard.visible), `finish reason ${finish}`);
    }
  }

  return async function* answerByModel(request) {
    const deadlines = createDeadlines(timeouts, request.signal);
    const heard: Heard = { length: 0, visible: false };
    let before: ModelFault | undefined;
    try {
      for (let tries = 0; ; tries++) {
        try {
          yield* attempt(request, deadlines, heard);
          return;
        } catch (error) {
          deadlines.signal.throwIfAborted();
          const fault = describeFault(error, heard.visible);
          const milliseconds = heard.length === 0 && tries < maxRetries ? pauseBeforeRetry(error, tries) : undefined;
          // Nobody waits for what would come too late.
          if (milliseconds === undefined || milliseconds >= deadlines.left()) throw fault;
          before = fault;
          await deadlines.wait(pause(milliseconds, deadlines.signal));
        }
      }
    } catch (error) {
      // Silence after a refusal is explained by the refusal.
      throw before && error instanceof ModelFault && error.kind === 'silent' ? before : error;
    } finally {
      deadlines.end();
    }
  };
}

/** What has come of an answer, in all tries. */
interface Heard {
  /** Characters, thinking included. */
  length: number;
  /** Whether a reader has seen a word. */
  visible: boolean;
}

function endFault(finish: FinishReason | undefined, visible: boolean) {
  if (finish === 'length') return 'length';
  if (finish === 'content-filter') return 'filtered';
  if (finish === 'stop') return 'empty';
  return visible ? 'broken-off' : 'unreadable';
}
