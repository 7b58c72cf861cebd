'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { MAX_QUESTION_LENGTH } from '#lib/chat-limits.ts';
import type { Language } from '../language/language.ts';
import { Tell, type Told } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface QuestionEditorProps {
  initial: string;
  /** Why it could not be asked before, where that was tried. */
  problem: Told | undefined;
  /** How many questions come after it: they go. */
  following: number;
  busy: boolean;
  onAsk(question: string): void;
  onCancel(): void;
}

/** Changes a question that was asked, in its place, and asks it again. */
export function QuestionEditor({ initial, problem, following, busy, onAsk, onCancel }: QuestionEditorProps) {
  const language = useLanguage();
  const { say } = language;
  const [draft, setDraft] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  const question = draft.trim();
  const askable = !busy && question.length > 0 && question.length <= MAX_QUESTION_LENGTH;

  function ask() {
    if (askable) onAsk(question);
  }

  function cancel() {
    const turn = form.current?.closest('section');
    onCancel();
    // The heading is there again once this is gone.
    requestAnimationFrame(() => turn?.querySelector('h2')?.focus({ preventScroll: true }));
  }

  function readKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // It closes nothing else.
      event.nativeEvent.stopImmediatePropagation();
      cancel();
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    ask();
  }

  return (
    <form
      ref={form}
      aria-label={say('question.editing')}
      className="mb-5"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {problem && (
        <p role="alert" className="mb-2 border-s-2 border-accent ps-4">
          <Tell told={problem} />
        </p>
      )}
      <div className="grid max-h-96 grid-cols-1 overflow-y-auto rounded-sm border border-edge bg-sheet font-serif text-2xl leading-snug font-semibold focus-within:outline-2 focus-within:outline-accent *:[grid-area:1/1] *:px-3 *:py-2">
        <div aria-hidden="true" className="invisible break-words whitespace-pre-wrap">
          {draft}{' '}
        </div>
        <textarea
          ref={focusAtEnd}
          dir="auto"
          rows={1}
          aria-label={say('question.label')}
          aria-describedby="edited-question-help"
          aria-invalid={question.length > MAX_QUESTION_LENGTH}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={readKey}
          className="w-full resize-none overflow-hidden bg-transparent outline-none"
        />
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-2 text-sm">
        <button
          type="submit"
          aria-disabled={!askable}
          className="rounded-xs bg-ink px-4 py-1.5 font-medium text-paper hover:bg-accent aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-quiet"
        >
          {say('question.askInstead')}
        </button>
        <button type="button" onClick={cancel} className="textual rounded-xs py-1.5 text-quiet hover:text-ink">
          {say('cancel')}
        </button>
        <p id="edited-question-help" className="text-quiet">
          {help(question.length, following, language)}
        </p>
      </div>
    </form>
  );
}

function help(length: number, following: number, { say }: Language): string {
  if (length > MAX_QUESTION_LENGTH) return say('ask.tooLong', { length, most: MAX_QUESTION_LENGTH });
  return following === 0 ? say('question.replacesAnswer') : say('question.replaces', { count: following });
}

function focusAtEnd(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
