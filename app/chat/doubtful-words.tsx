import { VERDICT_WORDS } from '#lib/export/verdict-words.ts';
import type { DoubtToken } from './marked-statements.ts';
import { useLanguage } from '../language/use-language.tsx';
import { within } from './verdict-mark.tsx';

/** Words of a statement that its footnotes do not bear out, underlined; behind the last of them it is said. */
export function DoubtfulWords({ text, verdict, reason, last }: DoubtToken) {
  const language = useLanguage();
  const { sign } = VERDICT_WORDS[verdict];
  const words = language.say(`verdict.${verdict}`);
  return (
    <>
      <span className="doubtful" data-verdict={verdict} title={reason || words}>
        {text}
      </span>
      {last && (
        // Not part of the answer: it is neither selected nor copied.
        <span data-sign="" lang={language.locale} className="select-none">
          <span className="sr-only"> ({within(words, language)})</span>
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
