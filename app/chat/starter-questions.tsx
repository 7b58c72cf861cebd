interface StarterQuestionsProps {
  questions: string[];
  onAsk(question: string): void;
}

/** Questions that the articles answer, to begin with. */
export function StarterQuestions({ questions, onAsk }: StarterQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label="Questions to begin with" className="pt-2 pb-12">
      <h2 className="text-sm text-quiet">To begin with</h2>
      <ul className="mt-2 border-y border-rule">
        {questions.map((question) => (
          <li key={question} className="border-rule not-first:border-t">
            <button
              type="button"
              dir="auto"
              onClick={() => onAsk(question)}
              className="w-full rounded-xs py-3 text-start font-serif text-lg leading-snug hover:text-accent focus-visible:-outline-offset-2"
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
