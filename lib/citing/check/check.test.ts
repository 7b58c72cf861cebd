import { describe, expect, it } from 'vitest';
import { checkPair, checkStatement } from './check.ts';

const TREATY = 'Ambassador Kazem Jalali noted that the treaty contains 47 articles and is worth $4 billion.';

describe('checkPair', () => {
  it.each([
    [
      'The treaty is worth $40 billion.',
      TREATY,
      "The footnote's sentence says $4 billion, the answer says $40 billion.",
    ],
    [
      'The harbour opened on 17 May.',
      'The harbour opened on 27 May.',
      "The footnote's sentence says 27 May, the answer says 17 May.",
    ],
    [
      'The Swedish team won.',
      'The Norwegian team won.',
      "The footnote's sentence says Norwegian, the answer says Swedish.",
    ],
    [
      'The vaccine prevented infection.',
      'The vaccine did not prevent infection.',
      "The footnote's sentence says “not prevent infection”, the answer leaves out “not”.",
    ],
    [
      'Putin received Pezeshkian in Tehran.',
      'Putin received Pezeshkian in Moscow.',
      "The footnote's sentence says Moscow, the answer says Tehran.",
    ],
    [
      'Police arrested the mayor.',
      'Police arrested the brother of the mayor.',
      "The footnote's sentence speaks of “brother of the mayor”, the answer of “mayor”.",
    ],
    [
      'The governor resigned.',
      'The deputy governor resigned.',
      "The footnote's sentence speaks of “deputy governor”, the answer of “governor”.",
    ],
    [
      'Parliament ratified the treaty.',
      'Parliament debated the treaty.',
      "The footnote's sentence says “debated”, it does not say “ratified”.",
    ],
    [
      'Unions called off the strike.',
      'Unions called for a strike.',
      "The footnote's sentence says “for a strike”, the answer says “off the strike”.",
    ],
    [
      'Trump withdrew from the deal in 2015.',
      'Trump withdrew from the deal, which had been concluded in 2015.',
      "The footnote's sentence says 2015 of something else (“which had been concluded in 2015”), the answer of “withdrew”.",
    ],
    [
      'The plane was shot down by Russia.',
      'The plane was shot down over Russia.',
      "The footnote's sentence says “over Russia”, the answer says “by Russia”.",
    ],
    [
      'Jalali died in May.',
      'The signing was put off because of the death in May of Ebrahim Raisi, Jalali said.',
      "The footnote's sentence says this of Raisi, the answer of Jalali.",
    ],
    [
      'Unemployment rose in March.',
      'Unemployment fell in March.',
      "The footnote's sentence says “fell”, the answer says “rose”.",
    ],
    [
      'All patients recovered.',
      'Some patients recovered.',
      "The footnote's sentence says “Some”, the answer says “All”.",
    ],
    [
      'The museum was sued by the collector.',
      'The museum sued the collector.',
      "The footnote's sentence says “museum sued the collector”, the answer says “museum was sued by the collector”.",
    ],
    [
      'Gas flows from Spain to Algeria.',
      'Gas flows from Algeria to Spain.',
      "The footnote's sentence says “Algeria to Spain”, the answer says “Spain to Algeria”.",
    ],
    [
      'The deal was signed before the fall of the regime.',
      'The deal was signed after the fall of the regime.',
      "The footnote's sentence says “after the fall of the regime”, the answer says “before the fall of the regime”.",
    ],
    [
      'The pool will close, according to the mayor.',
      'The pool will close, according to the sports club.',
      "The answer names mayor as the source, the footnote's sentence sports club.",
    ],
    [
      'The prime minister resigned.',
      'The finance minister resigned.',
      "The footnote's sentence says “finance minister”, the answer says “prime minister”.",
    ],
    [
      'The drug slows the disease.',
      'The drug may slow the disease.',
      "The footnote's sentence says “may”, the answer states it as a fact.",
    ],
    [
      'Thousands of votes were bought.',
      'According to the opposition, thousands of votes were bought.',
      "The footnote's sentence tells it as somebody's claim (“according to”), the answer as a fact.",
    ],
    [
      'The talks will continue.',
      'The talks will continue if both sides agree.',
      "The footnote's sentence says so under a condition (“if …”), the answer without it.",
    ],
    [
      'The treaty was signed.',
      'The treaty is to be signed.',
      "The footnote's sentence says that it is still to come (“is to”), the answer tells it as done (“signed”).",
    ],
    [
      'The regiment was founded in 1918.',
      'The regiment was founded in 1762 and disbanded in 1918.',
      "The footnote's sentence says 1762 of this, the answer says 1918.",
    ],
    [
      'The council adopted the budget unanimously on Thursday.',
      'The council adopted the budget on Thursday.',
      "The footnote's sentence does not say “unanimously”.",
    ],
    [
      'She called it “a great day”.',
      'She called it “a good day”.',
      "The words “a great day” stand in quotation marks and are not in the footnote's sentence.",
    ],
  ])('says what is wrong with "%s"', (statement, sentence, reason) => {
    expect(checkPair(statement, sentence).reason).toBe(reason);
  });

  it('calls a contradiction unsupported, a detail that is left open partial, and another subject unsupported', () => {
    expect(checkPair('The treaty has 74 articles.', TREATY).verdict).toBe('unsupported');
    expect(checkPair('The treaty, drafted in Kazan, contains 47 articles.', TREATY).verdict).toBe('partial');
    expect(checkPair('The airline offers cheap tickets to students.', TREATY).verdict).toBe('unsupported');
  });

  it.each([
    ['“Ambassador Kazem Jalali noted that the treaty contains 47 articles”.', 'the whole'],
    ['The treaty "contains 47 articles".', 'other quotation marks'],
    ['The treaty “contains […] articles”.', 'words left out'],
    ['Jalali said that the treaty “contains **47** articles” and is worth four billion dollars.', 'the rest supported'],
  ])('calls a verbatim quotation quoted: %s (%s)', (statement) => {
    expect(checkPair(statement, TREATY)).toEqual({ verdict: 'quoted', reason: '' });
  });

  it.each([
    ['The shares fell sharply (-5%).', 'The shares fell sharply, by 5%.'],
    ['The shares fell by 5%.', 'The shares fell (-5%).'],
    ['After a 5% drop the shares rose.', 'The shares rose after a drop (-5%).'],
    ['The treaty was signed on January 17, 2025.', 'MOSCOW, JANUARY 17, 2025: The treaty was signed.'],
    ['JANUARY 17: the treaty was signed in Moscow.', 'The two presidents signed the treaty in Moscow on 17 January.'],
    ['Some 3.5 million people fled.', 'Some 3½ million people fled.'],
  ])('lets %s rest on %s', (statement, sentence) => {
    expect(checkPair(statement, sentence)).toEqual({ verdict: 'supported', reason: '' });
  });

  it.each([
    ['Oil fell to $-37 a barrel.', 'Oil fell to $37 a barrel.'],
    ['The year ended with growth (-5%).', 'The year ended with growth of 5%.'],
  ])('does not let %s rest on %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).not.toBe('supported');
  });

  it.each([
    ['The constructor titles went to Ferrari.', 'Some titles went to Ferrari.'],
    ['Ferrari won the constructor week in Monza.', 'Ferrari won this week in Monza.'],
  ])('knows no word by what every object has: %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).reason).not.toContain('the answer says “constructor');
  });

  it.each([
    ['“[T]he treaty contains 47 articles”, Jalali noted.', TREATY, 'a letter that was changed'],
    ['“They sign[ed] the treaty”.', 'They sign the treaty.', 'the end of a word that was changed'],
    ['“[This partnership] treaty contains 47 articles”, Jalali noted.', TREATY, 'a few words that explain'],
    ['“the treaty contains 47 articles [sic]”, Jalali noted.', TREATY, 'a remark'],
  ])('lets an editor put in brackets what is his: %s / %s (%s)', (statement, sentence) => {
    expect(checkPair(statement, sentence)).toMatchObject({ verdict: 'quoted' });
  });

  it.each([
    ['“[Iran has a nuclear bomb]”', 'nothing is quoted'],
    [
      '“The treaty [was cancelled in 1999 after Iran attacked Israel and 300 people died, and] contains 47 articles”',
      'a statement',
    ],
    ['“The treaty contains [74] articles”', 'another figure'],
    ['“[Lavrov’s] treaty contains 47 articles”', 'a name'],
    ['“The treaty does [not] contain 47 articles”', 'a negation'],
  ])('checks what stands in brackets inside of a quotation: %s (%s)', (statement) => {
    expect(checkPair(statement, TREATY).verdict).toMatch(/^(?:unsupported|partial)$/);
  });

  it('does not let a verbatim quotation carry a false rest', () => {
    expect(checkPair('Jalali denied that the treaty “contains 47 articles”.', TREATY).verdict).not.toBe('quoted');
    expect(checkPair('Peskov said: “the treaty contains 47 articles”.', TREATY).verdict).toBe('unsupported');
  });
});

