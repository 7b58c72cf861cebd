import { QuestionList } from './question-list.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface StarterQuestionsProps {
  questions: string[];
  onAsk(question: string): void;
}

/** Questions that the articles answer, to begin with. */
export function StarterQuestions({ questions, onAsk }: StarterQuestionsProps) {
  const { say } = useLanguage();
  if (questions.length === 0) return null;
  return (
    <QuestionList
      label={say('ask.starters')}
      heading={say('ask.starters.heading')}
      level={2}
      questions={questions}
      onAsk={onAsk}
      className="pt-2 pb-12"
    />
  );
}
