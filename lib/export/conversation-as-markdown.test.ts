import { expect, it } from 'vitest';
import { conversationAsMarkdown } from './conversation-as-markdown.ts';
import { ANSWER, REFUSAL } from './shown-answer.test-data.ts';

const TIME = new Date('2026-07-26T10:00:00Z');

it('gives every footnote of a conversation a name of its own, by answer and number', () => {
  const markdown = conversationAsMarkdown([ANSWER, REFUSAL, ANSWER], TIME);
  expect(markdown.startsWith('# Conversation, exported on 26 July 2026\n\n## Why was')).toBe(true);
  expect(markdown.match(/^\[\^.*?\]: /gm)).toEqual(['[^1.1]: ', '[^1.2]: ', '[^3.1]: ', '[^3.2]: ']);
  expect(markdown).toContain('\n\n## Who owns the ferry?\n\n');
});

it('keeps the plain numbers of a single answer', () => {
  expect(conversationAsMarkdown([ANSWER], TIME)).toContain('\n[^2]: “It froze early.”');
});
