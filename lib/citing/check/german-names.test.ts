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
  [
    'Präsident Selenskyj sprach am Montag in Kyjiw über Gas.',
    'Präsident Selenskyj sprach am Montag in Minsk über Gas.',
  ],
  ['Frau Professorin Schmidt sprach am Montag über Gas.', 'Frau Professorin Müller sprach am Montag über Gas.'],
  [
    'Der Präsident Russlands sprach am Montag in Moskau über den Vertrag.',
    'Der Präsident Irans sprach am Montag in Moskau über den Vertrag.',
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
    'Die Minister Russlands und Irans sprachen am Montag in Moskau über den Vertrag.',
    'Die Minister Lawrow und Araghtschi sprachen am Montag in Moskau über den Vertrag.',
  ],
  [
    'Der Vertrag ist nach Angaben der Regierung am Freitag in Kraft getreten.',
    'Der Vertrag ist am Freitag nach Angaben der Regierung in Berlin in Kraft getreten.',
  ],
])('the same name in German is no other: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});

const SAID = 'sagte am Montag in Moskau, der Vertrag mit Russland sei gut.';
const SPOKE = 'sprach am Montag in Moskau über den Vertrag und das Gas.';

// Left to the model that reads both: the one has a word that the other has not.
it.each([
  [`Präsident Peseschkian ${SAID}`, `Der Präsident Irans ${SAID}`],
  [`Der Präsident Irans ${SAID}`, `Präsident Peseschkian ${SAID}`],
  [`Der Präsident Russlands ${SPOKE}`, `Der Präsident Putin ${SPOKE}`],
  [`Der Präsident Putin ${SPOKE}`, `Der Präsident Russlands ${SPOKE}`],
  [`Frau Professorin Schmidt ${SPOKE}`, `Frau Doktor Schmidt ${SPOKE}`],
  [
    'Präsident Selenskyj sprach am Montag in Kyjiw über den Vertrag und das Gas.',
    'Präsident Selenskyj sprach am Montag in Kiew über den Vertrag und das Gas.',
  ],
  [
    'Präsident Selenskyj sprach am Montag in Kiew über den Vertrag und das Gas.',
    'Präsident Selenskyj sprach am Montag in Kyjiw über den Vertrag und das Gas.',
  ],
])('a country, a title or another name of a town is no other name: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence)).toMatchObject({ verdict: 'partial', isOpen: true });
});
