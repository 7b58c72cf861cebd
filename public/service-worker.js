/**
 * Shows a page of its own where Footnote cannot be reached, and has the words of the interface at hand when another language is chosen there. It keeps
 * these and nothing else: an answer always comes from the server, never from what was kept of it.
 */
const asked = new URL(location.href).searchParams;
const build = encodeURIComponent(asked.get('build') ?? '');
const language = encodeURIComponent(asked.get('language') ?? '');

const PAGE = `/offline?language=${language}&build=${build}`;
const STYLE = `/offline.css?build=${build}`;
const WORDS = ['en', 'de', 'ar'].map((locale) => `/language/${locale}?build=${build}`);
const OURS = 'footnote-';
/** What a build has to say in a language; another one keeps its own. */
const KEPT = `${OURS}${build}-${language}`;

addEventListener('install', (event) => {
  const keep = async () =>
    (await caches.open(KEPT)).addAll([PAGE, STYLE, ...WORDS].map((url) => new Request(url, { cache: 'reload' })));
  event.waitUntil(keep().then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const takeOver = async () => {
    const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
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
    event.respondWith(fetch(request).catch(async () => (await kept(PAGE)) ?? Response.error()));
  } else if (origin === location.origin && [STYLE, ...WORDS].includes(pathname + search)) {
    // Of one build they never change.
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  }
});

async function kept(request) {
  return (await caches.open(KEPT)).match(request);
}
