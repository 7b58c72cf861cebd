import { useRef } from 'react';
import type { Upload } from './use-uploads.ts';
import type { Language } from '../language/language.ts';
import { Tell, toldIn } from '../language/told.tsx';
import { Say, useLanguage } from '../language/use-language.tsx';

interface UploadLineProps {
  upload: Upload;
  onReplace(): void;
  onForget(): void;
}

/** How far a file is, or what has become of it. */
export function UploadLine({ upload, onReplace, onForget }: UploadLineProps) {
  const language = useLanguage();
  const { say } = language;
  const { file, state } = upload;
  const item = useRef<HTMLLIElement>(null);

  /** To what stands beside it. */
  function leaveFocus() {
    const line = item.current;
    const next =
      line?.nextElementSibling ?? line?.previousElementSibling ?? line?.closest('section')?.querySelector('input');
    if (next instanceof HTMLElement) next.focus();
  }

  const ended = state.at === 'added' || state.at === 'refused';
  return (
    <li ref={item} tabIndex={-1} className="border-rule py-2 not-first:border-t">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <bdi className="min-w-0 break-words text-ink">{file.name}</bdi>
        {!ended && <span>{stateIn(language, state)}</span>}
      </p>
      {!ended && (
        <progress
          aria-label={say('articles.adding', { file: file.name })}
          max={1}
          value={state.at === 'sending' ? state.share : undefined}
          className="mt-1 block h-1 w-full accent-(--accent)"
        />
      )}
      {state.at === 'added' && (
        <p>
          ✓ <span className="text-ink">{say('articles.canBeAsked')}</span>
          {state.title && (
            <>
              {': '}
              <bdi>{state.title}</bdi>
            </>
          )}
          .
        </p>
      )}
      {state.at === 'added' &&
        state.skipped.map((skip) => (
          <p key={skip}>
            <Say of="articles.leftOut" what={<bdi lang="en">{skip}</bdi>} />
          </p>
        ))}
      {state.at === 'refused' && (
        <>
          <p className="border-s-2 border-accent ps-3 text-ink">
            <Tell told={state.problem} />
          </p>
          <p className="flex gap-4">
            {state.exists && (
              <button
                type="button"
                onClick={() => {
                  // The button goes, the file is on its way again.
                  item.current?.focus();
                  onReplace();
                }}
                className={ACTION}
              >
                {say('articles.replace')}
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                leaveFocus();
                onForget();
              }}
              className={ACTION}
            >
              {say(state.exists ? 'articles.leave' : 'articles.dismiss')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** The same for those who hear the page, once it has ended. */
export function outcomeOf({ file, state }: Upload, language: Language): string {
  if (state.at === 'added') return language.say('articles.canBeAsked.file', { file: file.name });
  return state.at === 'refused' ? `${file.name}: ${toldIn(language, state.problem)}` : '';
}

function stateIn({ say }: Language, state: Upload['state']): string {
  if (state.at === 'sending') return say('articles.sending', { percent: Math.round(state.share * 100) });
  return say(state.at === 'indexing' ? 'articles.indexing' : 'articles.waiting');
}

const ACTION = 'textual rounded-xs py-1 hover:text-ink';
