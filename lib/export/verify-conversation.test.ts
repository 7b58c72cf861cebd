import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain.ts';
import { reviewAnswer } from '#lib/citing/review.ts';
import { contextOf } from '#lib/citing/quote-context.ts';
import { conversationAsJson } from './conversation-as-json.ts';
import type { ConversationExport } from './conversation-format.ts';
import { readConversation } from './read-conversation.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { verifyConversation } from './verify-conversation.ts';

const TIME = new Date('2026-07-26T10:00:00Z');
const TEXT =
  'The harbour froze on Monday. The ferry was late because ice blocked the quay. It carries mail.\n\nThe bridge cost 40 million crowns.';

function article(more: Partial<Article> = {}): Article {
  const text = more.text ?? TEXT;
  return {
    id: 'ferry',
    title: 'The ferry',
    outlet: 'The Coast',
    published: '2025-03-04',
    text,
    hash: `hash of ${text}`,
    ...more,
  };
}

function cite(n: number, quote: string) {
  const start = TEXT.indexOf(quote);
  const place = { start, end: start + quote.length };
  return { n, articleId: 'ferry', hash: `hash of ${TEXT}`, ...place, quote, context: contextOf(TEXT, place) };
}

const LATE = 'The ferry was late because ice blocked the quay.';
const COST = 'The bridge cost 40 million crowns.';

function shown(text: string): ShownAnswer {
  const { text: _, ...info } = article();
  const cited = [cite(1, LATE), cite(2, COST)].filter(({ n }) => text.includes(`[^${n}]`));
  const { statements, citations } = reviewAnswer(text, cited, [info]);
  return {
    question: 'Why was the ferry late?',
    text,
    citations,
    articles: new Map([['ferry', info]]),
    metadata: { finish: 'answered', statements, coverage: { articles: 1, speaking: ['ferry'], silent: [] } },
  };
}

const QUOTING = shown(`The Coast: “${LATE}” [^1]\n\nThe Coast: “${COST}” [^2]`);

/** The export as a file, read again; `edit` is somebody's hand in it. */
function exported(answer: ShownAnswer, edit: (file: string) => string = (file) => file): ConversationExport {
  return readConversation(edit(conversationAsJson([answer], TIME)), 'export.json');
}

async function verify(conversation: ConversationExport, ...articles: Article[]) {
  const { holds, answers } = await verifyConversation(conversation, {
    article: (id) => Promise.resolve(articles.find((one) => one.id === id)),
    articles: () => Promise.resolve(articles),
  });
  const { citations, problems, notes } = answers[0]!;
  return { holds, states: citations.map(({ state }) => state), problems, notes };
}

describe('an exported answer', () => {
  it('holds when nothing has changed, without a word', async () => {
    expect(await verify(exported(QUOTING), article())).toEqual({
      holds: true,
      states: ['stands', 'stands'],
      problems: [],
      notes: [],
    });
  });

  it('holds when its sentences still stand in an article that has changed, and says so', async () => {
    const now = article({ text: TEXT.replace('It carries mail.', 'It carries goods and mail.') });
    expect(await verify(exported(QUOTING), now)).toEqual({
      holds: true,
      states: ['changed', 'moved'],
      problems: [],
      notes: [
        'Footnote 1 (The ferry): its article has changed since, and the sentence stands where it stood.',
        'Footnote 2 (The ferry): its article has changed since, and the sentence stands in another place.',
      ],
    });
  });

  it('holds when its article has another id', async () => {
    const { holds, states } = await verify(exported(QUOTING), article({ id: 'ice/ferry' }));
    expect([holds, states]).toEqual([true, ['renamed', 'renamed']]);
  });

  it('does not hold when a sentence is gone', async () => {
    const { holds, states, problems } = await verify(exported(QUOTING), article({ text: TEXT.replace('40', '48') }));
    expect([holds, states]).toEqual([false, ['changed', 'gone']]);
    expect(problems).toEqual([
      'Footnote 2 (The ferry): its article has changed since, and the sentence is no longer in it.',
    ]);
  });

  it('does not hold when its article was removed', async () => {
    const { holds, states, problems } = await verify(exported(QUOTING));
    expect([holds, states]).toEqual([false, ['removed', 'removed']]);
    expect(problems[0]).toBe('Footnote 1 (The ferry): its article was removed from the corpus.');
  });

  it('does not hold when it names another source or date than the article does now', async () => {
    const { problems } = await verify(exported(QUOTING), article({ outlet: undefined, published: '2025-03-05' }));
    expect(problems).toEqual([
      'The ferry: its outlet was “The Coast” in the export and is none now.',
      'The ferry: its date was “2025-03-04” in the export and is “2025-03-05” now.',
    ]);
  });

  it('notes what was not supported when it was exported, which is nothing new', async () => {
    const { holds, notes } = await verify(exported(shown('The bridge cost 4 million crowns [^2].')), article());
    expect(holds).toBe(true);
    expect(notes).toEqual([expect.stringContaining('as it was when it was exported')]);
  });

  it('of a refusal holds while the nearest passage stands', async () => {
    const refusal: ShownAnswer = {
      ...QUOTING,
      text: 'The articles do not tell.',
      citations: [],
      metadata: { finish: 'refused', nearest: [{ articleId: 'ferry', start: 0, end: 28, text: TEXT.slice(0, 28) }] },
    };
    expect(await verify(exported(refusal), article())).toMatchObject({ holds: true, problems: [] });
    expect((await verify(exported(refusal), article({ text: 'New.' }))).problems).toEqual([
      'Nearest passage 1 (The ferry): its article has changed since, and the sentence is no longer in it.',
    ]);
  });

  it('that was stopped is checked as far as it goes', async () => {
    const stopped = {
      ...QUOTING,
      text: `The Coast: “${LATE}” [^1] The [^`,
      citations: QUOTING.citations.slice(0, 1),
      metadata: {},
    };
    expect(await verify(exported(stopped), article())).toMatchObject({
      holds: true,
      states: ['stands'],
      notes: ['The answer is incomplete.'],
    });
  });
});

