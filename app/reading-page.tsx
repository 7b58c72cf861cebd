import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readConfig } from '#lib/config.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { ArticlePanelProvider } from './article/article-panel.tsx';
import { Desk } from './conversations/desk.tsx';
import { PANEL_COOKIE, readPanel } from './conversations/panel-memory.ts';
import { corpusNow, type CorpusNow } from './corpus/corpus-now.ts';
import { CorpusProblem } from './corpus/corpus-problem.tsx';
import { getLanguage } from './language/get-language.ts';
import type { Language } from './language/language.ts';
import type { Told } from './language/told.tsx';
import { corpusLine } from './masthead/corpus-line.ts';
import { Masthead } from './masthead/masthead.tsx';
import { cameFor, parametersOf } from './sign-in/came-for.ts';
import { isSignedIn } from './signed-in.ts';

/** As Next gives it to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Sends whoever has not signed in to where that is done, and later back to the conversation and the article. Here rather than in proxy.ts: whatever
 * shows the articles asks for itself.
 */
export async function requireReader(searchParams: SearchParams, conversation?: string): Promise<void> {
  if (isSignedIn(await headers(), readConfig().accessToken)) return;
  const wanted = cameFor(parametersOf({ ...(await searchParams), conversation }));
  redirect(wanted.size === 0 ? '/sign-in' : `/sign-in?${wanted}`);
}

/** The page on which the articles are asked, with the conversation it was opened for. The caller has seen to `requireReader`. */
export async function ReadingPage({ conversation }: { conversation?: KeptConversation }) {
  const corpus = withLine(await corpusNow(), await getLanguage());
  const panel = (await cookies()).get(PANEL_COOKIE)?.value;
  return (
    <ArticlePanelProvider>
      <Desk
        initial={conversation}
        initialCorpus={corpus}
        panelOpen={readPanel(panel)}
        signsIn={readConfig().accessToken !== undefined}
      />
    </ArticlePanelProvider>
  );
}

function withLine(corpus: CorpusNow, language: Language): CorpusNow {
  if ('problem' in corpus) return corpus;
  return { ...corpus, line: { words: corpusLine(corpus.about, language), locale: language.locale } };
}

/** A page that can show nothing but why. */
export function ProblemPage({ problem, children }: { problem: Told; children?: React.ReactNode }) {
  return (
    <main className="column py-10">
      <Masthead />
      <div className="mt-8">
        <CorpusProblem problem={problem} />
      </div>
      {children}
    </main>
  );
}
