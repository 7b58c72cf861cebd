import { describe, expect, it } from 'vitest';
import { tellingOf } from './reading.test-data.ts';
import { unknownIn } from './unknown.ts';

const unknown = (text: string, kind: 'reason' | 'date' | 'number' | 'person') => {
  const found = unknownIn(tellingOf(text), kind);
  return found && text.slice(found.start, found.end);
};

describe('that something is not known', () => {
  it.each([
    [
      'It slipped, and nobody knew for certain what the reasons were.',
      'reason',
      'nobody knew for certain what the reasons were',
    ],
    ['It is still unclear why the fish died.', 'reason', 'It is still unclear why the fish died'],
    ['The cause of the fire is under investigation.', 'reason', 'The cause of the fire is under investigation'],
    ['No date has been set.', 'date', 'No date has been set'],
    ['It is not known how many people died.', 'number', 'It is not known how many people died'],
    ['Who fired first remains unclear.', 'person', 'Who fired first remains unclear'],
  ] as const)('"%s" tells of the %s', (text, kind, expected) => {
    expect(unknown(text, kind)).toBe(expected);
  });

  it('is not told where it is known, or where something else is asked', () => {
    expect(unknown('The reason is known.', 'reason')).toBeUndefined();
    expect(unknown('It is unclear who fired.', 'date')).toBeUndefined();
    expect(unknown('The reason was announced on Friday.', 'reason')).toBeUndefined();
  });
});
