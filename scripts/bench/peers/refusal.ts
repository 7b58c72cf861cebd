import { seedOf } from '#lib/evaluation/random.ts';

/** What a peer's refusal could go by: the score of the best passage, and the number of words in the question. */
export interface ScoredQuestion {
  id: string;
  score: number;
  words: number;
  answerable: boolean;
}

export interface Refusing {
  /** Share of the unanswerable questions that are refused. */
  refused: number;
  /** Share of the answerable questions that are refused too. */
  overRefused: number;
  /** Mean of the share of unanswerable questions refused and of answerable questions answered: one half is what a coin gives. */
  balanced: number;
}

/** Some scores grow with the length of a question, others do not. */
const MEASURES = [
  ({ score }: ScoredQuestion) => score,
  ({ score, words }: ScoredQuestion) => score / Math.max(1, words),
];

type Rule = (question: ScoredQuestion) => boolean;

/**
 * How well a peer would refuse below a threshold of its score, or of its score for each word of the question. Measure and threshold are those that do
 * best on one half of the questions, and are tried on the other, and the other way round: cross-fitted. The halves go by a hash of the ids.
 */
export function crossFittedRefusal(questions: readonly ScoredQuestion[]): Refusing | undefined {
  const halves = [0, 1].map((half) => questions.filter(({ id }) => seedOf(id) % 2 === half)) as [
    ScoredQuestion[],
    ScoredQuestion[],
  ];
  const rules = halves.map(bestRule) as [Rule, Rule];
  return refusing(halves.flatMap((half, at) => half.map((one) => ({ ...one, refused: rules[1 - at]!(one) }))));
}

/** @returns undefined where nothing is unanswerable, or everything. */
export function refusing(questions: readonly { answerable: boolean; refused: boolean }[]): Refusing | undefined {
  const share = (answerable: boolean): number => {
    const asked = questions.filter((question) => question.answerable === answerable);
    return asked.filter(({ refused }) => refused).length / asked.length;
  };
  const [refused, overRefused] = [share(false), share(true)];
  const balanced = (refused + 1 - overRefused) / 2;
  return Number.isNaN(balanced) ? undefined : { refused, overRefused, balanced };
}

function bestRule(questions: ScoredQuestion[]): Rule {
  let best = { balanced: -1, rule: (() => false) as Rule };
  for (const measure of MEASURES) {
    const thresholds = [...new Set(questions.map(measure)), Number.POSITIVE_INFINITY];
    for (const threshold of thresholds) {
      const rule: Rule = (question) => measure(question) < threshold;
      const balanced = refusing(questions.map((one) => ({ ...one, refused: rule(one) })))?.balanced ?? 0;
      if (balanced > best.balanced) best = { balanced, rule };
    }
  }
  return best.rule;
}
