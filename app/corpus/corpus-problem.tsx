import { Tell } from '../language/told.tsx';
import type { CorpusNow } from './corpus-now.ts';
import { IndexingProgress } from './indexing-progress.tsx';

type CorpusProblemProps = Extract<CorpusNow, { problem: unknown }>;

/** Why nothing can be asked yet, and how far that is. */
export function CorpusProblem({ problem, indexing }: CorpusProblemProps) {
  return (
    <>
      {/* How far an indexing is changes every moment: the bar says it to whoever asks. */}
      <p role={indexing ? undefined : 'alert'} className="reading mt-4 whitespace-pre-line">
        <Tell told={problem} />
      </p>
      {indexing && <IndexingProgress percent={indexing.percent} />}
    </>
  );
}
