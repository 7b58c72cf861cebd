import { Fragment } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import type { AnswerMetadata } from '#lib/chat-protocol.ts';
import { countCoverage, countStatements } from '#lib/export/coverage-sentence.ts';
import { Say, useLanguage } from '../language/use-language.tsx';

interface CoverageLineProps {
  metadata: AnswerMetadata;
  articleOf(id: string): ArticleInfo;
}

/** "6 statements, 6 supported; 4 of 5 articles speak to this; not: …": what checking found, and who is silent. */
export function CoverageLine({ metadata, articleOf }: CoverageLineProps) {
  const { say } = useLanguage();
  if (!metadata.coverage) return null;
  const { articles, speaking, origins, named, unnamed } = countCoverage(metadata.coverage);
  const statements = metadata.statements ?? [];
  const checked = [
    say('coverage.statements', { count: statements.length }),
    ...countStatements(statements).map(({ found, count }) => say(`coverage.${found}`, { count })),
  ];
  const spoken = say('coverage.speak', { count: speaking, articles: say('corpus.ofArticles', { count: articles }) });
  const parts = [
    statements.length > 0 && checked.join(say('coverage.comma')),
    origins === undefined ? spoken : [spoken, say('coverage.origins', { count: origins })].join(say('coverage.comma')),
    named.length > 0 && (
      <Say key="silent" of="coverage.silent" titles={<Titles of={named.map((id) => articleOf(id).title)} />} />
    ),
    unnamed > 0 && say('coverage.unnamed', { count: unnamed }),
  ].filter((part) => part !== false);
  return (
    <p className="text-sm text-quiet">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && say('coverage.semicolon')}
          {part}
        </Fragment>
      ))}
      .
    </p>
  );
}

function Titles({ of }: { of: readonly string[] }) {
  const { say } = useLanguage();
  return of.map((title, index) => (
    <Fragment key={index}>
      {index > 0 && say('coverage.semicolon')}
      <bdi>{title}</bdi>
    </Fragment>
  ));
}
