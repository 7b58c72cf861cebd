/**
 * Shows a page of its own where Footnote cannot be reached, and has the words of the interface at hand when another language is chosen there. It keeps
 * these and nothing else: an answer always comes from the server, never from what was kept of it.
 */
const build = encodeURIComponent(new URL(location.href).searchParams.get('build') ?? '');
const LOCALES = ['en', 'de', 'ar'];

/** The cache of a build, and the last one before it: a tab may still have its page open. */
const MOST_BUILDS = 2;

const pageIn = (locale) => `/offline?language=${locale}&build=${build}`;
const STYLE = `/offline.css?build=${build}`;
const WORDS = LOCALES.map((locale) => `/language/${locale}?build=${build}`);
/** What a page asks for with its own build, which may be the one before. */
const FOR_A_BUILD = /^\/(?:offline\.css|language\/[a-z]+)$/;
const OF_BUILDS = 'footnote-build-';
/** What one build has to say. */
const KEPT = OF_BUILDS + build;
/** Where the page notes in which language it is read, under its own address; see `offline-page.tsx`. */
const READ = 'footnote-read';

addEventListener('install', (event) => {
  // Nothing of these passes through here: a request that is under way when another build takes over is not lost with it.
  void event
    .addRoutes?.([
      { condition: { urlPattern: '/_next/*' }, source: 'network' },
      { condition: { urlPattern: '/api/*' }, source: 'network' },
    ])
    ?.catch(() => undefined);
  const all = [...LOCALES.map(pageIn), STYLE, ...WORDS];
  const keep = async () => (await caches.open(KEPT)).addAll(all.map((url) => new Request(url, { cache: 'reload' })));
  event.waitUntil(keep().then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const takeOver = async () => {
    // In the order in which they were made.
    const earlier = (await caches.keys()).filter((name) => name.startsWith(OF_BUILDS) && name !== KEPT);
    await Promise.all(earlier.slice(0, 1 - MOST_BUILDS).map((name) => caches.delete(name)));
    // The page that has asked for this may be the first one: it, too, shall get its words.
    await clients.claim();
  };
  event.waitUntil(takeOver());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await offlinePage()) ?? Response.error()));
  } else if (origin === location.origin && searchParams.has('build') && FOR_A_BUILD.test(pathname)) {
    // Of one build they never change.
    const found = caches.match(request).catch(() => undefined);
    event.respondWith(found.then((words) => words ?? fetch(request)));
  }
});

async function offlinePage() {
  const read = await (await (await caches.open(READ)).match('/language'))?.text();
  return caches.match(pageIn(LOCALES.includes(read) ? read : LOCALES[0]));
}
