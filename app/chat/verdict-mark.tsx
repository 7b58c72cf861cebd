import type { Verdict } from '#lib/domain.ts';
import { isDoubtful, VERDICT_WORDS } from '#lib/export/verdict-words.ts';

/** A verdict in words, with the reason where there is one. */
export function VerdictMark({ verdict, reason }: { verdict: Verdict | undefined; reason?: string }) {
  if (!verdict) return <span className="text-quiet">Not yet checked</span>;
  const { sign, words } = VERDICT_WORDS[verdict];
  return (
    <span className={isDoubtful(verdict) ? 'text-accent' : 'text-quiet'}>
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{sign}</span> {words}
      </span>
      {reason && <span>. {reason}</span>}
    </span>
  );
}

/** What the signs beside footnotes and statements mean. */
export function SignLegend() {
  return (
    <span className="flex flex-wrap gap-x-3 text-xs text-quiet">
      <span>no sign: supported</span>
      {(['partial', 'unsupported', 'uncited'] as const).map((verdict) => (
        <span key={verdict} className="whitespace-nowrap">
          <span aria-hidden="true">{VERDICT_WORDS[verdict].sign}</span>
          <span className="sr-only">{SIGN_NAMES[verdict]}:</span> {VERDICT_WORDS[verdict].words.toLowerCase()}
        </span>
      ))}
    </span>
  );
}

/** For a reader who hears the page. */
const SIGN_NAMES = { partial: 'wave', unsupported: 'cross', uncited: 'circle' };