describe('checkStatement', () => {
  it('has nothing to check without a quote', () => {
    expect(checkStatement({ text: 'It snowed.' }, [])).toEqual({
      verdict: 'uncited',
      reason: 'This sentence has no footnote.',
    });
  });

  it('takes several quotes together', () => {
    const quotes = [
      { text: 'Chen started skating at the age of four.' },
      { text: 'She won her first title at thirteen.' },
    ];
    expect(
      checkStatement({ text: 'Chen, who began skating at four, won her first title at 13.' }, quotes).verdict,
    ).toBe('supported');
  });

  it('knows outlet, author, title and year of the article', () => {
    const article = {
      id: 'a',
      title: 'Notes on the harbour',
      outlet: 'The Tehran Times',
      author: 'Mina Berg',
      published: '2025-01-15',
      hash: 'h',
    };
    const quotes = [{ text: 'The treaty will be signed on 17 January.', article }];
    const verdictOf = (text: string) => checkStatement({ text }, quotes).verdict;
    expect(verdictOf('The Tehran Times writes that the treaty will be signed on 17 January.')).toBe('supported');
    expect(
      verdictOf('As Mina Berg writes in “Notes on the harbour”, the treaty will be signed on 17 January 2025.'),
    ).toBe('supported');
    expect(verdictOf('The treaty will be signed on 17 January 2027.')).toBe('unsupported');
    expect(verdictOf('Izvestia writes that the treaty will be signed on 17 January.')).toBe('partial');
  });

  it('says that it cannot compare two languages', () => {
    const { verdict, reason } = checkStatement(
      { text: 'Der Vertrag hat nach den Worten des Botschafters 47 Artikel.' },
      [{ text: TREATY }],
    );
    expect(verdict).toBe('partial');
    expect(reason).toContain('another language');
  });

  it('answers at once when there is too much to compare', () => {
    expect(checkStatement({ text: 'word '.repeat(5_000) }, [{ text: 'word '.repeat(5_000) }]).reason).toContain(
      'too long',
    );
  });
});
