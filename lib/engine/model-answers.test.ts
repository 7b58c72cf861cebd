/** What becomes of what a model writes: verdicts while it writes, statements left out on request, a model as judge, hostile answers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerEvent, Statement } from '#lib/domain.ts';
import { type FakeOpenAI, type Script, startFakeOpenAI } from '../../e2e/support/fake-openai.ts';
import { type AnswerResult, collectAnswer } from './answer-result.ts';
import { type Engine, openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';

const QUESTION = 'Why was the opening of the bridge postponed?';
const ASKED = { id: '', kind: '', question: QUESTION };

let corpus: IndexedCorpus;
let fake: FakeOpenAI;
/** The marker of the evidence sentence that begins so. */
let cite: (beginning: string) => string;
const opened: Engine[] = [];

beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
  const engine = await openEngine(corpus.config);
  const { evidence } = await engine.find(QUESTION, []);
  await engine.close();
  cite = (beginning) => {
    const sentence = evidence.sentences.find(({ text }) => text.startsWith(beginning));
    if (!sentence) throw new Error(`No evidence begins with "${beginning}".`);
    return `[^${sentence.n}]`;
  };
});
afterAll(() => corpus.dispose());

beforeEach(async () => {
  fake = await startFakeOpenAI();
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
  await fake.close();
});

interface Settings {
  unsupported?: 'mark' | 'drop';
  check?: 'footnote' | 'model';
  onFault?: (fault: unknown) => void;
}

async function open({ onFault, ...settings }: Settings = {}): Promise<Engine> {
  const chat = { kind: 'model', provider: 'compatible', model: 'small', baseURL: fake.url } as const;
  const engine = await openEngine({ ...corpus.config, chat, ...settings }, { onFault });
  opened.push(engine);
  return engine;
}

async function answer(chunks: string[], settings: Settings = {}, script: Script = {}): Promise<AnswerResult> {
  fake.script({ chunks, ...script });
  return collectAnswer(ASKED, (await open(settings)).ask(QUESTION, []));
}

async function eventsOf(chunks: string[], settings: Settings = {}): Promise<AnswerEvent[]> {
  fake.script({ chunks });
  const events: AnswerEvent[] = [];
  for await (const event of (await open(settings)).ask(QUESTION, [])) events.push(event);
  return events;
}

const verdicts = (statements: Statement[]) => statements.map(({ verdict }) => verdict);
const lettersOf = (text: string) => text.split('');
const noticeOf = (events: AnswerEvent[]) => events.flatMap((event) => (event.type === 'done' ? event.notice : []))[0];

const FLOODED = () => `The river flooded the southern pier ${cite('The opening was postponed twice')}.`;
const STEEL = () =>
  `An engineer spoke of a dispute over the price of steel ${cite('The opening was postponed owing')}.`;
const WRONG = () => `It cost 90 million crowns ${cite('It cost 40')}.`;
const UNCITED = 'The minister of transport resigned over the delay.';

