import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { compose } from './compose.ts';
import { scored, type GivenArticle } from './evidence.test-data.ts';

const write = (question: string, kind: QuestionKind, ...articles: GivenArticle[]) =>
  [...compose(scored(question, ...articles), kind)].join('');

describe('composing an answer', () => {
  it('puts the best article first and the others below it as points, each under its name', () => {
    expect(
      write(
        'When did the ferry sink?',
        'date',
        { id: 'a', outlet: 'The Coast', sentences: ['The ferry sank on May 5, 1890.'] },
        { id: 'b', author: 'Maud Perrin', sentences: ['The ferry sank on May 5, 1891.'], relevance: 0.5 },
        { id: 'c', title: 'The lost ferry', sentences: ['It sank on May 5, 1892.'], relevance: 0.2 },
      ),
    ).toBe(
      'The Coast: “The ferry sank on **May 5, 1890**.” [^1]\n\n- Maud Perrin: “The ferry sank on **May 5, 1891**.” [^2]\n- *The lost ferry*: “It sank on **May 5, 1892**.” [^3]',
    );
  });

  it('says that there are several accounts of a reason, and gives each with its source', () => {
    expect(
      write(
        'Why was the ferry late?',
        'reason',
        { id: 'a', outlet: 'The Coast', sentences: ['The ferry was late because of ice.'] },
        { id: 'b', outlet: 'The Valley', sentences: ['The ferry was late due to a strike.'], relevance: 0.5 },
      ),
    ).toBe(
      'The articles give these accounts:\n\n- The Coast: “The ferry was late **because of ice**.” [^1]\n- The Valley: “The ferry was late **due to a strike**.” [^2]',
    );
  });

  it('puts a short answer before what stands before it in its article', () => {
    const text = write('Who sank the ferry?', 'person', {
      id: 'a',
      sentences: ['Snow fell.', 'Tomas sank the ferry.'],
    });
    expect(text.indexOf('sank')).toBeLessThan(text.indexOf('Snow'));
  });

  it('keeps the order of the article for sentences that stand together, however they score', () => {
    const text = write('Who sank the ferry?', 'open', { id: 'a', sentences: ['Snow fell.', 'Ice sank the ferry.'] });
    expect(text.indexOf('Snow')).toBeLessThan(text.indexOf('Ice'));
  });

  it('puts the direct answer first, and behind it what stands elsewhere in the article', () => {
    const text = write('Who sank the ferry?', 'open', {
      id: 'a',
      sentences: ['The ferry was old.', ['menu', 'Home'], 'Ice sank the ferry.'],
    });
    expect(text.indexOf('Ice')).toBeLessThan(text.indexOf('old'));
  });

  it('shows the points of a list as points, below what opens it', () => {
    expect(
      write('What are the promises?', 'list', {
        id: 'a',
        outlet: 'The Coast',
        sentences: ['There are two promises:', ['item', 'Trams.'], ['item', 'No toll.']],
      }),
    ).toBe('The Coast: “There are two promises:” [^1]\n\n- “Trams.” [^2]\n- “No toll.” [^3]');
  });

  it('writes nothing when nothing was chosen', () => {
    expect(write('Why?', 'reason')).toBe('');
    expect(write('When?', 'date')).toBe('');
  });
});
