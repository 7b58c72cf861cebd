import { BEARS_NOTHING } from '#lib/citing/review/idle-quotes.ts';
import { type CheckedStatement, Review } from '#lib/citing/review/review.ts';
import { splitStatements } from '#lib/citing/statements/statements.ts';
import type { ArticleInfo, Statement, Verdict } from '#lib/domain.ts';
import type { ExportedAnswer } from './conversation-format.ts';
import { EDITED } from './edited.ts';
import { plainWords } from './inert-words.ts';
import { isDoubtful, VERDICT_WORDS } from './verdict-words.ts';

const FROM_BEST: Verdict[] = ['quoted', 'supported', 'partial', 'unsupported', 'uncited'];
const LONGEST_SHOWN = 120;
/** How a refusal speaks of the articles as a whole, in each language of `ownWords`. */
const REFUSES =
  /^(?:The articles do not (?:tell|say)|They are about|Die Artikel sagen es nicht|Sie handeln von|لا تذكر المقالات ذلك|وهي تتناول)(?!\p{L})/u;
/** What a model judged, by how its reason begins: such a verdict cannot be found again without it. */
const BY_MODEL = /^A model judged that\b/;

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
  const isUnchecked =
    answer.statements.length === 0 && (answer.citations.length === 0 || answer.finish === 'incomplete');
  // A refusal states nothing of the articles; of an answer that was stopped, nothing was checked.
  if (isUnchecked) return answer.finish === 'refused' ? { ...found, problems: statedInRefusal(answer) } : found;
  const recorded = Map.groupBy(answer.statements, keyOf);
  const { anew, ahead } = checkedAnew(answer, articles);
  for (const now of anew) {
    const { verdict, reason } = now.result;
    const then = recorded.get(keyOf(now))?.shift();
    const why = reason === '' ? '' : ` ${plainWords(reason)}`;
    const said = `${quoted(now.text)}: ${wordsOf(verdict)} now`;
    if (!then) {
      found.problems.push(`${quoted(now.text)} is none of the statements that were checked: ${EDITED}.`);
      if (isDoubtful(verdict)) found.problems.push(`${said}.${why}`);
    } else if (isByModel(then, now)) {
      found.notes.push(`${quoted(now.text)}: ${wordsOf(then.verdict)} as a model judged, which is not asked again.`);
    } else if (rank(verdict) > rank(then.verdict)) {
      found.problems.push(`${said}; it was ${wordsOf(then.verdict)} when it was exported.${why}`);
    } else if (rank(verdict) < rank(then.verdict)) {
      found.notes.push(`${said}; it was ${wordsOf(then.verdict)} when it was exported.`);
    } else if (then.reason !== reason) {
      found.problems.push(
        `${quoted(now.text)}: the export gives ${reasonOf(then.reason)}, and checking gives ${reasonOf(reason)}.`,
      );
    } else if (isDoubtful(verdict)) {
      found.notes.push(`${quoted(now.text)}: ${wordsOf(verdict)}, as it was when it was exported.${why}`);
    }
  }
  for (const { text } of [...recorded.values()].flat()) {
    found.problems.push(`${quoted(text)} was checked and is not in the answer: ${EDITED}.`);
  }
  const settled = answer.citations.filter(({ n }) => !ahead.some(({ citations }) => citations.includes(n)));
  found.problems.push(...otherVerdicts({ ...answer, citations: settled }, anew));
  return found;
}

/** What a refusal without statements states all the same. */
function statedInRefusal({ answer }: ExportedAnswer): string[] {
  return splitStatements(answer)
    .filter(({ text }) => !REFUSES.test(text))
    .map(({ text }) => `${quoted(text)} is none of the statements that were checked: ${EDITED}.`);
}

/**
 * Without the verdicts of the export, which are what is to be found again.
 *
 * @returns apart what was `ahead` of the checks: in an answer that was cut while it was written, all behind the last statement with a record
 */
function checkedAnew(
  { answer, citations, finish, statements }: ExportedAnswer,
  articles: ArticleInfo[],
): Record<'anew' | 'ahead', readonly CheckedStatement[]> {
  const review = new Review(articles);
  for (const { verdict: _, reason: __, ...citation } of citations) review.cite(citation);
  for (const statement of splitStatements(answer)) review.add(statement);
  const recorded = new Set(statements.map(keyOf));
  const isCut = finish === 'incomplete';
  const end = isCut ? review.checked.findLastIndex((one) => recorded.has(keyOf(one))) + 1 : review.checked.length;
  return { anew: review.checked.slice(0, end), ahead: review.checked.slice(end) };
}

/** Footnotes whose verdict is not the worst of the statements that cite them, or whose reason is none of theirs. */
function otherVerdicts({ citations, statements }: ExportedAnswer, anew: readonly CheckedStatement[]): string[] {
  return citations.flatMap(({ n, verdict, reason = '', quote }) => {
    // Judged alone beside footnotes that bear its statement out.
    const isIdle = anew.some(({ citations: numbers, idle }) => numbers.includes(n) && idle.has(quote));
    if (isIdle && verdict === BEARS_NOTHING.verdict && reason === BEARS_NOTHING.reason) return [];
    if (isIdle && !isDoubtful(verdict))
      return [
        `Footnote ${n} is ${verdict ? wordsOf(verdict) : 'without a verdict'} in the export, and not supported now. ${BEARS_NOTHING.reason}`,
      ];
    const citing = statements.filter((statement) => statement.citations.includes(n));
    const worst = FROM_BEST.findLast((one) => citing.some((statement) => statement.verdict === one));
    if (verdict !== worst) {
      const [said, found] = [verdict, worst].map((one) => (one ? wordsOf(one) : 'without a verdict'));
      return [`Footnote ${n} is ${said} in the export, and the statements that cite it are ${found}: ${EDITED}.`];
    }
    const isOfOne = citing.some((statement) => statement.verdict === worst && statement.reason === reason);
    return isOfOne || citing.length === 0
      ? []
      : [`Footnote ${n} has ${reasonOf(reason)}, which none of the statements has that cite it: ${EDITED}.`];
  });
}

/** Whether only a model can have given the verdict: it is asked where nothing but the words is missing. */
function isByModel(then: Statement, { result }: CheckedStatement): boolean {
  return BY_MODEL.test(then.reason) && result.isOpen === true;
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

function reasonOf(reason: string): string {
  return reason === '' ? 'no reason' : `the reason ${quoted(reason)}`;
}

function quoted(text: string): string {
  const words = plainWords(text);
  return `“${words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN).trimEnd()} …`}”`;
}
