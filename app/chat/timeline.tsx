import { type DatedQuote, spelledDays } from '#lib/export/timeline.ts';
import { Quoted } from '../article/quoted.tsx';
import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';
import type { SourcesProps } from './answer-sources.tsx';

interface TimelineProps extends SourcesProps {
  /** In the order of time. */
  dated: DatedQuote[];
}

/** Of the line: what is shorter is drawn as a point. */
const SHORTEST_BAR = 0.02;

/** The dates that the cited sentences tell, as a line, and below it in words. */
export function Timeline({ question, dated, citations, articleOf, onOpen }: TimelineProps) {
  const { say, tag } = useLanguage();
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return (
    <section
      aria-label={say('answer.part', { part: say('sources.timeline'), question })}
      className="border-t border-rule pt-4 print:hidden"
    >
      <Line dated={dated} />
      <ol className="mt-2 text-sm">
        {dated.map((one, index) => {
          const citation = byNumber.get(one.n);
          if (!citation) return null;
          const article = articleOf(citation.articleId);
          const previous = dated[index - 1];
          const isSame = previous?.from === one.from && previous.to === one.to;
          return (
            <li key={index} className="grid gap-x-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
              <p className={`pt-2 font-semibold tabular-nums lining-nums ${isSame ? 'sr-only' : ''}`}>
                {spelledDays(one, tag)}
              </p>
              <button
                type="button"
                onClick={(event) => onOpen(citation, event.currentTarget)}
                dir={directionOf(citation.quote, article.language)}
                className="group min-w-0 rounded-xs py-2 text-start sm:col-start-2"
              >
                <span className="sr-only">{say('footnote.open', { n: citation.n })} </span>
                <Quoted
                  words={citation.quote}
                  language={article.language}
                  className="block font-serif text-base leading-snug group-hover:underline"
                >
                  <span aria-hidden="true" className="footnote-sign">
                    <sup>{citation.n}</sup>
                  </span>
                </Quoted>
                <span className="mt-0.5 block text-quiet">
                  <bdi>{article.outlet ?? article.title}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Only a picture: what it shows stands below it in words. It begins where a line of writing does. */
function Line({ dated }: { dated: DatedQuote[] }) {
  const { tag } = useLanguage();
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to)) + 1;
  const shareOf = (days: number) => `${(days / (last - first)) * 100}%`;
  const at = (day: number) => ({ insetInlineStart: shareOf(day - first) });
  const all = yearsBetween(first, last);
  const years = all.length < LEAST_YEARS ? [] : all;
  return (
    <div aria-hidden="true" className="relative mx-4 h-9 text-xs text-quiet tabular-nums lining-nums">
      <div className="absolute -inset-x-4 top-3 border-t border-edge" />
      {years.map(({ year, day }) => (
        <div key={year} style={at(day)} className="absolute top-2 h-2 border-s border-edge">
          <span className="absolute top-3 -translate-x-1/2 rtl:translate-x-1/2">{year}</span>
        </div>
      ))}
      {years.length === 0 && (
        <div className="absolute -inset-x-4 top-5 flex justify-between">
          <span>{dayOf(first, tag)}</span>
          <span>{dayOf(last - 1, tag)}</span>
        </div>
      )}
      {dated.map(({ from, to }, index) =>
        (to + 1 - from) / (last - first) < SHORTEST_BAR ? (
          <div
            key={index}
            style={at((from + to + 1) / 2)}
            className="absolute top-3 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent/75 forced-color-adjust-none rtl:translate-x-1/2"
          />
        ) : (
          <div
            key={index}
            style={{ ...at(from), width: shareOf(to + 1 - from) }}
            className="absolute top-3 h-2.5 -translate-y-1/2 rounded-full bg-accent/35 forced-color-adjust-none"
          />
        ),
      )}
    </div>
  );
}

function dayOf(day: number, tag: string): string {
  const date = new Date(day * DAY);
  return date.toLocaleDateString(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

const DAY = 86_400_000;
const MOST_YEARS = 8;
/** With fewer, nobody could tell how long the line is: its ends are named. */
const LEAST_YEARS = 2;

/** The beginnings of years in a stretch of days, at most so many that their names have room. */
function yearsBetween(first: number, last: number): { year: number; day: number }[] {
  const from = new Date(first * DAY).getUTCFullYear();
  const until = new Date(last * DAY).getUTCFullYear();
  const step = Math.ceil((until - from + 1) / MOST_YEARS);
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, day: Date.UTC(year, 0, 1) / DAY }))
    .filter(({ day }) => day >= first && day <= last);
}
