/** Where the sets of the published figures come from, and what of Footnote was chosen with them in view. */

interface Provenance {
  source: string;
  /** What was chosen on it, by the comments of the code that has it. */
  chosen: string;
}

const RANKING = 'the weights of the ranking (lib/retrieval/rerank.ts)';
const SECOND_SEARCH = 'those of the second search (lib/retrieval/second-hop.ts)';

const KNOWN: Record<string, Provenance> = {
  corpus: {
    source:
      'the five articles of corpus/ and the 141 questions of e2e/questions.jsonl, written for Footnote and part of it',
    chosen:
      'the choice of sentences and the rules of refusing; releases are held to thresholds on these very questions',
  },
  'hotpot-a': {
    source:
      'HotpotQA (Yang et al. 2018, CC BY-SA 4.0): the 994 paragraphs that go with a hundred of its questions, and half of these questions; each needs two paragraphs',
    chosen: `${RANKING} and ${SECOND_SEARCH}`,
  },
  'musique-a': {
    source:
      'MuSiQue (Trivedi et al. 2022, CC BY 4.0): the 1,890 paragraphs that go with a hundred of its questions, and half of these questions; each needs two to four paragraphs',
    chosen: `${RANKING} and ${SECOND_SEARCH}`,
  },
  'squad-a': {
    source:
      'SQuAD 2.0 (Rajpurkar et al. 2018, CC BY-SA 4.0): the 301 paragraphs of eight of its subjects, 1,299 questions that they answer, and 300 about other subjects of it, which none of them answers',
    chosen: `${RANKING}, and how much of a question must be covered to be answered (lib/answering/refusing/answerability.ts: on one half of the subjects, tried on the other, and the other way round)`,
  },
};

/** @param names of the sets that were asked */
export function describeProvenance(names: readonly string[]): string[] {
  const known = names.flatMap((name) => (Object.hasOwn(KNOWN, name) ? [{ name, ...KNOWN[name]! }] : []));
  const others = names.filter((name) => !Object.hasOwn(KNOWN, name));
  const isPublic = known.some(({ name }) => name !== 'corpus');
  return [
    '### Where the sets come from',
    '',
    ...known.map(({ name, source }) => `- ${name}: ${source}.`),
    ...others.map((name) => `- ${name}: as it was given with \`--data\`.`),
    '',
    ...(isPublic
      ? [
          'The public sets, and these cuts of them, do not come with Footnote: whoever has the command alone repeats the figures of corpus, and those of any sets of these formats with `--data`',
          '(articles.jsonl with id, title and text; questions.jsonl as e2e/questions.jsonl has them).',
          '',
        ]
      : []),
    ...(known.length > 0
      ? [
          '**None of these sets is unseen**: Footnote was tuned with their questions in view, and may do worse on others. What was chosen on each:',
          '',
          ...known.map(({ name, chosen }) => `- ${name}: ${chosen}.`),
          '',
          'The others have no such advantage, but for the threshold of refusing above; minisearch-tuned has the settings that were known to do better on three of these sets.',
          '',
        ]
      : []),
  ];
}
