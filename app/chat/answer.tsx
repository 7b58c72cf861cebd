'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import type { Citation, NearestPassage } from '#lib/domain.ts';
import { blockLanguage } from '#lib/export/block-language.ts';
import { timelineOf } from '#lib/export/timeline.ts';
import { useArticlePanel } from '../article/article-panel.tsx';
import type { Mark } from '../article/marked-text.ts';
import { answerDirection } from './answer-direction.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';
import { articleOf, isFinished, viewAnswer } from './answer-parts.ts';
import { AnswerSources } from './answer-sources.tsx';
import { neighboursOf } from './neighbours.ts';
import { placeOfFootnote } from './cited-place.ts';
import { CopyAnswer } from './copy-answer.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { Differences } from './differences.tsx';
import { DoubtfulStatements } from './doubtful-statements.tsx';
import { Footnote } from './footnote.tsx';
import { NearestPassages } from './nearest-passages.tsx';
import { StableCitations } from './stable-citations.ts';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface AnswerProps {
  question: string;
  message: FootnoteMessage;
  writing: boolean;
  /** What can be done with the question. */
  actions: ReactNode;
  /** Asks once more for an answer that somebody else has given; absent where that cannot be done. */
  onAskAgain: (() => void) | undefined;
  /** What stands under the text and above its footnotes, such as why it is incomplete. */
  children: ReactNode;
}

/** An answer with its footnotes, and below it, once it is finished, what it rests on. */
export function Answer({ question, message, writing, actions, onAskAgain, children }: AnswerProps) {
  const { say } = useLanguage();
  const view = viewAnswer(message);
  const { openArticle } = useArticlePanel();
  const [stable] = useState(() => new StableCitations());
  const byNumber = stable.read(view.citations);
  // The same element as before is not drawn again, though the words around it are.
  const [drawnFootnotes] = useState(() => new WeakMap<Citation, ReactNode>());
  const find = (id: string) => articleOf(view, id);

  // A footnote that was drawn before others came opens its article with the marks of those, too.
  const latest = useRef(byNumber);
  useLayoutEffect(() => {
    latest.current = byNumber;
  });

  function openCitation({ n, articleId }: Citation, from: HTMLElement) {
    openArticle(placeOfFootnote(n, find(articleId), latest.current), from);
  }

  function openPassage({ articleId, start, end, text }: NearestPassage, from: HTMLElement) {
    const here: Mark = { start, end, quote: text, hash: find(articleId).hash || undefined };
    const { title, language } = find(articleId);
    openArticle({ articleId, title, language, marks: [here], here }, from);
  }

  function footnote(n: number): ReactNode {
    const citation = byNumber.get(n);
    if (!citation) return undefined;
    const drawn = drawnFootnotes.get(citation);
    if (drawn) return drawn;
    const element = (
      <Footnote
        citation={citation}
        article={find(citation.articleId)}
        beside={() => neighboursOf(citation, view.sentences)}
        onOpen={openCitation}
      />
    );
    drawnFootnotes.set(citation, element);
    return element;
  }

  function languageOf(words: string, footnotes: readonly number[]): string | undefined {
    const cited = footnotes.flatMap((n) => byNumber.get(n) ?? []);
    return blockLanguage(
      words,
      cited.map(({ quote, articleId }) => ({ quote, language: find(articleId).language })),
      question,
    );
  }

  return (
    <>
      {view.text && (
        <AnswerMarkdown
          text={view.text}
          whole={isFinished(message)}
          statements={view.metadata.statements}
          renderFootnote={footnote}
          languageOf={languageOf}
          direction={answerDirection(question)}
          citations={byNumber}
        />
      )}
      {children}
      {!writing && (
        <div className="mt-6 space-y-5">
          {view.metadata.notKept && (
            <p role="alert" className="border-s-2 border-accent ps-4 text-sm">
              <Tell told={view.metadata.notKept} />
            </p>
          )}
          {view.metadata.notice && (
            <p className="border-s-2 border-edge ps-4 text-sm">
              <bdi lang={view.metadata.language} dir="auto">
                {view.metadata.notice}
              </bdi>
              {view.metadata.withoutModel && onAskAgain && (
                <button
                  type="button"
                  onClick={onAskAgain}
                  className="textual block rounded-xs py-1 font-medium print:hidden"
                >
                  {say('answer.askAgain')}
                </button>
              )}
            </p>
          )}
          <Differences
            question={question}
            differences={view.metadata.differences ?? []}
            citations={byNumber}
            articleOf={find}
            renderFootnote={footnote}
          />
          <DoubtfulStatements question={question} statements={view.metadata.statements ?? []} />
          <AnswerSources
            question={question}
            citations={view.citations}
            articleOf={find}
            onOpen={openCitation}
            dated={timelineOf(view.citations, find)}
          />
          <NearestPassages
            question={question}
            passages={view.metadata.nearest ?? []}
            articleOf={find}
            onOpen={openPassage}
          />
          <CoverageLine metadata={view.metadata} articleOf={find} />
          <p className="flex flex-wrap gap-x-4 text-sm text-quiet print:hidden">
            {actions}
            {view.text && <CopyAnswer question={question} view={view} />}
          </p>
        </div>
      )}
    </>
  );
}
