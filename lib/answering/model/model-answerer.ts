import { streamText } from 'ai';
import type { FinishReason, LanguageModel } from 'ai';
import { WITHOUT_CONTENT } from '#lib/embedding/telemetry.ts';
import type { Answerer } from '../answerer.ts';
import { createDeadlines } from './deadlines.ts';
import type { Timeouts } from './deadlines.ts';
import { describeFault, ModelFault } from './fault.ts';
import { ANSWER_INSTRUCTIONS, answerPrompt } from './prompt.ts';

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
  return async function* answerByModel(request) {
    const deadlines = createDeadlines(timeouts, request.signal);
    const { stream } = streamText({
      model,
      instructions: ANSWER_INSTRUCTIONS,
      prompt: answerPrompt(request),
      maxOutputTokens,
      maxRetries,
      abortSignal: deadlines.signal,
      telemetry: { ...WITHOUT_CONTENT, functionId: 'answer' },
      // Errors come as parts of the stream; left alone, the SDK would print the provider's text as well.
      onError: () => {},
    });
    const parts = stream[Symbol.asyncIterator]();
    let finish: FinishReason | undefined;
    let length = 0;
    let visible = false;

    try {
      for (;;) {
        const next = await deadlines.wait(parts.next());
        if (next.done) break;
        const part = next.value;
        if (part.type === 'error') throw part.error;
        if (part.type === 'finish') finish = part.finishReason;
        if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue;
        if (part.text === '') continue;
        deadlines.heard();
        length += part.text.length;
        if (part.type === 'text-delta') {
          visible ||= part.text.trim() !== '';
          yield part.text;
        }
        if (length > maxOutputTokens * CHARACTERS_PER_TOKEN) throw new ModelFault('length', `${length} characters`);
      }
      if (finish !== 'stop' || !visible) throw new ModelFault(endFault(finish, visible), `finish reason ${finish}`);
    } catch (error) {
      deadlines.signal.throwIfAborted();
      throw describeFault(error, visible);
    } finally {
      deadlines.end();
    }
  };
}

function endFault(finish: FinishReason | undefined, visible: boolean) {
  if (finish === 'length') return 'length';
  if (finish === 'content-filter') return 'filtered';
  if (finish === 'stop') return 'empty';
  return visible ? 'broken-off' : 'unreadable';
}
