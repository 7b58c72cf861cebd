import { NotCome, type WithoutProps } from '../late.tsx';
import { useLanguage } from '../language/use-language.tsx';
import { textOf } from './answer-parts.ts';
import { AskAgain } from './ask-again.tsx';
import { problemOf } from './request-problem.ts';
import type { TurnListProps } from './turn-list.tsx';

/** Stands where the questions and answers will, until what shows them has come, and says so when it cannot be had. */
export function PlainTurns({
  turns,
  writing,
  error,
  askInPlace,
  onLeaveFocus,
  onTryAgain,
}: TurnListProps & WithoutProps) {
  const { say } = useLanguage();
  const position = turns.length - 1;
  return turns.map(({ question }, index) => (
    <section
      key={question.id}
      aria-labelledby={question.id}
      className="pb-10 last:min-h-[calc(100dvh-8.5rem)] print:min-h-0!"
    >
      <h2 id={question.id} dir="auto" className="question">
        {textOf(question)}
      </h2>
      {index === position &&
        (error ? (
          <AskAgain
            problem={problemOf(error)}
            requestId={undefined}
            onAskAgain={() => {
              onLeaveFocus();
              askInPlace(position, textOf(question));
            }}
          />
        ) : (
          <>
            {writing && <p className="text-quiet motion-safe:animate-pulse">{say('answer.looking')}</p>}
            {!writing && onTryAgain && <NotCome onTryAgain={onTryAgain} />}
          </>
        ))}
    </section>
  ));
}
