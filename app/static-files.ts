import { LOCALES } from './language/locales.ts';

/** By name: whatever else is asked for at the root is drawn for its reader, if only to say that it is not there. */
const FILES = new Set([
  '/apple-icon.png',
  '/favicon.ico',
  '/icon-192.png',
  '/icon-512.png',
  '/icon-maskable-512.png',
  '/icon.svg',
  '/manifest.webmanifest',
  '/offline',
  '/offline.css',
  '/service-worker.js',
  ...LOCALES.map((locale) => `/language/${locale}`),
]);

/** Whether a path leads to what is the same for every reader: a page view brings several of them along. */
export function isStaticFile(path: string): boolean {
  return FILES.has(path);
}
