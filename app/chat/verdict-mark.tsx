import type { Verdict } from '#lib/domain.ts';
import { isDoubtful, VERDICT_WORDS } from '#lib/export/verdict-words.ts';
import type { Language } from '../language/language.ts';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

/** A verdict in words, with the reason where there is one. */
export function VerdictMark({ verdict, reason }: { verdict: Verdict | undefined; reason?: string }) {
  const { say } = useLanguage();
  if (!verdict) return <span className="text-quiet">{say('verdict.none')}</span>;
  return (
    <span className={isDoubtful(verdict) ? 'text-accent' : 'text-quiet'}>
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{VERDICT_WORDS[verdict].sign}</span> {say(`verdict.${verdict}`)}
      </span>
      {reason && (
        <span>
          . <Tell told={reason} />
        </span>
      )}
    </span>
  );
}

/** What the signs beside footnotes and statements mean. */
export function SignLegend() {
  const language = useLanguage();
  const { say } = language;
  return (
    <span className="flex flex-wrap gap-x-3 text-xs text-quiet">
      <span>{say('verdict.noSign')}</span>
      {(['partial', 'unsupported', 'uncited'] as const).map((verdict) => (
        <span key={verdict} className="whitespace-nowrap">
          <span aria-hidden="true">{VERDICT_WORDS[verdict].sign}</span>
          <span className="sr-only">{say(`verdict.${verdict}.sign`)}:</span>{' '}
          {within(say(`verdict.${verdict}`), language)}
        </span>
      ))}
    </span>
  );
}

/** Words that begin a line, as they stand within one: "Partly supported" is "partly supported". */
export function within(words: string, { tag }: Language): string {
  return words.charAt(0).toLocaleLowerCase(tag) + words.slice(1);
}
