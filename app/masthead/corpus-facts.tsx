import type { About } from '#lib/engine/engine.ts';
import { ArticleDetails } from './article-details.tsx';
import { SignOut } from './sign-out.tsx';
import { Say } from '../language/use-language.tsx';

interface CorpusFactsProps {
  about: About;
  /** Readers of this server sign in, and can sign out. */
  signsIn: boolean;
}

/** What the corpus holds: one line, with the articles behind it. */
export function CorpusFacts({ about, signsIn }: CorpusFactsProps) {
  const { articles, passages, indexedAt, answerer } = about;
  return (
    <ArticleDetails initial={{ articles, passages, indexedAt }}>
      <p>
        <Say of="corpus.answerer" answerer={answerer} />
      </p>
      {signsIn && <SignOut />}
    </ArticleDetails>
  );
}
