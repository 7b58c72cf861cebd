import { generateText } from 'ai';
import type { LanguageModel } from 'ai';
import { WITHOUT_CONTENT } from '#lib/embedding/telemetry.ts';
import { describeFault, ModelFault } from './fault.ts';
import { REWRITE_INSTRUCTIONS, rewritePrompt } from './prompt.ts';

export interface RewrittenQuestion {
  /** Self-contained if all went well, else as it was asked. */
  question: string;
  rewritten: boolean;
  /** Why the model gave nothing that can be used; for the caller to log. */
  fault?: ModelFault;
}

export type QuestionRewriter = (
  question: string,
  /** Earlier questions, oldest first. */
  history: readonly string[],
  signal?: AbortSignal,
) => Promise<RewrittenQuestion>;

/** What a reasoning model thinks counts as well. */
const MAX_OUTPUT_TOKENS = 1_000;
/** What a name or two and a subject may add to a question. */
const MAX_ADDED_LENGTH = 300;

/**
 * Has a language model make a follow-up ("and where?") understandable without the turns before it. The reader waits for
 * it, so there is little time; without a usable reply the question stays as it is, with the fault beside it.
 *
 * Throws only the signal's reason, when it was aborted.
 */
export function createQuestionRewriter(model: LanguageModel, { timeoutMs = 10_000 } = {}): QuestionRewriter {
  return async (question, history, signal) => {
    signal?.throwIfAborted();
    if (history.length === 0) return { question, rewritten: false };
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const { text, finishReason } = await generateText({
        model,
        instructions: REWRITE_INSTRUCTIONS,
        prompt: rewritePrompt(question, history),
        maxOutputTokens: MAX_OUTPUT_TOKENS,
        maxRetries: 1,
        telemetry: { ...WITHOUT_CONTENT, functionId: 'complete-question' },
        abortSignal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const reply = text.trim();
      const fault = replyFault(reply, finishReason, question.length + MAX_ADDED_LENGTH);
      if (fault) return { question, rewritten: false, fault };
      return { question: reply, rewritten: reply !== question };
    } catch (error) {
      signal?.throwIfAborted();
      return { question, rewritten: false, fault: describeFault(error) };
    }
  };
}

function replyFault(reply: string, finishReason: string, maxLength: number): ModelFault | undefined {
  if (reply === '') return new ModelFault('empty', `finish reason ${finishReason}`);
  if (finishReason !== 'stop') return new ModelFault('broken-off', `finish reason ${finishReason}`);
  if (reply.includes('\n') || reply.length > maxLength) {
    return new ModelFault('unreadable', `${reply.length} characters instead of one question`);
  }
  return undefined;
}
