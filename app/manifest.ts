import type { MetadataRoute } from 'next';
import { english } from './language/english.ts';

/** What a system shows that installs the page. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Footnote',
    short_name: 'Footnote',
    description: english['page.description'],
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
