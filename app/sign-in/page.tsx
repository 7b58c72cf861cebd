import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ID_PATTERN } from '#lib/chat-limits.ts';
import { readConfig } from '#lib/config.ts';
import { Masthead } from '../masthead/masthead.tsx';
import { isSignedIn } from '../signed-in.ts';
import { getLanguage } from '../language/get-language.ts';
import { PageTitle } from '../language/page-title.tsx';
import { Say } from '../language/use-language.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await getLanguage();
  return { title: `${say('signIn.title')} · Footnote` };
}

const PROBLEMS = { wrong: 'signIn.wrong', wait: 'signIn.wait' } as const;

interface SignInProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A form that works without scripts. */
export default async function SignInPage({ searchParams }: SignInProps) {
  const { problem: kind, conversation } = await searchParams;
  const isKnown = typeof conversation === 'string' && ID_PATTERN.test(conversation);
  if (isSignedIn(await headers(), readConfig().accessToken)) redirect(isKnown ? `/c/${conversation}` : '/');
  const problem = kind === 'wrong' || kind === 'wait' ? PROBLEMS[kind] : undefined;
  return (
    <main className="column pt-10">
      <PageTitle of="signIn.title" />
      <Masthead />
      <form method="post" action="/api/sign-in" className="mt-8 max-w-md">
        {isKnown && <input type="hidden" name="conversation" value={conversation} />}
        <label htmlFor="token" className="block font-medium">
          <Say of="signIn.token" />
        </label>
        <p id="hint" className="mt-1 text-sm text-quiet">
          <Say of="signIn.hint" />
        </p>
        <input
          id="token"
          name="token"
          type="password"
          autoComplete="current-password"
          required
          aria-describedby={problem ? 'problem hint' : 'hint'}
          aria-invalid={problem ? true : undefined}
          className="mt-2 w-full rounded-xs border border-edge bg-sheet px-3 py-2"
        />
        {problem && (
          <p id="problem" role="alert" className="mt-2">
            <Say of={problem} />
          </p>
        )}
        <button type="submit" className="textual mt-4 rounded-xs font-medium">
          <Say of="signIn.title" />
        </button>
      </form>
    </main>
  );
}
