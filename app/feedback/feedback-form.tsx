'use client';

import { useId, useState } from 'react';
import { MAX_NOTE_LENGTH } from '#lib/chat-limits.ts';
import type { Feedback } from '#lib/chat-protocol.ts';
import { useLanguage } from '../language/use-language.tsx';

interface FeedbackFormProps {
  said: Feedback;
  footnotes: readonly number[];
  onKeep(feedback: Feedback): Promise<void>;
  onClose(): void;
}

/** Which footnotes are wrong, and a note. */
export default function FeedbackForm({ said, footnotes, onKeep, onClose }: FeedbackFormProps) {
  const { say } = useLanguage();
  const [wrong, setWrong] = useState(said.wrongFootnotes);
  const [note, setNote] = useState(said.note);
  const noteId = useId();

  const toggle = (n: number, on: boolean) => setWrong(on ? [...wrong, n] : wrong.filter((other) => other !== n));
  return (
    <form
      aria-label={say('feedback.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep({ ...said, wrongFootnotes: wrong, note });
      }}
      className="mt-3 border-s-2 border-edge ps-4 text-ink"
    >
      {footnotes.length > 0 && (
        <fieldset>
          <legend>{say('feedback.wrong')}</legend>
          <div className="mt-1 flex flex-wrap gap-x-4">
            {footnotes.map((n) => (
              <span key={n} className="inline-flex items-baseline gap-1.5">
                <input
                  id={`${noteId}-${n}`}
                  type="checkbox"
                  checked={wrong.includes(n)}
                  onChange={(event) => toggle(n, event.target.checked)}
                  className="size-4 translate-y-0.5 accent-(--accent)"
                />
                <label htmlFor={`${noteId}-${n}`} className="py-1 lining-nums">
                  <span className="sr-only">{say('footnote', { n })}</span>
                  <span aria-hidden="true">{n}</span>
                </label>
              </span>
            ))}
          </div>
        </fieldset>
      )}
      <label htmlFor={noteId} className="mt-2 block">
        {say('feedback.noteLabel')}
      </label>
      <textarea
        id={noteId}
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // It closes nothing else.
          event.nativeEvent.stopImmediatePropagation();
          onClose();
        }}
        className="mt-1 w-full rounded-sm border border-edge bg-sheet px-2.5 py-1.5 font-serif text-base"
      />
      <p className="mt-1 text-quiet">{say('feedback.stays')}</p>
      <p className="mt-2 flex gap-4">
        <button type="submit" className="textual rounded-xs py-1 font-medium">
          {say('feedback.keep')}
        </button>
        <button type="button" onClick={onClose} className="textual rounded-xs py-1 text-quiet">
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}
