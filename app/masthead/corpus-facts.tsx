import type { About } from '#lib/engine/engine.ts';
import { ArticleDetails } from './article-details.tsx';
import { SignOut } from './sign-out.tsx';
import { getLanguage } from '../language/get-language.ts';

interface CorpusFactsProps {
  about: About;
  /** Readers of this server sign in, and can sign out. */
  signsIn: boolean;
}

/** What the corpus holds: one line, with the articles behind it. */
export async function CorpusFacts({ about, signsIn }: CorpusFactsProps) {
  const { say } = await getLanguage();
  const { articles, passages, indexedAt, answerer } = about;
  return (
    <ArticleDetails initial={{ articles, passages, indexedAt }}>
      <p>{say('corpus.answerer', { answerer })}</p>
      {signsIn && <SignOut />}
    </ArticleDetails>
  );
}
