'use client';

import { useMemo, useState } from 'react';
import { MAX_SCOPE } from '#lib/chat-limits.ts';
import type { AskedScope } from '#lib/chat-protocol.ts';
import { Byline } from '../articles/article-facts.tsx';
import { NO_FILTER } from '../articles/article-requests.ts';
import { useArticleList } from '../articles/use-article-list.ts';
import { ScopeOption } from './scope-option.tsx';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';
import { Sheet } from '../sheet.tsx';

interface ScopeChooserProps {
  initial: AskedScope | undefined;
  /** Told nothing where all articles are to be asked. */
  onChosen(scope: AskedScope | undefined): void;
  onClose(): void;
}

const NOTHING: AskedScope = { outlets: [], articles: [] };

/** A dialog in which outlets and articles are chosen to be asked alone. */
export default function ScopeChooser({ initial = NOTHING, onChosen, onClose }: ScopeChooserProps) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<AskedScope>(initial);
  const [search, setSearch] = useState('');
  const filter = useMemo(() => ({ ...NO_FILTER, search }), [search]);
  const { listed, problem } = useArticleList(filter);
  const count = chosen.outlets.length + chosen.articles.length;
  const isFull = count >= MAX_SCOPE;

  const toggleOutlet = (name: string, on: boolean) =>
    setChosen(({ outlets, articles }) => ({
      articles,
      outlets: on ? [...outlets, name] : outlets.filter((one) => one !== name),
    }));
  const toggleArticle = (id: string, title: string, on: boolean) =>
    setChosen(({ outlets, articles }) => ({
      outlets,
      articles: on ? [...articles, { id, title }] : articles.filter((one) => one.id !== id),
    }));

  // Not inside the form of the question, whose Enter would ask.
  return (
    <Sheet
      labelledBy="scope-title"
      onClose={onClose}
      className="scope-sheet m-auto mb-0 border border-edge max-h-[85dvh] w-full max-w-xl rounded-t-sm sm:mb-auto sm:rounded-sm"
    >
      <form
        className="flex max-h-[85dvh] flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          // It is within the form of the question for React, and must not ask that.
          event.stopPropagation();
          onChosen(count > 0 ? chosen : undefined);
        }}
      >
        <div className="border-b border-rule px-5 pt-4 pb-3">
          <h2 id="scope-title" className="font-serif text-xl font-semibold">
            {say('scope.title')}
          </h2>
          <p className="mt-0.5 text-sm text-quiet">{say('scope.about')}</p>
          <input
            type="search"
            aria-label={say('articles.search')}
            placeholder={say('articles.search.hint')}
            dir={search === '' ? undefined : 'auto'}
            maxLength={500}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            className="mt-3 w-full rounded-sm border border-edge bg-sheet px-2.5 py-1.5 text-sm placeholder:text-quiet [&::-webkit-search-cancel-button]:grayscale"
          />
        </div>
        <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pb-4">
          {problem && (
            <p role="alert" className="mt-3 border-s-2 border-accent ps-3 text-sm">
              <Tell told={problem} />
            </p>
          )}
          {listed && search === '' && listed.outlets.length > 0 && (
            <fieldset className="mt-4">
              <legend className="text-sm text-quiet">{say('scope.outlets')}</legend>
              {listed.outlets.map(({ name, articles }) => (
                <ScopeOption
                  key={name}
                  name={name}
                  about={say('corpus.articles', { count: articles })}
                  checked={chosen.outlets.includes(name)}
                  disabled={isFull && !chosen.outlets.includes(name)}
                  onToggle={(on) => toggleOutlet(name, on)}
                />
              ))}
            </fieldset>
          )}
          {listed && (
            <fieldset className="mt-4">
              <legend className="text-sm text-quiet">{say('articles.list')}</legend>
              {listed.articles.map((article) => {
                const withOutlet = article.outlet !== undefined && chosen.outlets.includes(article.outlet);
                const isChosen = chosen.articles.some(({ id }) => id === article.id);
                return (
                  <ScopeOption
                    key={article.id}
                    name={article.title}
                    about={withOutlet ? say('scope.withOutlet') : <Byline article={article} />}
                    checked={withOutlet || isChosen}
                    disabled={withOutlet || (isFull && !isChosen)}
                    onToggle={(on) => toggleArticle(article.id, article.title, on)}
                  />
                );
              })}
              {listed.found > listed.articles.length && (
                <p className="mt-2 text-sm text-quiet">
                  {say('scope.unlisted', { count: listed.found - listed.articles.length })}
                </p>
              )}
              {listed.found === 0 && <p className="mt-2 text-sm">{say('list.nothing')}</p>}
            </fieldset>
          )}
        </div>
        <p role="status" className="sr-only">
          {search !== '' && listed ? say('scope.found', { count: listed.found }) : ''}
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule px-5 py-3">
          <button type="submit" className="rounded-xs bg-ink px-4 py-1.5 font-medium text-paper hover:bg-accent">
            {say(count > 0 ? 'scope.askThese' : 'scope.askAll')}
          </button>
          {count > 0 && (
            <button type="button" onClick={() => setChosen(NOTHING)} className="textual rounded-xs py-1 text-sm">
              {say('scope.clear')}
            </button>
          )}
          <button type="button" onClick={onClose} className="textual rounded-xs py-1 text-sm text-quiet">
            {say('cancel')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
