import { describe, expect, it } from 'vitest';
import type { Quality } from './quality.ts';
import { describeVerdicts, verdictsOf } from './verdicts.ts';

const quality = (hit1: number, refusal: number | null): Quality => ({
  'hit@1': hit1,
  'hit@5': null,
  'mrr@10': null,
  'recall@5': null,
  'all@5': null,
  refusal,
});
const footnote = { name: 'Footnote', quality: quality(0.8, 0.7), p50: 2 };

describe('what is said of a set', () => {
  it('names the best of the others for each measure that both have', () => {
    const others = [
      { name: 'one', quality: quality(0.6, null), p50: 1 },
      { name: 'two', quality: quality(0.7, null), p50: 1 },
    ];
    expect(verdictsOf(footnote, others)).toEqual([
      { measure: 'hit@1', footnote: 0.8, best: { name: 'two', value: 0.7 } },
    ]);
  });

  it('says where another is better', () => {
    const said = describeVerdicts(footnote, [{ name: 'one', quality: quality(0.9, 0.6), p50: 1 }]).join(' ');
    expect(said).toContain('ahead of the best of the others in 1 of 2');
    expect(said).toContain('**Behind**: hit@1 (one .900, Footnote .800)');
    expect(said).toContain('None of the others is as good in all of them');
  });

  it('says who is as good and faster', () => {
    const others = [
      { name: 'one', quality: quality(0.8, 0.7), p50: 1 },
      { name: 'two', quality: quality(0.8, 0.7), p50: 3 },
    ];
    const said = describeVerdicts(footnote, others).join(' ');
    expect(said).toContain('Level: hit@1 (one), refusal (one).');
    expect(said).toContain('**As good in all of them and faster**: one (1.00 ms).');
  });
});
