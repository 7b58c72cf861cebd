import type { AnswerMetadata, FootnoteMessage } from '#lib/chat-protocol.ts';
import type { ArticleInfo, Citation, EvidenceSentence } from '#lib/domain.ts';

/** An answer as the screen shows it, read out of a message of the chat. */
export interface AnswerView {
  text: string;
  citations: Citation[];
  /** The articles that the message names, by id. */
  articles: Map<string, ArticleInfo>;
  /** What it was made from; of a kept answer, the sentences that are cited and those beside them. */
  sentences: EvidenceSentence[];
  metadata: AnswerMetadata;
}

export function viewAnswer(message: FootnoteMessage): AnswerView {
  const view: AnswerView = {
    text: textOf(message),
    citations: [],
    articles: new Map(),
    sentences: [],
    metadata: message.metadata ?? {},
  };
  for (const part of message.parts) {
    if (part.type === 'data-citations') {
      view.citations = part.data.citations;
    } else if (part.type === 'data-evidence') {
      view.sentences = part.data.sentences;
    } else if (part.type === 'source-document') {
      const details = part.providerMetadata?.footnote as Partial<ArticleInfo> | undefined;
      view.articles.set(part.sourceId, { hash: '', ...details, id: part.sourceId, title: part.title });
    }
  }
  return view;
}

/** Whether an answer is whole; one that failed or was stopped is not. */
export function isFinished(message: FootnoteMessage | undefined): boolean {
  const finish = message?.metadata?.finish;
  return finish !== undefined && finish !== 'incomplete';
}

/** The words of a message: the reader's question, or an answer with its markers. */
export function textOf({ parts }: FootnoteMessage): string {
  return parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
}

/** What is known of an article; of one the message does not name, its id. */
export function articleOf({ articles }: AnswerView, id: string): ArticleInfo {
  return articles.get(id) ?? { id, title: id, hash: '' };
}