describe('while a model writes', () => {
  it('a verdict comes right behind the statement, before the next one is complete', async () => {
    fake.script({ chunks: [FLOODED(), ` ${WRONG()}`, ' The end of it'], hold: 2 });
    const events = (await open()).ask(QUESTION, [])[Symbol.asyncIterator]();
    let statements: Statement[] = [];
    while (statements.length < 2) {
      const next = await events.next();
      if (next.value.type === 'statements') statements = next.value.statements;
    }
    // The third chunk has not been sent yet.
    expect(verdicts(statements)).toEqual(['supported', 'unsupported']);
    expect(statements[1]?.reason).toContain('90');
    fake.release();
    for (let next = await events.next(); !next.done; next = await events.next());
  });

  it('a number once sent never changes, and the last events hold everything', async () => {
    const text = `${FLOODED()} ${STEEL()} ${WRONG()} ${FLOODED()} ${UNCITED}`;
    const events = await eventsOf(lettersOf(text));
    const quotes = new Map<number, string>();
    for (const event of events) {
      if (event.type !== 'citations') continue;
      for (const { n, quote } of event.citations) expect(quotes.get(n) ?? quote).toBe(quote);
      for (const { n, quote } of event.citations) quotes.set(n, quote);
    }
    const [citations, statements, done] = events.slice(-3);
    expect(citations).toMatchObject({
      type: 'citations',
      citations: [
        { n: 1, verdict: 'supported' },
        { n: 2, verdict: 'supported' },
        { n: 3, verdict: 'unsupported' },
      ],
    });
    expect(statements).toMatchObject({ type: 'statements' });
    expect(verdicts((statements as { statements: Statement[] }).statements)).toEqual([
      'supported',
      'supported',
      'unsupported',
      'supported',
      'uncited',
    ]);
    expect(done).toMatchObject({ type: 'done', finish: 'answered' });
    expect(noticeOf(events)).toBeUndefined();
  });

  it('the list of statements only grows, and what it says of one stays', async () => {
    const events = await eventsOf(lettersOf(`${FLOODED()} ${STEEL()}\n\n- ${WRONG()}\n- ${UNCITED}`));
    let before: Statement[] = [];
    for (const event of events) {
      if (event.type !== 'statements') continue;
      expect(event.statements.slice(0, before.length)).toEqual(before);
      before = event.statements;
    }
    expect(before).toHaveLength(4);
  });
});