describe('an export that was edited by hand does not hold', () => {
  it.each<[what: string, edit: (file: string) => string, problem: RegExp]>([
    [
      'a quote of another length',
      (file) => file.replace('"quote": "The ferry was late', '"quote": "The ferry was very late'),
      /^Footnote 1 \(The ferry\): its quote is not as long as its place: the export was edited by hand\.$/,
    ],
    [
      'other words in a quote',
      (file) => file.replace('"quote": "The bridge cost 40', '"quote": "The bridge cost 90'),
      /^Footnote 2 \(The ferry\): the article has not changed, and other words stand at its place/,
    ],
    [
      'another place',
      (file) => file.replace(/"start": 29,\s+"end": 77/, '"start": 30, "end": 78'),
      /^Footnote 1 \(The ferry\): the article has not changed, and other words stand at its place/,
    ],
    [
      'another figure in the answer',
      (file) => file.replace('“The bridge cost 40', '“The bridge cost 90'),
      /^“The Coast: “The bridge cost 90 million crowns\.”” is none of the statements that were checked/,
    ],
    [
      'a better verdict',
      (file) =>
        file
          .replace('[^2]"', '[^2]\\n\\nIt never froze [^2]."')
          .replace(
            /"statements": \[/,
            '"statements": [{"text":"It never froze.","citations":[2],"verdict":"supported","reason":""},',
          ),
      /^“It never froze\.”: (?:not|partly) supported now; it was supported when it was exported\./,
    ],
    [
      'a marker more',
      (file) => file.replace('[^2]"', '[^2][^7]"'),
      /^The answer has a marker \[\^7\], and there is no footnote 7/,
    ],
    ['a marker less', (file) => file.replace(' [^2]"', '"'), /^Footnote 2 stands nowhere in the answer/],
    ['the same number twice', (file) => file.replace('"n": 2', '"n": 1'), /^There are several footnotes 1/],
    [
      'a statement less in the answer',
      (file) => file.replace(/\\n\\nThe Coast: .*? \[\^2\]"/, ' [^2]"'),
      /was checked and is not in the answer/,
    ],
  ])('%s', async (_what, edit, problem) => {
    const { holds, problems } = await verify(exported(QUOTING, edit), article());
    expect(holds).toBe(false);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

describe('a file that is no export is refused with a sentence', () => {
  const whole = conversationAsJson([QUOTING], TIME);

  it.each([
    ['nothing', '', 'x is no JSON; expected a conversation exported as JSON.'],
    ['half of one', whole.slice(0, 200), 'x is no JSON'],
    ['Markdown', '## Why?\n\nIce [^1].\n\n[^1]: “Ice.”', 'x is Markdown, which has no hashes and offsets to check'],
    ['another JSON', '{"answers":[]}', 'x is no exported conversation: it has no "format": "footnote-conversation".'],
    ['null', 'null', 'x is no exported conversation'],
    ['a list', '[1]', 'x is no exported conversation'],
    ['deep nesting', '['.repeat(200_000), 'x is no JSON'],
    ['a later version', whole.replace('"version": 1', '"version": 2'), 'x has version 2 of the format'],
    ['no version', whole.replace('"version": 1,', ''), 'x has version none of the format'],
    ['no answers', whole.replace('"answers"', '"questions"'), 'x is no whole export: at answers, '],
    ['a word for an offset', whole.replace('"start": 29', '"start": "29"'), 'at answers.0.citations.0.start, '],
    ['an offset below zero', whole.replace('"start": 29', '"start": -29'), 'at answers.0.citations.0.start, '],
    [
      'an unknown verdict',
      whole.replace('"verdict": "quoted"', '"verdict": "true"'),
      'at answers.0.citations.0.verdict, ',
    ],
  ])('%s', (_what, text, sentence) => {
    expect(() => readConversation(text, 'x')).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(sentence) }),
    );
  });

  it('unless it only has keys more, which are not read', () => {
    const more = whole.replace('"version": 1', '"version": 1, "__proto__": {"holds": true}, "more": 1');
    const read = readConversation(more, 'x');
    expect(Object.keys(read).toSorted()).toEqual(['answers', 'articles', 'exportedAt', 'format', 'version']);
    expect(({} as { holds?: boolean }).holds).toBeUndefined();
  });
});
