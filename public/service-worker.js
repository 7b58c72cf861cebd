/**
 * Shows a page of its own where Footnote cannot be reached. It keeps that page and its style, and nothing else: an answer always comes
 * from the server, never from what was kept of it.
 */
const PAGE = '/offline';
const STYLE = '/offline.css';
const KEPT = 'footnote-offline';

addEventListener('install', (event) => {
  // In the language of the moment: a page in another one registers this file by another address.
  const keep = async () =>
    (await caches.open(KEPT)).addAll([PAGE, STYLE].map((url) => new Request(url, { cache: 'reload' })));
  event.waitUntil(keep().then(() => skipWaiting()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await caches.match(PAGE)) ?? Response.error()));
  } else if (new URL(request.url).pathname === STYLE) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(STYLE)) ?? Response.error()));
  }
});
