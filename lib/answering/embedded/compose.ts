import { ownWords } from '../own-words.ts';
import { attributionOf } from './attribution.ts';
import { quotation } from './quotation.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import type { ScoredSentence } from './score.ts';
import { leansBack } from './standing.ts';

/** A question of one of these kinds has a short answer, which stands first; what is told before it can wait. */
export const BRIEF: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['person', 'number', 'date', 'place', 'yes-no']);

/** The answer as Markdown: the best sentence first, then what each further article says. */
export function* compose(chosen: ScoredSentence[], kind: QuestionKind, words = ownWords()): Generator<string> {
  const groups = groupByArticle(chosen, kind);
  if (kind === 'reason' && groups.length > 1) {
    yield `${words.accounts}\n\n`;
    for (const [index, group] of groups.entries()) yield `${index > 0 ? '\n' : ''}- ${paragraph(group)}`;
    return;
  }
  const [first, ...others] = groups;
  if (!first) return;
  yield leading(first);
  for (const [index, group] of others.entries()) yield `${index === 0 ? '\n\n' : '\n'}- ${paragraph(group)}`;
}

function groupByArticle(chosen: ScoredSentence[], kind: QuestionKind): ScoredSentence[][] {
  const groups = new Map<string, ScoredSentence[]>();
  for (const scored of chosen) {
    const group = groups.get(scored.sentence.articleId);
    if (group) group.push(scored);
    else groups.set(scored.sentence.articleId, [scored]);
  }
  return [...groups.values()].map((group) => bestRunFirst(group, kind));
}

/**
 * The best sentence with those that stand next to it comes first, the direct answer; the others follow in the article's order. A short answer goes before
 * what stands before it in the article, unless it cannot be read without.
 */
function bestRunFirst(group: ScoredSentence[], kind: QuestionKind): ScoredSentence[] {
  const best = group[0]!;
  const inOrder = group.toSorted((one, other) => one.sentence.n - other.sentence.n);
  const at = (n: number) => inOrder.find(({ sentence }) => sentence.n === n);
  const run = [best];
  const leadsOn = ({ sentence }: ScoredSentence) => !BRIEF.has(kind) || leansBack(sentence.text);
  for (let before; leadsOn(run[0]!) && (before = at(run[0]!.sentence.n - 1));) run.unshift(before);
  for (let behind; (behind = at(run.at(-1)!.sentence.n + 1));) run.push(behind);
  return [...run, ...inOrder.filter((scored) => !run.includes(scored))];
}

/** The first group stands as a paragraph; points of a list below it. */
function leading(group: ScoredSentence[]): string {
  const items = group.filter(({ sentence }) => sentence.kind === 'item');
  if (items.length < 2) return paragraph(group);
  const others = group.filter(({ sentence }) => sentence.kind !== 'item');
  const who = attributionOf(group[0]?.article);
  const head = others.length > 0 ? paragraph(others) : `${who}:`;
  return `${head}\n\n${items.map((scored) => `- ${quotation(scored, false)}`).join('\n')}`;
}

function paragraph(group: ScoredSentence[]): string {
  const who = attributionOf(group[0]?.article);
  const quotes = group.map((scored) => quotation(scored, true)).join(' ');
  return who === '' ? quotes : `${who}: ${quotes}`;
}
