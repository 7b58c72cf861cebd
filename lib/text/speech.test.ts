import { describe, expect, it } from 'vitest';
import { attributionsIn, isToldTo, isWeak } from './speech.ts';

const named = (sentence: string) => attributionsIn(sentence).map(({ kind, by }) => `${kind}: ${by}`);

describe('whose words a sentence gives', () => {
  it.each([
    ['Tomas Brandt said that the steel came late.', ['name: Tomas Brandt']],
    ['Tomas Brandt, an engineer who knows the river, says that it will flood.', ['name: Tomas Brandt']],
    ['The bridge, Brandt concluded, will last.', ['name: Brandt']],
    ['"It will last," said Tomas Brandt, the engineer.', ['name: Tomas Brandt']],
    ['The opening is near, according to Tomas Brandt, the engineer of the bridge.', ['name: Tomas Brandt']],
    ['According to Engineer of the Royal Works of Brenwick Tomas Brandt, it will last.', ['name: Tomas Brandt']],
    ['According to the harbour engineer, it will last.', ['role: the harbour engineer']],
    ['According to him, it will last.', ['pronoun: him']],
    ["In Brandt's opinion, it will last.", ['name: Brandt']],
    ["Those are the drawbacks, in the analyst's account.", ['role: the analyst']],
    ['At this stage, in her view, all talks are rhetoric.', ['pronoun: her']],
    ['The Valley Gazette reported that the ferry was sold.', ['name: The Valley Gazette']],
    ['The harbour engineer emphasized that no ship was lost.', ['role: The harbour engineer']],
    ['Local historians believe that there was an older bridge.', ['role: Local historians']],
    ['Besides, he says, the river is rising.', ['pronoun: he']],
    ['The expert is sure that it will last.', ['role: The expert']],
    ['But Brandt admitted that it was late.', ['name: Brandt']],
    ['Engineer Tomas Brandt noted the delay.', ['name: Tomas Brandt']],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });

  it.each([
    ['The bridge opened on Monday.', 'nobody says anything'],
    ["Brenwick's claims on the island are old.", 'claims of somebody are a thing'],
    ['The state of the bridge is a report in itself.', 'nouns that are spelt like verbs'],
    ['On Monday the council met.', 'a day is no speaker'],
    ['', 'no sentence'],
  ])('%s: none, %s', (sentence) => {
    expect(attributionsIn(sentence)).toEqual([]);
  });

  it('tells what somebody is, from what stands beside the name and before it', () => {
    expect(attributionsIn('Maud Perrin, a biologist at the Tarn Institute, said so.')[0]?.described).toContain(
      'biologist',
    );
    expect(attributionsIn('Harbour spokesman Aron Fell said so.')[0]?.described).toContain('spokesman');
  });

  it('knows words that are said of countries too', () => {
    expect(isWeak(attributionsIn('Brenwick sees the island as its own.')[0]!)).toBe(true);
    expect(isWeak(attributionsIn('Brenwick said that the island is its own.')[0]!)).toBe(false);
  });

  it('takes no long time over a long sentence of names', () => {
    const sentence = `${'Ann Bell Carr Dent Eve Ford Gale Hart, '.repeat(40)} said`;
    const started = performance.now();
    attributionsIn(sentence);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what was told to a paper', () => {
  it.each([
    ['On the other hand, Brandt reminded the Gazette, steel is dear.', false, '"the" stands between'],
    ['Brandt told Izvestia that steel is dear.', true, 'told'],
    ['Steel is dear, said Brandt in conversation with Izvestia.', true, 'in conversation with'],
    ['Izvestia is printed in the city.', false, 'only named'],
  ])('%s: %s, %s', (sentence, expected) => {
    expect(isToldTo('Izvestia', sentence)).toBe(expected);
  });
});
