'use client';

import {
  createContext,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { fetchMessages, OutdatedPage } from './fetch-messages.ts';
import { createLanguage, type Language, type Messages, type Names } from './language.ts';
import type { Key } from './english.ts';
import { LANGUAGE_COOKIE, type Locale } from './locales.ts';
import { quietRegions } from './quiet-regions.ts';

const YEAR_SECONDS = 31_536_000;

/** What has come of a choice: words that could not be had may come later; those for an earlier version of the page never do. */
export type Choice = 'shown' | 'missing' | 'outdated';

interface LanguageInUse {
  language: Language;
  /** Shows the page in another language. */
  choose(locale: Locale): Promise<Choice>;
}

const LanguageContext = createContext<LanguageInUse | undefined>(undefined);

interface LanguageProviderProps {
  locale: Locale;
  /** Those of the locale alone: the page does not carry the other languages. */
  messages: Messages;
  build: string;
  children: ReactNode;
}

/**
 * Gives the language of the interface to all that is within. Another one that is chosen takes its place where it stands: nothing is drawn anew by the
 * server, which knows neither a question that is half written nor an answer that is still coming.
 */
export function LanguageProvider({ locale, messages, build, children }: LanguageProviderProps) {
  const [shown, setShown] = useState({ locale, messages });
  const known = useRef(new Map([[locale, messages]]));
  const choices = useRef(0);
  const language = useMemo(() => createLanguage(shown.locale, shown.messages), [shown]);

  const choose = useCallback(
    async (chosen: Locale): Promise<Choice> => {
      const choice = ++choices.current;
      try {
        const words = known.current.get(chosen) ?? (await fetchMessages(chosen, build));
        known.current.set(chosen, words);
        // Whoever has chosen yet another one meanwhile wants that.
        if (choice !== choices.current) return 'shown';
        rememberLanguage(chosen);
        quietRegions();
        setShown({ locale: chosen, messages: words });
        return 'shown';
      } catch (error) {
        if (choice !== choices.current) return 'shown';
        // The one that is shown stays, and whoever chose is told.
        if (!(error instanceof OutdatedPage)) return 'missing';
        rememberLanguage(chosen);
        return 'outdated';
      }
    },
    [build],
  );

  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
    // The server writes its own choice there whenever it draws the page anew: another tab may have made another one.
  }, [language, locale]);

  const inUse = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={inUse}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useInUse().language;
}

/** Shows the page in another language. */
export function useChooseLanguage(): (locale: Locale) => Promise<Choice> {
  return useInUse().choose;
}

function useInUse(): LanguageInUse {
  const inUse = useContext(LanguageContext);
  if (!inUse) throw new Error('useLanguage is used outside LanguageProvider');
  return inUse;
}

/** So that the server writes the next page in it. */
function rememberLanguage(chosen: Locale): void {
  document.cookie = `${LANGUAGE_COOKIE}=${chosen}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}

type SayProps<K extends Key> = { of: K } & Record<Names<K>, ReactNode>;

/** A sentence with elements filled in: `<Say of="scope.only" scope={<bdi>…</bdi>} />`. */
export function Say<K extends Key>({ of, ...values }: SayProps<K>) {
  const { pieces, number } = useLanguage();
  return pieces(of, values).map((piece, index) => (
    <Fragment key={index}>
      {typeof piece === 'string'
        ? piece
        : typeof piece.filled === 'number'
          ? number(piece.filled)
          : (piece.filled as ReactNode)}
    </Fragment>
  ));
}
