interface AskAgainProps {
  /** Why the answer is not whole; absent when the reader stopped it. */
  problem: string | undefined;
  onAskAgain(): void;
}

/** Stands under an answer that is not whole. */
export function AskAgain({ problem, onAskAgain }: AskAgainProps) {
  return (
    <div className="mt-6 border-s-2 border-accent ps-4">
      <p role={problem ? 'alert' : undefined}>{problem ?? 'The answer was stopped and is incomplete.'}</p>
      <button type="button" onClick={onAskAgain} className="textual mt-1 rounded-xs font-medium">
        Ask again
      </button>
    </div>
  );
}
