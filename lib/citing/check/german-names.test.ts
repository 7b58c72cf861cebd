import { expect, it } from 'vitest';
import { checkPair } from './check.ts';

const SIGNED = 'Kanzler Schmidt hat am Montag mit dem Präsidenten den Vertrag über Gas in Berlin unterzeichnet.';

it.each([
  ['Kanzler Müller hat am Montag mit dem Präsidenten den Vertrag über Gas in Wien unterzeichnet.', SIGNED],
  ['Kanzler Müller hat am Montag mit dem Präsidenten den Vertrag über Gas in Berlin unterzeichnet.', SIGNED],
  ['Kanzler Schmidt hat am Montag mit dem Präsidenten den Vertrag über Gas in Wien unterzeichnet.', SIGNED],
  [
    'Die Delegation ist nach Angaben der Agentur am Freitag nach Polen gereist.',
    'Die Delegation ist nach Angaben der Agentur am Freitag nach Ungarn gereist.',
  ],
])('another name in German is seen: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('unsupported');
});

it.each([
  ['Kanzler Schmidt hat den Vertrag über Gas in Berlin mit dem Präsidenten unterzeichnet.', SIGNED],
  [
    'Präsident Putin hat den Vertrag mit dem Iran in Moskau unterzeichnet.',
    'Präsident Wladimir Putin hat den Vertrag mit dem Iran in Moskau unterzeichnet.',
  ],
  [
    'Außenminister Lawrow ist am Montag nach Teheran gereist.',
    'Außenminister Sergej Lavrov ist am Montag nach Teheran gereist.',
  ],
  [
    'Präsident Macron empfing den Kanzler am Montag in Paris.',
    'Am Montag empfing Frankreichs Präsident den Kanzler in Paris.',
  ],
  [
    'Die Minister berieten am Montag in Brüssel über die Sanktionen.',
    'Am Montag berieten die Minister der Staaten in Brüssel über die Sanktionen.',
  ],
  [
    'Der Vertrag ist nach Angaben der Regierung am Freitag in Kraft getreten.',
    'Der Vertrag ist am Freitag nach Angaben der Regierung in Berlin in Kraft getreten.',
  ],
])('the same name in German is no other: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});
