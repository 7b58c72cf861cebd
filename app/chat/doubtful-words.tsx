import { VERDICT_WORDS } from '#lib/export/verdict-words.ts';
import type { DoubtToken } from './marked-statements.ts';

/** Words of a statement that its footnotes do not bear out, underlined; behind the last of them it is said. */
export function DoubtfulWords({ text, verdict, reason, last }: DoubtToken) {
  const { sign, words } = VERDICT_WORDS[verdict];
  return (
    <>
      <span className="doubtful" data-verdict={verdict} title={reason || words}>
        {text}
      </span>
      {last && (
        // Not part of the answer: it is neither selected nor copied.
        <span data-sign="" className="select-none">
          <span className="sr-only"> ({words.toLowerCase()})</span>
          {/* Where there is a footnote, that has the sign. */}
          {verdict === 'uncited' && (
            <sup aria-hidden="true" className="footnote-sign">
              {sign}
            </sup>
          )}
        </span>
      )}
    </>
  );
}
