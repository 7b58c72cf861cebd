import { describe, expect, it } from 'vitest';
import { checkPair } from './check.ts';

const SUPPLY = 'Russia has not agreed to supply Iran with fighter jets.';
const HOST = 'Iran is not required to host Russian bases.';
const NOT_TRUE = 'It is not true that Iran signed the treaty in Moscow.';
const FALSE = 'It is false that Iran signed the treaty in Moscow.';
const SIGNED = 'Iran signed the treaty in Moscow.';

describe('what nobody agreed or has to do', () => {
  it.each([
    ['Russia will supply Iran with fighter jets.', SUPPLY],
    ['Iran will host Russian bases.', HOST],
    ['Russia will defend Iran.', 'Russia will not be obliged to defend Iran.'],
    ['Russia is supplying Iran with fighter jets.', SUPPLY],
    ['Russia is going to defend Iran.', 'Russia will not be obliged to defend Iran.'],
    ['The bank will raise interest rates in May.', 'The bank does not intend to raise interest rates in May.'],
    ['Turkey will send troops to Libya.', 'Turkey is not prepared to send troops to Libya.'],
  ])('is not told as done: %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('unsupported');
  });

  it.each([
    ['Russia did not promise to supply Iran with fighter jets.', SUPPLY],
    ['Russia has so far refused to supply Iran with fighter jets.', SUPPLY],
    ['Iran wants Russia to supply it with fighter jets.', `${SUPPLY} Iran wants them from Russia.`],
    ['Iran does not have to host Russian bases.', HOST],
    ['Iran may host Russian bases.', HOST],
    ['Russia is under no obligation to defend Iran.', 'Russia will not be obliged to defend Iran.'],
    ['Russia supplied Iran with fighter jets.', 'Russia did not hesitate to supply Iran with fighter jets.'],
    ['He resigned in May.', 'He was not forced to resign in May.'],
    ['Iran hosted Russian bases in May.', 'Iran had not been required to host Russian bases in May.'],
    ['Iran hosted Russian bases in May.', 'Iran was not required to host Russian bases, but hosted them in May.'],
    ['Analysts doubted Russia will supply Iran with fighter jets.', SUPPLY],
    ['Russia ruled out that it will sell jets to Iran.', 'Russia does not intend to sell jets to Iran.'],
    ['Nobody knows when Russia will sell jets to Iran.', 'Russia does not intend to sell jets to Iran.'],
    [
      'Talks on Russia supplying Iran with fighter jets continue.',
      'Russia has not agreed to supply Iran with fighter jets, and talks on it continue.',
    ],
    ['The bank raised rates in May.', 'The bank was not willing to raise rates in April. It raised rates in May.'],
  ])('leaves what else is told: %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('supported');
  });
});

describe('what is said not to be true', () => {
  it.each([
    [SIGNED, NOT_TRUE],
    [SIGNED, FALSE],
    [SIGNED, 'It is untrue that Iran signed the treaty in Moscow.'],
    [SIGNED, 'It is not the case that Iran signed the treaty in Moscow.'],
    [SIGNED, 'The claim that Iran signed the treaty in Moscow is false.'],
    [NOT_TRUE, SIGNED],
    [FALSE, SIGNED],
  ])('is not told as true: %s / %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('unsupported');
  });

  it.each([
    ['Iran did not sign the treaty in Moscow.', NOT_TRUE],
    ['Iran did not sign the treaty in Moscow.', FALSE],
    [NOT_TRUE, 'Iran did not sign the treaty in Moscow.'],
    ['The claim that Iran signed the treaty in Moscow is false.', NOT_TRUE],
    ['Iran has denied signing the treaty in Moscow.', NOT_TRUE],
    ['The reports that Iran signed the treaty in Moscow are untrue.', FALSE],
    [SIGNED, 'It is true that Iran signed the treaty in Moscow.'],
    ['A false alarm closed the airport.', 'The ministry said that a false alarm closed the airport.'],
    ['The airport was closed by a false alarm.', 'The alarm that closed the airport was false.'],
  ])('is told as untrue in other words: %s / %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('supported');
  });

  it.each([
    [
      'The reports that Iran signed the treaty in Moscow are wrong.',
      'The reports that Iran signed the treaty in Moscow are false.',
    ],
    ['The claim that Iran signed the treaty was a lie.', 'The claim that Iran signed the treaty was false.'],
    [
      'The minister called the claim that Iran signed the treaty baseless.',
      'The claim that Iran signed the treaty is false, the minister said.',
    ],
    ['It is a myth that Iran signed the treaty.', 'It is false that Iran signed the treaty.'],
    ['Claims that Iran signed the treaty are fake.', 'Claims that Iran signed the treaty are false.'],
    [
      'Experts say the idea that the vaccine causes autism is wrong.',
      'Experts say it is not true that the vaccine causes autism.',
    ],
    [
      'Experts say it is not true that the vaccine causes autism.',
      'Experts say the idea that the vaccine causes autism is wrong.',
    ],
    [
      'Iran signed the treaty with Russia in Baku.',
      'It is not true that Iran signed the treaty with Russia in Moscow: Iran signed the treaty with Russia in Baku.',
    ],
    [
      'Iran signed a treaty with Russia.',
      'The report that Iran signed a treaty with Russia in Minsk is incorrect. Iran signed a treaty with Russia in Moscow.',
    ],
    [
      'Claims that Iran signed the treaty circulated online.',
      'Claims that Iran signed the treaty circulated online, but the claim that Iran signed the treaty is false.',
    ],
  ])('is called untrue in words of its own, or put right beside: %s / %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('supported');
  });

  it.each([
    [
      'Iran signed the treaty with Russia in Moscow.',
      'It is not true that Iran signed the treaty with Russia in Moscow: Iran signed the treaty with Russia in Baku.',
    ],
    [
      'Iran signed a treaty with Russia in Minsk.',
      'The report that Iran signed a treaty with Russia in Minsk is incorrect. Iran signed a treaty with Russia in Moscow.',
    ],
  ])('is told as true although another thing is put right beside: %s / %s', (statement, sentence) => {
    expect(checkPair(statement, sentence).verdict).toBe('unsupported');
  });

  it('is not accused where a word for it is not known to mean the same', () => {
    const { verdict } = checkPair(
      'The claim that Iran signed the treaty is inaccurate.',
      'The claim that Iran signed the treaty is incorrect.',
    );
    expect(verdict).toBe('partial');
  });
});
