import { reviewAnswer } from '#lib/citing/review.ts';
import type { ArticleInfo, Verdict } from '#lib/domain.ts';
import type { ExportedAnswer } from './conversation-format.ts';
import { plainWords } from './inert-words.ts';
import { isDoubtful, VERDICT_WORDS } from './verdict-words.ts';

const FROM_BEST: Verdict[] = ['quoted', 'supported', 'partial', 'unsupported', 'uncited'];
const LONGEST_SHOWN = 120;

/**
 * Checks the statements of an exported answer again, and compares what is found with what was found when it was written.
 *
 * @param articles that the answer cites, as the export describes them
 */
export function compareStatements(
  answer: ExportedAnswer,
  articles: ArticleInfo[],
): { problems: string[]; notes: string[] } {
  const found: { problems: string[]; notes: string[] } = { problems: [], notes: [] };
  // A refusal states nothing; of an answer that was stopped, nothing was checked.
  if (answer.statements.length === 0 && (answer.citations.length === 0 || answer.finish === 'incomplete')) return found;
  const recorded = new Map(answer.statements.map((statement) => [keyOf(statement), statement]));
  for (const now of reviewAnswer(answer.answer, answer.citations, articles).statements) {
    const then = recorded.get(keyOf(now));
    recorded.delete(keyOf(now));
    const reason = now.reason === '' ? '' : ` ${plainWords(now.reason)}`;
    const said = `${quoted(now.text)}: ${wordsOf(now.verdict)} now`;
    if (!then) {
      found.problems.push(
        `${quoted(now.text)} is none of the statements that were checked: the export was edited by hand.`,
      );
      if (isDoubtful(now.verdict)) found.problems.push(`${said}.${reason}`);
    } else if (rank(now.verdict) > rank(then.verdict)) {
      found.problems.push(`${said}; it was ${wordsOf(then.verdict)} when it was exported.${reason}`);
    } else if (rank(now.verdict) < rank(then.verdict)) {
      found.notes.push(`${said}; it was ${wordsOf(then.verdict)} when it was exported.`);
    } else if (isDoubtful(now.verdict)) {
      found.notes.push(`${quoted(now.text)}: ${wordsOf(now.verdict)}, as it was when it was exported.${reason}`);
    }
  }
  for (const { text } of recorded.values()) {
    found.problems.push(`${quoted(text)} was checked and is not in the answer: the export was edited by hand.`);
  }
  return found;
}

function keyOf({ text, citations }: { text: string; citations: number[] }): string {
  return `${citations.toSorted((a, b) => a - b).join()} ${text}`;
}

function rank(verdict: Verdict): number {
  return FROM_BEST.indexOf(verdict);
}

function wordsOf(verdict: Verdict): string {
  return VERDICT_WORDS[verdict].words.toLowerCase();
}

function quoted(text: string): string {
  const words = plainWords(text);
  return `“${words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN).trimEnd()} …`}”`;
}