describe('UNSUPPORTED=drop', () => {
  const drop = { unsupported: 'drop' } as const;

  it('leaves out what the articles do not support, with its footnotes, and says how many statements', async () => {
    const events = await eventsOf(lettersOf(`${WRONG()} ${FLOODED()} ${UNCITED} ${STEEL()}`), drop);
    const result = await collectAnswer(ASKED, from(events));
    expect(result.answer).toBe(
      'The river flooded the southern pier [^1]. An engineer spoke of a dispute over the price of steel [^2].',
    );
    expect(result.citations.map(({ n, verdict }) => [n, verdict])).toEqual([
      [1, 'supported'],
      [2, 'supported'],
    ]);
    expect(result.statements.map(({ citations, verdict }) => [verdict, ...citations])).toEqual([
      ['supported', 1],
      ['supported', 2],
    ]);
    expect(result).toMatchObject({ finish: 'answered', nearest: [] });
    expect(noticeOf(events)).toBe('2 statements were left out because the articles do not support them.');
  });

  const AND = (clause: string, marker = cite('The opening was postponed twice')) =>
    `The river flooded the southern pier${clause} ${marker}.`;

  it.each([
    [() => AND(', and Jan Novak of Lisbon paid for the repairs'), 'a name'],
    [() => AND('; the repairs took 17 months'), 'a number'],
    [() => AND(', but the mayor applauded loudly'), 'a whole clause'],
    [() => AND(', and engineers celebrated with fireworks near the castle'), 'a longer one'],
  ])('cuts off a clause that the footnote knows nothing of: %s, %s', async (text) => {
    const events = await eventsOf(lettersOf(text()), drop);
    const result = await collectAnswer(ASKED, from(events));
    expect(result.answer).toBe('The river flooded the southern pier [^1].');
    expect(result.statements).toEqual([
      { text: 'The river flooded the southern pier.', citations: [1], verdict: 'supported', reason: '' },
    ]);
    expect(noticeOf(events)).toBe('1 statement was left out because the articles do not support it.');
  });

  it('leaves out the whole statement where what is invented cannot be cut off', async () => {
    const text = `The river in Lisbon flooded the southern pier ${cite('The opening was postponed twice')}. ${STEEL()}`;
    const result = await collectAnswer(ASKED, from(await eventsOf([text], drop)));
    expect(result.answer).toBe('An engineer spoke of a dispute over the price of steel [^1].');
  });

  it('never lets go of a word of what is left out, however the answer is cut', async () => {
    const text = `Three things happened:\n\n1. ${WRONG()}\n2. ${FLOODED()}\n3. ${UNCITED}\n\n## More\n\n${WRONG()}`;
    const whole = await collectAnswer(ASKED, from(await eventsOf([text], drop)));
    expect(whole.answer).toBe('Three things happened:\n\n1. The river flooded the southern pier [^1].');
    for (const size of [1, 3, 7, 20]) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g'))!;
      const events = await eventsOf(chunks, drop);
      expect(JSON.stringify(events.slice(1))).not.toMatch(/90 million|resigned/);
      expect((await collectAnswer(ASKED, from(events))).answer).toBe(whole.answer);
    }
  });

  it('waits with the first words for the end of the first statement only', async () => {
    fake.script({
      chunks: ['The river flooded ', `the southern pier ${cite('The opening was postponed twice')}.`, ' NEVER'],
      hold: 2,
    });
    const leaving = new AbortController();
    let shown = '';
    for await (const event of (await open(drop)).ask(QUESTION, [], leaving.signal)) {
      if (event.type === 'text') shown += event.delta;
      if (event.type === 'statements') leaving.abort();
    }
    expect(shown).toBe('The river flooded the southern pier [^1].');
  });

  it('refuses when nothing is left, and shows the nearest passages', async () => {
    const events = await eventsOf([`${WRONG()} ${UNCITED}`], drop);
    const result = await collectAnswer(ASKED, from(events));
    expect(result.finish).toBe('refused');
    expect(result.answer).toMatch(/^The articles do not tell/);
    expect(result.nearest.length).toBeGreaterThan(0);
    expect([result.citations, result.statements]).toEqual([[], []]);
    expect(noticeOf(events)).toBe('2 statements were left out because the articles do not support them.');
  });

  it('says it in the singular of one', async () => {
    expect(noticeOf(await eventsOf([`${FLOODED()} ${WRONG()}`], drop))).toBe(
      '1 statement was left out because the articles do not support it.',
    );
  });

  it('keeps what was complete when the model fails, and of the rest what it can check', async () => {
    const result = await answer([FLOODED(), ` ${WRONG()} It was`], drop, { fault: { kind: 'cut' } });
    expect(result).toMatchObject({ answer: 'The river flooded the southern pier [^1].', finish: 'incomplete' });
    expect(result.error).toBe(
      "The model's answer broke off before it was complete. Try again. 1 statement was left out because the articles do not support it.",
    );
    expect(verdicts(result.statements)).toEqual(['supported']);
  });

  it('changes nothing of what the articles support', async () => {
    const text = `The articles differ:\n\n- ${FLOODED()}\n- ${STEEL()}\n\nThe articles do not say more.`;
    const [marked, dropped] = [await answer([text]), await answer([text], drop)];
    expect(dropped).toEqual({ ...marked, milliseconds: dropped.milliseconds });
  });

  it('lets the embedded answerer say what it says', async () => {
    const embedded = await openEngine({ ...corpus.config, ...drop });
    const plain = await openEngine(corpus.config);
    opened.push(embedded, plain);
    for (const question of [QUESTION, 'Which secret clauses does the contract contain?', 'Who composed Turandot?']) {
      const asked = { ...ASKED, question };
      const [one, other] = [
        await collectAnswer(asked, embedded.ask(question, [])),
        await collectAnswer(asked, plain.ask(question, [])),
      ];
      expect(one).toEqual({ ...other, milliseconds: one.milliseconds });
    }
  });
});

