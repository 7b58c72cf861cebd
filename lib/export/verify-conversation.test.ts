import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownWords } from '#lib/answering/own-words.ts';
import type { Article, ArticleInfo } from '#lib/domain.ts';
import { reviewAnswer } from '#lib/citing/review/review.ts';
import { contextOf } from '#lib/citing/anchors/quote-context.ts';
import { conversationAsJson } from './conversation-as-json.ts';
import type { ConversationExport } from './conversation-format.ts';
import { readConversation } from './read-conversation.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { verifyConversation } from './verify-conversation.ts';

const TIME = new Date('2026-07-26T10:00:00Z');
const TEXT =
  'The harbour froze on Monday. The ferry was late because ice blocked the quay. It carries mail.\n\nThe bridge cost 40 million crowns.';

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function article(more: Partial<Article> = {}): Article {
  const text = more.text ?? TEXT;
  return {
    id: 'ferry',
    title: 'The ferry',
    outlet: 'The Coast',
    published: '2025-03-04',
    text,
    hash: hashOf(text),
    ...more,
  };
}

function infoOf(whole: Article): ArticleInfo {
  const { text: _, ...info } = whole;
  return info;
}

function cite(n: number, quote: string) {
  const start = TEXT.indexOf(quote);
  const place = { start, end: start + quote.length };
  return { n, articleId: 'ferry', hash: hashOf(TEXT), ...place, quote, context: contextOf(TEXT, place) };
}

const LATE = 'The ferry was late because ice blocked the quay.';
const COST = 'The bridge cost 40 million crowns.';

