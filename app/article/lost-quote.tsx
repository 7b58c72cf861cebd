/** What a footnote rests on, where its article no longer shows it. */
export function LostQuote({ quote }: { quote: string }) {
  return (
    <figure className="mt-3">
      <figcaption className="text-sm text-quiet">When the answer was written, the article said:</figcaption>
      <blockquote dir="auto" className="mt-1 max-h-40 overflow-y-auto font-serif text-base leading-relaxed">
        “<bdi className="whitespace-pre-line">{quote}</bdi>”
      </blockquote>
    </figure>
  );
}
