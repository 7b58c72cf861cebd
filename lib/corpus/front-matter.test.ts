import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('takes the block off through the newline behind it', () => {
    const file = '---\ntitle: The pact\noutlet: Izvestia\nretells: nothing\n---\n\nIt begins.\n';
    expect(splitFrontMatter(file)).toEqual({
      text: '\nIt begins.\n',
      given: { title: 'The pact', outlet: 'Izvestia' },
    });
  });

  it.each([
    ['published: 2025-01-17', { published: '2025-01-17' }, 'a day stays text'],
    ['published: 2025-01-17T10:30:00Z', { published: '2025-01-17' }, 'of a time the day'],
    ['published: 17 January 2025', { published: '2025-01-17' }, 'a day in words'],
    ['published: 2025/01/17', { published: '2025-01-17' }, 'a day with slashes'],
    ['published: 17.01.2025', { published: '2025-01-17' }, 'a day with points'],
    ['published: Fri, 17 Jan 2025 10:00:00 GMT', { published: '2025-01-17' }, 'the form of mail and feeds'],
    ['published: 03/04/2025', { published: '03/04/2025' }, 'one of two days, as the source gives it'],
    ['published: spring 2025', { published: 'spring 2025' }, 'no day, as the source gives it'],
    ['title: 007', { title: '007' }, 'a number as it is written'],
    ['title: true', { title: 'true' }, 'so is a truth value'],
    ['author: [Ann Lee, Bo Li]', { author: 'Ann Lee, Bo Li' }, 'a list'],
    ['author:\noutlet: ~\nlanguage: null', {}, 'nothing'],
    ['author: {name: Ann Lee}', {}, 'of the wrong kind'],
    ['title: >\n  Two\n  lines', { title: 'Two lines' }, 'one line'],
    ['language: en_us', { language: 'en-US' }, 'BCP 47'],
    ['language: no language', {}, 'not BCP 47'],
    ['language: English', {}, 'the name of a language is no tag'],
    ['language: zh-hant-tw', { language: 'zh-Hant-TW' }, 'a tag with script and region'],
    ['language: fil', { language: 'fil' }, 'a tag of three letters'],
    ['url: https://example.org/a', { url: 'https://example.org/a' }, 'an address of the web'],
    ['url: javascript:alert(1)', {}, 'an address that does something'],
    ['title: a\ntitle: b', { title: 'b' }, 'twice'],
    ['__proto__: {title: x}\nconstructor: y', {}, 'keys that JavaScript has a use for'],
  ])('reads %j as %j: %s', (...[yaml, given]: [string, object, string]) => {
    const split = splitFrontMatter(`---\n${yaml}\n---\nText`);
    expect(split.text).toBe('Text');
    expect(JSON.parse(JSON.stringify(split.given))).toEqual(given);
  });

  it('reads lines that end in CR alone, and leaves those of the text as they are', () => {
    expect(splitFrontMatter('---\rtitle: The pact\routlet: Izvestia\r---\rIt begins.\rIt ends.\r')).toEqual({
      text: 'It begins.\rIt ends.\r',
      given: { title: 'The pact', outlet: 'Izvestia' },
    });
  });

  it.each(['\n', ' \n\t\n', '\r'])('says that it must stand at the beginning where %j stands above it', (blank) => {
    const text = `${blank}---\ntitle: The pact\n---\nText`;
    expect(splitFrontMatter(text)).toEqual({
      text,
      given: {},
      problem: 'a blank line stands above it, so it was read as text; take that away',
    });
  });

  it.each(['\n---\nA rule, then text.\n\n---\nText', '\n\nText\n---\ntitle: a\n---\n', '\n---\nlayout: post\n---\n'])(
    'says nothing of %j: it gives no field that is known, or text stands above it',
    (text) => {
      expect(splitFrontMatter(text)).toEqual({ text, given: {} });
    },
  );

  it('takes an empty block off', () => {
    expect(splitFrontMatter('---\n---\nText').text).toBe('Text');
    expect(splitFrontMatter('---\n \n\n---\nText').text).toBe('Text');
    expect(splitFrontMatter('---\ntitle: a\n---').text).toBe('');
  });

  it('takes a block with blank lines off where a key of it is known', () => {
    const split = splitFrontMatter('---\nlayout: post\n\ntitle: The pact\n---\nText');
    expect(split).toEqual({ text: 'Text', given: { title: 'The pact' } });
  });

  it.each([
    ['Text\n---\ntitle: a\n---\n', 'the block does not stand at the beginning'],
    ['---\n\nText between rules\n\n---\n\nText', 'a sentence is no mapping'],
    ['---\nA rule, and a text below it: with a colon.', 'nothing says that it was meant as front matter'],
    ['----\ntitle: a\n---\nText', 'four dashes'],
    ['---\n# The harbour opens\n---\nIt opened on Saturday.', 'a heading between rules is no comment'],
    ['---\nQuestion: Who built it?\n\nAnswer: The city.\n---\nText', 'paragraphs between rules that begin like fields'],
  ])('leaves %j as it is: %s', (text) => {
    expect(splitFrontMatter(text)).toMatchObject({ text, given: {} });
    expect(splitFrontMatter(text).problem).toBeUndefined();
  });

  it.each([
    ['---\ntitle: a\nText', 'no line of --- closes it within 64 KB, so it was read as text'],
    [`---\n${'a: b\n'.repeat(20_000)}---\nText`, 'no line of --- closes it within 64 KB, so it was read as text'],
    ['---\n- a\n- b\n---\nText', 'it has no fields such as "title: ..." and was read as text'],
    ['---\nonly words\n---\nText', 'it has no fields such as "title: ..." and was read as text'],
  ])('leaves block %# as it is and says why', (text, problem) => {
    expect(splitFrontMatter(text)).toMatchObject({ text, given: {}, problem });
  });

  it('leaves what is not YAML in the text and says what is wrong', () => {
    for (const yaml of ['title: Seal the Deal: Russia', 'title: "open', `a: ${'['.repeat(50_000)}`]) {
      const text = `---\n${yaml}\n---\nText`;
      expect(splitFrontMatter(text)).toMatchObject({
        text,
        problem: expect.stringContaining('is not valid YAML') as string,
      });
    }
  });
});
