import { describe, expect, it } from 'vitest';
import { evidenceOf, type GivenArticle } from './evidence.test-data.ts';
import { mainPoints } from './points.ts';

const LIMITS = { points: 4, words: 200 };
const points = (sentences: GivenArticle['sentences'], title = 'The bridge', limits = LIMITS, said: string[] = []) =>
  mainPoints(evidenceOf({ id: 'a', sentences }).sentences, title, limits, said);
const numbers = (...args: Parameters<typeof points>) =>
  points(...args).flatMap(({ sentences, items }) => [...sentences, ...items].map(({ n }) => n));

const LEAD = 'The council of Brenwick decided on Monday to build a new bridge over the Tarn.';
const PRICE = 'The new bridge over the Tarn will cost the council of Brenwick forty million crowns.';
const PRICE_AGAIN = 'The new bridge over the Tarn will cost the council of Brenwick forty million crowns in all.';
const WORK = 'Builders will begin the work on the bridge in spring and end it in four years.';
const END = 'In the end, many farmers of the valley conclude that the old ferry served them better.';
const ASIDE = 'A cat slept on the stairs of the town hall while the clerks ate.';

describe('the main points of an article', () => {
  it('lead, conclude, and stand in its own order', () => {
    const chosen = numbers([LEAD, PRICE, ASIDE, WORK, ASIDE, ASIDE, END], 'The bridge', { points: 3, words: 200 });
    expect(chosen[0]).toBe(1);
    expect(chosen.at(-1)).toBe(7);
    expect(chosen).toEqual(chosen.toSorted((a, b) => a - b));
  });

  it('hold no two that say the same', () => {
    expect(numbers([LEAD, PRICE, ASIDE, PRICE_AGAIN, WORK]).filter((n) => n === 2 || n === 4)).toHaveLength(1);
  });

  it('do not repeat what was quoted of another article, when there is something else to say', () => {
    const limits = { points: 2, words: 200 };
    expect(numbers([LEAD, PRICE, WORK], 'x', limits)).toContain(2);
    expect(numbers([LEAD, PRICE, WORK], 'x', limits, [PRICE])).not.toContain(2);
  });

  it('keep to the number of points and of words', () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => `Pier number ${n} of bridge ${n} was built by team ${n} in year ${n}.`,
    );
    expect(points(many, 'The bridge', { points: 5, words: 999 })).toHaveLength(5);
    const words = numbers(many, 'The bridge', { points: 9, words: 40 }).length * 14;
    expect(words).toBeLessThanOrEqual(42);
  });

  it('are spread over the whole text', () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `The ${['north', 'south', 'east', 'west'][n % 4]} pier ${n} was begun by team ${n} under foreman ${n}.`,
    );
    const chosen = numbers(many, 'x', { points: 4, words: 999 });
    expect(Math.max(...chosen)).toBeGreaterThan(30);
    expect(Math.min(...chosen)).toBeLessThan(4);
    expect(chosen.some((n) => n > 10 && n < 30)).toBe(true);
  });

  it('give every section its share, the long one more', () => {
    const section = (name: string, size: number): GivenArticle['sentences'] => [
      ['heading', name],
      ...Array.from(
        { length: size },
        (_, n) => `The ${name} of the bridge took ${n} teams ${n} years and much of ${name}${n}.`,
      ),
    ];
    const sentences = [...section('steel', 4), ...section('stone', 12), ...section('paint', 4)];
    const chosen = numbers(sentences, 'x', { points: 5, words: 999 });
    const inSection = (from: number, to: number) => chosen.filter((n) => n > from && n <= to).length;
    expect(inSection(0, 5)).toBeGreaterThan(0);
    expect(inSection(5, 18)).toBeGreaterThanOrEqual(2);
    expect(inSection(18, 23)).toBeGreaterThan(0);
  });

  it('lead with the list that the title announces, and give it whole', () => {
    const chosen = numbers(
      [
        'The mayor is fond of the old ferry over the Tarn and of its crew.',
        'Three things happened within one week in the town of Brenwick:',
        ['item', 'The bridge opened.'],
        ['item', 'The ferry was sold.'],
        ['item', 'The mayor resigned.'],
        WORK,
        END,
      ],
      'Three things in a week',
      { points: 1, words: 100 },
    );
    expect(chosen).toEqual([2, 3, 4, 5]);
  });

  it('take the sentence before with one that points back and opens a list', () => {
    const chosen = points([
      'On 17 January the treaty was signed in the old hall of Brenwick.',
      'Its most prominent points are the following.',
      ['item', 'Trams run all night.'],
      ['item', 'Nobody pays a toll.'],
    ]);
    expect(chosen.some(({ sentences, items }) => sentences.length === 2 && items.length === 2)).toBe(true);
  });

  it.each([
    ['He was pleased with what the council of Brenwick had done for all.', 'points back at nobody'],
    ['Who will pay for the new bridge over the Tarn in the years to come?', 'asks'],
    ['But what happened next was very surprising to all.', 'says nothing'],
    ['The most important obstacles on the way to the bridge are these:', 'announces what does not follow'],
  ])('are none of these: %s (it %s)', (text) => {
    expect(numbers([LEAD, text, WORK])).not.toContain(2);
  });

  it('prefer the words of the article to direct speech that does not say whose it is', () => {
    const speech = 'The toll on the bridge is wrong and will ruin the farmers of the valley.';
    const closed = 'And the ferry was free," said Tomas Brandt, an engineer of Brenwick.';
    const chosen = numbers([LEAD, speech, closed, PRICE], 'x', { points: 2, words: 200 });
    expect(chosen).not.toContain(2);
  });

  it('are none of nothing', () => {
    expect(points([])).toEqual([]);
    expect(points(['Nice.'])).toEqual([]);
  });

  it('of forty pages are found in no time', () => {
    const many = Array.from(
      { length: 900 },
      (_, n) =>
        `In part ${n % 37} of report ${n} the council number ${n % 11} of Brenwick says that pier ${n % 53} is older than pier ${n % 29}.`,
    );
    const { sentences } = evidenceOf({ id: 'a', sentences: many });
    mainPoints(sentences, 'x', LIMITS);
    const started = performance.now();
    mainPoints(sentences, 'x', { points: 9, words: 240 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
