import type { AnswerMetadata, FootnoteMessage } from '#lib/chat-protocol.ts';
import type { KeptAnswer } from '#lib/conversations/conversation-store.ts';
import { BESIDE_GAP } from '#lib/chat-limits.ts';
import type { EvidenceSentence, Slice } from '#lib/domain.ts';
import type { AnswerChunk } from './answer-stream.ts';

type Part = FootnoteMessage['parts'][number];

/** Puts together, chunk by chunk, the message that the browser puts together from the same chunks. */
export class AnswerRecorder {
  readonly #parts: Part[] = [];
  readonly #metadata: AnswerMetadata = {};

  add(chunk: AnswerChunk): void {
    switch (chunk.type) {
      case 'source-document':
        this.#parts.push(chunk);
        break;
      case 'data-evidence':
      case 'data-citations': {
        // A part that comes again under its id takes the place of the earlier one.
        const at = this.#parts.findIndex((part) => part.type === chunk.type);
        if (at < 0) this.#parts.push(chunk);
        else this.#parts[at] = chunk;
        break;
      }
      case 'text-start':
        this.#parts.push({ type: 'text', text: '', state: 'streaming' });
        break;
      case 'text-delta':
        this.#changeText((part) => (part.text += chunk.delta));
        break;
      case 'text-end':
        this.#changeText((part) => (part.state = 'done'));
        break;
      case 'message-metadata':
      case 'finish':
        Object.assign(this.#metadata, chunk.messageMetadata);
        break;
      case 'error':
        this.#metadata.failure = chunk.errorText;
        break;
      default:
        break;
    }
  }

  /** What has come so far. Of the evidence only the sentences that are shown, and those beside them: the rest is many times the answer. */
  get answer(): KeptAnswer {
    const shown = this.#shown();
    const isShown = (sentence: EvidenceSentence) =>
      shown.some(
        ({ articleId, start, end }) =>
          articleId === sentence.articleId && start - BESIDE_GAP <= sentence.end && sentence.start <= end + BESIDE_GAP,
      );
    return {
      parts: this.#parts.map((part) =>
        part.type === 'data-evidence' ? { ...part, data: { sentences: part.data.sentences.filter(isShown) } } : part,
      ),
      metadata: this.#metadata,
    };
  }

  #shown(): (Slice & { articleId: string })[] {
    const citations = this.#parts.flatMap((part) => (part.type === 'data-citations' ? part.data.citations : []));
    return [...citations, ...(this.#metadata.nearest ?? [])];
  }

  #changeText(change: (part: Part & { type: 'text' }) => void): void {
    for (const part of this.#parts) if (part.type === 'text') change(part);
  }
}
