import { type DatedQuote, spelledDays } from '#lib/export/timeline.ts';
import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';
import type { SourcesProps } from './answer-sources.tsx';

interface TimelineProps extends SourcesProps {
  /** In the order of time. */
  dated: DatedQuote[];
}

/** In units of the picture. */
const WIDTH = 600;
const HEIGHT = 34;
const MARGIN = 8;

/** The dates that the cited sentences tell, as a line, and below it in words. */
export function Timeline({ question, dated, citations, articleOf, onOpen }: TimelineProps) {
  const { say, tag, direction } = useLanguage();
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return (
    <section
      aria-label={say('answer.part', { part: say('sources.timeline'), question })}
      className="border-t border-rule pt-4 print:hidden"
    >
      <Line dated={dated} turned={direction === 'rtl'} />
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
                className="group min-w-0 rounded-xs py-2 text-start sm:col-start-2"
              >
                <span className="sr-only">{say('footnote.open', { n: citation.n })} </span>
                <span
                  dir={directionOf(citation.quote, article.language)}
                  lang={article.language}
                  className="block font-serif text-base leading-snug group-hover:underline"
                >
                  “<bdi dir={directionOf(citation.quote, article.language)}>{citation.quote}</bdi>”
                  <span aria-hidden="true" className="footnote-sign">
                    <sup>{citation.n}</sup>
                  </span>
                </span>
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

/** Only a picture: what it shows stands below it in words. */
function Line({ dated, turned }: { dated: DatedQuote[]; turned: boolean }) {
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to)) + 1;
  const at = (day: number) => {
    const along = MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN);
    return turned ? WIDTH - along : along;
  };
  const years = yearsBetween(first, last);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="h-auto w-full overflow-visible text-quiet">
      <line x1={0} x2={WIDTH} y1={12} y2={12} stroke="currentColor" strokeOpacity={0.5} />
      {years.map(({ year, day }) => (
        <g key={year} stroke="currentColor" strokeOpacity={0.5}>
          <line x1={at(day)} x2={at(day)} y1={8} y2={16} />
          <text
            x={at(day)}
            y={30}
            textAnchor="middle"
            stroke="none"
            fill="currentColor"
            className="text-[11px] tabular-nums lining-nums"
          >
            {year}
          </text>
        </g>
      ))}
      {dated.map(({ from, to }, index) => {
        const [start, end] = [at(from), at(to + 1)].toSorted((one, other) => one - other) as [number, number];
        const isPoint = end - start < 10;
        return isPoint ? (
          <circle key={index} cx={(start + end) / 2} cy={12} r={5} className="fill-accent" fillOpacity={0.75} />
        ) : (
          <rect
            key={index}
            x={start}
            y={7}
            width={end - start}
            height={10}
            rx={5}
            className="fill-accent"
            fillOpacity={0.35}
          />
        );
      })}
    </svg>
  );
}

const DAY = 86_400_000;
const MOST_YEARS = 8;

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
