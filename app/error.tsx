'use client';

import { useLanguage } from './language/use-language.tsx';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { say } = useLanguage();
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">{say('page.failed')}</h1>
      <p className="mt-3">{say('page.failed.why')}</p>
      <button type="button" onClick={reset} className="textual mt-4">
        {say('page.tryAgain')}
      </button>
    </main>
  );
}