describe('CHECK=model', () => {
  const judged = { check: 'model' } as const;
  const judge = (...supports: string[]) =>
    fake.script({
      for: 'text',
      chunks: [JSON.stringify({ judgements: supports.map((support, index) => ({ statement: index + 1, support })) })],
    });
  /** In words that no check knows. */
  const OTHER_WORDS = () => `Swollen waters swallowed its foundations ${cite('The opening was postponed twice')}.`;
  const asked = () => fake.requests.filter(({ kind }) => kind === 'text');

  it('asks about statements whose words were not found, and the reason says that a model judged', async () => {
    judge('yes');
    const { statements, citations } = await answer([`${OTHER_WORDS()} ${STEEL()}`], judged);
    expect(statements).toMatchObject([
      { verdict: 'supported', reason: expect.stringContaining('A model judged') },
      { verdict: 'supported', reason: '' },
    ]);
    expect(citations[0]).toMatchObject({ n: 1, verdict: 'supported' });
    expect(asked()).toHaveLength(1);
    expect(asked()[0]!.prompt).toContain('Swollen waters');
    expect(asked()[0]!.prompt).not.toContain('An engineer spoke');
  });

  it('does not ask about a contradiction, nor about what has no footnote: they stand', async () => {
    const { statements } = await answer([`${WRONG()} ${UNCITED}`], judged);
    expect(verdicts(statements)).toEqual(['unsupported', 'uncited']);
    expect(asked()).toEqual([]);
  });

  it('is off unless it is asked for', async () => {
    const { statements } = await answer([OTHER_WORDS()]);
    expect(verdicts(statements)).toEqual(['unsupported']);
    expect(asked()).toEqual([]);
  });

  it('leaves the verdicts and says so when the model cannot judge', async () => {
    fake.script({ for: 'text', times: 9, fault: { kind: 'status', status: 500 } });
    const faults: unknown[] = [];
    const events = await eventsOf([OTHER_WORDS()], { ...judged, onFault: (fault) => faults.push(fault) });
    const { statements, finish } = await collectAnswer(ASKED, from(events));
    expect([verdicts(statements), finish]).toEqual([['unsupported'], 'answered']);
    expect(noticeOf(events)).toBe('The model could not check 1 statement; what was found without it stands.');
    expect(faults).toHaveLength(1);
  });

  it('judges before anything is left out', async () => {
    judge('yes');
    judge('no');
    const text = `${OTHER_WORDS()} ${OTHER_WORDS().replace('Swollen', 'Angry')} ${WRONG()}`;
    const result = await answer([text], { ...judged, unsupported: 'drop' });
    expect(result.answer).toBe('Swollen waters swallowed its foundations [^1].');
    expect(result.statements[0]?.reason).toContain('A model judged');
  });

  it('keeps a reader waiting for one failed judgement only', async () => {
    fake.script({ for: 'text', times: 9, fault: { kind: 'status', status: 400 } });
    const result = await answer([`${OTHER_WORDS()} `.repeat(5) + FLOODED()], { ...judged, unsupported: 'drop' });
    expect(result.answer).toBe('The river flooded the southern pier [^1].');
    expect(asked()).toHaveLength(1);
  });
});

