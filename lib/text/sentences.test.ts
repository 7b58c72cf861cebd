import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from './sentences.ts';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('splitSentences ends a sentence at each "|"', () => {
  // "|" with the space before it is taken out of the text, and stands for the boundary that is expected.
  it.each([
    ['The treaty was signed. | It has 47 articles.', 'plain full stops'],
    ['Who signed it? | Putin did! | Nobody else.', 'question and exclamation marks'],

    // abbreviations
    ['The U.S. president left Washington. | He came back.', 'an acronym before a small letter goes on'],
    ['He is the U.S. President and commander. | He left.', 'a capital behind "U.S." may belong to a name'],
    [
      'It was signed in the U.S. | The treaty has 47 articles.',
      '"The" begins a sentence far more often than it goes on',
    ],
    ['A think tank in Washington, D.C. | However, few read it.', '"However" begins a sentence'],
    ['A think tank in Washington, D.C., told CNN so. | It was right.', 'a comma behind the acronym'],
    ['Mr. Putin met Mrs. Merkel and Dr. Raisi. | They spoke.', 'a title is always followed by a name'],
    ['Gov. Smith and Sen. Jones met Gen. Mark Milley. | All agreed.', 'titles of office'],
    ['He lives on St. George Street in St. Petersburg. | It is cold.', '"St." before a name'],
    ['It was No. 5 on the list. | Nobody cared.', '"No." before a number'],
    ['Asked whether he would sign, he said no. | Then he signed.', '"no." without a number is a word'],
    ['They met on Jan. 17 in Moscow. | They left on Feb. 2 by air.', 'a month before its day'],
    ['It was ready in Nov. | The text was long.', 'a month may end a sentence'],
    ['Many forms of aid, e.g. Western arms, arrived. | Some did not.', '"e.g." is always followed by more'],
    ['He named the ally, i.e. Iran, at once. | It was no surprise.', '"i.e." likewise'],
    ['It was Russia vs. Ukraine in court. | Ukraine won.', '"vs." stands between two names'],
    ['It costs approx. 40 billion dollars. | That is a lot.', '"approx." before a number'],
    ['Apple Inc. Chief Tim Cook spoke. | He was brief.', '"Inc." before a title'],
    ['It was bought by Gazprom Ltd. | The price was high.', '"Ltd." at the end, before "The"'],
    ['They sell oil, gas, etc. | In 2024 sales fell.', '"etc." may end a sentence'],
    ['It begins at 9 a.m. Moscow time. | It ends late.', '"a.m." before the name of its zone'],
    ['They left at 5 p.m. | The talks went on.', '"p.m." at the end'],
    ['Martin Luther King Jr. Day is in January. | It is a holiday.', '"Jr." inside a name'],
    ['See Fig. 3 and Sec. 4 of vol. 2, pp. 10 to 12. | They explain it.', 'abbreviations before numbers'],
    ['He painted modern art. | His sister did not.', '"art." without a number is a word'],
    ['She has a Ph.D. in history. | He has none.', 'a degree'],
    ['As Smith et al. showed, it works. | It does.', '"et al."'],
    ['The case is Roe v. Wade. | It was overturned.', '"v." between two names'],

    // initials
    ['J. K. Rowling wrote it. | Few knew.', 'spaced initials'],
    ['George W. Bush left in 2009. | Obama followed.', 'an initial inside a name'],
    ['J.R.R. Tolkien was born in 1892. | He wrote.', 'initials without spaces'],
    ['It was said by Malcolm X. | He was in New York.', 'an initial before "He" ends a sentence'],
    ['She likes tea and so do I. | Peter does not.', '"I" is a word here'],

    ['Congressman James I. Van Alen spoke. | Nobody listened.', '"I" behind a name is an initial'],

    // numbers
    ['It rose by 3.5 percent in 2024. | It fell by 1.2 in 2025.', 'decimal points'],
    ['It has been so since 2001. | 47 articles were added.', 'a sentence may begin with a number'],
    ['They agreed. | $4 billion was paid.', 'or with an amount'],
    ['The agreement is from 2001. | There was no such clause.', 'a year at the end'],
    ['Version 2.0.1 is out. | Get it at example.com/?q=a now.', 'version numbers and addresses'],
    ['See www.example.com. | It says more.', 'an address at the end'],
    ['1. The first point is gas. | 2. The second is oil.', 'a number alone is no sentence'],

    // quotation marks
    ['"Is it over?" he asked. | Nobody answered.', 'a small letter behind a quotation goes on'],
    ['"Why now?" Putin asked the press. | It laughed.', 'who said it belongs to the quotation'],
    ['"Never!" said the ambassador. | He left.', 'likewise'],
    ['He said: "It is over." | Then he left.', 'the closing mark stays with its sentence'],
    ['“It is over.” | “It is not.”', 'typographic marks'],
    ['They call it «the pact.» | Others do not.', 'angle quotation marks'],
    ['»Ja«, sagte er. | Dann ging er weiter. | »Nein«, sagte sie. | Es war spät.', 'angle marks as in German books'],
    ['Er rief: »Halt! Wer da?« | Dann schwieg er.', 'a short quotation in them'],
    ['Il dit : « Oui. Sans doute. » | Puis il partit.', 'angle marks with white space inside, as in French'],
    ['He said "I came. I saw. I won." | Then he left.', 'a short quotation stays whole'],
    ['There was talk of "a few weeks." | Trump won in a landslide.', 'a quoted end is an end'],
    [
      'It is in the channel "Eastern Gate". | - In addition, it is cold.',
      'a dash that goes on with direct speech is left out',
    ],
    ["He called it 'the end.' | It was not.", 'single marks'],

    // brackets and notes
    ['The deal (signed on Jan. 17. It was cold.) holds. | So far.', 'a remark in brackets does not end its sentence'],
    ['(He left early. She stayed.) | Then it rained.', 'brackets around whole sentences stay whole'],
    ['The pact lapsed.[3] | The next one holds.', 'a note stays with what it explains'],
    ['The pact of [2001] lapsed. | [He] signed again.', 'square brackets inside and in front'],
    [
      'He played in "Trot Lovers" and Cheer Up! (2015) in Seoul. | It was liked.',
      'a year in brackets belongs to what stands before',
    ],
    ['Dutch is close to English.[n 6] | It has no umlaut.', 'a numbered remark'],
    ['It is true.[citation needed] | So they say.', 'a wiki note'],

    // ellipses and other ends
    ['Well... it ended. | It did.', 'an ellipsis before a small letter'],
    ['He hesitated... | Then he signed.', 'an ellipsis at the end'],
    ['He hesitated… | Then he signed.', 'an ellipsis of one character'],
    ['They want "the ... Iranian side" to sign. | It will.', 'a spaced ellipsis leaves something out'],
    ['What?! | Really?', 'several marks'],
    ['Yahoo! Inc. was sold. | Few noticed.', 'a name with a mark'],
    ['Sales fell. | iPhone sales rose.', 'a name that begins with a small letter'],
    ['**Warning.** | The pact is new.', 'emphasis closes with its sentence'],
    ['The pact is *new.* | It is **long**.', 'emphasis at the end'],

    // other scripts
    ['هل وقعت إيران؟ | نعم. | وقعت أمس.', 'Arabic question mark'],
    ['قال د. محمد إنه وقع. | ثم غادر.', 'an Arabic title of one letter'],
    ['یہ ختم ہوا۔ | وہ چلا گیا۔', 'Urdu full stop'],
    ['यह समाप्त हुआ। | वह चला गया।', 'danda'],
    ['В 2021 г. Иран вступил. | В. В. Путин подписал.', 'Russian initials, and the year sign'],
  ])('%s (%s)', (marked) => {
    const expected = marked.split(' | ').map((sentence) => sentence.replace(/^(?:- |1\. )/, ''));
    expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(expected);
  });

  it.each([
    ['协议已签署。|共四十七条！|真的吗？', 'Chinese has no spaces between sentences'],
    ['“真的吗？”他说。|然后走了。', 'who said it, in Chinese'],
    ['署名した。|「本当？」と聞いた。', 'Japanese brackets'],
    ['The pact lapsed.|The next one holds.', 'a missing space before a word that begins sentences'],
    ['انتهى الاجتماع.|وقال الوزير إنه وقع.', 'a missing space in Arabic'],
    ['It lapsed.[3]|The next one holds.', 'a missing space behind a note'],
    ['It runs on Node.Js and example.Com, at St.Petersburg.', 'a point inside a name'],
  ])('%s (%s)', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });
});

