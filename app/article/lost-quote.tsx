import { useLanguage } from '../language/use-language.tsx';
import { Quoted } from './quoted.tsx';

interface LostQuoteProps {
  quote: string;
  /** BCP 47, of the article as it was, where it is known. */
  language?: string;
}

/** What a footnote rests on, where its article no longer shows it. */
export function LostQuote({ quote, language }: LostQuoteProps) {
  const { say } = useLanguage();
  return (
    <figure className="mt-3">
      <figcaption className="text-sm text-quiet">{say('article.then')}</figcaption>
      <blockquote className="mt-1 max-h-40 overflow-y-auto">
        <Quoted words={quote} language={language} className="block font-serif text-base leading-relaxed" />
      </blockquote>
    </figure>
  );
}
