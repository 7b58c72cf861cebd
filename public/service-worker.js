/**
 * Shows a page of its own where Footnote cannot be reached, and has the words of the interface at hand when another language is chosen there. It keeps
 * these and nothing else: an answer always comes from the server, never from what was kept of it.
 */
const build = encodeURIComponent(new URL(location.href).searchParams.get('build') ?? '');
const LOCALES = ['en', 'de', 'ar'];

const pageIn = (locale) => `/offline?language=${locale}&build=${build}`;
const STYLE = `/offline.css?build=${build}`;
const WORDS = LOCALES.map((locale) => `/language/${locale}?build=${build}`);
const OURS = 'footnote-';
/** What one build has to say. */
const KEPT = `${OURS}build-${build}`;
/** Where the page notes in which language it is read, under its own address; see `offline-page.tsx`. */
const READ = `${OURS}read`;

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
    const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT && name !== READ);
    await Promise.all(earlier.map((name) => caches.delete(name)));
    // The page that has asked for this may be the first one: it, too, shall get its words.
    await clients.claim();
  };
  event.waitUntil(takeOver());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await offlinePage()) ?? Response.error()));
  } else if (origin === location.origin && [STYLE, ...WORDS].includes(pathname + search)) {
    // Of one build they never change.
    const found = kept(request).catch(() => undefined);
    event.respondWith(found.then((words) => words ?? fetch(request)));
  }
});

async function offlinePage() {
  const read = await (await (await caches.open(READ)).match('/language'))?.text();
  return kept(pageIn(LOCALES.includes(read) ? read : LOCALES[0]));
}

async function kept(request) {
  return (await caches.open(KEPT)).match(request);
}
