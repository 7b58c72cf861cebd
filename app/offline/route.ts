import { BUILD_ID } from '#app/build-id.ts';
import { CATALOGUES } from '#app/language/catalogues.ts';
import { createLanguage } from '#app/language/language.ts';
import { isLocale } from '#app/language/locales.ts';
import { requestedLocale } from '#app/language/requested-locale.ts';

/**
 * The page that the service worker keeps, each build its own, and shows where the server cannot be reached. It needs nothing but its style. `?language=` says
 * in which language; without it the reader's own is taken.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('language');
  const chosen = isLocale(asked) ? asked : requestedLocale(request.headers);
  const { say, locale, direction } = createLanguage(chosen, CATALOGUES[chosen]);
  const page = `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Footnote</title>
<link rel="stylesheet" href="/offline.css?build=${encodeURIComponent(BUILD_ID)}">
</head>
<body>
<p class="name">Footnote</p>
<main>
<h1>${say('offline.title')}</h1>
<p>${say('offline.why')}</p>
<p><a href="">${say('page.tryAgain')}</a></p>
</main>
</body>
</html>
`;
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
