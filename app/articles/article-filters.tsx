import type { ArticleList, ShownFilter } from './article-requests.ts';
import { useLanguage } from '../language/use-language.tsx';

interface ArticleFiltersProps {
  filter: ShownFilter;
  /** What there is to choose from. */
  listed: ArticleList | undefined;
  onChange(filter: ShownFilter): void;
}

/** What articles are looked for by: words, outlet, language, days. A choice of one thing is not offered. */
export function ArticleFilters({ filter, listed, onChange }: ArticleFiltersProps) {
  const set = (name: keyof ShownFilter) => (value: string) => onChange({ ...filter, [name]: value });
  const { say, number, languageName } = useLanguage();
  return (
    <div role="search" aria-label={say('articles.list')} className="mt-2">
      <input
        type="search"
        aria-label={say('articles.search')}
        placeholder={say('articles.search.hint')}
        dir={filter.search === '' ? undefined : 'auto'}
        maxLength={500}
        value={filter.search}
        onChange={(event) => set('search')(event.target.value)}
        className={`${FIELD} w-full`}
      />
      <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-4">
        {listed && listed.outlets.length > 1 && (
          <div className={LABEL}>
            <label htmlFor="filter-outlet">{say('articles.outlet')}</label>
            <select
              id="filter-outlet"
              value={filter.outlet}
              onChange={(event) => set('outlet')(event.target.value)}
              className={FIELD}
            >
              <option value="">{say('articles.all')}</option>
              {listed.outlets.map(({ name, articles }) => (
                <option key={name} value={name}>
                  {name} ({number(articles)})
                </option>
              ))}
            </select>
          </div>
        )}
        {listed && listed.languages.length > 1 && (
          <div className={LABEL}>
            <label htmlFor="filter-language">{say('articles.language')}</label>
            <select
              id="filter-language"
              value={filter.language}
              onChange={(event) => set('language')(event.target.value)}
              className={FIELD}
            >
              <option value="">{say('articles.all')}</option>
              {listed.languages.map(({ name, articles }) => (
                <option key={name} value={name}>
                  {languageName(name)} ({number(articles)})
                </option>
              ))}
            </select>
          </div>
        )}
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className={LABEL}>
            <label htmlFor={`filter-${end}`}>{say(end === 'from' ? 'articles.from' : 'articles.until')}</label>
            <input
              id={`filter-${end}`}
              type="date"
              value={filter[end]}
              onChange={(event) => set(end)(event.target.value)}
              className={FIELD}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

const LABEL = 'flex min-w-0 flex-col gap-0.5 text-xs';
const FIELD =
  'h-9 min-w-0 rounded-sm border border-edge bg-sheet px-2 text-sm text-ink placeholder:text-quiet [&::-webkit-search-cancel-button]:grayscale';
