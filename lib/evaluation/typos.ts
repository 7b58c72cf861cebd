import { seededRandom, seedOf } from './random.ts';

const LONG_WORD = /\p{L}[\p{L}\p{M}]{4,}/gu;
const ONE_IN = 3;
const MOST_TRIES = 50;
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * A question as somebody in a hurry types it: every third word of five letters or more has one mistake, two letters swapped, one left
 * out, one doubled, or one replaced by its neighbour on the keyboard. Which of the first three long words is the first, and what
 * happens to it, follows from the seed and the question alone.
 */
export function corruptQuestion(question: string, seed: number): string {
  const random = seededRandom(seedOf(`${seed}:${question}`));
  let countdown = Math.floor(random() * ONE_IN);
  return question.replace(LONG_WORD, (word) => {
    if (countdown-- > 0) return word;
    countdown = ONE_IN - 1;
    return misspell(word, random);
  });
}

/** A word in which every mistake changes nothing ("aaaaa" with letters swapped) stays as it is. */
function misspell(word: string, random: () => number): string {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const mistake = MISTAKES[Math.floor(random() * MISTAKES.length)]!;
    const letters = Array.from(word);
    mistake(letters, Math.floor(random() * letters.length), random);
    if (letters.join('') !== word) return letters.join('');
  }
  return word;
}

const MISTAKES: ((letters: string[], place: number, random: () => number) => void)[] = [
  function swap(letters, place) {
    if (place + 1 < letters.length) letters.splice(place, 2, letters[place + 1]!, letters[place]!);
  },
  function drop(letters, place) {
    letters.splice(place, 1);
  },
  function double(letters, place) {
    letters.splice(place, 0, letters[place]!);
  },
  function replace(letters, place, random) {
    const neighbours = neighboursOf(letters[place]!);
    const chosen = neighbours[Math.floor(random() * neighbours.length)];
    if (chosen !== undefined) letters[place] = chosen;
  },
];

/** Keys that touch a letter's key on a QWERTY keyboard, in the letter's own case; none for other letters. */
function neighboursOf(letter: string): string[] {
  const small = letter.toLowerCase();
  const row = KEYBOARD.findIndex((keys) => keys.includes(small));
  if (row < 0) return [];
  const column = KEYBOARD[row]!.indexOf(small);
  // Each row stands half a key to the right of the one above it.
  const places: [number, number][] = [
    [row, column - 1],
    [row, column + 1],
    [row - 1, column],
    [row - 1, column + 1],
    [row + 1, column - 1],
    [row + 1, column],
  ];
  const keys = places.map(([one, other]) => KEYBOARD[one]?.[other]).filter((key) => key !== undefined);
  return letter === small ? keys : keys.map((key) => key.toUpperCase());
}
