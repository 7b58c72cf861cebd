import type { ArticleInfo } from '#lib/domain.ts';
import { checksumOf } from './checksum.ts';
import type { ConversationExport, ExportedAnswer } from './conversation-format.ts';
import { settled } from './markdown-tokens.ts';
import { articleIn, isWhole, type ShownAnswer } from './shown-answer.ts';

/** A conversation with hashes and offsets, so that `npm run verify` can check it again later. */
export function conversationAsJson(answers: readonly ShownAnswer[], exportedAt: Date): string {
  const articles = new Map<string, ArticleInfo>();
  for (const answer of answers) {
    // An article may have changed between two answers.
    for (const article of answer.articles.values()) articles.set(JSON.stringify(article), article);
  }
  const exported: ConversationExport = {
    format: 'footnote-conversation',
    version: 1,
    exportedAt: exportedAt.toISOString(),
    articles: [...articles.values()],
    answers: answers.map(exportedAnswer),
  };
  return `${JSON.stringify({ ...exported, checksum: checksumOf(exported) }, null, 2)}\n`;
}

function exportedAnswer(answer: ShownAnswer): ExportedAnswer {
  const { finish, notice, coverage, statements, nearest, differences } = answer.metadata;
  return {
    question: answer.question,
    answer: isWhole(answer.metadata) ? answer.text : settled(answer.text),
    finish: finish ?? 'incomplete',
    ...(notice !== undefined && { notice }),
    citations: [...answer.citations],
    statements: statements ?? [],
    differences: differences ?? [],
    coverage: coverage ?? null,
    nearest: (nearest ?? []).map((passage) => ({ ...passage, hash: articleIn(answer, passage.articleId).hash })),
  };
}