describe('splitSentences reads the layout', () => {
  it('leaves bullets, numbers and hashes out of the slice', () => {
    const text =
      '# The pact\n\nHere are the three that count:\n\n- Stop the war on Gaza.\n• The inauguration\n1. The signing\n2) The visit\n';
    expect(kindsOf(text)).toEqual([
      'heading: The pact',
      'prose: Here are the three that count:',
      'item: Stop the war on Gaza.',
      'item: The inauguration',
      'item: The signing',
      'item: The visit',
    ]);
  });

  it('takes a long bullet of several sentences for a paragraph', () => {
    const long = `The treaty was prepared over ${'many and many '.repeat(15)}years. It holds.`;
    expect(kindsOf(`• ${long}\n• It is short. Very.`)).toEqual([
      `prose: ${long.slice(0, -10)}`,
      'prose: It holds.',
      'item: It is short.',
      'item: Very.',
    ]);
  });

  it('takes a dash for direct speech where somebody is said to speak', () => {
    const text = '- It looks natural. They support Russia," says Andrei Ontikov.\n\n- Stop the war.\n- Sign the pact.';
    expect(kindsOf(text)).toEqual([
      'prose: It looks natural.',
      'prose: They support Russia," says Andrei Ontikov.',
      'item: Stop the war.',
      'item: Sign the pact.',
    ]);
  });

  it('joins the lines that a program has wrapped', () => {
    const text =
      'Moscow and Tehran are on the verge of signing the treaty, which the U.S.\nPresident has called a threat. The leader is\nflying to the capital for talks.\n\nIt will be signed in the capital of Russia on Friday, that is on January\n17. Nobody knows\nmore.';
    expect(sentencesOf(text)).toEqual([
      'Moscow and Tehran are on the verge of signing the treaty, which the U.S.\nPresident has called a threat.',
      'The leader is\nflying to the capital for talks.',
      'It will be signed in the capital of Russia on Friday, that is on January\n17.',
      'Nobody knows\nmore.',
    ]);
  });

  it('ends a sentence with its paragraph even without a full stop', () => {
    expect(sentencesOf('It was important that both sides had agreed on it\nThey signed in Moscow.')).toEqual([
      'It was important that both sides had agreed on it',
      'They signed in Moscow.',
    ]);
  });

  it('cuts an endless sentence at semicolons, else at white space, else anywhere but inside a character', () => {
    const clause = 'and the pact goes on and on';
    const semicolons = sentencesOf(`${`${clause}; `.repeat(120)}end.`);
    expect(semicolons.length).toBeGreaterThan(2);
    expect(semicolons.slice(0, -1).every((piece) => piece.endsWith(';'))).toBe(true);
    const spaces = sentencesOf(`${clause} `.repeat(120));
    expect(spaces.every((piece) => piece.length <= LONGEST_SENTENCE && /^\w+(?: \w+)*$/.test(piece))).toBe(true);
    expect(sentencesOf('🙂a'.repeat(2000)).every((piece) => piece.isWellFormed())).toBe(true);
  });

  it('finds nothing in a text without words', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n---\n***\n')).toEqual([]);
  });
});

