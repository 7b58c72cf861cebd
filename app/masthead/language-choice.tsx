'use client';

import { useState } from 'react';
import { FACTS, type Locale, LOCALES } from '../language/locales.ts';
import { useChooseLanguage, useLanguage } from '../language/use-language.tsx';

/** Chooses the language of the interface. What stands on the page stays. */
export function LanguageChoice() {
  const { locale, say, languageName } = useLanguage();
  const choose = useChooseLanguage();
  const [failed, setFailed] = useState<{ locale: Locale; why: 'missing' | 'outdated' }>();

  async function show(chosen: Locale) {
    setFailed(undefined);
    const why = await choose(chosen);
    if (why !== 'shown') setFailed({ locale: chosen, why });
  }

  return (
    <>
      <div role="group" aria-label={say('language.choose')} className="flex text-sm text-quiet print:hidden">
        {LOCALES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            title={FACTS[one].name}
            aria-pressed={one === locale}
            onClick={() => void show(one)}
            className="min-h-6 min-w-6 rounded-xs px-1.5 py-1 hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4"
          >
            <span aria-hidden="true">{FACTS[one].sign}</span>
            <span className="sr-only">{FACTS[one].name}</span>
          </button>
        ))}
      </div>
      {failed && (
        <p role="alert" className="order-last basis-full pt-2 text-sm print:hidden">
          {say(`language.${failed.why}`, { language: languageName(failed.locale) })}
        </p>
      )}
    </>
  );
}
