import { useLanguage } from '../language/use-language.tsx';

interface TurnActionsProps {
  /** Absent where it would do nothing new. */
  onAskAgain: (() => void) | undefined;
  onEdit(): void;
  /** Nothing can be asked just now. */
  busy: boolean;
}

/** What can be done with a question that was asked. */
export function TurnActions({ onAskAgain, onEdit, busy }: TurnActionsProps) {
  const { say } = useLanguage();
  return (
    <>
      <button type="button" aria-disabled={busy} onClick={() => !busy && onEdit()} className={BUTTON}>
        {say('question.edit')}
      </button>
      {onAskAgain && (
        <button type="button" aria-disabled={busy} onClick={() => !busy && onAskAgain()} className={BUTTON}>
          {say('question.answerAgain')}
        </button>
      )}
    </>
  );
}

const BUTTON =
  'textual rounded-xs py-1 hover:text-ink aria-disabled:cursor-default aria-disabled:no-underline aria-disabled:opacity-60';