function shown(text: string): ShownAnswer {
  const info = infoOf(article());
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

  it('that refuses states nothing besides', async () => {
    const refusing = (text: string): ShownAnswer => ({
      ...QUOTING,
      text,
      citations: [],
      metadata: { finish: 'refused', coverage: { articles: 1, speaking: [], silent: ['ferry'] } },
    });
    const honest = 'The articles do not tell: they never mention “owls”. They are about Tarn and ferries.';
    expect((await verify(exported(refusing(honest)), article())).problems).toEqual([]);
    expect((await verify(exported(refusing(`${honest} Owls sank the ferry.`)), article())).problems).toEqual([
      '“Owls sank the ferry.” is none of the statements that were checked: the export was edited by hand.',
    ]);
  });

  it.each(['en', 'de', 'ar'] as const)('that refuses holds in Footnote’s own words, in %s', async (language) => {
    const { refusal, otherwise } = ownWords(language);
    for (const missing of [[], ['owls']])
      for (const topics of [[], ['Tarn', 'the ferries']]) {
        const text = refusal(missing, topics);
        const refused: ShownAnswer = { ...QUOTING, text, citations: [], metadata: { finish: 'refused' } };
        expect((await verify(exported(refused), article())).problems).toEqual([]);
      }
    const correction = shown(`${otherwise}The Coast: “${LATE}” [^1]`);
    const { statements } = correction.metadata;
    const corrected: ShownAnswer = { ...correction, metadata: { finish: 'refused', statements } };
    expect((await verify(exported(corrected), article())).problems).toEqual([]);
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

describe('an answer that was cut while it was written, with its first statement checked', () => {
  const [first, second] = QUOTING.citations;
  const cut = (text: string, citations: ShownAnswer['citations'] = [first!, { ...second!, verdict: undefined }]) => ({
    ...QUOTING,
    text: `The Coast: “${LATE}” [^1]\n\n${text}`,
    citations,
    metadata: { statements: QUOTING.metadata.statements!.slice(0, 1) },
  });

  it.each([
    ['before a marker whose footnote has come', cut('')],
    ['within a sentence', cut('The Coast: “The bridge cost')],
    ['between a sentence and its marker', cut(`The Coast: “${COST}”`)],
    ['before the check of its last sentence', cut(`The Coast: “${COST}” [^2]`)],
    ['after a verdict, before its statement', cut(`The Coast: “${COST}” [^2]\n\nIt`, QUOTING.citations)],
  ])('%s, holds', async (_where, answer) => {
    expect(await verify(exported(answer), article())).toMatchObject({ holds: true, problems: [] });
  });

  it.each<[what: string, edit: (file: string) => string, problem: RegExp]>([
    [
      'what was checked is edited',
      (file) => file.replace('“The ferry was late', '“The ferry was early'),
      /^“The Coast: “The ferry was late .* was checked and is not in the answer/,
    ],
    [
      'a verdict is edited',
      (file) => file.replace(/"quoted"(?=.*?"statements")/s, '"partial"'),
      /^Footnote 1 is partly/,
    ],
    ['a marker is taken out', (file) => file.replace(' [^1]', ''), /^Footnote 1 stands nowhere in the answer/],
    ['a marker is put in', (file) => file.replace('[^2]', '[^2][^7]'), /^The answer has a marker \[\^7\]/],
  ])('does not hold where %s', async (_what, edit, problem) => {
    const { problems } = await verify(exported(cut(`The Coast: “${COST}” [^2]`), edit), article());
    expect(problems).toContainEqual(expect.stringMatching(problem));
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

describe('an answer of two articles that was tampered with does not hold', () => {
  const OTHER = 'The winter was long. The ferry was late because its captain had overslept. The bridge cost nothing.';
  const log = article({ id: 'log', title: 'The log', outlet: 'The Log', text: OTHER });
  const slept = 'The ferry was late because its captain had overslept.';
  const at = OTHER.indexOf(slept);
  const place = { start: at, end: at + slept.length };
  const cited = [
    cite(1, LATE),
    { n: 2, articleId: 'log', hash: log.hash, ...place, quote: slept, context: contextOf(OTHER, place) },
  ];
  const infos = [article(), log].map(infoOf);
  const answer = `The ferry was late because ice blocked the quay [^1][^2].\n\nThe captain had overslept [^2].\n\nThe ferry was not late [^1].`;
  const { statements, citations } = reviewAnswer(answer, cited, infos);
  const told = (n: number, articleId: string, says: string) => ({
    n,
    articleId,
    says,
    source: { kind: 'article' as const },
    sureness: 'stated' as const,
  });
  const whole: ShownAnswer = {
    question: 'Why was the ferry late?',
    text: answer,
    citations,
    articles: new Map(infos.map((info) => [info.id, info])),
    metadata: {
      finish: 'answered',
      statements,
      coverage: { articles: 3, speaking: ['ferry', 'log'], silent: ['opera'] },
      differences: [
        {
          matter: 'reason',
          groups: [[told(1, 'ferry', 'ice blocked the quay')], [told(2, 'log', 'its captain had overslept')]],
          origins: [],
        },
      ],
    },
  };
  const opera = article({ id: 'opera', title: 'The opera', text: 'A season without songs.' });
  const corpus = [article(), log, opera];
  type Export = ConversationExport;
  const tampered = (edit: (conversation: Export) => void) => {
    const conversation = exported(whole);
    edit(conversation);
    return readConversation(JSON.stringify(conversation), 'x');
  };
  const first = ({ answers }: Export) => answers[0]!;

  it('and holds without it, with what was not supported when it was exported as notes', async () => {
    const { holds, problems } = await verify(exported(whole), ...corpus);
    expect([holds, problems]).toEqual([true, []]);
  });

  it('nor is it accused when an article has changed since', async () => {
    const changed = article({ text: `${TEXT} It was mild.` });
    const { holds, notes } = await verify(exported(whole), changed, log, opera);
    expect(holds).toBe(true);
    expect(notes).toContain(
      'Footnote 1 (The ferry): its article has changed since, and the sentence stands where it stood.',
    );
  });

  it.each<[what: string, edit: (conversation: Export) => void, problem: RegExp]>([
    [
      'the hash of an article',
      ({ articles }) => (articles[0]!.hash = '0'.repeat(64)),
      /^Footnote 1 .*: its hash is not/,
    ],
    [
      'the hash of a footnote',
      (file) => (first(file).citations[0]!.hash = '0'.repeat(64)),
      /^Footnote 1 .* its hash is/,
    ],
    [
      'all hashes, to what is none',
      (file) => (file.articles[0]!.hash = first(file).citations[0]!.hash = 'none'),
      /no SHA-256/,
    ],
    [
      'the verdict of a footnote',
      (file) => (first(file).citations[0]!.verdict = 'supported'),
      /^Footnote 1 is supported in the export, and the statements that cite it are not supported/,
    ],
    [
      'the verdicts of a footnote and its statements',
      (file) => {
        for (const one of [...first(file).statements, ...first(file).citations]) one.verdict = 'supported';
      },
      /^“The ferry was not late\.”: not supported now; it was supported when it was exported/,
    ],
    [
      'the reason of a statement',
      (file) => (first(file).statements[2]!.reason = 'The footnote says even more.'),
      /^“The ferry was not late\.”: the export gives the reason “The footnote says even more\.”, and checking gives the/,
    ],
    [
      'the reason of a footnote',
      (file) => (first(file).citations[0]!.reason = 'Perhaps.'),
      /^Footnote 1 has the reason “Perhaps\.”, which none of the statements has/,
    ],
    [
      'an account',
      (file) => (first(file).differences[0]!.groups[0]![0]!.says = '999 articles'),
      /^The account “999 articles” does not stand in the sentence of footnote 1/,
    ],
    [
      'the article of an account',
      (file) => (first(file).differences[0]!.groups[0]![0]!.articleId = 'log'),
      /has no footnote 1 of its article/,
    ],
    [
      'who tells an account',
      (file) => (first(file).differences[0]!.groups[0]![0]!.source = { kind: 'official', name: 'Minister Quux' }),
      /is said to be told by Minister Quux, whom no cited article names/,
    ],
    [
      'an origin',
      (file) => (first(file).differences[0]!.origins = [{ name: 'Minister Quux', citations: [1, 2] }]),
      /^Minister Quux is called an origin/,
    ],
    ['an account less', (file) => first(file).differences[0]!.groups.pop(), /^Accounts are said to differ, and there/],
    [
      'the articles that speak',
      (file) => (first(file).coverage!.speaking = ['ferry']),
      /^The coverage does not name the articles of the footnotes/,
    ],
    ['the silent ones', (file) => first(file).coverage!.silent.push('log'), /^The coverage names an article twice/],
    ['their number', (file) => (first(file).coverage!.articles = 5), /^The coverage counts 5 articles and names 3/],
    ['a number of many', (file) => (first(file).coverage!.articles = 999), /999 articles, and the corpus has 3 now/],
    ['invented copies', (file) => (first(file).coverage!.copies = [['ferry', 'log']]), /other articles copies of each/],
    ['a refusal', (file) => (first(file).finish = 'refused'), /said to be refused, and has footnotes/],
    ['a stop', (file) => (first(file).finish = 'incomplete'), /said to be incomplete, and was summed up/],
    [
      'no statements',
      (file) => {
        const one = first(file);
        one.statements = [];
        for (const citation of one.citations) delete citation.verdict;
      },
      /has no statements that were checked/,
    ],
    [
      'a footnote moved to another sentence, with its quote',
      (file) => {
        const quote = 'It carries mail.';
        const start = TEXT.indexOf(quote);
        Object.assign(first(file).citations[0]!, { quote, start, end: start + quote.length });
      },
      /^Footnote 1 \(The ferry\): other words stand around its quote than the export says/,
    ],
  ])('%s', async (_what, edit, problem) => {
    const { holds, problems } = await verify(tampered(edit), ...corpus);
    expect(holds).toBe(false);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  it('a footnote moved with all that stands around it, where another one bears the statement out', async () => {
    const text = `${TEXT} Owls sleep in hollow oaks.`;
    const owls = 'Owls sleep in hollow oaks.';
    const start = text.indexOf(owls);
    const there = { start, end: start + owls.length };
    const one = { ...cite(1, LATE), hash: hashOf(text) };
    const two = {
      n: 2,
      articleId: 'ferry',
      hash: hashOf(text),
      ...there,
      quote: owls,
      context: contextOf(text, there),
    };
    const info = infoOf(article({ text }));
    const reviewed = reviewAnswer('The ferry was late because ice blocked the quay [^1][^2].', [one, two], [info]);
    const moved: ShownAnswer = {
      ...QUOTING,
      text: 'The ferry was late because ice blocked the quay [^1][^2].',
      // As they would be with the first one alone.
      citations: reviewAnswer('The ferry was late because ice blocked the quay [^1].', [one], [info]).citations.concat({
        ...two,
        verdict: 'supported',
      }),
      articles: new Map([['ferry', info]]),
      metadata: { ...QUOTING.metadata, statements: reviewed.statements },
    };
    const { problems } = await verify(exported(moved), article({ text }));
    expect(problems).toEqual([expect.stringMatching(/^Footnote 2 is supported in the export, and not supported now/)]);
  });
});

describe('a file that was changed where nothing else can tell', () => {
  const corpus = {
    article: () => Promise.resolve(article()),
    articles: () => Promise.resolve([article()]),
  };

  it('does not hold by its checksum', async () => {
    expect((await verifyConversation(exported(QUOTING), corpus)).holds).toBe(true);
    const edits = [
      (file: string) => file.replace('Why was the ferry late?', 'Why did the ferry sink?'),
      (file: string) => file.replaceAll(hashOf(TEXT), '0'.repeat(64)),
    ];
    for (const edit of edits)
      expect(await verifyConversation(exported(QUOTING, edit), corpus)).toMatchObject({
        holds: false,
        problems: [expect.stringMatching(/^The checksum of the export is not that of what it holds/)],
      });
  });

  it('is not accused where it is of a Footnote that wrote no checksum, or is only laid out anew', async () => {
    const older = (file: string) => JSON.stringify({ ...JSON.parse(file), checksum: undefined });
    expect((await verifyConversation(exported(QUOTING, older), corpus)).holds).toBe(true);
    const laidOut = (file: string) => JSON.stringify(JSON.parse(file));
    expect((await verifyConversation(exported(QUOTING, laidOut), corpus)).holds).toBe(true);
  });
});

describe('an answer made to keep the check busy', () => {
  // What was quadratic took minutes for these.
  it.each(['[', '![', '[](', '“a” ', '> '])('of %j over and over is checked to its end', async (piece) => {
    const conversation = exported(QUOTING);
    conversation.answers[0]!.answer = piece.repeat(Math.floor(190_000 / piece.length));
    expect((await verify(conversation, article())).holds).toBe(false);
  });
});

describe('a statement that stands in an answer twice', () => {
  it('is checked twice', async () => {
    expect(
      await verify(exported(shown(`It cost 40 million crowns [^2].\n\nIt cost 40 million crowns [^2].`)), article()),
    ).toMatchObject({
      problems: [],
    });
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
    expect(Object.keys(read).toSorted()).toEqual([
      'answers',
      'articles',
      'checksum',
      'exportedAt',
      'format',
      'version',
    ]);
    expect(({} as { holds?: boolean }).holds).toBeUndefined();
  });
});
