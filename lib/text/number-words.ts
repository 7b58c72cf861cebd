const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const CARDINAL_VALUES = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const ORDINAL_VALUES = new Map<string, number>([
  ...ORDINALS.map((word, value): [string, number] => [word, value]),
  ...ORDINAL_TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1_000],
  ['millionth', 1_000_000],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dozen', 12],
]);

/** 0 to 19 and the tens, as a folded English word: `twelve` is 12. */
export function cardinalOf(word: string): number | undefined {
  return CARDINAL_VALUES.get(word);
}

/** As a folded English word or in figures: `third`, `3rd` and `thirtieth` are 3, 3 and 30. */
export function ordinalOf(word: string): number | undefined {
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  return figures ? Number(figures[1]) : ORDINAL_VALUES.get(word);
}

/** What a folded word after a number multiplies it by: `bn` is 1,000,000,000. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word);
}

/** Parts of a whole, as in `two thirds` and `a quarter`: the divisor. */
export function divisorOf(word: string): number | undefined {
  if (word === 'half' || word === 'halves') return 2;
  if (word === 'quarter' || word === 'quarters') return 4;
  const value = ORDINAL_VALUES.get(word.replace(/s$/, ''));
  return value !== undefined && value > 2 ? value : undefined;
}
