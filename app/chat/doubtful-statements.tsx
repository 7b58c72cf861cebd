import type { Statement } from '#lib/domain.ts';
import { isDoubtful } from '#lib/export/verdict-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { useLanguage } from '../language/use-language.tsx';

/** The statements that checking did not find supported, each with the reason. */
export function DoubtfulStatements({ question, statements }: { question: string; statements: Statement[] }) {
  const { say } = useLanguage();
  const doubtful = statements.filter(({ verdict }) => isDoubtful(verdict));
  if (doubtful.length === 0) return null;
  return (
    <section
      aria-label={say('answer.part', { part: say('answer.care'), question })}
      className="border-s-2 border-accent ps-4 text-sm"
    >
      <h3 className="font-semibold">{say('answer.care')}</h3>
      <ul>
        {doubtful.map(({ text, verdict, reason }, index) => (
          <li key={index} className="mt-2">
            <bdi dir="auto" className="block font-serif text-base leading-snug">
              {text}
            </bdi>
            <VerdictMark verdict={verdict} reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
