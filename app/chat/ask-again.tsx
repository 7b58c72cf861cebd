import { Tell, type Told } from '../language/told.tsx';
import { Say, useLanguage } from '../language/use-language.tsx';

interface AskAgainProps {
  /** Why the answer is not whole; absent when the reader stopped it. */
  problem: Told | undefined;
  /** What the server's log calls the request, for whoever is asked for help. */
  requestId: string | undefined;
  onAskAgain(): void;
}

/** Stands under an answer that is not whole. */
export function AskAgain({ problem, requestId, onAskAgain }: AskAgainProps) {
  const { say } = useLanguage();
  return (
    <div className="mt-6 border-s-2 border-accent ps-4">
      <p role={problem ? 'alert' : undefined}>{problem ? <Tell told={problem} /> : say('answer.stopped')}</p>
      {requestId && (
        <p className="text-sm text-quiet">
          <Say of="answer.request" request={<code dir="ltr">{requestId}</code>} />
        </p>
      )}
      <button type="button" onClick={onAskAgain} className="textual mt-1 rounded-xs font-medium">
        {say('answer.askAgain')}
      </button>
    </div>
  );
}
