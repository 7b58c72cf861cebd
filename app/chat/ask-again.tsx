interface AskAgainProps {
  /** Why the answer is not whole; absent when the reader stopped it. */
  problem: string | undefined;
  /** What the server's log calls the request, for whoever is asked for help. */
  requestId: string | undefined;
  onAskAgain(): void;
}

/** Stands under an answer that is not whole. */
export function AskAgain({ problem, requestId, onAskAgain }: AskAgainProps) {
  return (
    <div className="mt-6 border-s-2 border-accent ps-4">
      <p role={problem ? 'alert' : undefined}>{problem ?? 'The answer was stopped and is incomplete.'}</p>
      {requestId && (
        <p className="text-sm text-quiet">
          In the server's log: request <code>{requestId}</code>
        </p>
      )}
      <button type="button" onClick={onAskAgain} className="textual mt-1 rounded-xs font-medium">
        Ask again
      </button>
    </div>
  );
}
