import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';

const blocksOf = (text: string): string[] =>
  splitBlocks(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const PROSE = 'Moscow and Tehran are on the verge of signing the treaty. It has 47 articles.';

describe('splitBlocks finds headings', () => {
  it.each([
    ['# The pact', 'The pact', 'Markdown'],
    ['### The pact ###', 'The pact', 'Markdown with closing hashes'],
    ['## **The pact**', 'The pact', 'bold inside a heading'],
    ['### 1. Doubts about the ally', 'Doubts about the ally', 'a number inside a heading'],
    ['**The pact at a glance**', 'The pact at a glance', 'a line that is bold and nothing else'],
    ['The pact\n========', 'The pact', 'underlined'],
    ['Multiple Messages', 'Multiple Messages', 'short, no full stop, text below'],
    ['Reasons for the Delay', 'Reasons for the Delay', 'likewise'],
    ['Energy cooperation:', 'Energy cooperation:', 'with a colon'],
    ['What the experts think', 'What the experts think', 'a question without its mark'],
    ['What about Russia?', 'What about Russia?', 'a short question alone on its line'],
    [
      "1- Iran's doubts about the Russian ally",
      "Iran's doubts about the Russian ally",
      'numbered, no other number beside it',
    ],
    [
      'Second: The impact of the agreement on the files of the Middle East',
      'Second: The impact of the agreement on the files of the Middle East',
      'an ordinal',
    ],
    ['أسباب التأجيل', 'أسباب التأجيل', 'a script without capitals'],
    ['能源合作', '能源合作', 'a script without spaces'],
  ])('%j heads the text below it: %s', (line, heading) => {
    const text = `${PROSE}\n\n${line}\n\n${PROSE}`;
    expect(blocksOf(text)).toEqual([`prose: ${PROSE}`, `heading: ${heading}`, `prose: ${PROSE}`]);
  });

  it.each([
    ['It was important that both sides had agreed', 'a sentence that has lost its full stop'],
    ['Three events count, each in its own way,', 'it goes on'],
    ['in the Middle East', 'it begins in the middle'],
    ['The talks ended. Nobody knows why', 'two sentences'],
    ['How are these events interconnected, and what impact do they have on the Middle East?', 'a long question'],
    [
      'The agreement was signed on January 17, and here are its most prominent points:',
      'a sentence that leads to a list',
    ],
    ['**Nothing is agreed until everything is agreed, says Moscow.**', 'a sentence in bold'],
  ])('%j is none: %s', (line) => {
    const kinds = splitBlocks(`${PROSE}\n\n${line}\n\n${PROSE}`).map(({ kind }) => kind);
    expect(kinds).toEqual(['prose', 'prose', 'prose']);
  });

  it('does not end a text with a heading: there is nothing that it could head', () => {
    expect(blocksOf('Paris, the capital')).toEqual(['prose: Paris, the capital']);
    expect(blocksOf(`${PROSE}\n\nThe Editors`)).toEqual([`prose: ${PROSE}`, 'prose: The Editors']);
  });

  it('lets a short sentence be the title, above the first paragraph only', () => {
    const line = 'Putin says Iran is a partner';
    expect(blocksOf(`${line}\n\n${PROSE}\n\n${line}\n\n${PROSE}`).map((block) => block.split(':')[0])).toEqual([
      'heading',
      'prose',
      'prose',
      'prose',
    ]);
  });

  it('takes many short lines in a row for points, not for headings', () => {
    const points = ['Russian gas', 'Iranian drones', 'New railways', 'Joint exercises'];
    expect(blocksOf(`${PROSE}\n\n${points.join('\n')}\n\n${PROSE}`)).toEqual([
      `prose: ${PROSE}`,
      ...points.map((point) => `item: ${point}`),
      `prose: ${PROSE}`,
    ]);
  });
});

describe('splitBlocks finds lists', () => {
  it('of every mark', () => {
    expect(blocksOf(`${PROSE}\n- one\n* two\n• three\n1. four\n2) five\na) six\n(7) seven\n– eight`).slice(1)).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word) => `item: ${word}`),
    );
  });

  it('whose numbered lines stand side by side', () => {
    expect(
      blocksOf(`1. Doubts about the ally\n2. The death of Raisi\n3. Limited gains\n\n${PROSE}`).slice(0, 3),
    ).toEqual(['item: Doubts about the ally', 'item: The death of Raisi', 'item: Limited gains']);
  });

  it('whose points go on in an indented line', () => {
    expect(blocksOf('- Stop the war\n  on Gaza.\n- Sign.')).toEqual(['item: Stop the war\n  on Gaza.', 'item: Sign.']);
  });

  it('but not where a wrapped line begins with a number or a dash by chance', () => {
    const text =
      'The treaty between the two countries was signed in Moscow on January\n17. The ceremony began late in the afternoon because the Iranian leader\n- who had come by air - was held up by the snow.';
    expect(blocksOf(text)).toEqual([`prose: ${text}`]);
  });

  it('and tables, a row a point, the head a heading', () => {
    const table = '| Year | Event |\n|---|:--|\n| 2001 | First treaty |\n| 2025 | Second treaty |';
    expect(blocksOf(`${PROSE}\n\n${table}`).slice(1)).toEqual([
      'heading: Year | Event',
      'item: 2001 | First treaty',
      'item: 2025 | Second treaty',
    ]);
  });

  it('and keeps a block of code whole', () => {
    expect(blocksOf('```js\nconst a = 1;\n\n- b. C\n```\nThe code is short.')).toEqual([
      'item: const a = 1;\n\n- b. C',
      'prose: The code is short.',
    ]);
    expect(blocksOf(`${PROSE}\n\`\`\`js\n${PROSE}`)).toContain(`prose: ${PROSE}`);
  });
});

