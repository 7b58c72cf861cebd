import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readConfig } from '#lib/config.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import type { About } from '#lib/engine/engine.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { type IndexingNow, indexingNow } from '#lib/engine/progress-note.ts';
import { ArticlePanelProvider } from './article/article-panel.tsx';
import { Desk } from './conversations/desk.tsx';
import { PANEL_COOKIE, readPanel } from './conversations/panel-memory.ts';
import { getEngine } from './engine.ts';
import { CorpusFacts } from './masthead/corpus-facts.tsx';
import { Masthead } from './masthead/masthead.tsx';
import { sentenceFor } from './sentence.ts';
import { IndexingProgress } from './indexing-progress.tsx';
import { UntilReady } from './until-ready.tsx';
import { isSignedIn } from './signed-in.ts';
import { Say } from './language/use-language.tsx';
import { Tell, type Told } from './language/told.tsx';

/** How often to look how far an indexing is; and whether anybody has begun one, which the server writes a line about each time. */
const INDEXING_LOOK_MS = 1_500;
const LOOK_MS = 5_000;

/** Sends whoever has not signed in to where that is done, and later back to the conversation. Here rather than in proxy.ts: whatever shows the articles asks for itself. */
export async function requireReader(conversationId?: string): Promise<void> {
  const cameFor = conversationId === undefined ? '' : `?conversation=${encodeURIComponent(conversationId)}`;
  if (!isSignedIn(await headers(), readConfig().accessToken)) redirect(`/sign-in${cameFor}`);
}

/** The page on which the articles are asked, with the conversation it was opened for. The caller has seen to `requireReader`. */
export async function ReadingPage({ conversation }: { conversation?: KeptConversation }) {
  const corpus = await readCorpus();
  // What was answered can be read without an index, too.
  if ('problem' in corpus && !conversation)
    return (
      <ProblemPage problem={corpus.problem}>
        <Waiting indexing={corpus.indexing} />
      </ProblemPage>
    );
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
          <>
            <Problem problem={corpus.problem} className="mt-4" />
            <Waiting indexing={corpus.indexing} />
          </>
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
  // How far an indexing is changes every moment: the bar says it to whoever asks.
  const isIndexing = typeof problem !== 'string' && 'key' in problem && problem.key.startsWith('problem.indexing');
  return (
    <p role={isIndexing ? undefined : 'alert'} className={`${className} whitespace-pre-line`}>
      <Tell told={problem} />
    </p>
  );
}

/** Opens the page by itself as soon as there is something to ask. */
function Waiting({ indexing }: { indexing: IndexingNow | undefined }) {
  return (
    <>
      {indexing && <IndexingProgress percent={percentOf(indexing)} />}
      <UntilReady everyMilliseconds={indexing ? INDEXING_LOOK_MS : LOOK_MS} />
    </>
  );
}

type Corpus = { about: About } | { problem: Told; indexing?: IndexingNow };

async function readCorpus(): Promise<Corpus> {
  try {
    const engine = await getEngine();
    const about = await engine.about();
    if (about.articles === 0) {
      return { problem: { key: 'problem.empty' } };
    }
    return { about };
  } catch (thrown) {
    const indexing = await atWork();
    if (!indexing) return { problem: sentenceFor(thrown) };
    const percent = percentOf(indexing);
    if (percent === undefined) return { problem: { key: 'problem.indexing.unmeasured' }, indexing };
    return { problem: { key: 'problem.indexing', values: { percent } }, indexing };
  }
}

async function atWork(): Promise<IndexingNow | undefined> {
  try {
    return await indexingNow(indexPlace(readConfig()));
  } catch {
    // A database that cannot be asked: what is wrong with it is told already.
    return undefined;
  }
}

function percentOf({ share }: IndexingNow): number | undefined {
  return share === undefined ? undefined : Math.floor(share * 100);
}
