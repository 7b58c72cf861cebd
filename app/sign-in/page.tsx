import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { readConfig } from '#lib/config.ts';
import { Masthead } from '../masthead/masthead.tsx';
import type { SearchParams } from '../reading-page.tsx';
import { isSignedIn } from '../signed-in.ts';
import { getLanguage } from '../language/get-language.ts';
import { PageTitle } from '../language/page-title.tsx';
import { Say } from '../language/use-language.tsx';
import { addressOf, cameFor, parametersOf } from './came-for.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await getLanguage();
  return { title: `${say('signIn.title')} · Footnote` };
}

const PROBLEMS = { wrong: 'signIn.wrong', wait: 'signIn.wait' } as const;

/** A form that works without scripts. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = parametersOf(await searchParams);
  const wanted = cameFor(parameters);
  if (isSignedIn(await headers(), readConfig().accessToken)) redirect(addressOf(wanted));
  const kind = parameters.get('problem');
  const problem = kind === 'wrong' || kind === 'wait' ? PROBLEMS[kind] : undefined;
  return (
    <main className="column pt-10">
      <PageTitle of="signIn.title" />
      <Masthead />
      <form method="post" action="/api/sign-in" className="mt-8 max-w-md">
        {[...wanted].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
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
