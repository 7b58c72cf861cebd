'use client';

import { useRouter } from 'next/navigation';
import { FACTS, LANGUAGE_COOKIE, type Locale, LOCALES } from '../language/locales.ts';
import { useLanguage } from '../language/use-language.tsx';

const YEAR_SECONDS = 31_536_000;

/** Chooses the language of the interface. What stands on the page stays: the server only draws it anew. */
export function LanguageChoice() {
  const { locale, say } = useLanguage();
  const router = useRouter();

  function choose(chosen: Locale) {
    rememberLanguage(chosen);
    router.refresh();
  }

  return (
    <div role="group" aria-label={say('language.choose')} className="flex text-sm text-quiet print:hidden">
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={FACTS[one].name}
          aria-pressed={one === locale}
          onClick={() => choose(one)}
          className="min-h-6 min-w-6 rounded-xs px-1.5 py-1 hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4"
        >
          <span aria-hidden="true">{FACTS[one].sign}</span>
          <span className="sr-only">{FACTS[one].name}</span>
        </button>
      ))}
    </div>
  );
}

function rememberLanguage(chosen: Locale): void {
  document.cookie = `${LANGUAGE_COOKIE}=${chosen}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}
