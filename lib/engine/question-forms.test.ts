import { expect, test } from 'vitest';
import { aboutQuestions, compareQuestions, saysQuestions, whoQuestions, whyQuestions } from './question-forms.ts';

const told = (text: string, outlet?: string) => ({ id: outlet ?? 'one', text, ...(outlet && { outlet }) });

test('why something happened, the most questionable first, in singular and plural', () => {
  const text =
    'The harbour was opened. The talks were postponed. They closed the ferries. They rejected the very idea.';
  expect(whyQuestions([told(text)])).toEqual([
    'Why were the talks postponed?',
    'Why were the ferries closed?',
    'Why was the harbour opened?',
  ]);
});

test('who somebody is whose office is told, and what somebody says who is quoted', () => {
  const text =
    'The engineer Tomas Brandt came. Mayor Ada Lindqvist said no. "Never," said Ada Lindqvist. The Foreign Ministry said nothing.';
  expect(whoQuestions([told(text)])).toContain('Who is Tomas Brandt?');
  expect(saysQuestions([told(text)])).toEqual(['What does Ada Lindqvist say?']);
});

test('what is said about a name as the articles write it, not about half of one or about who writes', () => {
  const text =
    'He works for the Center for Ocean Studies. He left the Center for Ocean Studies. We saw the White House in Brenwick. The Coast was told in Brenwick at the White House.';
  const asked = aboutQuestions([told(text, 'The Coast')], 10).map(({ question }) => question);
  expect(asked).toContain('What do the articles say about the White House?');
  expect(asked).toContain('What do the articles say about Brenwick?');
  expect(asked.join()).not.toMatch(/about (the )?(Ocean Studies|Coast)/);
});

test('what is said about something has its article where the articles give it one, and no name has that of a thing', () => {
  const text =
    'Then the Assad regime fell. They rebuilt the Assad airport. They sign their comprehensive strategic partnership agreement. A partnership agreement is near. In the field of military cooperation they do more. Now military cooperation grows.';
  const asked = aboutQuestions([told(text)], 10).map(({ question }) => question);
  expect(asked).toContain('What do the articles say about Assad?');
  expect(asked).toContain('What do the articles say about the partnership agreement?');
  expect(asked).toContain('What do the articles say about military cooperation?');
});

test('what two sources say about what both write of', () => {
  const text = 'The nuclear plant is old. A nuclear plant.';
  expect(compareQuestions([told(text, 'The Coast'), told(text, 'The Valley')], 3)).toEqual([
    'Compare what The Coast and The Valley say about the nuclear plant.',
  ]);
});
