import { getLanguage } from '#app/language/get-language.ts';

/** The page that the service worker keeps and shows where the server cannot be reached. It needs nothing but its style. */
export async function GET(): Promise<Response> {
  const { say, locale, direction } = await getLanguage();
  const page = `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Footnote</title>
<link rel="stylesheet" href="/offline.css">
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
