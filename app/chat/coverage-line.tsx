import { Fragment } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import type { AnswerMetadata } from '#lib/chat-protocol.ts';
import { coverageSentence, statementsSentence } from './coverage-sentence.ts';

interface CoverageLineProps {
  metadata: AnswerMetadata;
  articleOf(id: string): ArticleInfo;
}

/** Closes an answer: what checking found, and how many articles speak to the question. */
export function CoverageLine({ metadata, articleOf }: CoverageLineProps) {
  if (!metadata.coverage) return null;
  const { words, named, unnamed } = coverageSentence(metadata.coverage);
  return (
    <p className="text-sm text-quiet">
      {statementsSentence(metadata.statements ?? [])} {words}
      {named.length > 0 && '; not: '}
      {named.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <bdi>{articleOf(id).title}</bdi>
        </Fragment>
      ))}
      {unnamed > 0 && `; and ${unnamed} more`}.
    </p>
  );
}
