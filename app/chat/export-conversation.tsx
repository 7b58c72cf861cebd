'use client';

import { conversationAsJson } from '#lib/export/conversation-as-json.ts';
import { conversationAsMarkdown } from '#lib/export/conversation-as-markdown.ts';
import type { ShownAnswer } from '#lib/export/shown-answer.ts';
import { textOf, viewAnswer } from './answer-parts.ts';
import { saveFile } from './save-file.ts';
import type { Turn } from './turns.ts';
import { Say, useLanguage } from '../language/use-language.tsx';

const FORMATS = [
  { name: 'Markdown', suffix: 'md', type: 'text/markdown', write: conversationAsMarkdown },
  { name: 'JSON', suffix: 'json', type: 'application/json', write: conversationAsJson },
] as const;

/** Saves the conversation as a file: Markdown to read, JSON to be checked again later. Nothing is sent anywhere. */
export function ExportConversation({ turns }: { turns: readonly Turn[] }) {
  const { say } = useLanguage();
  const formats = FORMATS.map((format, index) => (
    <span key={format.name}>
      {index > 0 && say('export.or')}
      <button
        type="button"
        aria-label={say('export.as', { format: format.name })}
        onClick={() => save(turns, format)}
        className="textual rounded-xs hover:text-ink"
      >
        {format.name}
      </button>
    </span>
  ));
  return (
    <span>
      <Say of="export" formats={formats} />
    </span>
  );
}

function save(turns: readonly Turn[], { suffix, type, write }: (typeof FORMATS)[number]): void {
  const now = new Date();
  saveFile(`footnote-${now.toISOString().slice(0, 10)}.${suffix}`, type, write(turns.map(shownTurn), now));
}

/** A question whose answer has not begun is exported too, as an incomplete one. */
function shownTurn({ question, answer }: Turn): ShownAnswer {
  const view = answer
    ? viewAnswer(answer)
    : { text: '', citations: [], articles: new Map(), sentences: [], metadata: {} };
  return { question: textOf(question), ...view };
}
