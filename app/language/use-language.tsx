'use client';

import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { Key } from './english.ts';
import { createLanguage, type Language, type Messages, type Names } from './language.ts';
import type { Locale } from './locales.ts';

const LanguageContext = createContext<Language | undefined>(undefined);

interface LanguageProviderProps {
  locale: Locale;
  /** Those of the locale alone: the page does not carry the other languages. */
  messages: Messages;
  children: ReactNode;
}

/** Gives the language of the interface to all that is within. */
export function LanguageProvider({ locale, messages, children }: LanguageProviderProps) {
  const language = useMemo(() => createLanguage(locale, messages), [locale, messages]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage is used outside LanguageProvider');
  return language;
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
