import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readConfig } from '#lib/config.ts';
import { Masthead } from '../masthead/masthead.tsx';
import { isSignedIn } from '../signed-in.ts';

export const metadata: Metadata = { title: 'Sign in · Footnote' };

const PROBLEMS: Record<string, string> = {
  wrong: 'This is not the access token of this server. Check it for missing characters.',
  wait: 'Too many attempts. Wait a minute and try again.',
};

interface SignInProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A form that works without scripts. */
export default async function SignInPage({ searchParams }: SignInProps) {
  if (isSignedIn(await headers(), readConfig().accessToken)) redirect('/');
  const { problem: kind, conversation } = await searchParams;
  const problem = typeof kind === 'string' && Object.hasOwn(PROBLEMS, kind) ? PROBLEMS[kind] : undefined;
  return (
    <main className="column pt-10">
      <Masthead />
      <form method="post" action="/api/sign-in" className="mt-8 max-w-md">
        {typeof conversation === 'string' && <input type="hidden" name="conversation" value={conversation} />}
        <label htmlFor="token" className="block font-medium">
          Access token
        </label>
        <p id="hint" className="mt-1 text-sm text-quiet">
          Whoever runs this server has set one and can tell you.
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
            {problem}
          </p>
        )}
        <button type="submit" className="textual mt-4 rounded-xs font-medium">
          Sign in
        </button>
      </form>
    </main>
  );
}
