import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';

/** What a footnote rests on, where its article no longer shows it. */
export function LostQuote({ quote }: { quote: string }) {
  const { say } = useLanguage();
  return (
    <figure className="mt-3">
      <figcaption className="text-sm text-quiet">{say('article.then')}</figcaption>
      <blockquote
        dir={directionOf(quote)}
        className="mt-1 max-h-40 overflow-y-auto font-serif text-base leading-relaxed"
      >
        “
        <bdi dir={directionOf(quote)} className="whitespace-pre-line">
          {quote}
        </bdi>
        ”
      </blockquote>
    </figure>
  );
}
