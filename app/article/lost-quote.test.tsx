import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InEnglish } from '../language/in-english.test-data.tsx';
import { LostQuote } from './lost-quote.tsx';

test('a sentence that its article no longer has is in the language of that article and runs as it did', () => {
  const markup = renderToStaticMarkup(
    <InEnglish>
      <LostQuote quote="Kazan Expo: أُجّلت القمة." language="ar" />
    </InEnglish>,
  );
  // It begins with a Latin name, and both quotation marks stand where Arabic has them.
  expect(markup).toMatch(/<blockquote[^>]*><span dir="rtl" lang="ar"[^>]*>“<bdi dir="rtl"/);
});
