import { describe, expect, it } from 'vitest';
import { causesIn } from './causes.ts';

const first = (text: string, matter = /regatta|cancelled/u) => {
  const [found] = causesIn(text, text.length, ({ start, end }) => matter.test(text.slice(start, end)));
  return found && [text.slice(found.cause.start, found.cause.end).trim(), found.isWeak];
};

describe('the cause that a sentence gives', () => {
  it.each([
    ['It was cancelled because of bad weather.', 'bad weather'],
    ['Because of bad weather, in May, the regatta was cancelled.', 'bad weather, in May'],
    ['It was cancelled owing to ice, but nobody minded.', 'ice'],
    ['They waited, likely so as not to steal the show.', 'so as not to steal the show'],
    ['A fire in the mast caused the crash.', 'A fire in the mast'],
    ['The wind rose, and that led to the crash.', 'The wind rose'],
    ['The wind had risen, and so the regatta was cancelled.', 'The wind had risen'],
    ['The reason given was a lack of boats.', 'a lack of boats'],
    ['Sailors blame the mayor for the crash.', 'the mayor'],
    ['The mayor blamed the crash on the sailors.', 'the sailors'],
    ['Inspectors point to rust as the cause of the crash.', 'rust'],
    ['Inspectors found that a bolt had snapped.', 'a bolt had snapped'],
  ])('in "%s" is "%s"', (text, cause) => {
    expect(first(text)).toEqual([cause, false]);
  });

  it('is weak where the words also stand for time', () => {
    expect(first('She left after the defeat.')).toEqual(['the defeat', true]);
    expect(first('It was cancelled in May.')).toBeUndefined();
  });
});
