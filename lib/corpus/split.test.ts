import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '#lib/text/sentences.ts';
import { splitArticle, SPLITTER_ID } from './split.ts';
import { PASSAGE_TOKENS } from './tokens.ts';

const SENTENCE = 'Moscow and Tehran are on the verge of signing the treaty that both of them want.';
const paragraph = (sentences: number): string => Array.from({ length: sentences }, () => SENTENCE).join(' ');
const passagesOf = async (text: string): Promise<string[]> =>
  (await splitArticle({ text })).map((passage) => passage.text);

describe('splitArticle', () => {
  it('joins whole sentences up to about 256 tokens', async () => {
    // 81 characters a sentence with its white space: 12 of them are 243 tokens, 13 would be 263.
    const passages = await splitArticle({ text: paragraph(30) });
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([12, 12, 6]);
  });

  it('finds each of many equal passages at its own place', async () => {
    const text = paragraph(60);
    const starts = (await splitArticle({ text })).map(({ start }) => start);
    expect(starts).toEqual([0, 972, 1944, 2916, 3888]);
  });

  it('begins a passage at a heading when the one before is half full', async () => {
    const text = `${paragraph(7)}\n\n## Energy\n\n${paragraph(2)}`;
    expect(await passagesOf(text)).toEqual([paragraph(7), `Energy\n\n${paragraph(2)}`]);
  });

  it('lets short sections share a passage', async () => {
    const text = `${paragraph(2)}\n\n## Energy\n\n${paragraph(2)}\n\n## Trade\n\n${paragraph(2)}`;
    expect(await passagesOf(text)).toEqual([text]);
  });

  it('never leaves a heading at the end of a passage', async () => {
    for (let sentences = 1; sentences < 30; sentences += 1) {
      const text = `${paragraph(sentences)}\n\n## Energy\n\nJanuary 17, 2025\n\n${paragraph(5)}`;
      for (const { sentences: members } of await splitArticle({ text })) {
        expect(members.at(-1)!.kind).toBe('prose');
      }
    }
  });

  it('leaves the furniture at the top and at the bottom out, and keeps dates and captions in the middle', async () => {
    const text = `January 17, 2025\nBy Nasser Kandil\n\n${SENTENCE}\n\nPhoto: The signing\n\n${SENTENCE}\n\nShare this article`;
    expect(await passagesOf(text)).toEqual([`${SENTENCE}\n\nPhoto: The signing\n\n${SENTENCE}`]);
  });

  it('leaves out what sends the reader to another article, wherever it stands', async () => {
    const pointers = [
      'Read also: The gas deal',
      'Related articles: Gas, oil',
      'اقرأ أيضاً: اتفاق الغاز',
      'Lire aussi : Le gaz',
    ];
    for (const pointer of pointers) {
      const text = `${SENTENCE}\n\n${pointer}\n\n${SENTENCE}\n\n${pointer}\n${pointer}\n\n${SENTENCE} ${SENTENCE}`;
      // Each passage is a slice of the article, so none reaches over such a line.
      expect(await passagesOf(text)).toEqual([SENTENCE, SENTENCE, `${SENTENCE} ${SENTENCE}`]);
    }
  });

  it.each(['prose without a full stop', 'Prose.'])('leaves out an image as bytes, also right below %j', async (end) => {
    const image = `![A map](data:image/png;base64,${'iVBORw0KGgo+'.repeat(50_000)})`;
    const above = `${SENTENCE} ${end}`;
    expect(
      await passagesOf(`${above}\n${image}\n\n${SENTENCE}\n\n## Energy\n\n${image}\n\n${SENTENCE}\n\n${image}`),
    ).toEqual([above, `${SENTENCE}\n\n## Energy`, SENTENCE]);
  });

  it('keeps a heading with what follows it even where a pointer stands between', async () => {
    const text = `${SENTENCE}\n\n## Energy\n\nRead also: The gas deal\n\n${SENTENCE}`;
    expect(await passagesOf(text)).toEqual([text]);
  });

  it('keeps an article that is nothing but furniture', async () => {
    expect(await passagesOf('January 17, 2025')).toEqual(['January 17, 2025']);
  });

  it('gives no passage for a text without words', async () => {
    expect(await splitArticle({ text: ' \n---\n' })).toEqual([]);
  });

  it('does not print warnings for sentences that are longer than a passage', async () => {
    const warn = vi.spyOn(console, 'warn');
    const long = `It is a pact ${'and a pact '.repeat(110)}indeed.`;
    const passages = await passagesOf(`${long} ${SENTENCE} ${long}`);
    expect(passages).toEqual([long, SENTENCE, long]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('splits an article of very many sentences', async () => {
    const passages = await splitArticle({ text: 'Yes. '.repeat(150_000) });
    expect(passages.flatMap(({ sentences }) => sentences)).toHaveLength(150_000);
  });

  it('has a name for what it does, which the index remembers', () => {
    expect(SPLITTER_ID).toBe('sentences-256-v5');
  });
});

describe('splitArticle on any text', () => {
  const words = [
    SENTENCE,
    `${SENTENCE} `,
    'Why? ',
    'وقعت إيران. ',
    '协议已签署。',
    `${'word '.repeat(400)}. `,
    '🙂. ',
    '\uFEFF',
    '\u200B',
  ];
  const layout = [
    '\n\n',
    '\n',
    '\r\n',
    ' '.repeat(3000),
    '\n\n## Energy\n\n',
    '\n- one\n',
    '\nMultiple Messages\n',
    '\nBy Jo Li\n',
    '\nRead also: The gas deal\n',
    '\n---\n',
  ];
  const fragments = [...words, ...layout];
  const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives exact slices that hold every sentence once and stay small', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const passages = await splitArticle({ text });
        for (const passage of passages) {
          expect(passage.text).toBe(text.slice(passage.start, passage.end));
          expect(passage.sentences[0]!.start).toBe(passage.start);
          expect(passage.sentences.at(-1)!.end).toBe(passage.end);
          // A heading of half a passage with one endless sentence below it is the most.
          expect(passage.text.length).toBeLessThanOrEqual(PASSAGE_TOKENS * 2 + LONGEST_SENTENCE);
        }
        const inPassages = passages.flatMap(({ sentences }) => sentences);
        const sentences = splitSentences(text);
        const first = sentences.findIndex(({ kind }) => kind !== 'menu');
        const last = sentences.findLastIndex(({ kind }) => kind !== 'menu');
        const within = first < 0 ? sentences : sentences.slice(first, last + 1);
        const isPointer = (index: number) =>
          text.startsWith('Read also', within[index]?.start) && within[index - 1]?.kind !== 'heading';
        const kept = within.filter((_, index) => !isPointer(index));
        expect(inPassages).toEqual(kept.length > 0 ? kept : within);
      }),
      { numRuns: 300 },
    );
  });
});
