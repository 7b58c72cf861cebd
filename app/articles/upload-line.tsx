import type { Upload } from './use-uploads.ts';

interface UploadLineProps {
  upload: Upload;
  onReplace(): void;
  onForget(): void;
}

/** How far a file is, or what has become of it. */
export function UploadLine({ upload, onReplace, onForget }: UploadLineProps) {
  const { file, state } = upload;
  const ended = state.at === 'added' || state.at === 'refused';
  return (
    <li className="border-rule py-2 not-first:border-t">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <bdi className="min-w-0 break-words text-ink">{file.name}</bdi>
        {!ended && <span>{told(state)}</span>}
      </p>
      {!ended && (
        <progress
          aria-label={`Adding ${file.name}`}
          max={1}
          value={state.at === 'sending' ? state.share : undefined}
          className="mt-1 block h-1 w-full accent-(--accent)"
        />
      )}
      {state.at === 'added' && (
        <p>
          ✓ <span className="text-ink">Can be asked now</span>
          {state.title && (
            <>
              {': '}
              <bdi>{state.title}</bdi>
            </>
          )}
          .
        </p>
      )}
      {state.at === 'added' && state.skipped.map((skip) => <p key={skip}>Left out: {skip}</p>)}
      {state.at === 'refused' && (
        <>
          <p className="border-s-2 border-accent ps-3 text-ink">{state.problem}</p>
          <p className="flex gap-4">
            {state.exists && (
              <button type="button" onClick={onReplace} className={ACTION}>
                Replace that file
              </button>
            )}
            <button type="button" onClick={onForget} className={ACTION}>
              {state.exists ? 'Leave it' : 'Dismiss'}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** The same for those who hear the page, once it has ended. */
export function outcomeOf({ file, state }: Upload): string {
  if (state.at === 'added') return `${file.name} can be asked now.`;
  return state.at === 'refused' ? `${file.name}: ${state.problem}` : '';
}

function told(state: Upload['state']): string {
  if (state.at === 'sending') return `Sending, ${Math.round(state.share * 100)}%`;
  return state.at === 'indexing' ? 'Being indexed…' : 'Waiting';
}

const ACTION = 'textual rounded-xs py-1 hover:text-ink';
