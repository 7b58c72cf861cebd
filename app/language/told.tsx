'use client';

import type { Place } from '#lib/domain.ts';
import { directionOf } from './direction.ts';
import type { Key } from './english.ts';
import type { Language } from './language.ts';
import { useLanguage } from './use-language.tsx';

/** What is told by its name alone, or with one number. */
export type ToldKey = Extract<Key, `problem.${string}` | `article.${Exclude<Place['state'], 'stands'>}`>;

/**
 * What a reader is told of something that failed: in the interface's own words, or in those of the server, which are English unless it says in which language
 * they are. Where both are there, who reads English gets the server's, which say most.
 */
export type Told =
  | string
  | { key: ToldKey; values?: Record<string, number>; sentence?: string }
  | { sentence: string; language: string };

/** As a string, for a place that holds nothing else. */
export function toldIn({ say, locale }: Language, told: Told): string {
  if (typeof told === 'string') return told;
  if (!('key' in told)) return told.sentence;
  if (locale === 'en' && told.sentence !== undefined) return told.sentence;
  return (say as (key: Key, values?: Record<string, number>) => string)(told.key, told.values);
}

/** Server words are marked as the language that they are in. */
export function Tell({ told }: { told: Told }) {
  const language = useLanguage();
  const words = toldIn(language, told);
  if (typeof told !== 'string' && 'key' in told && told.key === 'problem.signedOut') {
    return (
      <>
        {words} {/* The page itself sends whoever has no session to where it is begun, and back. */}
        <a href={location.pathname + location.search} className="textual font-medium">
          {language.say('signIn.again')}
        </a>
      </>
    );
  }
  if (typeof told !== 'string' && 'key' in told) return withCommands(words);
  const spoken = typeof told === 'string' ? 'en' : told.language;
  if (spoken === language.locale) return withCommands(words);
  return (
    <bdi lang={spoken} dir={directionOf(words, spoken)}>
      {withCommands(words)}
    </bdi>
  );
}

/** Sets what a sentence has between backticks, most often a command to run, as code. */
function withCommands(sentence: string) {
  return sentence.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} dir="ltr" className="text-[0.9em]">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
