import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';
import { BUILD_ID, NO_BUILD } from './build-id.ts';
import { EarlyPress } from './early-press/early-press.tsx';
import { keepEarlyPress } from './early-press/keep-early-press.ts';
import { NONCE_HEADER } from './early-press/nonce.ts';
import { OfflinePage } from './install/offline-page.tsx';
import { getLanguage } from './language/get-language.ts';
import { LanguageProvider } from './language/use-language.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await getLanguage();
  return {
    title: 'Footnote',
    description: say('page.description'),
    robots: { index: false },
    appleWebApp: { title: 'Footnote' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#181715' },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page is rendered for its request: a page made at build time could not carry the nonce of proxy.ts.
  await connection();
  const { locale, direction, messages } = await getLanguage();
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html lang={locale} dir={direction}>
      <body>
        <script nonce={nonce}>{`(${String(keepEarlyPress)})()`}</script>
        <LanguageProvider locale={locale} messages={messages} build={BUILD_ID}>
          {children}
          {BUILD_ID !== NO_BUILD && <OfflinePage build={BUILD_ID} />}
          <EarlyPress />
        </LanguageProvider>
      </body>
    </html>
  );
}
