import 'server-only';
import { readConfig } from '#lib/config.ts';
import type { About } from '#lib/engine/about.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { indexingBehind } from '#lib/engine/progress-note.ts';
import { getEngine } from '../engine.ts';
import type { Told } from '../language/told.tsx';
import type { WrittenLine } from '../masthead/corpus-line.ts';
import { sentenceFor } from '../sentence.ts';

/** What there is to ask, with the line on it where that is written, or why nothing can be asked yet; a share of `indexing` that is not known is absent. */
export type CorpusNow = { about: About; line?: WrittenLine } | { problem: Told; indexing?: { percent?: number } };

export async function corpusNow(): Promise<CorpusNow> {
  try {
    const engine = await getEngine();
    const about = await engine.about();
    return about.articles === 0 ? { problem: { key: 'problem.empty' } } : { about };
  } catch (thrown) {
    const indexing = await indexingBehind(thrown, indexPlace(readConfig()));
    if (!indexing) return { problem: sentenceFor(thrown) };
    if (indexing.share === undefined) return { problem: { key: 'problem.indexing.unmeasured' }, indexing: {} };
    const percent = Math.floor(indexing.share * 100);
    return { problem: { key: 'problem.indexing', values: { percent } }, indexing: { percent } };
  }
}
