import type { Statement } from '#lib/domain.ts';
import { isDoubtful } from '#lib/export/verdict-words.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The statements that checking did not find supported, each with the reason. */
export function DoubtfulStatements({ statements }: { statements: Statement[] }) {
  const doubtful = statements.filter(({ verdict }) => isDoubtful(verdict));
  if (doubtful.length === 0) return null;
  return (
    <section aria-label="Read with care" className="border-s-2 border-accent ps-4 text-sm">
      <h3 className="font-semibold">Read with care</h3>
      <ul>
        {doubtful.map(({ text, verdict, reason }, index) => (
          <li key={index} className="mt-2">
            <span dir="auto" className="block font-serif text-base leading-snug">
              <bdi>{text}</bdi>
            </span>
            <VerdictMark verdict={verdict} reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
