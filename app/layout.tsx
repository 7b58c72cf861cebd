import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: 'Footnote',
  description: 'Ask the articles. Every statement of the answer opens the exact sentence it rests on.',
  robots: { index: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#181715' },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page is rendered for its request: a page made at build time could not carry the nonce of proxy.ts.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
