import { QuestionList } from './question-list.tsx';

interface StarterQuestionsProps {
  questions: string[];
  onAsk(question: string): void;
}

/** Questions that the articles answer, to begin with. */
export function StarterQuestions({ questions, onAsk }: StarterQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <QuestionList
      label="Questions to begin with"
      heading="To begin with"
      level={2}
      questions={questions}
      onAsk={onAsk}
      className="pt-2 pb-12"
    />
  );
}