describe('a hostile model', () => {
  const both = ['mark', 'drop'] as const;

  /** What must hold of any answer. */
  function expectSound({ answer: text, citations, statements, finish }: AnswerResult): void {
    const outsideCode = text!.replace(/```[^]*?(?:```|$)|`[^`\n]*`/g, '');
    const shown = [...new Set([...outsideCode.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n)))];
    expect(citations.map(({ n }) => n)).toEqual(shown);
    expect(shown).toEqual(shown.map((_, index) => index + 1));
    expect(outsideCode).not.toMatch(/\[\^(?!\d+\])|【\d/);
    for (const { verdict } of citations) expect(verdict).toBeDefined();
    for (const { citations: numbers } of statements) for (const n of numbers) expect(shown).toContain(n);
    expect(finish).toBe(shown.length > 0 ? 'answered' : 'refused');
  }

  const ATTACKS: [string, () => string, { mark: string[]; drop: string[] }][] = [
    [
      'cites nothing',
      () => 'The bridge fell down in May. The mayor fled to Peru.',
      { mark: ['uncited', 'uncited'], drop: [] },
    ],
    [
      'cites what is not there',
      () => 'The bridge fell [^900]. The mayor fled【77】.',
      { mark: ['uncited', 'uncited'], drop: [] },
    ],
    [
      'cites all wrong',
      () => `Herons built the bridge ${cite('It cost 40')}. The toll is ten crowns ${cite('Nobody pays')}.`,
      { mark: ['unsupported', 'unsupported'], drop: [] },
    ],
    [
      'invents numbers and dates',
      () =>
        `It cost 400 million crowns ${cite('It cost 40')}. It opened on 3 May 2025 ${cite('The new bridge')}. It cost 40 million crowns ${cite('It cost 40')}.`,
      { mark: ['unsupported', 'unsupported', 'supported'], drop: ['supported'] },
    ],
    [
      'puts markers into code',
      () =>
        `See \`x ${cite('It cost 40')}\`.\n\n\`\`\`\n${cite('It cost 40')}\n\`\`\`\n\nIt cost 40 million crowns ${cite('It cost 40')}.`,
      { mark: ['uncited', 'supported'], drop: ['supported'] },
    ],
    [
      'writes HTML',
      () =>
        `<script>alert(1)</script><b>It cost 40 million crowns</b> ${cite('It cost 40')}. <img src=x onerror=alert(2)> ${UNCITED}`,
      { mark: ['supported', 'uncited'], drop: ['supported'] },
    ],
    [
      'repeats one marker a thousand times',
      () => `It cost 40 million crowns ${cite('It cost 40').repeat(500)} ${`${cite('It cost 40')}, `.repeat(500)}.`,
      { mark: ['supported'], drop: ['supported'] },
    ],
    [
      'defines its own footnotes at the end',
      () =>
        `It cost 40 million crowns ${cite('It cost 40')}.\n\n${cite('It cost 40')}: Reuters says it cost 90 million.\n[^note]: Trust me.`,
      { mark: ['supported', 'unsupported', 'uncited'], drop: ['supported'] },
    ],
  ];

  it.each(
    ATTACKS.flatMap(([what, text, expected]) =>
      both.map((unsupported) => ({ what, text, unsupported, expected: expected[unsupported] })),
    ),
  )('that $what is told apart with UNSUPPORTED=$unsupported', async ({ text, unsupported, expected }) => {
    const result = await answer(text().match(/[^]{1,11}/g)!, { unsupported });
    expectSound(result);
    expect(verdicts(result.statements)).toEqual(expected);
  });

  it.each(both)(
    'that writes two hundred statements is checked in bounded time with UNSUPPORTED=%s',
    async (unsupported) => {
      const lines = Array.from({ length: 200 }, (_, index) =>
        index % 2 === 0
          ? `It cost ${index} million crowns ${cite('It cost 40')}.`
          : `Mayor Ada Lindqvist cut the ribbon ${index + 2} times ${cite('Mayor Ada')}.`,
      );
      const started = performance.now();
      const result = await answer(lines.join(' ').match(/[^]{1,40}/g)!, { unsupported });
      expect(performance.now() - started).toBeLessThan(20_000);
      expectSound(result);
      expect(result.statements).toHaveLength(unsupported === 'mark' ? 200 : 1);
    },
  );

  it.each(both)(
    'that never ends a sentence is cut off, and what came is checked, with UNSUPPORTED=%s',
    async (unsupported) => {
      const result = await answer([`${'and the river rose '.repeat(1_000)}${cite('It cost 40')}`], { unsupported });
      // Only its last piece has a footnote, and is too long to be compared with it.
      expect(verdicts(result.statements).at(-1)).toBe('partial');
      expect(result.statements.length > 1).toBe(unsupported === 'mark');
      expect(verdicts(result.statements)).not.toContain('supported');
    },
  );

  it.each([
    '[',
    '[^',
    '“',
    '(',
    '`',
    '*',
    '| ',
    '- ',
    '> ',
    '\n',
    '[^1]',
    '[^1-9',
    '【1',
    '\u202e',
    'a. ',
    '[a](',
    '1. ',
    '\\',
  ])('that writes ten thousand characters of %j does no harm', async (unit) => {
    for (const unsupported of both) {
      const text = `${FLOODED()} ${unit.repeat(10_000 / unit.length)}`;
      const started = performance.now();
      const result = await answer([text], { unsupported });
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(result.answer).toContain('The river flooded the southern pier [^1].');
      expect(result.finish).toBe('answered');
    }
  });
});

async function* from(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}
