import type { AnswerMetadata, ConversationPlace } from '#lib/chat-protocol.ts';
import { type ConversationStore, WRITER_SILENCE_MS } from '#lib/conversations/conversation-store.ts';
import type { Refusal } from '../refuse.ts';
import { AnswerRecorder } from './answer-recorder.ts';
import type { AnswerChunk } from './answer-stream.ts';

/** Earlier questions that a follow-up is understood by. */
const MOST_HISTORY = 10;

/** Often enough to be known to be alive, and little is lost when the server dies. */
const SAVE_EACH_MS = WRITER_SILENCE_MS / 5;

const BEHIND =
  'This conversation has gone on in another tab or window since: reload it to see the rest, and ask again.';
const MISSING = 'This answer is not kept, because what comes before it is not: it was deleted, or could not be kept.';
const REPLACED = 'This answer is not kept, because its question was deleted or replaced in another tab or window.';

export interface KeeperOptions {
  /** The store as it is now; whatever it throws is told, and keeps nobody from the answer. */
  open(): Promise<ConversationStore>;
  /** A sentence that is safe to show about something that was thrown. */
  sentenceFor(thrown: unknown): string;
}

export interface Keeper {
  /** The kept questions before this one; undefined when the conversation is not kept. */
  history: string[] | undefined;
  /** The same chunks, kept on their way, with what the reader has to know about that. */
  keep(chunks: AsyncGenerator<AnswerChunk, void>): AsyncGenerator<AnswerChunk, void>;
}

/** Gets ready to keep an answer. Refuses a question whose conversation has turns that its reader has not seen. */
export async function openKeeper(
  { id: conversationId, turn: turnId, position, seen }: ConversationPlace,
  question: string,
  options: KeeperOptions,
): Promise<Keeper | Refusal> {
  const turn = { conversationId, turnId, question, position, seen };
  try {
    const store = await options.open();
    const { state, replaces } = await store.look(turn);
    if (state === 'behind') return { status: 409, error: BEHIND, reason: 'behind' };
    if (state === 'missing') return { history: undefined, keep: (chunks) => unkept(chunks, MISSING) };
    const history = await store.questionsBefore(conversationId, position, MOST_HISTORY);
    const keeping = new Keeping(options, turn, replaces > 0);
    return { history, keep: (chunks) => keeping.keep(chunks) };
  } catch (thrown) {
    const sentence = notKept(options.sentenceFor(thrown));
    return { history: undefined, keep: (chunks) => unkept(chunks, sentence) };
  }
}

class Keeping {
  readonly #options: KeeperOptions;
  readonly #turn: Parameters<ConversationStore['begin']>[0];
  /** What is replaced stays until the new answer has begun. */
  readonly #replaces: boolean;
  readonly #recorder = new AnswerRecorder();
  #state: 'waiting' | 'begun' | 'over' = 'waiting';
  /** One after the other, so that nothing earlier overtakes the end. */
  #saved: Promise<string | undefined> = Promise.resolve(undefined);

  constructor(options: KeeperOptions, turn: Parameters<ConversationStore['begin']>[0], replaces: boolean) {
    this.#options = options;
    this.#turn = turn;
    this.#replaces = replaces;
  }

  async *keep(chunks: AsyncGenerator<AnswerChunk, void>): AsyncGenerator<AnswerChunk, void> {
    const saving = setInterval(() => void this.#save(false), SAVE_EACH_MS);
    try {
      for await (const chunk of chunks) {
        this.#recorder.add(chunk);
        if (chunk.type === 'start') {
          yield { ...chunk, ...(!this.#replaces && { messageMetadata: await this.#begin() }) };
          continue;
        }
        // What the articles say is found before a model is asked, which may yet fail: an answer begins with its words.
        const begins = chunk.type === 'text-start' || chunk.type === 'finish';
        if (this.#state === 'waiting' && begins) {
          yield { type: 'message-metadata', messageMetadata: await this.#begin() };
        }
        if (chunk.type === 'finish' || chunk.type === 'error') {
          // Before its last chunk: the browser may read nothing after it.
          const problem = await this.#save(true);
          if (problem !== undefined) yield { type: 'message-metadata', messageMetadata: { notKept: problem } };
        }
        yield chunk;
      }
    } finally {
      clearInterval(saving);
      // The reader has stopped it, or has left.
      await this.#save(true);
    }
  }

  async #begin(): Promise<AnswerMetadata> {
    this.#state = 'over';
    try {
      const found = await (await this.#options.open()).begin(this.#turn);
      if (found !== 'free') return { notKept: found === 'behind' ? REPLACED : MISSING };
      this.#state = 'begun';
      return { kept: true };
    } catch (thrown) {
      return { notKept: notKept(this.#options.sentenceFor(thrown)) };
    }
  }

  /** What the reader has to know, if it went wrong. */
  #save(ended: boolean): Promise<string | undefined> {
    if (this.#state !== 'begun') return this.#saved;
    if (ended) this.#state = 'over';
    this.#saved = this.#saved.then(() => this.#write(ended));
    return this.#saved;
  }

  async #write(ended: boolean): Promise<string | undefined> {
    try {
      const { conversationId, turnId } = this.#turn;
      const store = await this.#options.open();
      return (await store.save(conversationId, turnId, this.#recorder.answer, ended)) ? undefined : REPLACED;
    } catch (thrown) {
      return notKept(this.#options.sentenceFor(thrown));
    }
  }
}

function notKept(sentence: string): string {
  return `This answer could not be kept. ${sentence}`;
}

async function* unkept(chunks: AsyncGenerator<AnswerChunk, void>, sentence: string): AsyncGenerator<AnswerChunk, void> {
  for await (const chunk of chunks) {
    yield chunk.type === 'start' ? { ...chunk, messageMetadata: { notKept: sentence } } : chunk;
  }
}
