import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QuestionList } from './question-list.tsx';

test.each([
  ['Why was the signing postponed?', 'en'],
  ['Compare what The Coast and The Valley say about the ferry.', 'en'],
  ['Warum wurde die Sitzung verschoben?', 'de'],
  ['Wer ist Annalena Baerbock?', 'de'],
  ['Was sagt Anna Weber über die Brücke?', 'de'],
  ['لماذا تم تأجيل القمة؟', 'ar'],
])('%j is marked as %s', (question, language) => {
  const markup = renderToStaticMarkup(
    <QuestionList
      label="Begin"
      heading="Begin"
      level={2}
      questions={[question]}
      onAsk={() => undefined}
      className=""
    />,
  );
  expect(markup).toContain(`lang="${language}" dir="auto"`);
});
