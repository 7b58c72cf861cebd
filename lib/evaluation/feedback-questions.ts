import type { JudgedAnswer } from '#lib/conversations/conversation-store.ts';
import type { Citation } from '#lib/domain.ts';
import type { EvaluationQuestion } from './question-file.ts';

/** A line of a question file, with the reason for what it expects. */
export type FeedbackQuestion = EvaluationQuestion & { why: string };

/**
 * What readers thought of answers, as questions for the evaluation; `parseQuestions` reads them. An answer that was found helpful is what is expected from
 * now on: its articles, its direct answer (what stands in bold), or that it refuses. Of one that was not, only what the reader did not
 * call wrong is expected, and `why` holds the note: a person has to add the nuggets.
 */
export function feedbackQuestions(judged: readonly JudgedAnswer[]): FeedbackQuestion[] {
  return judged.map(feedbackQuestion);
}

function feedbackQuestion({ turnId, question, history, answer, feedback }: JudgedAnswer): FeedbackQuestion {
  const isGood = feedback.helpful === true && feedback.wrongFootnotes.length === 0;
  const refused = answer.metadata.finish === 'refused';
  const citations: Citation[] = answer.parts.flatMap((part) =>
    part.type === 'data-citations' ? part.data.citations : [],
  );
  const right = citations.filter(({ n }) => !feedback.wrongFootnotes.includes(n));
  const sources = [...new Set(right.map(({ articleId }) => articleId))];
  return {
    id: `feedback-${turnId}`,
    kind: 'feedback',
    question,
    history,
    // Whoever was not helped by a refusal has expected an answer.
    answerable: !(refused && isGood),
    nuggets: isGood && !refused ? boldIn(answer.parts).map((phrase) => [phrase]) : [],
    sources: refused && isGood ? [] : sources,
    minSources: refused ? 0 : Math.min(1, sources.length),
    why: whyOf(feedback),
  };
}

function boldIn(parts: JudgedAnswer['answer']['parts']): string[] {
  const text = parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
  const phrases = [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, phrase]) =>
    phrase!.replace(/\s?\[\^\d+\]/gu, '').trim(),
  );
  return [...new Set(phrases)].filter((phrase) => phrase !== '');
}

function whyOf({ helpful, wrongFootnotes, note }: JudgedAnswer['feedback']): string {
  const sentences = [];
  if (helpful !== undefined)
    sentences.push(helpful ? 'A reader found the answer helpful.' : 'A reader found the answer not helpful.');
  if (wrongFootnotes.length === 1) sentences.push(`Footnote ${wrongFootnotes[0]} was called wrong.`);
  if (wrongFootnotes.length > 1) sentences.push(`Footnotes ${wrongFootnotes.join(', ')} were called wrong.`);
  if (note !== '') sentences.push(`Note: ${note}`);
  return sentences.join(' ');
}