describe('splitBlocks finds the furniture of the page', () => {
  it('dates and bylines, wherever they stand', () => {
    const text = `January 17, 2025\nBy Nasser Kandil\n• ${PROSE}\n17 يناير، 2025\n${PROSE}`;
    expect(blocksOf(text)).toEqual([
      'menu: January 17, 2025',
      'menu: By Nasser Kandil',
      `item: ${PROSE}`,
      'menu: 17 يناير، 2025',
      `prose: ${PROSE}`,
    ]);
  });

  it('a list in another script above the title', () => {
    const text = `أخبار المركز\n  • صدور العدد السابع\n  • كيف تعوض إيران خسائرها في آسيا الوسطى وما الذي تستفيده؟\n\nOpposing Alliances\n\nDecoding the Pact\n\n17 يناير، 2025\n\n${PROSE}`;
    expect(splitBlocks(text).map(({ kind }) => kind)).toEqual([
      'menu',
      'menu',
      'menu',
      'heading',
      'heading',
      'menu',
      'prose',
    ]);
  });

  it('but not one line in another script, which may be the original title', () => {
    expect(blocksOf(`روسيا وإيران\n\n${PROSE}`)[0]).toBe('heading: روسيا وإيران');
  });

  it('but not a paragraph in another script', () => {
    const arabic = 'وقعت روسيا وإيران على اتفاقية الشراكة الاستراتيجية الشاملة في موسكو أمس.';
    expect(blocksOf(`${arabic}\n\n${arabic}\n\n${`${PROSE} `.repeat(4)}`).slice(0, 2)).toEqual([
      `prose: ${arabic}`,
      `prose: ${arabic}`,
    ]);
  });

  it('navigation above the title, but not the title', () => {
    expect(blocksOf(`World\nOpinion\nBusiness\n\nFrozen Assets\n\n${PROSE}`)).toEqual([
      'menu: World',
      'menu: Opinion',
      'menu: Business',
      'heading: Frozen Assets',
      `prose: ${PROSE}`,
    ]);
  });

  it('links in a list, and HTML comments', () => {
    expect(blocksOf(`- [Home](/)\n- [News](/news)\n\n<!-- for editors:\nnot yet -->\n\n${PROSE}`)).toEqual([
      'menu: [Home](/)',
      'menu: [News](/news)',
      'menu: <!-- for editors:\nnot yet -->',
      `prose: ${PROSE}`,
    ]);
  });
});

describe('splitBlocks joins lines', () => {
  it('of a quotation', () => {
    expect(blocksOf('> We will sign the\n> treaty on Friday.\n> Nobody will stop us.')).toEqual([
      'prose: We will sign the\n> treaty on Friday.',
      'prose: Nobody will stop us.',
    ]);
  });

  it('that break off with a comma or a small word, or go on with a small letter', () => {
    for (const text of [
      'The talks in Moscow, Tehran,\nAnkara and Doha went on.',
      'The talks were held in the\nKremlin.',
      'The talks were\nheld there.',
    ]) {
      expect(blocksOf(text)).toEqual([`prose: ${text}`]);
    }
  });

  it('only where a program has wrapped them', () => {
    const long = `${PROSE} `.repeat(4).trim();
    const text = `To Russia with love\n${long}\nLong-term cooperation\n${long}`;
    expect(splitBlocks(text).map(({ kind }) => kind)).toEqual(['heading', 'prose', 'heading', 'prose']);
  });
});
