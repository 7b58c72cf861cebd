import path from 'node:path';
import { clientAddress, limitKey } from '#lib/access/client-address.ts';
import { DailyCap } from '#lib/access/daily-cap.ts';
import { readMark } from '#lib/access/peer.ts';
import { RateLimit } from '#lib/access/rate-limit.ts';
import type { Config } from '#lib/config.ts';
import type { Refusal } from './refuse.ts';

/** For each question a reader may open so many articles. */
const REQUESTS_PER_QUESTION = 10;
const SIGN_INS_PER_MINUTE = 10;
/** What strangers do counts for their own address alone: a limit of all together would let a few shut every reader out. */
const NONE_OVERALL = 0;
const EVERYONE = 'everyone';

/** One limit for each address and one for all together. A request that either refuses counts for neither. */
class Limit {
  readonly #each: RateLimit;
  readonly #all: RateLimit;
  readonly #tooMany: string;

  constructor(perMinute: number, overall: number, tooMany: string, now: () => number) {
    this.#each = new RateLimit(perMinute, now);
    this.#all = new RateLimit(overall, now);
    this.#tooMany = tooMany;
  }

  refusal(address: string): Refusal | undefined {
    const each = this.#each.secondsUntilFree(address);
    const seconds = Math.max(each, this.#all.secondsUntilFree(EVERYONE));
    if (seconds === 0) return undefined;
    const who = each > 0 ? 'from your address' : 'from all readers together';
    return {
      status: 429,
      error: `${this.#tooMany} ${who} within a minute. Try again in ${inWords(seconds)}.`,
      retryAfter: seconds,
      reason: 'too-many',
    };
  }

  count(address: string): void {
    this.#each.count(address);
    this.#all.count(EVERYONE);
  }
}

export interface Limits {
  /** Of readers. */
  requests: Limit;
  /** Requests of those who have not signed in. */
  strangers: Limit;
  questions: Limit;
  /** Each is several searches. */
  followUps: Limit;
  /** Wrong tokens. */
  signIns: Limit;
  /** Why a question that costs something cannot be asked today; counted with `countCost`. */
  costRefusal(): Refusal | undefined;
  countCost(): void;
}

export function openLimits(config: Config, now: () => number = Date.now): Limits {
  const { questionsPerMinute, questionsPerMinuteOverall, modelQuestionsPerDay } = config.limits;
  const costs = config.chat.kind === 'model' || config.embedding.kind === 'model';
  const file = path.join(config.index, 'model-questions.json');
  const cap = new DailyCap(costs ? modelQuestionsPerDay : 0, file, now);
  return {
    requests: new Limit(
      questionsPerMinute * REQUESTS_PER_QUESTION,
      questionsPerMinuteOverall * REQUESTS_PER_QUESTION,
      'Too many requests',
      now,
    ),
    strangers: new Limit(questionsPerMinute * REQUESTS_PER_QUESTION, NONE_OVERALL, 'Too many requests', now),
    questions: new Limit(questionsPerMinute, questionsPerMinuteOverall, 'Too many questions', now),
    followUps: new Limit(questionsPerMinute, questionsPerMinuteOverall, 'Too many further questions', now),
    signIns: new Limit(SIGN_INS_PER_MINUTE, NONE_OVERALL, 'Too many attempts to sign in', now),
    costRefusal() {
      const seconds = cap.secondsUntilFree();
      if (seconds === 0) return undefined;
      const error =
        `All ${modelQuestionsPerDay} questions of today that go to a model have been asked. ` +
        `Try again in ${inWords(seconds)}, or ask whoever runs this server to raise MODEL_QUESTIONS_PER_DAY.`;
      return { status: 429, error, retryAfter: seconds, reason: 'spent' };
    },
    countCost: () => cap.count(),
  };
}

// Each route may be a bundle of its own; what was counted is one a process.
const LIMITS = Symbol.for('footnote.limits');
const shared = globalThis as { [LIMITS]?: Limits };

/** The limits of this process. */
export function limitsOf(config: Config): Limits {
  return (shared[LIMITS] ??= openLimits(config));
}

/** What limits are counted by: the client's address, or its network. */
export function addressOf(headers: Headers, { trustedProxies }: Pick<Config, 'trustedProxies'>): string {
  return limitKey(clientAddress(readMark(headers).peer, headers.get('x-forwarded-for'), trustedProxies));
}

function inWords(seconds: number): string {
  if (seconds < 120) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return seconds < 7_200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3_600)} hours`;
}
