'use client';

import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { MAX_QUESTION_LENGTH } from '#lib/chat-limits.ts';
import type { Language } from '../language/language.ts';
import { Say, useLanguage } from '../language/use-language.tsx';

/** From here on the reader is told how much still fits. */
const NEARLY_FULL = MAX_QUESTION_LENGTH - 200;

interface QuestionBoxProps {
  ref: Ref<HTMLTextAreaElement>;
  /** True while an answer is being written: a question can be typed, and asked when it is done. */
  writing: boolean;
  provider: string | undefined;
  /** True when the conversation has a question already. */
  begun: boolean;
  /** What stands in the box at first. */
  initialDraft: string;
  /** Why it does, as a sentence for the reader. */
  notice: string | undefined;
  /** Told of each change of what stands in the box. */
  onDraft(words: string): void;
  onAsk(question: string): void;
  onStop(): void;
  onStartAnew(): void;
  /** What the question will be asked of. */
  above: ReactNode;
  /** What else can be done with a conversation that has begun. */
  children: ReactNode;
}

export function QuestionBox(props: QuestionBoxProps) {
  const { ref, writing, provider, begun, initialDraft, notice, onDraft, onAsk, onStop, onStartAnew, children } = props;
  const language = useLanguage();
  const { say } = language;
  const [draft, setDraft] = useState(initialDraft);
  const form = useRef<HTMLFormElement>(null);
  const length = draft.trim().length;
  const askable = !writing && length > 0 && length <= MAX_QUESTION_LENGTH;

  function write(words: string) {
    setDraft(words);
    onDraft(words);
  }

  // A reader may type before the page's scripts have come: the box holds those words, and no event has told of them.
  const takeOver = useEffectEvent(() => {
    const typed = form.current?.querySelector('textarea')?.value ?? '';
    if (typed === initialDraft) return;
    const question = typed.trim();
    // Enter broke the line then, and was to ask; but what a browser has brought back after a reload stays a draft.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (
      visit?.type === 'navigate' &&
      /\n[ \t]*$/.test(typed) &&
      question !== '' &&
      question.length <= MAX_QUESTION_LENGTH &&
      !writing
    )
      onAsk(question);
    else write(typed);
  });
  useLayoutEffect(() => takeOver(), []);

  // An answer that ends by itself takes "Stop" away.
  const leaveStop = useCallback((stop: HTMLButtonElement | null) => {
    return () => {
      if (document.activeElement === stop) form.current?.querySelector('textarea')?.focus();
    };
  }, []);

  function ask() {
    if (!askable) return;
    onAsk(draft.trim());
    write('');
  }

  function askOnEnter(event: KeyboardEvent) {
    // An Enter that only confirms a word of an input method asks nothing.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  }

  return (
    <form
      ref={form}
      aria-label={say('ask.form')}
      className={`z-1 bg-paper pb-4 print:hidden ${begun ? 'bottom-0 border-t border-rule pt-3 [@media(height>=30rem)]:sticky' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {notice && (
        <p role="alert" className="mb-2 border-s-2 border-accent ps-4 text-sm">
          {notice}
        </p>
      )}
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-quiet">
        <label htmlFor="question" className={begun ? 'sr-only' : ''}>
          {say('ask.label')}
        </label>
        {props.above}
      </div>
      <div className="flex flex-wrap items-end gap-2 rounded-sm border border-edge bg-sheet p-1.5 focus-within:outline-2 focus-within:outline-accent">
        {/* The hidden copy beneath gives the box the height of its text. */}
        <div className="grid max-h-48 grid-cols-1 min-w-24 grow basis-0 overflow-y-auto font-serif text-lg leading-snug *:[grid-area:1/1] *:px-2 *:py-1.5">
          <div aria-hidden="true" className="invisible break-words whitespace-pre-wrap">
            {draft}{' '}
          </div>
          <textarea
            ref={ref}
            id="question"
            // An empty box, with what stands in for a question, runs as the page does.
            dir={draft === '' ? undefined : 'auto'}
            rows={1}
            value={draft}
            placeholder={begun ? say('ask.further') : undefined}
            aria-describedby="question-help"
            aria-invalid={length > MAX_QUESTION_LENGTH}
            onChange={(event) => write(event.target.value)}
            onKeyDown={askOnEnter}
            className="w-full resize-none overflow-hidden bg-transparent outline-none placeholder:text-quiet"
          />
        </div>
        {writing && (
          <button
            ref={leaveStop}
            type="button"
            onClick={onStop}
            className="rounded-xs border border-edge px-4 py-1.5 hover:bg-marked-too"
          >
            {say('ask.stop')}
          </button>
        )}
        <button
          type="submit"
          aria-disabled={!askable}
          className="rounded-xs bg-ink px-4 py-1.5 font-medium text-paper hover:bg-accent aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-quiet"
        >
          {say('ask.button')}
        </button>
      </div>
      <div className="mt-1.5 flex flex-wrap justify-between gap-x-4 gap-y-1 text-xs text-quiet">
        <p id="question-help" className={length > MAX_QUESTION_LENGTH ? 'text-accent' : ''}>
          {help(length, language)}
        </p>
        {begun && (
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {children}
            <button type="button" onClick={onStartAnew} className="textual rounded-xs hover:text-ink">
              {say('conversations.new')}
            </button>
          </p>
        )}
      </div>
      {provider && (
        <p className="mt-1.5 text-xs text-quiet">
          <Say of="ask.sentTo" provider={<strong dir="ltr">{provider}</strong>} />
        </p>
      )}
    </form>
  );
}

function help(length: number, { say }: Language): string {
  if (length > MAX_QUESTION_LENGTH) return say('ask.tooLong', { length, most: MAX_QUESTION_LENGTH });
  return length > NEARLY_FULL ? say('ask.length', { length, most: MAX_QUESTION_LENGTH }) : say('ask.help');
}
