import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readConfig } from '#lib/config.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import type { About } from '#lib/engine/engine.ts';
import { indexingShare } from '#lib/engine/progress-note.ts';
import { ArticlePanelProvider } from './article/article-panel.tsx';
import { Desk } from './conversations/desk.tsx';
import { PANEL_COOKIE, readPanel } from './conversations/panel-memory.ts';
import { getEngine } from './engine.ts';
import { CorpusFacts } from './masthead/corpus-facts.tsx';
import { Masthead } from './masthead/masthead.tsx';
import { sentenceFor } from './sentence.ts';
import { IndexingProgress } from './indexing-progress.tsx';
import { isSignedIn } from './signed-in.ts';
import { Say } from './language/use-language.tsx';
import { Tell, type Told } from './language/told.tsx';

/** Sends whoever has not signed in to where that is done, and later back to the conversation. Here rather than in proxy.ts: whatever shows the articles asks for itself. */
export async function requireReader(conversationId?: string): Promise<void> {
  const cameFor = conversationId === undefined ? '' : `?conversation=${encodeURIComponent(conversationId)}`;
  if (!isSignedIn(await headers(), readConfig().accessToken)) redirect(`/sign-in${cameFor}`);
}

/** The page on which the articles are asked, with the conversation it was opened for. The caller has seen to `requireReader`. */
export async function ReadingPage({ conversation }: { conversation?: KeptConversation }) {
  const corpus = await readCorpus();
  // What was answered can be read without an index, too.
  if ('problem' in corpus && !conversation) return <ProblemPage problem={corpus.problem} />;
  const about = 'about' in corpus ? corpus.about : undefined;
  const panel = (await cookies()).get(PANEL_COOKIE)?.value;
  return (
    <ArticlePanelProvider>
      <a
        href="#question"
        className="sr-only bg-sheet px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-10"
      >
        <Say of="page.skip" />
      </a>
      <Desk
        initial={conversation}
        panelOpen={readPanel(panel)}
        starters={about?.starters ?? []}
        provider={about?.provider}
      >
        {'problem' in corpus ? (
          <Problem problem={corpus.problem} className="mt-4" />
        ) : (
          <CorpusFacts about={corpus.about} signsIn={readConfig().accessToken !== undefined} />
        )}
      </Desk>
    </ArticlePanelProvider>
  );
}

/** A page that can show nothing but why. */
export function ProblemPage({ problem, children }: { problem: Told; children?: React.ReactNode }) {
  return (
    <main className="column py-10">
      <Masthead />
      <Problem problem={problem} className="reading mt-8" />
      {children}
    </main>
  );
}

function Problem({ problem, className }: { problem: Told; className: string }) {
  const isIndexing = typeof problem !== 'string' && problem.key === 'problem.indexing';
  return (
    <>
      {/* How far an indexing is changes every moment: the bar says it to whoever asks. */}
      <p role={isIndexing ? undefined : 'alert'} className={`${className} whitespace-pre-line`}>
        <Tell told={problem} />
      </p>
      {isIndexing && <IndexingProgress percent={problem.values?.['percent'] ?? 0} />}
    </>
  );
}

type Corpus = { about: About } | { problem: Told };

async function readCorpus(): Promise<Corpus> {
  try {
    const engine = await getEngine();
    const about = await engine.about();
    if (about.articles === 0) {
      return { problem: { key: 'problem.empty' } };
    }
    return { about };
  } catch (thrown) {
    const share = indexingShare(readConfig().index);
    if (share !== undefined)
      return { problem: { key: 'problem.indexing', values: { percent: Math.floor(share * 100) } } };
    return { problem: sentenceFor(thrown) };
  }
}
