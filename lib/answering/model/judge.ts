import { extractJsonMiddleware, generateText, Output, wrapLanguageModel } from 'ai';
import type { LanguageModel } from 'ai';
import { z } from 'zod';
import { WITHOUT_CONTENT } from '#lib/embedding/telemetry.ts';
import type { ModelFault } from './fault.ts';
import { describeFault } from './fault.ts';
import { JUDGE_INSTRUCTIONS, judgePrompt } from './prompt.ts';

/** A statement of an answer and what its footnotes quote. */
export interface Claim {
  statement: string;
  quotes: string[];
}

/** What the model holds of a claim, with a reason for the reader that says who judged. */
export interface Judgement {
  verdict: 'supported' | 'partial' | 'unsupported';
  reason: string;
}

export interface Judged {
  /** For each claim in order; `undefined` where the model gave none that can be used. */
  judgements: (Judgement | undefined)[];
  /** Why at least one is missing; for the caller to log. */
  fault?: ModelFault;
}

export type Judge = (claims: readonly Claim[], signal?: AbortSignal) => Promise<Judged>;

const BATCH = 8;
/** What a reasoning model thinks counts as well. */
const MAX_OUTPUT_TOKENS = 3_000;

const replyShape = z.object({
  judgements: z.array(z.object({ statement: z.number(), support: z.enum(['yes', 'partly', 'no']) })),
});

type Support = z.infer<typeof replyShape>['judgements'][number]['support'];

/** Our own sentences: the model's words could be those of an article. */
const JUDGEMENTS: Record<Support, Judgement> = {
  yes: { verdict: 'supported', reason: 'A model judged that the footnote says this in other words.' },
  partly: { verdict: 'partial', reason: 'A model judged that the footnote says only a part of this.' },
  no: { verdict: 'unsupported', reason: 'A model judged that the footnote does not say this.' },
};
const FROM_WORST: Support[] = ['no', 'partly', 'yes'];

/**
 * Has a language model judge whether sentences say what a statement says, where words alone could not tell. Asks about several
 * claims at once, and all within one deadline; a claim that gets no usable judgement has none, with the fault beside it.
 *
 * Throws only the signal's reason, when it was aborted.
 */
export function createJudge(model: LanguageModel, { timeoutMs = 20_000 } = {}): Judge {
  return async (claims, signal) => {
    signal?.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const abortSignal = signal ? AbortSignal.any([signal, timeout]) : timeout;
    const batches = Array.from({ length: Math.ceil(claims.length / BATCH) }, (_, index) =>
      claims.slice(index * BATCH, (index + 1) * BATCH),
    );
    const judged = await Promise.all(batches.map((batch) => judgeBatch(model, batch, abortSignal)));
    signal?.throwIfAborted();
    const fault = judged.find((one) => one.fault)?.fault;
    return { judgements: judged.flatMap(({ judgements }) => judgements), ...(fault && { fault }) };
  };
}

async function judgeBatch(model: LanguageModel, claims: readonly Claim[], abortSignal: AbortSignal): Promise<Judged> {
  try {
    const { output } = await generateText({
      model: withoutFences(model),
      instructions: JUDGE_INSTRUCTIONS,
      prompt: judgePrompt(claims),
      output: Output.object({ schema: replyShape }),
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      telemetry: { ...WITHOUT_CONTENT, functionId: 'judge' },
      maxRetries: 1,
      abortSignal,
    });
    const judgements = claims.map((_, index) => judgementOf(output.judgements, index + 1));
    if (judgements.includes(undefined))
      return { judgements, fault: describeFault(new Error('A judgement is missing.')) };
    return { judgements };
  } catch (error) {
    return { judgements: claims.map(() => undefined), fault: describeFault(error) };
  }
}

/** Of several for one statement the one that trusts it least. */
function judgementOf(entries: z.infer<typeof replyShape>['judgements'], number: number): Judgement | undefined {
  const own = entries.filter(({ statement }) => statement === number).map(({ support }) => support);
  const support = FROM_WORST.find((one) => own.includes(one));
  return support && JUDGEMENTS[support];
}

/** Many models put JSON between the marks of code. */
function withoutFences(model: LanguageModel): LanguageModel {
  return typeof model === 'string' ? model : wrapLanguageModel({ model, middleware: extractJsonMiddleware() });
}