describe('splitSentences on any text', () => {
  // Words, marks, white space of every kind, characters of every kind, and layout.
  const fragments = [
    'The pact|U.S.|Mr. Putin|signed|47|on Jan. 17|said|وقعت إيران|协议。|iPhone|e.g.|etc.',
    '.|. |? |!|…|... |" | "|”|“|(|)|[3]|;|: |, | - |—|*|**|_',
    '\n|\n\n|\r\n|\u2028|\t| |\u00A0|\u200B|\u200F|\uFEFF|🙂|\uD83D|\0',
    '\n# |\n- |\n• |\n1. |\n2- |\n> |\n```\n|\n---\n|<!-- | -->|By Jo Li\n',
  ]
    .flatMap((line) => line.split('|'))
    .concat('\n| a | b |\n|---|---|\n');
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('gives slices in order, disjoint, trimmed and bounded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
          const slice = text.slice(start, end);
          expect(slice.trim()).toBe(slice);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no letter out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A letter that only numbers a point is layout, and the words after a fence name the language of the code.
        fc.pre(!/^\W*\(?[a-zA-Z]\)\s|```|~~~/mu.test(text));
        const covered = new Set<number>();
        for (const { start, end } of splitSentences(text)) for (let at = start; at < end; at += 1) covered.add(at);
        const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
        expect(letters.filter((index) => !covered.has(index))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'a',
    'a ',
    'a. ',
    '(a. ',
    '"a. ',
    '. ',
    '  ',
    '…',
    '* ',
    '- a\n',
    '# a\n',
    '|',
    '<!-- ',
    '```\n',
    'A. B. ',
    '\n',
  ])('takes linear time for %j without end', (unit) => {
    const text = unit.repeat(150_000 / unit.length);
    const started = performance.now();
    splitSentences(text);
    // Quadratic time would be minutes for this size; linear time is a fraction of a second.
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
