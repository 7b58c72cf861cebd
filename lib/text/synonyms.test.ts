import { describe, expect, it } from 'vitest';
import { phraseSynonymsOf, phrasesIn, synonymsOf } from './synonyms.ts';
import { termOf, words } from './words.ts';

function closeness(asked: string, found: string): number {
  return synonymsOf(termOf(asked)).find((synonym) => synonym.term === termOf(found))?.closeness ?? 0;
}

function phrases(question: string): { phrase: string; synonyms: string[] }[] {
  const asked = words(question);
  return phrasesIn(asked).map(({ start, length, synonyms }) => ({
    phrase: question.slice(asked[start]?.start, asked[start + length - 1]?.end),
    synonyms: synonyms.map((synonym) => synonym.term),
  }));
}

describe('synonymsOf', () => {
  it.each([
    ['wedding', 'marriage', 0.8, 'they are close in their group'],
    ['marriage', 'wedding', 0.8, 'and so the other way round'],
    ['wedding', 'bride', 0.5, 'who is there is only near'],
    ['bride', 'wedding', 0.5, 'and so the other way round'],
    ['postponed', 'delays', 0.8, 'endings do not matter'],
    ['bought', 'buy', 0.95, 'the stemmer does not know irregular verbs'],
    ['spies', 'spy', 0.95, 'nor short words in -y'],
    ['defence', 'defense', 0.95, 'the Atlantic is wide'],
    ['destruction', 'destroy', 0.8, 'the noun tells of the same as its verb'],
    ['ruined', 'demolition', 0.64, 'a close synonym by its noun: 0.8 of 0.8'],
    ['acquired', 'bought', 0.76, 'a close synonym by its past: 0.8 of 0.95'],
    ['French', 'France', 0.8, 'a country and its people'],
    ['Kremlin', 'Russia', 0.8, 'a seat of government speaks for its country'],
    ['America', 'US', 0.8, 'an abbreviation that looks like a pronoun'],
    ['UN', 'UNO', 0.8, 'an abbreviation has another'],
    ['Hague', 'Dutch', 0.8, 'an article does not make a phrase'],
    ['weapon', 'drone', 0.6, 'a drone is of the kind that is asked for'],
    ['weapons', 'missile', 0.6, 'and so is a missile'],
  ])('knows that %s is told by %s: %d, %s', (asked, found, expected) => {
    expect(closeness(asked, found)).toBe(expected);
  });

  it.each([
    ['rise', 'fall', 'opposites are not synonyms'],
    ['buyer', 'seller', 'though both are in trade'],
    ['passport', 'civilian', 'two looser members of a group are not near each other'],
    ['establish', 'find', '"found" is a word of its own'],
    ['remark', 'say', 'what is everywhere tells nothing'],
    ['remark', 'said', 'in no form'],
    ['drone', 'weapon', 'who asks for a drone does not ask for any weapon'],
    ['missile', 'drone', 'things of one kind are not each other'],
    ['delay', 'delays', 'a word does not stand for itself'],
  ])('does not give %s by %s: %s', (asked, found) => {
    expect(closeness(asked, found)).toBe(0);
  });

  it('knows nothing of a word outside the lexicon', () => {
    expect(synonymsOf('xylograph')).toEqual([]);
  });

  it('gives what a word means in each of its groups', () => {
    expect(closeness('strike', 'raid')).toBe(0.8);
    expect(closeness('strike', 'walkout')).toBe(0.8);
  });

  it('gives each term once, closest first, no more than 24 that mean the same and 40 of the kind', () => {
    for (const word of ['plan', 'agreement', 'end', 'leader', 'challenge', 'postpone', 'weapon']) {
      const found = synonymsOf(termOf(word));
      expect(new Set(found.map((synonym) => synonym.term)).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(24 + 40);
      expect(found).toEqual(found.toSorted((one, other) => other.closeness - one.closeness));
      for (const synonym of found) {
        expect(synonym.closeness).toBeGreaterThan(0);
        expect(synonym.closeness).toBeLessThan(1);
      }
    }
  });

  it('gives a list that a caller may change', () => {
    synonymsOf('postpon').length = 0;
    expect(synonymsOf('postpon')).not.toEqual([]);
  });
});

describe('phrasesIn', () => {
  it.each([
    ['Why was the visit put off?', 'put off', 'postpon', 'the phrase as the lexicon has it'],
    ['When did the president take office?', 'take office', 'inaugur', 'another phrase'],
    ['When was it that she took office?', 'took office', 'inaugur', 'with an irregular verb'],
    ['How did he lose his life?', 'lose his life', 'die', 'whoever it belongs to'],
    ['How many lost their lives?', 'lost their lives', 'kill', 'however many they are'],
    ['Who speaks for the foreign minister?', 'speaks for', 'spokesman', 'a verb for a role'],
    ['What does the United Nations want?', 'United Nations', 'un', 'the long form of an abbreviation'],
    ['What did the Defense Department say?', 'Defense Department', 'pentagon', 'in American spelling'],
    [
      'Who talks to the journalists on his behalf?',
      'talks to the journalists on his behalf',
      'spokesman',
      'with fillers',
    ],
    ['Why did they put it off?', 'put it off', 'postpon', 'with a pronoun inside'],
    ['Which means of attack was it?', 'means of attack', 'drone', 'what is of the kind that is asked for'],
    ['Was the treaty a right-hand man’s work?', 'right-hand man’s', 'lieuten', 'a hyphen and a possessive'],
  ])('finds in "%s" the phrase "%s" and %s for it: %s', (question, phrase, synonym) => {
    expect(phrases(question)).toContainEqual({ phrase, synonyms: expect.arrayContaining([synonym]) as string[] });
  });

  it('takes the longest where phrases overlap', () => {
    expect(phrases('Did the UN Security Council meet?').map(({ phrase }) => phrase)).toEqual(['UN Security Council']);
  });

  it('finds a phrase in what is only asked for, since it still means what it means', () => {
    const found = phrases('What did the Russian foreign minister say?');
    expect(found).toContainEqual({
      phrase: 'Russian foreign minister',
      synonyms: expect.arrayContaining(['lavrov']) as string[],
    });
    expect(found).toContainEqual({
      phrase: 'foreign minister',
      synonyms: expect.arrayContaining(['fm']) as string[],
    });
  });

  it('takes the more specific of two that are only asked for', () => {
    const found = phrases('Whom does the president of North Macedonia meet, or the incoming American president?');
    expect(found.map(({ phrase }) => phrase)).toContain('incoming American president');
    expect(found.map(({ phrase }) => phrase)).not.toContain('American president');
  });

  it('does not begin another within a phrase: a South American leader is no American leader', () => {
    expect(phrases('Which South American leader was it?').map(({ phrase }) => phrase)).toEqual(['South American']);
  });

  it('gives as synonyms single words only, not the words of other phrases', () => {
    const [found] = phrases('Was it called off?');
    expect(found?.synonyms).toContain('cancel');
    expect(found?.synonyms).not.toContain('off');
  });

  it('gives other phrases beside, and not the phrase itself in another form', () => {
    const [found] = phrasesIn(words('Which aerial attack was it?'));
    expect(found?.phrases).toContainEqual(words('missile strikes').map((word) => word.term));
    const [same] = phrasesIn(words('Had it been put off?'));
    expect(same?.phrases).toContainEqual(['push', 'back']);
    expect(same?.phrases).not.toContainEqual(['put', 'off']);
  });

  it.each([
    ['Did it take the office?', 'take the office', 'an article inside'],
    ['Did it take office the day after?', 'take office', 'an article after it is not of the phrase'],
    ['How many lost a life?', 'lost a life', 'an article for an owner'],
    ['Who takes Clara’s place?', 'takes Clara’s place', 'a name for an owner'],
  ])('in "%s" finds "%s": %s', (question, phrase) => {
    expect(phrases(question).map((found) => found.phrase)).toContain(phrase);
  });

  it('tells the words of the phrase from the name that stands inside', () => {
    const [found] = phrasesIn(words('Who takes Clara’s place?'));
    expect(found).toMatchObject({ start: 1, length: 3, words: [1, 3] });
  });

  it('keeps an article that makes a phrase what it is', () => {
    expect(phrases('Was there lot to do?').map(({ phrase }) => phrase)).not.toContain('lot');
    expect(phrases('Did the number of guests grow?').map(({ phrase }) => phrase)).not.toContain('number of');
  });

  it('does not give the words of the phrase itself', () => {
    for (const { phrase, synonyms } of phrases(
      'Which head of state broke off peace talks with the foreign ministry?',
    )) {
      for (const word of words(phrase)) expect(synonyms).not.toContain(word.term);
    }
  });

  it('finds nothing in words that only stand near each other', () => {
    expect(phrases('Who put the offer on the table office?').map(({ phrase }) => phrase)).not.toContain('put off');
  });

  it('finds nothing in an empty question', () => {
    expect(phrasesIn([])).toEqual([]);
  });
});

describe('phraseSynonymsOf', () => {
  it('gives the terms of a phrase in order, stop words too, so that it can be looked for in a text', () => {
    expect(phraseSynonymsOf(termOf('postponed'))).toContainEqual(['put', 'off']);
    expect(phraseSynonymsOf(termOf('UN'))).toContainEqual(words('United Nations').map((word) => word.term));
  });

  it('gives every form of the first word and every owner, since texts have them', () => {
    expect(phraseSynonymsOf(termOf('inauguration'))).toContainEqual(words('took office').map((word) => word.term));
    expect(phraseSynonymsOf(termOf('died'))).toContainEqual(words('lost his life').map((word) => word.term));
  });

  it('gives close phrases before looser ones', () => {
    const found = phraseSynonymsOf(termOf('ceremony')).map((phrase) => phrase.join(' '));
    expect(found[0]).toBe(
      words('formal occasion')
        .map((word) => word.term)
        .join(' '),
    );
  });

  it('knows nothing of a word outside the lexicon', () => {
    expect(phraseSynonymsOf('xylograph')).toEqual([]);
  });
});
