import type { About } from '#lib/engine/about.ts';
import { ArticleDetails } from '../masthead/article-details.tsx';
import type { WrittenLine } from '../masthead/corpus-line.ts';
import { SignOut } from '../masthead/sign-out.tsx';
import { Say } from '../language/use-language.tsx';

interface CorpusFactsProps {
  about: About;
  /** The line on its articles, where the server has written it. */
  line: WrittenLine | undefined;
  /** Readers of this server sign in, and can sign out. */
  signsIn: boolean;
}

/** What the corpus holds: one line, with the articles behind it. */
export function CorpusFacts({ about, line, signsIn }: CorpusFactsProps) {
  const { articles, passages, indexedAt, model } = about;
  return (
    <ArticleDetails initial={{ articles, passages, indexedAt }} initialLine={line}>
      <p>{model === undefined ? <Say of="corpus.quoted" /> : <Say of="corpus.model" model={<bdi>{model}</bdi>} />}</p>
      {signsIn && <SignOut />}
    </ArticleDetails>
  );
}
