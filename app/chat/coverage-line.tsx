import { Fragment } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import type { AnswerMetadata } from '#lib/chat-protocol.ts';
import { coverageSentence, statementsSentence } from '#lib/export/coverage-sentence.ts';

interface CoverageLineProps {
  metadata: AnswerMetadata;
  articleOf(id: string): ArticleInfo;
}

/** "6 statements, 6 supported; 4 of 5 articles speak to this; not: …": what checking found, and who is silent. */
export function CoverageLine({ metadata, articleOf }: CoverageLineProps) {
  if (!metadata.coverage) return null;
  const { words, named, unnamed } = coverageSentence(metadata.coverage);
  const checked = statementsSentence(metadata.statements ?? []);
  return (
    <p className="text-sm text-quiet">
      {checked && `${checked}; `}
      {words}
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
