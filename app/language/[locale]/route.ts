import { BUILD_ID, NO_BUILD } from '#app/build-id.ts';
import { CATALOGUES } from '../catalogues.ts';
import { isLocale } from '../locales.ts';

interface Asked {
  params: Promise<{ locale: string }>;
}

/** All that the interface says in one language, for a page that is there already. A page of another build may say other things: it gets nothing. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { locale } = await params;
  const build = new URL(request.url).searchParams.get('build');
  if (!isLocale(locale) || build !== BUILD_ID) {
    return Response.json(
      { error: 'There are no such words of this version.' },
      { status: 404, headers: { 'Cache-Control': 'no-store' } },
    );
  }
  const keeping = BUILD_ID === NO_BUILD ? 'no-store' : 'public, max-age=31536000, immutable';
  return Response.json(CATALOGUES[locale], { headers: { 'Cache-Control': keeping } });
}
