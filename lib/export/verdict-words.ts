import type { Verdict } from '#lib/domain.ts';

/** Verdicts in words for the reader, with a sign that tells them apart without colour. */
export const VERDICT_WORDS: Record<Verdict, { sign: string; words: string }> = {
  quoted: { sign: '✓', words: 'Quoted word for word' },
  supported: { sign: '✓', words: 'Supported' },
  partial: { sign: '≈', words: 'Partly supported' },
  unsupported: { sign: '✕', words: 'Not supported' },
  uncited: { sign: '○', words: 'Without a footnote' },
};

/** Whether a reader should look before relying on it. */
export function isDoubtful(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict !== 'quoted' && verdict !== 'supported';
}
