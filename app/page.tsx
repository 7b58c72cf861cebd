import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ArticleInfo } from '#lib/domain.ts';
import { readConfig } from '#lib/config.ts';
import type { About } from '#lib/engine/engine.ts';
import { ArticlePanelProvider } from './article/article-panel.tsx';
import { LinkedArticle } from './article/linked-article.tsx';
import { Conversation } from './chat/conversation.tsx';
import { getEngine } from './engine.ts';
import { CorpusFacts } from './masthead/corpus-facts.tsx';
import { Masthead } from './masthead/masthead.tsx';
import { sentenceFor } from './sentence.ts';
import { isSignedIn } from './signed-in.ts';

/** Titles listed on the page. A large corpus is asked, not leafed through. */
const MAX_LISTED = 200;

export default async function Page() {
  // Here rather than in proxy.ts: whatever shows the articles asks for itself.
  if (!isSignedIn(await headers(), readConfig().accessToken)) redirect('/sign-in');
  const corpus = await readCorpus();
  if ('problem' in corpus) {
    return (
      <main className="column py-10">
        <Masthead />
        <p role="alert" className="reading mt-8 whitespace-pre-line">
          {withCommands(corpus.problem)}
        </p>
      </main>
    );
  }
  const { about, articles } = corpus;
  return (
    <ArticlePanelProvider>
      <LinkedArticle />
      <a
        href="#question"
        className="sr-only bg-sheet px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        Skip to the question
      </a>
      <header className="column pt-10">
        <Masthead />
        <CorpusFacts about={about} articles={articles} />
      </header>
      <Conversation starters={about.starters} provider={about.provider} />
    </ArticlePanelProvider>
  );
}

type Corpus = { about: About; articles: ArticleInfo[] } | { problem: string };

async function readCorpus(): Promise<Corpus> {
  try {
    const engine = await getEngine();
    const about = await engine.about();
    if (about.articles === 0) {
      return { problem: 'The index holds no articles. Put articles into the corpus folder and run `npm run index`.' };
    }
    const articles = await engine.articles();
    return { about, articles: articles.slice(0, MAX_LISTED) };
  } catch (thrown) {
    return { problem: sentenceFor(thrown) };
  }
}

/** Sets what a sentence has between backticks, most often a command to run, as code. */
function withCommands(sentence: string) {
  return sentence.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className="text-base">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
