/** Questions to be asked come in the forms that the engine has, each in the language of its articles: known by how they begin. */
function languageOfForm(question: string): string {
  if (/^\p{Script=Arabic}/u.test(question)) return 'ar';
  return /^(?:Was sagt|Warum|Wer) /u.test(question) ? 'de' : 'en';
}

interface QuestionListProps {
  /** Names the list for those who hear the page. */
  label: string;
  heading: string;
  level: 2 | 3;
  questions: readonly string[];
  onAsk(question: string): void;
  className: string;
}

/** Questions to be asked with a click. */
export function QuestionList({ label, heading, level, questions, onAsk, className }: QuestionListProps) {
  const Heading = `h${level}` as const;
  return (
    <section aria-label={label} className={`print:hidden ${className}`}>
      <Heading className="text-sm text-quiet">{heading}</Heading>
      <ul className="mt-2 border-y border-rule">
        {questions.map((question) => (
          <li key={question} className="border-rule not-first:border-t">
            <button
              type="button"
              lang={languageOfForm(question)}
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
