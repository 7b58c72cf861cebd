import type { ExportedAnswer } from './conversation-format.ts';
import { EDITED } from './edited.ts';

/** How an answer begins that declines a false premise and cites what the articles say instead, in each language of `ownWords`. */
const CORRECTION = /^(?:The articles say otherwise|Die Artikel stellen es anders dar|تقول المقالات غير ذلك)(?!\p{L})/u;

/** Whether an answer ended as it says: a refusal cites nothing but what sets a premise right, and a stopped answer was not summed up. */
export function checkFinish({
  finish,
  answer,
  citations,
  statements,
  differences,
  coverage,
  nearest,
}: ExportedAnswer): string[] {
  const problems: string[] = [];
  const edited = (what: string) => problems.push(`The answer is said to be ${finish}, and ${what}: ${EDITED}.`);
  if (finish === 'answered') {
    if (citations.length === 0) edited('has no footnotes');
    if (nearest.length > 0) edited('has nearest passages, as only a refusal does');
  }
  if (finish === 'refused') {
    if (citations.length > 0 && !CORRECTION.test(answer)) edited('has footnotes');
    if (differences.length > 0) edited('has accounts that differ');
  }
  if (finish === 'incomplete') {
    if (coverage || nearest.length > 0 || differences.length > 0) edited('was summed up, as only a whole one is');
  } else if (citations.length > 0 && statements.length === 0) edited('has no statements that were checked');
  return problems;
}
