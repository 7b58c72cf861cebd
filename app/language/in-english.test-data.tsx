import type { ReactNode } from 'react';
import { english } from './english.ts';
import { createLanguage } from './language.ts';
import { LanguageProvider } from './use-language.tsx';

export const ENGLISH = createLanguage('en', english);

export function InEnglish({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider locale="en" messages={english} build="test">
      {children}
    </LanguageProvider>
  );
}
