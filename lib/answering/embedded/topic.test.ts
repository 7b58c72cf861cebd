import { describe, expect, it } from 'vitest';
import { termPositions } from '#lib/text/matching.ts';
import { askedOf } from './evidence.test-data.ts';
import { namesTopic, topicOf } from './topic.ts';

describe('the topic of a question', () => {
  it('is its most telling name', () => {
    const query = askedOf('How did Norway answer Sweden?');
    const weights: Record<string, number> = { Norway: 0.1, answer: 1, Sweden: 2 };
    const terms = query.terms.map((term) => ({ ...term, weight: weights[term.text]! }));
    expect(topicOf({ ...query, terms })?.text).toBe('Sweden');
  });

  it('is none when all articles hold its only name, so that it tells nothing', () => {
    const query = askedOf('How did Norway answer?');
    const terms = query.terms.map((term) => ({ ...term, weight: term.name ? 0.1 : 2 }));
    expect(topicOf({ ...query, terms })).toBeUndefined();
  });

  it('is named also in what stands before', () => {
    const topic = topicOf(askedOf('What does Sweden want?'));
    expect(namesTopic(topic, [termPositions('They want peace.')])).toBe(false);
    expect(namesTopic(topic, [termPositions('They want peace.'), termPositions('The Sweden of old spoke.')])).toBe(
      true,
    );
    expect(namesTopic(undefined, [termPositions('Anything.')])).toBe(true);
  });
});
